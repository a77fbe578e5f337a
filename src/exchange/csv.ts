/** CSV (RFC 4180): a header row, then a row a thing. Values that a spreadsheet would take for a formula begin with an apostrophe. */
import { stringify } from "csv-stringify/sync";
import { columns } from "./csv-columns.js";
import type { ListName } from "./lists.js";
import type { Thing } from "./list-reader.js";
import { pageAddress } from "./page-address.js";

type Cell = string | number | null;

export async function* csv(list: ListName, pages: AsyncIterable<Thing[]>, origin: string): AsyncGenerator<string> {
  const cells = Object.entries(columns[list]).map(([name, path]) => ({ name, path: path.split(".") }));
  yield written([["id", "permalink", ...cells.map(({ name }) => name)]]);
  for await (const things of pages) yield written(things.map((thing) => [thing.id, pageAddress(origin, list, thing), ...cells.map(({ path }) => cell(valueAt(thing, path)))]));
}

// Numbers are left as they are: a negative one is no formula. Line ends of every kind stand in quotation marks, not only those of the rows.
const written = (rows: Cell[][]): string => stringify(rows, { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ });

/** Along a list, the values of all its items. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== "object" || value === null) return name === undefined ? value : null;
  return valueAt((value as Record<string, unknown>)[name], rest);
}

/** Several values of one cell are kept apart by `; `. */
function cell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item) => cell(item) ?? "").join("; ");
  return typeof value === "string" || typeof value === "number" || value == null ? (value ?? null) : JSON.stringify(value);
}
