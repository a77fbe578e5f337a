/** How many rows of a list fall into each period. */
import type { FieldNode, GraphQLInputObjectType, GraphQLNamedType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import type { Json } from "./json.js";
import { all, orderKeyIn, type Reached } from "./paths.js";
import { computedRow } from "./rows.js";
import type { Leaf, ObjectValue, Value } from "./values.js";

/** The latest ones are kept. */
const mostBuckets = 1_000;
/** What counting a list costs, in rows. */
export const countingCost = 100;

/** The last day of the period of a unit that begins on `first`. */
export const lastDayOf = (first: RawBuilder<unknown>, unit: string): RawBuilder<unknown> => sql`(${first} + ${sql.lit(`1 ${unit}`)}::interval - interval '1 day')::date`;

interface TimelineRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
  reached: Reached;
}

/** `by` names a unit of time; `filter` is the list's. */
export function compileTimeline(compiler: Compiling, { type, nodes, values, cost, reached }: TimelineRequest): Json {
  const unit = String((values.get("by") as Leaf).now);
  const filter = values.get("filter") as ObjectValue | undefined;
  const filterType = compiler.schema.getType("StatementFilter") as GraphQLInputObjectType;
  const where = filter ? [...reached.where, compiler.filters.compile(filterType, filter, reached.row, "filter")] : reached.where;
  const start = sql`date_trunc(${sql.lit(unit)}, ${orderKeyIn(reached, "sortDate")})::date`;
  const counted = sql`SELECT ${start} AS start, count(*) AS count FROM ${reached.from} WHERE ${all(where)} GROUP BY 1 ORDER BY 1 DESC LIMIT ${sql.lit(mostBuckets)}`;
  const row = computedRow(
    sql`SELECT start, "end", count, concat('{"dated":{"from":"', start, '","to":"', "end", '"}}') AS filter FROM (SELECT *, ${lastDayOf(sql.ref("start"), unit)} AS "end" FROM (${counted}) c) b`,
  );
  cost.add(() => countingCost);
  return compiler.rows(type, row, sql`${row.table} ORDER BY ${row.column("start")}`, nodes, cost);
}
