import type { PartialDate } from "../../shared/partial-date.js";
import { textOf, wordAt, type Range, type ReadText } from "./words.js";

export interface FoundDate {
  date: PartialDate;
  range: Range;
}

/** Whether a bare “on Friday” looks back, as with speech, or ahead, as with plans. */
export type Direction = "past" | "future";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const shortMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const partsOfDay = /^(?:morning|afternoon|evening|night|noon|midnight)$/;

const openings: ReadonlySet<string> = new Set([
  ..."on in during late early earlier later last this next yesterday today tonight tomorrow a an".split(" "),
  ...weekdays,
  ...months,
  ...shortMonths.flatMap((name) => [name, `${name}.`]),
  ...small,
]);

interface Seen {
  value: Date;
  precision: PartialDate["precision"];
  /** One behind its last word. */
  to: number;
  /** Counted from the day of publication: its words are kept. */
  relative: boolean;
}

/** The date that begins at a word, its preposition included: “on Tuesday”, “next week”, “in 2009”, “5 July 2031”. Null where none does, or none can be counted. */
export function dateAt(read: ReadText, from: number, published: PartialDate | null, direction: Direction): FoundDate | null {
  const { lower } = wordAt(read, from);
  if (!openings.has(lower) && !/^\d/.test(lower)) return null;
  let at = from;
  if (/^(?:late|early)$/.test(wordAt(read, at).lower) && wordAt(read, at + 1).lower === "on") at++;
  if (/^(?:on|in|during)$/.test(wordAt(read, at).lower)) at++;
  if (wordAt(read, at).lower === "the" && /^\p{N}/u.test(wordAt(read, at + 1).text)) at++;
  const isIn = at > from && wordAt(read, at - 1).lower === "in";
  const seen = calendarDate(read, at) ?? yearAt(read, at, isIn) ?? (published ? relativeDate(read, at, published, direction) : null);
  if (!seen) return null;
  const date: PartialDate = { value: seen.value.toISOString().slice(0, 10), precision: seen.precision };
  if (!seen.relative) return { date, range: { from, to: seen.to } };
  const to = partsOfDay.test(wordAt(read, seen.to).lower) && seen.precision === "DAY" ? seen.to + 1 : seen.to;
  return { date: { ...date, phrase: textOf(read, { from, to }) }, range: { from, to } };
}

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

const monthOf = (lower: string): number => {
  const long = months.indexOf(lower);
  return long >= 0 ? long : shortMonths.indexOf(lower.replace(/\.$/, ""));
};

/** “5 July 2031”, “July 5, 2031”, “July 2031”: needs nothing to count from. */
function calendarDate(read: ReadText, at: number): Seen | null {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((offset) => wordAt(read, at + offset).lower) as [string, string, string, string];
  const isMonth = wordAt(read, at).capital ? monthOf(first) : -1;
  const made = (year: string, month: number, day: string | null, to: number): Seen => ({
    value: utc(Number(year), month, day === null ? 1 : parseInt(day, 10)),
    precision: day === null ? "MONTH" : "DAY",
    to,
    relative: false,
  });
  if (isDay(first) && wordAt(read, at + 1).capital && monthOf(second) >= 0 && isYear(third)) return made(third, monthOf(second), first, at + 3);
  if (isMonth >= 0 && isDay(second) && third === "," && isYear(fourth)) return made(fourth, isMonth, second, at + 4);
  if (isMonth >= 0 && isDay(second) && isYear(third)) return made(third, isMonth, second, at + 3);
  return isMonth >= 0 && isYear(second) ? made(second, isMonth, null, at + 2) : null;
}

const isDay = (text: string): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(text) && parseInt(text, 10) > 0;
const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** “in 2009”: a bare number is a year only behind “in”. */
function yearAt(read: ReadText, at: number, isIn: boolean): Seen | null {
  const { lower } = wordAt(read, at);
  return isIn && isYear(lower) ? { value: utc(Number(lower), 0, 1), precision: "YEAR", to: at + 1, relative: false } : null;
}

function relativeDate(read: ReadText, at: number, published: PartialDate, direction: Direction): Seen | null {
  const day = new Date(`${published.value}T00:00:00Z`);
  const exact = published.precision;
  return (
    (exact === "DAY" ? nearDay(read, at, day, direction) : null) ??
    (exact === "DAY" || exact === "WEEK" ? week(read, at, day) : null) ??
    (exact !== "YEAR" ? (month(read, at, day) ?? monthName(read, at, day, direction)) : null) ??
    year(read, at, day) ??
    ago(read, at, day, exact)
  );
}

const shifted = (day: Date, days: number): Date => utc(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + days);

