/** A date as precise as its source and no more: `value` (YYYY-MM-DD) is the first day of the period that `precision` names. */
export interface PartialDate {
  value: string;
  precision: "DAY" | "WEEK" | "MONTH" | "YEAR";
  /** The source's words where they were relative ("next week"). */
  phrase?: string;
}
