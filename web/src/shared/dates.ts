/** Partial dates in words, never more precise than they are. */
import type { DatePrecision } from "../generated/operations.ts";
import { texts } from "../texts.ts";

export interface PartialDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly phrase?: string | null;
}

const { language } = texts.site;
const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
const year = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" });

/** @param date `2013-07-05`, or a moment */
export const formatDay = (date: string): string => day.format(new Date(date));

export function formatPartialDate({ value, precision }: PartialDate): string {
  const date = new Date(value);
  switch (precision) {
    case "DAY":
      return day.format(date);
    case "WEEK":
      return texts.dates.weekOf(day.format(date));
    case "MONTH":
      return month.format(date);
    case "YEAR":
      return year.format(date);
  }
}

/** The start's words without those at its end that the other's end has too: `11` of `11 June 2031` before `12 June 2031`. Whole before a date known less well, or better. */
export function beginningInWords(start: PartialDate, end: PartialDate): string {
  const [words, others] = [formatPartialDate(start).split(" "), formatPartialDate(end).split(" ")];
  if (start.precision !== end.precision) return words.join(" ");
  while (words.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return words.join(" ");
}

/** As much of the date as is known, in ISO 8601: what `datetime` takes (HTML, valid date and week strings), and schema.org. */
export function machineDate({ value, precision }: PartialDate): string {
  switch (precision) {
    case "DAY":
      return value;
    case "WEEK":
      return isoWeek(value);
    case "MONTH":
      return value.slice(0, 7);
    case "YEAR":
      return value.slice(0, 4);
  }
}

/** The same for formats that know no weeks: of one, its first and its last day. */
export const machineDates = (date: PartialDate): readonly string[] => (date.precision === "WEEK" ? [date.value, daysAfter(date.value, 6)] : [machineDate(date)]);

/** A week belongs to the year of its Thursday. */
function isoWeek(monday: string): string {
  const thursday = daysAfter(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(1 + Math.floor(days / 7)).padStart(2, "0")}`;
}

const daysAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
