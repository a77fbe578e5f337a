/** What a subscription is told, as SQL: of events that were announced, those that its filter leaves and its viewer may see. */
import type { FieldNode, GraphQLField, GraphQLInputObjectType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { changeObject, changeRow, cursorJson } from "./changes.js";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import { jsonArray, jsonText, quoted, type Json } from "./json.js";
import { all } from "./paths.js";
import { nextRow, type TableRow } from "./rows.js";
import { nestedSets } from "./selection.js";
import type { ObjectValue, Value, Variables } from "./values.js";
import { visible } from "./visibility.js";

/** An event of the change feed, with its place in the numbers of whoever is told. */
export interface Announced {
  place: number;
  /** ISO 8601. */
  at: string;
  entity: string;
  entityId: string;
}

/** Stands among an operation's variables, where no client can put anything. */
const announced = Symbol("announced");

type WithEvents = Variables & { [announced]?: readonly Announced[] };

/** Variables with which an operation of a subscription is answered: for each root field a list of what it is told. */
export const announcing = (variables: Variables, events: readonly Announced[]): Variables => ({ ...variables, [announced]: events });

/** The part of given variables that no operation declares. */
export const announcedIn = (given: Variables): object => {
  const events = (given as WithEvents)[announced];
  return events ? { [announced]: events } : {};
};

const slot = (read: (event: Announced) => unknown) => ({ read: (variables: Variables) => ((variables as WithEvents)[announced] ?? []).map(read) });

export interface AnnouncedRequest {
  field: GraphQLField<unknown, unknown>;
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
}

/** The events as a table `event`. */
const events = (): RawBuilder<unknown> =>
  sql`unnest(${slot(({ place }) => String(place))}::bigint[], ${slot(({ at }) => at)}::text[], ${slot(({ entity }) => entity)}::text[], ${slot(({ entityId }) => entityId)}::uuid[]) event(place, at, "entity", "entityId")`;

const inOrder = sql` ORDER BY event.place`;

/** @param about the table whose rows are published; null where every change is told. */
export function compileAnnounced(compiler: Compiling, { type, nodes, values, cost }: AnnouncedRequest, about: string | null): Json {
  const each = cost.add((variables) => ((variables as WithEvents)[announced] ?? []).length);
  const event = changeRow("event");
  if (about === null) return [sql`(SELECT ${jsonText(jsonArray(jsonText(changeObject(compiler, event, nodes, each)), inOrder))} FROM ${events()})`];
  const row = nextRow(about);
  const filter = values.get("filter") as ObjectValue | undefined;
  const filterType = compiler.schema.getType(`${about}Filter`) as GraphQLInputObjectType;
  const where = all([sql`${row.column("id")} = event."entityId"`, ...visible(row), ...(filter ? [compiler.filters.compile(filterType, filter, row, "filter")] : [])]);
  const object = publication(compiler, { type, nodes, event, row, cost: each });
  return [sql`(SELECT ${jsonText(jsonArray(jsonText(object), inOrder))} FROM ${events()}, ${row.table} WHERE ${where})`];
}

function publication(
  compiler: Compiling,
  { type, nodes, event, row, cost }: { type: GraphQLObjectType; nodes: readonly FieldNode[]; event: TableRow; row: TableRow; cost: Cost },
): Json {
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "cursor":
        return cursorJson(event);
      case "at":
        return quoted(event.column("at"));
      case "__typename":
        return [`"${type.name}"`];
      default:
        return compiler.object(
          compiler.schema.getType(row.model) as GraphQLObjectType,
          row,
          fields,
          cost.add(() => 1),
        );
    }
  };
  return compiler.json(
    [...compiler.selections.of(type, nestedSets(nodes))].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]),
  );
}
