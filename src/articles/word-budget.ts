/** Verbatim words that may be shown where the rights are reserved; the database checks the first too. */
export const wordBudget = { statement: 50, article: 150 } as const;
