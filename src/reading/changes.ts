/** The change feed as SQL: a page of what changed, in the order of commits. Those who may not see drafts read it by numbers of their own. */
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { changedTypes, nameOfType } from "../changes/changed-type.js";
import type { Compiling } from "./compiling.js";
import { checkedSize } from "./connection.js";
import type { Cost } from "./cost.js";
import { cursorSql, readCursor, type Order } from "./cursor.js";
import { jsonArray, jsonText, orNull, quoted, type Json } from "./json.js";
import { all } from "./paths.js";
import { nextRow, type TableRow } from "./rows.js";
import { nestedSets } from "./selection.js";
import { checkedList, sizeClass, type Leaf, type Value, type Variables } from "./values.js";
import { seesEverything, visible } from "./visibility.js";

type Expression = RawBuilder<unknown>;

/** Where somebody is in the feed. Numbers of one are not those of the other: gaps would tell what is done to drafts. */
const ordered = (label: string): Order => ({ columns: [{ name: "place", type: "bigint", isList: false, isNullable: false }], descending: false, label });
const orders = { all: ordered("Change number"), public: ordered("Change publicNumber") };
const orderFor = (seesAll: boolean): Order => (seesAll ? orders.all : orders.public);

/** The place that a cursor says; 0 without one. @throws InvalidInputError */
export const placeOf = (since: unknown, seesAll: boolean): number => (since === undefined || since === null ? 0 : Number(readCursor("since", since, orderFor(seesAll))[0]));

export interface ChangesRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
}

export function compileChanges(compiler: Compiling, { type, nodes, values, cost }: ChangesRequest): Json {
  const page = pageFrom(compiler, values);
  const each = cost.add(page.size.read);
  const row = changeRow("changed");
  const onPage = sql`changed.i <= ${page.size}::int`;
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "nodes":
        return [sql`(SELECT ${jsonText(jsonArray(jsonText(changeObject(compiler, row, fields, each)), sql` ORDER BY changed.i`))} FROM changed WHERE ${onPage})`];
      case "endCursor":
        return cursorOf(sql`SELECT coalesce((SELECT max(changed.place) FROM changed WHERE ${onPage}), ${page.since}::bigint) AS place`);
      case "latestCursor":
        return cursorOf(sql`SELECT coalesce((SELECT max(${sql.ref(placeColumn())}) FROM "ChangedThing"), 0) AS place`);
      case "hasMore":
        return [sql`((SELECT count(*) FROM changed) > ${page.size}::int)::text`];
      default:
        return [`"${type.name}"`];
    }
  };
  const selected = compiler.selections.of(type as GraphQLObjectType, nestedSets(nodes));
  const object = compiler.json([...selected].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]));
  return [sql`(WITH changed AS MATERIALIZED (${rowsOf(page)}) SELECT ${jsonText(object)})`];
}

/** The columns of a change: place, at (text), entity and entityId. */
export const changeRow = (alias: string): TableRow => ({ model: "computed", column: (name) => sql.ref(`${alias}.${name}`), table: sql`${sql.id(alias)}` });

const cursorOf = (place: Expression): Json => quoted(sql`(SELECT ${cursorSql(orderFor(seesEverything()), changeRow("at"))} FROM (${place}) "at")`);
const placeColumn = (): string => (seesEverything() ? "number" : "publicNumber");

interface Page {
  size: { read: (variables: Variables) => number };
  since: { read: (variables: Variables) => number };
  types: { read: (variables: Variables) => unknown[] };
  /** How many rows the plan is made for. */
  most: number;
}

function pageFrom({ variables, largestPage }: Compiling, values: ReadonlyMap<string, Value>): Page {
  const [first, since, types] = [values.get("first"), values.get("since"), values.get("types")] as [Leaf, Leaf | undefined, Leaf | undefined];
  const seesAll = seesEverything();
  const page = {
    size: { read: (current: Variables) => checkedSize("first", first.read(current), largestPage) },
    since: { read: (current: Variables) => placeOf(since?.read(current), seesAll) },
    types: { read: (current: Variables) => (types ? [...new Set(checkedList("types", types.read(current)))] : [...changedTypes]) },
  };
  for (const slot of [page.size, page.since, page.types]) slot.read(variables);
  return { ...page, most: sizeClass(page.size.read(variables)) + 1 };
}

/** The page's changes and one more, which tells whether others follow: of each type as many along its index, then the first of them. */
function rowsOf({ size, since, types, most }: Page): Expression {
  const place = sql.ref(`thing.${placeColumn()}`);
  const moment = sql`to_char(thing."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const ofType = sql`SELECT ${place} AS place, ${moment} AS at, thing."entity", thing."entityId" FROM "ChangedThing" thing WHERE thing."entity" = wanted.type AND ${place} > ${since}::bigint ORDER BY ${place} LIMIT ${sql.lit(most)}`;
  return sql`SELECT found.*, row_number() OVER (ORDER BY found.place) AS i FROM (SELECT each.* FROM unnest(${types}::text[]) wanted(type) CROSS JOIN LATERAL (${ofType}) each ORDER BY each.place LIMIT ${size}::int + 1) found`;
}

/** A `Change`, made of a row such as `changeRow` describes. */
export function changeObject(compiler: Compiling, row: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "cursor":
        return cursorJson(row);
      case "at":
        return quoted(row.column("at"));
      case "type":
        return quoted(typeName(row));
      case "id":
        return quoted(row.column("entityId"));
      case "node":
        return thing(
          compiler,
          row,
          fields,
          cost.add(() => 1),
        );
      default:
        return ['"Change"'];
    }
  };
  const selected = compiler.selections.of(compiler.schema.getType("Change") as GraphQLObjectType, nestedSets(nodes));
  return compiler.json([...selected].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]));
}

/** The cursor of a row with a place. */
export const cursorJson = (row: TableRow): Json => quoted(cursorSql(orderFor(seesEverything()), row));

function typeName(row: TableRow): Expression {
  const names = changedTypes.map((type) => sql`WHEN ${sql.lit(type)} THEN ${sql.lit(nameOfType(type))}`);
  return sql`CASE ${row.column("entity")} ${sql.join(names, sql` `)} END`;
}

/** What changed, as it is now, where it may be seen. */
function thing(compiler: Compiling, changed: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
  const ways = changedTypes.map((name) => {
    const row = nextRow(name);
    const object = compiler.object(compiler.schema.getType(name) as GraphQLNamedType, row, nodes, cost);
    return sql`WHEN ${sql.lit(name)} THEN (SELECT ${jsonText(object)} FROM ${row.table} WHERE ${all([sql`${row.column("id")} = ${changed.column("entityId")}`, ...visible(row)])})`;
  });
  return orNull(sql`CASE ${changed.column("entity")} ${sql.join(ways, sql` `)} END`);
}
