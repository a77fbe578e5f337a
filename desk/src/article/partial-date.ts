import type { DatePrecision } from "../generated/operations.ts";
import { shownDay } from "../shared/dates.ts";
import { texts } from "../texts.ts";

export interface PartialDate {
  value: string;
  precision: DatePrecision;
  phrase: string | null;
}

/** The first day of the period that a day lies in: dates are kept so. */
export function firstDay(day: string, precision: DatePrecision): string {
  if (precision === "YEAR") return `${day.slice(0, 4)}-01-01`;
  if (precision === "MONTH") return `${day.slice(0, 7)}-01`;
  if (precision === "DAY") return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** As exact as it is known, with the article's words where it has some. */
export function shownPartialDate({ value, precision, phrase }: PartialDate): string {
  const shown = precision === "YEAR" ? value.slice(0, 4) : precision === "MONTH" ? value.slice(0, 7) : shownDay(value);
  const exact = precision === "WEEK" ? `${texts.precisions.WEEK.toLowerCase()}: ${shown}` : shown;
  return phrase === null ? exact : `${exact} (“${phrase}”)`;
}
