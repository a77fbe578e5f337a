/** Dates that depend on each other. */
import { InvalidInputError } from "../shared/errors.js";
import type { Columns } from "./fields.js";

/** As a day: a row that is there has texts, an input's columns have dates. */
const day = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : typeof value === "string" ? value : null)?.slice(0, 10) ?? null;

/** @throws InvalidInputError where a period ends before it begins. An end that is known to a month or year may be any of its days. */
export function requireOrder(row: Columns, from: string, to: string): void {
  const [first, last] = [day(row[from]), lastDay(day(row[to]), row[`${to}Precision`])];
  if (first !== null && last !== null && last < first) throw new InvalidInputError(to, `${to} lies before ${from}`);
}

/** The last day of the period that begins with a day. */
function lastDay(first: string | null, precision: unknown): string | null {
  if (first === null) return null;
  const date = new Date(`${first}T00:00:00Z`);
  if (precision === "WEEK") date.setUTCDate(date.getUTCDate() + 6);
  if (precision === "MONTH") date.setUTCMonth(date.getUTCMonth() + 1, 0);
  if (precision === "YEAR") date.setUTCMonth(12, 0);
  return date.toISOString().slice(0, 10);
}
