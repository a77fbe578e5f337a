/** Orders as PostgreSQL has them: text by code point, enums as declared, what is absent last. */
import type { Row } from "./tables.js";
import { sortable } from "./tables.js";

export function compareValues(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

export function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [at, value] of a.entries()) {
    const compared = compareValues(value, b[at]);
    if (compared !== 0) return compared;
  }
  return 0;
}

/** An order of an enum of the schema: `published,id DESC`. */
export interface Order {
  spec: string;
  columns: string[];
  sign: 1 | -1;
}

export function orderOf(spec: string): Order {
  const [columns = "", direction] = spec.split(" ");
  return { spec, columns: columns.split(","), sign: direction === "DESC" ? -1 : 1 };
}

export const keysOf = (row: Row, { columns }: Order): unknown[] => columns.map((column) => sortable(row, column));
