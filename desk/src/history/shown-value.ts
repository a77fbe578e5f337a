/** Values of the history in words. */
import { texts } from "../texts.ts";
import type { FieldChange } from "./back-to.ts";

/** In characters. */
const longest = 2_000;

/** Told by something else of the same revision, or of use to programs only. */
const technical: ReadonlySet<string> = new Set([
  "reviewedById",
  "reviewedAt",
  "sortDate",
  "start",
  "end",
  "prefix",
  "suffix",
  "textSha256",
  "exactSha256",
  "cueStart",
  "cueEnd",
  "sourceStart",
  "sourceEnd",
  "speakerStatus",
  "articleStatus",
  "textPolicy",
]);

export interface Shown {
  field: string;
  before: string;
  after: string;
}

/** What the words of the history need. */
export interface Meaning {
  /** What IDs stand for. */
  names: ReadonlyMap<string, string>;
  /** The thing whose history it is. */
  self: string;
}

/** The changes that a person would see. */
export const shownChanges = (changes: readonly FieldChange[], meaning: Meaning): Shown[] =>
  changes
    .filter(({ field }) => !technical.has(field))
    .map(({ field, before, after }) => ({ field: fieldName(field), before: shownValue(before, meaning), after: shownValue(after, meaning) }))
    .filter(({ before, after }) => before !== after);

const fieldName = (field: string): string => (texts.history.fields as Readonly<Record<string, string>>)[field] ?? field;

function shownValue(value: unknown, meaning: Meaning): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return texts.history.empty;
  const text = Array.isArray(value) ? value.map((row) => shownRow(row, meaning)).join("\n") : shownRow(value, meaning);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** A row that belongs to the thing, without the columns that only say so. */
function shownRow(value: unknown, { names, self }: Meaning): string {
  const plain = (one: unknown): string => {
    if (typeof one === "boolean") return one ? texts.yes : texts.no;
    return typeof one === "string" ? (names.get(one) ?? one) : JSON.stringify(one);
  };
  if (typeof value !== "object" || value === null) return plain(value);
  const fields = Object.entries(value).filter(([name, field]) => field !== null && field !== self && !ofRows.has(name) && !technical.has(name));
  return fields.map(([name, field]) => (fields.length === 1 ? plain(field) : `${fieldName(name)}: ${plain(field)}`)).join("; ");
}

/** Columns that say where a row belongs. */
const ofRows: ReadonlySet<string> = new Set(["id", "articleId", "position", "status"]);
