/** From a row to the rows that relations lead to. */
import { sql, type RawBuilder } from "kysely";
import { modelNamed, type Relation } from "./datamodel.js";
import { nextRow, type TableRow } from "./rows.js";
import { isImplied, visible } from "./visibility.js";

type Condition = RawBuilder<unknown>;

export const all = (conditions: readonly Condition[]): Condition => (conditions.length ? sql.join([...conditions], sql` AND `) : sql`true`);

const joined = (from: TableRow, relation: Relation, to: TableRow): Condition => sql`${to.column(relation.there)} = ${from.column(relation.here)}`;

const seen = (from: TableRow, relation: Relation, to: TableRow): Condition[] => (isImplied(from.model, relation.name) ? [] : visible(to, relation.inverse));

/** Whether each row at the end is met once: one step, or one through a join table. */
export const meetsOnce = (hops: readonly Relation[]): boolean => hops.length === 1 || (hops.length === 2 && modelNamed((hops[0] as Relation).model).isJoin);

export const leadsToOne = (hops: readonly Relation[]): boolean => hops.every(({ isList }) => !isList);

export interface Reached {
  row: TableRow;
  /** The row of the join table that it was reached through. */
  join?: TableRow;
  from: RawBuilder<unknown>;
  where: Condition[];
}

/** A column that lists are ordered by: the join table's copy, where it has one, since that stands in its index. */
export const orderKeyIn = ({ row, join }: Reached, column: string): Condition => (join && modelNamed(join.model).columns.has(column) ? join : row).column(column);

/** The visible rows at the end of `hops`, each once. `where` fixes columns of the first row on the way. */
export function rowsAlong(start: TableRow, hops: readonly Relation[], where: Readonly<Record<string, string>> = {}): Reached {
  const rows = [start, ...hops.map((hop) => nextRow(hop.model))];
  const pairs = hops.map((hop, at) => ({ hop, from: rows[at] as TableRow, to: rows[at + 1] as TableRow }));
  const fixed = Object.entries(where).map(([column, value]) => sql`${(rows[1] as TableRow).column(column)} = ${sql.lit(value)}`);
  const conditions = [...pairs.map(({ hop, from, to }) => joined(from, hop, to)), ...fixed, ...pairs.flatMap(({ hop, from, to }) => seen(from, hop, to))];
  const last = rows[rows.length - 1] as TableRow;
  if (meetsOnce(hops)) {
    const from = sql.join(rows.slice(1).map((row) => row.table));
    return { row: last, ...(hops.length === 2 ? { join: rows[1] as TableRow } : {}), from, where: conditions };
  }
  const ways = rows.slice(1, -1).map((row) => row.table);
  return { row: last, from: last.table, where: [sql`EXISTS (SELECT FROM ${sql.join(ways)} WHERE ${all(conditions)})`] };
}

/** The rows of other tables along `hops`, joined to `start`: as often as ways lead there. */
export function joinAlong(start: TableRow, hops: readonly Relation[]): { row: TableRow; tables: RawBuilder<unknown>[]; where: Condition[] } {
  const rows = [start, ...hops.map((hop) => nextRow(hop.model))];
  const where = hops.flatMap((hop, at) => {
    const [from, to] = [rows[at] as TableRow, rows[at + 1] as TableRow];
    return [joined(from, hop, to), ...seen(from, hop, to)];
  });
  return { row: rows[rows.length - 1] as TableRow, tables: rows.slice(1).map(({ table }) => table), where };
}

/** Whether a visible row at the end of `hops` fulfils `condition`. */
export function someAlong(start: TableRow, hops: readonly Relation[], condition: (row: TableRow) => readonly Condition[]): Condition {
  const { row, tables, where } = joinAlong(start, hops);
  return sql`EXISTS (SELECT FROM ${sql.join(tables)} WHERE ${all([...where, ...condition(row)])})`;
}
