/** Relay connections over lists in memory. */
import { invalid } from "./errors.js";
import { cursorOf, keysIn } from "./cursors.js";
import { compareLists, keysOf, orderOf, type Order } from "./order.js";
import type { Row } from "./tables.js";

interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  orderBy: string;
}

export interface Edge {
  node: Row;
  cursor: string;
}

export interface Page {
  edges: Edge[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
  order: Order;
  /** All of the list under its filter. */
  list: Row[];
}

const defaultSize = 20;

/** @param model of the rows, which may be none. */
export function pageOf(model: string, rows: readonly Row[], given: PageArguments): Page {
  const order = orderOf(given.orderBy);
  const size = sizeOf(given);
  const backward = (given.last ?? null) !== null;
  const list = [...rows].sort((a, b) => order.sign * compareLists(keysOf(a, order), keysOf(b, order)));
  const after = boundOf(given, "after", model, order);
  const before = boundOf(given, "before", model, order);
  const place = (row: Row, bound: readonly unknown[]): number => order.sign * compareLists(keysOf(row, order), bound);
  const between = list.filter((row) => (!after || place(row, after) > 0) && (!before || place(row, before) < 0));
  const nodes = backward ? between.slice(-size) : between.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node, order) }));
  const cut = between.length > size;
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: (!backward && cut) || (before !== null && list.some((row) => place(row, before) >= 0)),
      hasPreviousPage: (backward && cut) || (after !== null && list.some((row) => place(row, after) <= 0)),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
    order,
    list,
  };
}

function sizeOf({ first, last }: PageArguments): number {
  const [start, end] = [first ?? null, last ?? null];
  if (start !== null && end !== null) throw invalid("last", "cannot be given together with first");
  const size = start ?? end ?? defaultSize;
  if (size < 1 || size > 200) throw invalid(end === null ? "first" : "last", "is out of range");
  return size;
}

function boundOf(given: PageArguments, argument: "after" | "before", model: string, order: Order): unknown[] | null {
  const cursor = given[argument] ?? null;
  return cursor === null ? null : keysIn(cursor, argument, model, order);
}
