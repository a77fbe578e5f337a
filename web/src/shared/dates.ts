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

/** What `datetime` takes: as much of the date as is known (HTML, valid date strings). */
export function machineDate({ value, precision }: PartialDate): string {
  if (precision === "MONTH") return value.slice(0, 7);
  return precision === "YEAR" ? value.slice(0, 4) : value;
}
