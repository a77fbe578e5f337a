/** The items of a JSON array that a row keeps, as objects of the response. */
import { getNamedType, type FieldNode, type GraphQLObjectType } from "graphql";
import { sql } from "kysely";
import type { Compiling } from "./compiling.js";
import { plainListSize, type Cost } from "./cost.js";
import type { Json } from "./json.js";
import { computedRow, type TableRow } from "./rows.js";

interface ItemsRequest {
  type: GraphQLObjectType;
  column: string;
  row: TableRow;
  nodes: readonly FieldNode[];
  cost: Cost;
}

/** What JSON has as it is, and what is text in it. */
const whole = new Set(["JSON", "JSONObject"]);

export function compileItems(compiler: Compiling, { type, column, row, nodes, cost }: ItemsRequest): Json {
  const fields = Object.values(type.getFields()).map(({ name, type: of }) =>
    whole.has(getNamedType(of).name) ? sql`item.value -> ${sql.lit(name)} AS ${sql.id(name)}` : sql`item.value ->> ${sql.lit(name)} AS ${sql.id(name)}`,
  );
  const items = computedRow(sql`SELECT ${sql.join(fields)}, item.place FROM jsonb_array_elements(${row.column(column)}) WITH ORDINALITY AS item(value, place)`);
  return compiler.rows(
    type,
    items,
    sql`${items.table} ORDER BY ${items.column("place")}`,
    nodes,
    cost.add(() => plainListSize),
  );
}
