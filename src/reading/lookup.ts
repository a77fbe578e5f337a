/** One thing by its slug or its ID; any things by their IDs. What was merged into another, or had another slug before, is found by that too. */
import type { FieldNode, GraphQLNamedType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import { jsonArray, jsonText, orNull, type Json } from "./json.js";
import { modelOf } from "./mapping.js";
import { all } from "./paths.js";
import type { Slot } from "./slots.js";
import { checkedList, checkedString, idOrNone, type Leaf, type Value, type Variables } from "./values.js";
import { visible } from "./visibility.js";

interface LookupRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
}

export function compileLookup(compiler: Compiling, { type, nodes, values, cost }: LookupRequest): Json {
  const [key, ...more] = [...values.keys()];
  if (key === undefined || more.length) throw new InvalidInputError(more.length ? "id" : "slug", "give exactly one of slug and id");
  const value = values.get(key) as Leaf;
  const row = compiler.access(modelOf(type));
  const id = key === "id" ? currentId(idSlot(value)) : idOfSlug(row.model, { read: (variables: Variables) => checkedString(key, value.read(variables)) });
  const object = compiler.object(
    type,
    row,
    nodes,
    cost.add(() => 1),
  );
  return orNull(sql`(SELECT ${jsonText(object)} FROM ${row.table} WHERE ${all([sql`${row.column("id")} = ${id}`, ...visible(row)])})`);
}

export function compileNode(compiler: Compiling, { type, nodes, values, cost }: LookupRequest): Json {
  const each = cost.add(() => 1);
  const object = compiler.nodeWithId(type, nodes, sql.ref("wanted.id"), each);
  return orNull(sql`(SELECT ${jsonText(object)} FROM (SELECT ${currentId(idSlot(values.get("id") as Leaf))} AS id) wanted)`);
}

export function compileNodes(compiler: Compiling, { type, nodes, values, cost }: LookupRequest): Json {
  const ids = values.get("ids") as Leaf;
  const list = { read: (variables: Variables) => checkedList("ids", ids.read(variables)).map(idOrNone) };
  const each = cost.add((variables) => list.read(variables).length);
  const object = compiler.nodeWithId(type, nodes, sql.ref("wanted.id"), each);
  const wanted = sql`SELECT coalesce(moved."toId", given.id) AS id, given.place FROM unnest(${list}::uuid[]) WITH ORDINALITY AS given(id, place) LEFT JOIN "Redirect" moved ON moved."fromId" = given.id`;
  return [sql`(SELECT ${jsonText(jsonArray(jsonText(object), sql` ORDER BY wanted.place`))} FROM (${wanted}) wanted)`];
}

const idSlot = (id: Leaf): Slot => ({ read: (variables) => idOrNone(id.read(variables)) });

/** The ID itself, or that of what it was merged into. */
const currentId = (id: Slot): RawBuilder<unknown> => sql`coalesce((SELECT "toId" FROM "Redirect" WHERE "fromId" = ${id}::uuid), ${id}::uuid)`;

/** The ID of what has a slug, or else of what had it before. */
const idOfSlug = (model: string, slug: Slot): RawBuilder<unknown> =>
  sql`coalesce((SELECT "id" FROM ${sql.table(model)} WHERE "slug" = ${slug}::text), (SELECT "toId" FROM "Redirect" WHERE "entity" = ${sql.lit(model)} AND "slug" = ${slug}::text))`;
