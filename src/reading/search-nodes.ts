/** What was found, as JSON: an object of the type that its kind says, and where its texts have the words. */
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import { escaped, jsonArray, jsonText, orNull, type Json } from "./json.js";
import { all } from "./paths.js";
import { computedRow, nextRow, type TableRow } from "./rows.js";
import { searchedTypes } from "./searched.js";
import { nestedSets } from "./selection.js";
import { visible } from "./visibility.js";

/** `found` is a row with a kind and an ID. */
export function foundNode(compiler: Compiling, found: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
  const ways = searchedTypes.map(({ kind, type }) => {
    const row = nextRow(type);
    const object = compiler.object(compiler.schema.getType(type) as GraphQLNamedType, row, nodes, cost);
    return sql`WHEN ${sql.lit(kind)} THEN (SELECT ${jsonText(object)} FROM ${row.table} WHERE ${isFound(row, found)})`;
  });
  return orNull(sql`CASE ${found.column("kind")} ${sql.join(ways, sql` `)} END`);
}

const isFound = (row: TableRow, found: TableRow): RawBuilder<unknown> => all([sql`${row.column("id")} = ${found.column("id")}`, ...visible(row)]);

/** `found` has a language, and the words asked for without those that are left out. */
export function highlights(compiler: Compiling, found: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
  const type = compiler.schema.getType("Highlight") as GraphQLObjectType;
  const selected = compiler.selections.of(type, nestedSets(nodes));
  const object = compiler.json(
    [...selected].map(([key, fields]): [string, Json] => {
      const name = fields[0]?.name.value;
      if (name === "field") return [key, escaped(sql.ref("marked.field"))];
      if (name === "ranges") return [key, ranges(compiler, sql`SELECT * FROM unnest(marked.starts, marked.ends) each("start", "end")`, fields, cost)];
      return [key, [`"${type.name}"`]];
    }),
  );
  const ways = searchedTypes.map(({ kind, type: table, shown }) => {
    const row = nextRow(table);
    const places = sql`SELECT array_agg("start" ORDER BY "start") AS starts, array_agg("end" ORDER BY "start") AS ends FROM "searchRanges"(${found.column("language")}, shown.text, ${found.column("positive")})`;
    const marked = sql`SELECT shown.field, places.starts, places.ends FROM ${row.table}, LATERAL (${shown(row)}) shown(place, field, text), LATERAL (${places}) places WHERE ${isFound(row, found)} AND places.starts IS NOT NULL ORDER BY shown.place`;
    return sql`WHEN ${sql.lit(kind)} THEN (SELECT ${jsonText(jsonArray(jsonText(object)))} FROM (${marked}) marked)`;
  });
  return orNull(sql`CASE ${found.column("kind")} ${sql.join(ways, sql` `)} END`);
}

/** Objects of the rows (start, end) of a subquery. */
export function ranges(compiler: Compiling, subquery: RawBuilder<unknown>, nodes: readonly FieldNode[], cost: Cost): Json {
  const row = computedRow(subquery);
  return compiler.rows(compiler.schema.getType("TextRange") as GraphQLNamedType, row, row.table, nodes, cost);
}