/** “yesterday”, “Friday”, “last Friday”, “July 5”. */
function nearDay(read: ReadText, at: number, day: Date, direction: Direction): Seen | null {
  const made = (days: number, to: number): Seen => ({ value: shifted(day, days), precision: "DAY", to, relative: true });
  const { lower } = wordAt(read, at);
  const named = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[lower];
  if (named !== undefined) return made(named, at + 1);
  const which = /^(?:last|this|next)$/.test(lower) ? lower : null;
  const weekday = weekdays.indexOf(wordAt(read, which === null ? at : at + 1).lower);
  if (weekday >= 0 && wordAt(read, which === null ? at : at + 1).capital) {
    const back = (day.getUTCDay() - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    if (which === "next" || (which !== "last" && direction === "future")) return made(ahead === 0 ? 7 : ahead, at + (which === null ? 1 : 2));
    return made(which === "last" && back === 0 ? -7 : -back, at + (which === null ? 1 : 2));
  }
  return dayOfMonth(read, at, day, direction);
}

/** “July 5” and “5 July” without a year. */
function dayOfMonth(read: ReadText, at: number, day: Date, direction: Direction): Seen | null {
  const [first, second] = [wordAt(read, at), wordAt(read, at + 1)];
  const [monthWord, dayWord] = isDay(first.lower) ? [second, first] : [first, second];
  if (!monthWord.capital || monthOf(monthWord.lower) < 0 || !isDay(dayWord.lower)) return null;
  const here = utc(day.getUTCFullYear(), monthOf(monthWord.lower), parseInt(dayWord.lower, 10));
  const years = direction === "past" && here > day ? -1 : direction === "future" && here < day ? 1 : 0;
  return { value: utc(here.getUTCFullYear() + years, here.getUTCMonth(), here.getUTCDate()), precision: "DAY", to: at + 2, relative: true };
}

/** “last week”, “this week”, “next week”, “earlier this week”; the value is its Monday. */
function week(read: ReadText, at: number, day: Date): Seen | null {
  const unit = unitAt(read, at, "week");
  if (!unit) return null;
  const monday = shifted(day, -((day.getUTCDay() + 6) % 7));
  return { value: shifted(monday, unit.steps * 7), precision: "WEEK", to: unit.to, relative: true };
}

function month(read: ReadText, at: number, day: Date): Seen | null {
  const unit = unitAt(read, at, "month");
  return unit && { value: utc(day.getUTCFullYear(), day.getUTCMonth() + unit.steps, 1), precision: "MONTH", to: unit.to, relative: true };
}

function year(read: ReadText, at: number, day: Date): Seen | null {
  const unit = unitAt(read, at, "year");
  return unit && { value: utc(day.getUTCFullYear() + unit.steps, 0, 1), precision: "YEAR", to: unit.to, relative: true };
}

/** “(earlier) this week”, “last month”, “next year”. */
function unitAt(read: ReadText, at: number, unit: string): { steps: number; to: number } | null {
  const from = /^(?:earlier|later|early|late)$/.test(wordAt(read, at).lower) ? at + 1 : at;
  const steps = { last: -1, this: 0, next: 1 }[wordAt(read, from).lower];
  return steps !== undefined && wordAt(read, from + 1).lower === unit ? { steps, to: from + 2 } : null;
}

/** “in March”, “last June”: the nearest past or coming one. */
function monthName(read: ReadText, at: number, day: Date, direction: Direction): Seen | null {
  const which = /^(?:last|next)$/.test(wordAt(read, at).lower) ? wordAt(read, at).lower : null;
  const index = which === null ? at : at + 1;
  const name = monthOf(wordAt(read, index).lower);
  const isMonth = name >= 0 && wordAt(read, index).capital && (which !== null || /^(?:in|early|late|during|mid)$/.test(wordAt(read, at - 1).lower));
  if (!isMonth) return null;
  const now = day.getUTCMonth();
  const isAhead = which === "next" || (which === null && direction === "future");
  const years = isAhead ? (name < now ? 1 : 0) : name > now || (which === "last" && name === now) ? -1 : 0;
  return { value: utc(day.getUTCFullYear() + years, name, 1), precision: "MONTH", to: index + 1, relative: true };
}

/** “two years ago”, “ten days ago”. */
function ago(read: ReadText, at: number, day: Date, exact: PartialDate["precision"]): Seen | null {
  const [count, unit, last] = [0, 1, 2].map((offset) => wordAt(read, at + offset).lower) as [string, string, string];
  const number = /^an?$/.test(count) ? 1 : /^\d{1,3}$/.test(count) ? Number(count) : small.indexOf(count);
  if (last !== "ago" || number < 1) return null;
  const made = (value: Date, precision: PartialDate["precision"]): Seen => ({ value, precision, to: at + 3, relative: true });
  if (/^years?$/.test(unit)) return made(utc(day.getUTCFullYear() - number, 0, 1), "YEAR");
  if (/^months?$/.test(unit) && exact !== "YEAR") return made(utc(day.getUTCFullYear(), day.getUTCMonth() - number, 1), "MONTH");
  if (exact !== "DAY") return null;
  if (/^weeks?$/.test(unit)) return made(shifted(day, -((day.getUTCDay() + 6) % 7) - number * 7), "WEEK");
  return /^days?$/.test(unit) ? made(shifted(day, -number), "DAY") : null;
}
