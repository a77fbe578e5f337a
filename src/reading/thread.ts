/** The links between statements around one, followed step by step in both directions. */
import type { FieldNode, GraphQLNamedType } from "graphql";
import { sql } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import type { Json } from "./json.js";
import { all } from "./paths.js";
import { computedRow, nextRow, type TableRow } from "./rows.js";
import type { Leaf, Value, Variables } from "./values.js";
import { visible } from "./visibility.js";

const deepest = 10;
/** Statements that are met on the way, nearest first; and links that are answered. */
const mostStatements = 500;
const mostLinks = 200;
/** What a thread costs, in rows: most are short. */
const threadCost = 20;

interface ThreadRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
  row: TableRow;
}

export function compileThread(compiler: Compiling, { type, nodes, values, cost, row }: ThreadRequest): Json {
  const depth = values.get("depth") as Leaf;
  const steps = sql`${{ read: (variables: Variables) => checkedDepth(depth.read(variables)) }}::int`;
  const [next, from, to] = [nextRow("Statement"), nextRow("Statement"), nextRow("Statement")];
  const step = sql`SELECT ${next.column("id")}, walk.distance + 1 FROM walk, LATERAL (SELECT "toId" AS id FROM "StatementLink" WHERE "fromId" = walk.id UNION ALL SELECT "fromId" FROM "StatementLink" WHERE "toId" = walk.id) link, ${next.table} WHERE ${all([sql`walk.distance < ${steps} AND ${next.column("id")} = link.id`, ...visible(next)])}`;
  const links = sql`SELECT DISTINCT ON (link."fromId", link.kind, link."toId") link."fromId", link.kind, link."toId", met.distance + 1 AS distance FROM (SELECT * FROM walk LIMIT ${sql.lit(mostStatements)}) met, LATERAL (SELECT * FROM "StatementLink" WHERE "fromId" = met.id UNION ALL SELECT * FROM "StatementLink" WHERE "toId" = met.id) link WHERE met.distance < ${steps} ORDER BY link."fromId", link.kind, link."toId", met.distance`;
  const ends = all([sql`${from.column("id")} = link."fromId" AND ${to.column("id")} = link."toId"`, ...visible(from), ...visible(to)]);
  const order = sql.join([sql`link.distance`, from.column("sortDate"), sql`link."fromId"`, sql`link.kind`, sql`link."toId"`]);
  const found = computedRow(
    sql`WITH RECURSIVE walk(id, distance) AS (SELECT ${row.column("id")}, 0 UNION ${step}) SELECT link.*, row_number() OVER (ORDER BY ${order}) AS place FROM (${links}) link, ${from.table}, ${to.table} WHERE ${ends} ORDER BY place LIMIT ${sql.lit(mostLinks)}`,
  );
  return compiler.rows(
    type,
    found,
    sql`${found.table} ORDER BY ${found.column("place")}`,
    nodes,
    cost.add(() => threadCost),
  );
}

function checkedDepth(value: unknown): number {
  if (typeof value !== "number" || !(value >= 1 && value <= deepest)) throw new InvalidInputError("depth", `depth must lie between 1 and ${deepest}`);
  return value;
}
