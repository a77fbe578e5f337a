/** Names that continue what is being typed, as SQL: those that begin so, those with a word that does, then similar ones. */
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Compiling } from "./compiling.js";
import { checkedSize } from "./connection.js";
import type { Cost } from "./cost.js";
import { escaped, jsonArray, jsonText, type Json } from "./json.js";
import { all } from "./paths.js";
import { nextRow, type TableRow } from "./rows.js";
import { foundNode, ranges } from "./search-nodes.js";
import { checkedPrefix } from "./search-query.js";
import { searchedTypes, wanted } from "./searched.js";
import { nestedSets } from "./selection.js";
import type { Slot } from "./slots.js";
import type { Leaf, Value, Variables } from "./values.js";
import { visible } from "./visibility.js";

type Expression = RawBuilder<unknown>;

/** What finding names costs, in rows. */
const suggestCost = 300;
/** From so many letters on, they may begin any word of a name, and may be mistyped. */
const fewestForWords = 2;
const fewestForMistakes = 4;

export interface SuggestRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
}

/** A suggestion: kind and ID of the thing, and its name that fits. */
const suggested: TableRow = { model: "computed", column: (name) => sql.ref(`suggested.${name}`), table: sql`suggested` };

export function compileSuggest(compiler: Compiling, { type, nodes, values, cost }: SuggestRequest): Json {
  const [prefix, first] = [values.get("prefix"), values.get("first")] as [Leaf, Leaf];
  const size = { read: (variables: Variables) => checkedSize("first", first.read(variables), compiler.largestPage) };
  const typed = { read: (variables: Variables) => checkedPrefix(prefix.read(variables)) };
  for (const slot of [size, typed]) slot.read(compiler.variables);
  cost.add(() => suggestCost);
  const each = cost.add((variables) => size.read(variables));
  const object = suggestion(compiler, type as GraphQLObjectType, nodes, each);
  return [sql`(WITH ${suggestions(values, typed, sql`${size}::int`)} SELECT ${jsonText(jsonArray(jsonText(object), sql` ORDER BY suggested.place`))} FROM suggested)`];
}

function suggestion(compiler: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[], cost: Cost): Json {
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "text":
        return escaped(suggested.column("text"));
      case "node":
        return foundNode(compiler, suggested, fields, cost);
      case "highlights":
        return ranges(compiler, sql`SELECT * FROM "searchTypedRange"(${suggested.column("text")}, ${suggested.column("folded")})`, fields, cost);
      default:
        return [`"${type.name}"`];
    }
  };
  return compiler.json(
    [...compiler.selections.of(type, nestedSets(nodes))].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]),
  );
}

/** CTEs, of which `suggested` has the suggestions in their order. */
function suggestions(values: ReadonlyMap<string, Value>, typed: Slot, size: Expression): Expression {
  const document = nextRow("SearchDocument");
  const [id, kind, names] = [document.column("id"), document.column("kind"), document.column("names")];
  const seen = all([wanted(values, kind), ...visible(document)]);
  const begins = sql`strpos(${names}, E'\\n' || folded)`;
  // Of names that begin so the shortest is nearest to being complete.
  const length = sql`CASE WHEN ${begins} > 0 THEN length(split_part(substr(${names}, ${begins} + 1), E'\\n', 1)) ELSE length(${names}) END`;
  const order = sql`ORDER BY tier, distance, array_position(${sql.lit(`{${searchedTypes.map((searched) => searched.kind).join()}}`)}::text[], kind::text), size, id`;
  const best = sql`SELECT ${id} AS id, ${kind} AS kind, folded, (${begins} = 0)::int AS tier, ${length} AS size, 0::float8 AS distance FROM ${document.table}, typed
    WHERE folded <> '' AND (${names} LIKE E'%\\n' || folded || '%' OR length(folded) >= ${sql.lit(fewestForWords)} AND ${names} LIKE '% ' || folded || '%') AND ${seen} ${order} LIMIT ${size}`;
  const alike = sql`SELECT ${id} AS id, ${kind} AS kind, folded, 2 AS tier, 0 AS size, 1 - alike AS distance FROM typed, LATERAL "searchAlike"(folded) named, ${document.table}
    WHERE (SELECT count(*) FROM best) < ${size} AND (SELECT length(folded) FROM typed) >= ${sql.lit(fewestForMistakes)} AND ${id} = named.id AND ${seen}
      AND NOT EXISTS (SELECT FROM best WHERE best.id = ${id}) ${order} LIMIT ${size}`;
  // Of several names the one that fits.
  const fitting = sql`SELECT name FROM unnest(${namesOf("every")}) WITH ORDINALITY listed(name, place), LATERAL (SELECT "searchFold"(name) AS text) own
    ORDER BY starts_with(own.text, folded) DESC, strpos(' ' || own.text, ' ' || folded) > 0 DESC, word_similarity(folded, own.text) DESC, place LIMIT 1`;
  return sql`typed AS MATERIALIZED (SELECT "searchFold"(${typed}::text) AS folded),
    best AS MATERIALIZED (${best}),
    alike AS MATERIALIZED (${alike}),
    suggested AS MATERIALIZED (SELECT * FROM (SELECT every.*, row_number() OVER (${order}) AS place, (${fitting}) AS text FROM (SELECT * FROM (SELECT * FROM best UNION ALL SELECT * FROM alike) suited ${order} LIMIT ${size}) every) named WHERE text IS NOT NULL)`;
}

/** All names of what a row of `found` leads to. */
function namesOf(found: string): Expression {
  const ways = searchedTypes.flatMap(({ kind, type, names }) => {
    const row = nextRow(type);
    const conditions = all([sql`${row.column("id")} = ${sql.ref(`${found}.id`)}`, ...visible(row)]);
    return names ? [sql`WHEN ${sql.lit(kind)} THEN (SELECT ${names(row)} FROM ${row.table} WHERE ${conditions})`] : [];
  });
  return sql`CASE ${sql.ref(`${found}.kind`)} ${sql.join(ways, sql` `)} END`;
}
