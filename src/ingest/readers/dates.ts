import type { PartialDate } from "../../shared/partial-date.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{1,6})?\\.?";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>\\d{4})";
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+)?";
const time = "(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,40})?";
/** The forms of ISO 8601, of RFC 5322 (mail and RSS), and those that English-language pages print. */
const forms = [
  `${year}-(?<number>\\d{2})-${day}(?:[T ]\\d{2}:?\\d{2}.{0,30}|Z|[+-]\\d{2}:?\\d{2})?`,
  `${year}-(?<number>\\d{2})`,
  year,
  `${weekday}${day}[\\s-]${month},?[\\s-]${year}${time}`,
  `${weekday}${month}\\s${day},?\\s${year}${time}`,
  `${year},?\\s${month}\\s${day}`,
  `${year},?\\s${month}`,
  `${month},?\\s${year}`,
].map((form) => new RegExp(`^${form}$`, "i"));

/** A written date, as precise as it is written, in the writer's own time zone; null where it is none. “July 2013” is a month. */
export function partialDateOf(written: unknown): PartialDate | null {
  if (typeof written !== "string" || written.length > 100) return null;
  const text = written.trim().replace(/\s+/g, " ");
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return dateOf(groups);
  }
  return null;
}

function dateOf(groups: Record<string, string | undefined>): PartialDate | null {
  const number = groups["number"] === undefined ? months.indexOf((groups["month"] ?? "").slice(0, 3).toLowerCase()) + 1 : Number(groups["number"]);
  const isMonth = groups["number"] !== undefined || groups["month"] !== undefined;
  const value = `${groups["year"] ?? ""}-${String(isMonth ? number : 1).padStart(2, "0")}-${(groups["day"] ?? "1").padStart(2, "0")}`;
  if (!isDay(value)) return null;
  return { value, precision: groups["day"] !== undefined ? "DAY" : isMonth ? "MONTH" : "YEAR" };
}

/** Whether YYYY-MM-DD is a day of the calendar that a text can be of: “0001-01-01” is what programs write that know no date. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^(?:1[5-9]|2\d)\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether a date is the first day of the period that its precision names. */
export const isFirstDay = ({ value, precision }: Pick<PartialDate, "value" | "precision">): boolean =>
  ({ DAY: true, WEEK: new Date(`${value}T00:00:00Z`).getUTCDay() === 1, MONTH: value.endsWith("-01"), YEAR: value.endsWith("-01-01") })[precision];
