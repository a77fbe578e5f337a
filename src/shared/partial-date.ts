/** A date as precise as its source and no more: `value` (YYYY-MM-DD) is the first day of the period that `precision` names. */
export interface PartialDate {
  value: string;
  precision: "DAY" | "WEEK" | "MONTH" | "YEAR";
  /** The source's words where they were relative ("next week"). */
  phrase?: string;
}

/** The three columns that keep a partial date. */
export const partialDateColumns = (name: string, date: { value: string; precision: string; phrase?: string | undefined } | null | undefined): Record<string, unknown> => ({
  [name]: date ? new Date(`${date.value}T00:00:00Z`) : null,
  [`${name}Precision`]: date?.precision ?? null,
  [`${name}Phrase`]: date?.phrase ?? null,
});
