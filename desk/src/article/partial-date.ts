import type { DatePrecision } from "../generated/operations.ts";
import { shownDay } from "../shared/dates.ts";
import { texts } from "../texts.ts";

export interface PartialDate {
  value: string;
  precision: DatePrecision;
  phrase: string | null;
}

/** As exact as it is known, with the article's words where it has some. */
export function shownPartialDate({ value, precision, phrase }: PartialDate): string {
  const shown = precision === "YEAR" ? value.slice(0, 4) : precision === "MONTH" ? value.slice(0, 7) : shownDay(value);
  const exact = precision === "WEEK" ? `${texts.precisions.WEEK.toLowerCase()}: ${shown}` : shown;
  return phrase === null ? exact : `${exact} (“${phrase}”)`;
}
