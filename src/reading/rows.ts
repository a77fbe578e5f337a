import type { GraphQLNamedType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Row } from "./declare.js";
import { pastRows } from "./past.js";
import type { Slot } from "./slots.js";

/** A row of a table under an alias of its own. */
export interface TableRow extends Row {
  /** `"Article" AS "r7"`, for a FROM clause. */
  table: RawBuilder<unknown>;
  /** Of a computed row: the type of the object that it leads to, where only the query's arguments tell it. */
  entity?: GraphQLNamedType;
}

let count = 0;

let moment: Slot | undefined;

/**
 * Begins a statement. Aliases need only differ within one; they start again, so that equal operations make equal SQL.
 * @param at the moment whose rows it reads, where that is not now.
 */
export const beginStatement = (at?: Slot): void => {
  count = 0;
  moment = at;
};

/** Whether the statement reads rows of the past. */
export const readsPast = (): boolean => moment !== undefined;

export function nextAlias(): string {
  count += 1;
  return `r${count}`;
}

export function nextRow(model: string): TableRow {
  const alias = nextAlias();
  const past = moment && pastRows(model, moment);
  return { model, column: (name) => sql`${sql.ref(`${alias}.${name}`)}`, table: sql`${past ? sql`(${past})` : sql.table(model)} AS ${sql.id(alias)}` };
}

/** A row of a table as it is now, whatever the statement reads. */
export function rowNow(model: string): TableRow {
  const alias = nextAlias();
  return { model, column: (name) => sql`${sql.ref(`${alias}.${name}`)}`, table: sql`${sql.table(model)} AS ${sql.id(alias)}` };
}

/** The rows of a query that is written once and read several times; `columns` are those that have been asked for. */
export interface SharedRows {
  row: TableRow;
  alias: string;
  columns: ReadonlySet<string>;
}

export function sharedRows(model: string): SharedRows {
  const alias = nextAlias();
  const columns = new Set<string>();
  const column = (name: string): RawBuilder<unknown> => {
    columns.add(name);
    return sql.ref(`${alias}.${name}`);
  };
  return { row: { model, column, table: sql`${sql.id(alias)}` }, alias, columns };
}

/** A row that a subquery computes. */
export function computedRow(subquery: RawBuilder<unknown>): TableRow {
  const alias = nextAlias();
  return { model: "computed", column: (name) => sql`${sql.ref(`${alias}.${name}`)}`, table: sql`(${subquery}) AS ${sql.id(alias)}` };
}
