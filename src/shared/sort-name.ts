/** A name as lists are ordered by it: lower case, without diacritics. Columns `sortName` compare it by code point. */
export const sortName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
