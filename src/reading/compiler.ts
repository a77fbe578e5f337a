/** A validated query operation as SQL that answers the response's JSON. */
import type { Permission } from "../access/permissions.js";
import { checkPermission, type Viewer } from "../access/viewer.js";
import type { GraphQLObjectType } from "graphql";
import { getNamedType, isInterfaceType, isObjectType, type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { graphqlError } from "../graphql/errors.js";
import { InvalidInputError, OnRecordError, TooCostlyError } from "../shared/errors.js";
import { compileAnnounced } from "./announced.js";
import { compileChanges } from "./changes.js";
import { compared } from "./compare.js";
import { columnJson, valueJson } from "./column-json.js";
import type { Compiling } from "./compiling.js";
import { compileConnection } from "./connection.js";
import type { Cost } from "./cost.js";
import { plainListSize } from "./cost.js";
import { modelNamed, type Model } from "./datamodel.js";
import { FilterCompiler } from "./filter.js";
import { jsonArray, jsonObject, jsonText, orNull, quoted, type Json } from "./json.js";
import type { ReadLimits } from "./limits.js";
import { computedReading, fieldReading, isComputed, kindOf, modelOf, nodeTypeOf, rootReading, typeReading, type FieldReading } from "./mapping.js";
import { all, rowsAlong, someAlong } from "./paths.js";
import { nextRow, readsPast, type TableRow } from "./rows.js";
import { compileItems } from "./items.js";
import { compileLookup, compileNode, compileNodes } from "./lookup.js";
import { compileSearch } from "./search.js";
import type { Selections } from "./selection.js";
import { nestedSets, type Selected } from "./selection.js";
import { writeSql } from "./slots.js";
import { compileSuggest } from "./suggest.js";
import { compileThread } from "./thread.js";
import { compileTimeline } from "./timeline.js";
import { argumentsOf, type Leaf, type Variables } from "./values.js";
import { isImplied, visible } from "./visibility.js";

/** How many table accesses and fields one operation may compile to. */
const mostReads = 250;
const mostFields = 5_000;
const mostInList = 200;

export class Compiler implements Compiling {
  readonly filters: FilterCompiler;
  private readonly path: string[] = [];
  private reads = 0;
  private fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly selections: Selections,
    private readonly options: { viewer: Viewer; variables: Variables; limits: ReadLimits; verify: boolean },
  ) {
    this.filters = new FilterCompiler(options.viewer);
  }

  get variables(): Variables {
    return this.options.variables;
  }

  get largestPage(): number {
    return this.options.limits.pageSize;
  }

  /** Compiles the field of response key `key`; what is wrong with its arguments is reported with its path. */
  at(key: string, node: FieldNode, compile: () => Json): Json {
    this.path.push(key);
    try {
      const { depth } = this.options.limits;
      if (this.path.length > depth) throw new TooCostlyError(`the operation nests more than ${depth} fields deep`, { depth: this.path.length, budget: depth });
      const json = compile();
      if (this.options.verify) for (const slot of writeSql(jsonText(json)).slots) slot.read(this.variables);
      return json;
    } catch (error) {
      throw error instanceof OnRecordError ? graphqlError(error, { nodes: [node], path: [...this.path] }) : error;
    } finally {
      this.path.pop();
    }
  }

  /** One field of Query, or of Subscription. */
  root(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], cost: Cost): Json {
    const node = nodes[0] as FieldNode;
    this.checkPermission(field);
    const values = argumentsOf(field, node, this.variables);
    const type = getNamedType(field.type);
    const root = rootReading(field);
    if (!root) throw new Error(`Query.${field.name} does not say what it reads`);
    if ("lookup" in root) return compileLookup(this, { type, nodes, values, cost });
    if ("viewer" in root) throw new Error(`Query.${field.name} is not read from the database`);
    if (("search" in root || "suggest" in root || "changes" in root) && readsPast()) throw new InvalidInputError("asOf", `${field.name} is answered as of now only`);
    if ("compare" in root) return compileConnection(this, { type, nodes, values, cost, reached: this.reach(() => compared(values, this.variables, cost)) });
    if ("changes" in root) return this.reach(() => compileChanges(this, { type, nodes, values, cost }));
    if ("announced" in root) return this.reach(() => compileAnnounced(this, { field, type: type as GraphQLObjectType, nodes, values, cost }, root.announced));
    if ("search" in root) return this.reach(() => compileSearch(this, { type, nodes, values, cost }));
    if ("suggest" in root) return this.reach(() => compileSuggest(this, { type, nodes, values, cost }));
    if ("node" in root) return root.node === "one" ? compileNode(this, { type, nodes, values, cost }) : compileNodes(this, { type, nodes, values, cost });
    const row = this.access(modelOf(nodeTypeOf(type)));
    const having = root.having === undefined ? undefined : modelNamed(row.model).relations.get(root.having);
    const where = [...visible(row), ...(having ? [someAlong(row, [having], () => [])] : [])];
    return compileConnection(this, { type, nodes, values, cost, reached: { row, from: row.table, where } });
  }

  /** IDs are unique over all tables: each is asked for its row. */
  nodeWithId(type: GraphQLNamedType, nodes: readonly FieldNode[], id: RawBuilder<unknown>, cost: Cost): Json {
    const tables = new Map<string, GraphQLObjectType[]>();
    for (const possible of this.possible(type)) {
      const { name } = modelOf(possible);
      tables.set(name, [...(tables.get(name) ?? []), possible]);
    }
    const ways = [...tables].map(([model, types]) => {
      const row = this.access(modelNamed(model));
      return sql`(SELECT ${jsonText(this.oneOf(types, row, nodes, cost))} FROM ${row.table} WHERE ${all([sql`${row.column("id")} = ${id}`, ...visible(row)])})`;
    });
    return orNull(sql.join(ways));
  }

  /** The JSON object that `nodes` ask of a row of `type`. */
  object(type: GraphQLNamedType, row: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
    return this.oneOf(this.possible(type), row, nodes, cost);
  }

  private possible(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
  }

  /** A row whose kind says which of `types` it is. Where all are asked for the same fields, one expression serves. */
  private oneOf(types: readonly GraphQLObjectType[], row: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
    const sets = nestedSets(nodes);
    const [first, ...others] = types.map((type) => ({ type, selected: this.selections.of(type, sets) }));
    if (!first) throw new Error(`no type is read from ${row.model}`);
    const kind = row.column("kind");
    if (others.every(({ selected }) => sameFields(selected, first.selected))) {
      const names = types.map((type) => sql`WHEN ${sql.lit(kindOf(type))} THEN ${sql.lit(type.name)}`);
      const name: Json = others.length ? quoted(sql`CASE ${kind} ${sql.join(names, sql` `)} END`) : typenameOf(first.type);
      return this.fieldsOf(first.type, first.selected, row, cost, name);
    }
    const cases = [first, ...others].map(({ type, selected }) => sql`WHEN ${sql.lit(kindOf(type))} THEN ${jsonText(this.fieldsOf(type, selected, row, cost, typenameOf(type)))}`);
    return [sql`CASE ${kind} ${sql.join(cases, sql` `)} END`];
  }

  private fieldsOf(type: GraphQLObjectType, selected: Selected, row: TableRow, cost: Cost, typename: Json, holder?: string): Json {
    const readingOf = this.readings(type, row, holder);
    const pairs = [...selected].map(([key, nodes]): [string, Json] => {
      const node = nodes[0] as FieldNode;
      if (node.name.value === "__typename") return [key, typename];
      const field = type.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
      return [key, this.at(key, node, () => this.field(field, readingOf(field), row, nodes, cost))];
    });
    return this.json(pairs);
  }

  private readings(type: GraphQLObjectType, row: TableRow, holder: string | undefined): (field: GraphQLField<unknown, unknown>) => FieldReading {
    if (isComputed(type)) return computedReading;
    const model = modelNamed(row.model);
    return (field) => fieldReading(model, field, holder);
  }

  /** @throws UnauthenticatedError, ForbiddenError where the field is not for whoever asks. */
  private checkPermission({ extensions }: GraphQLField<unknown, unknown>): void {
    const permission = (extensions as { permission?: Permission }).permission;
    if (permission) checkPermission(this.options.viewer, permission);
  }

  private field(field: GraphQLField<unknown, unknown>, reading: FieldReading, row: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
    this.checkPermission(field);
    switch (reading.kind) {
      case "column":
        return columnJson(reading.column, row, reading.shown);
      case "isSet":
        return [sql`(${row.column(reading.column)} IS NOT NULL)::text`];
      case "sql": {
        const values = argumentsOf(field, nodes[0] as FieldNode, this.variables);
        const value = reading.expression(row, (name) => ((values.get(name) as Leaf | undefined)?.now as string | undefined) ?? null);
        return reading.type.name === "Int" ? [value] : orNull(sql`to_json(${value})::text`);
      }
      case "of": {
        const other = this.access(modelNamed(reading.relation.model));
        return orNull(
          sql`(SELECT to_json(${other.column(reading.column)})::text FROM ${other.table} WHERE ${other.column(reading.relation.there)} = ${row.column(reading.relation.here)})`,
        );
      }
      case "embedded":
        return this.embedded(reading.type, row, nodes, cost, field.name);
      case "variant": {
        const cases = this.schema.getPossibleTypes(reading.type as never).map((type) => {
          const object = this.fieldsOf(type, this.selections.of(type, nestedSets(nodes)), row, cost, typenameOf(type));
          return sql`WHEN ${sql.lit(type.name)} THEN ${jsonText(object)}`;
        });
        return [sql`CASE ${reading.name(row)} ${sql.join(cases, sql` `)} END`];
      }
      case "one": {
        const { relation, type } = reading;
        const other = this.access(modelNamed(relation.model));
        const seen = isImplied(row.model, relation.name) ? [] : visible(other, relation.inverse);
        const where = all([sql`${other.column(relation.there)} = ${row.column(relation.here)}`, ...seen]);
        const object = this.object(type, other, nodes, cost);
        return orNull(sql`(SELECT ${jsonText(object)} FROM ${other.table} WHERE ${where})`);
      }
      case "many":
        return this.list(reading, row, nodes, cost);
      case "node":
        return this.nodeWithId(reading.type, nodes, reading.expression(row), cost);
      case "items":
        return compileItems(this, { ...reading, row, nodes, cost });
      case "value":
        return valueJson(reading, row);
      case "by":
        return this.by(row.entity ?? reading.type, row.column(reading.column), nodes, cost);
      case "timeline":
        return compileTimeline(this, {
          type: reading.type,
          nodes,
          values: argumentsOf(field, nodes[0] as FieldNode, this.variables),
          cost,
          reached: this.reach(() => rowsAlong(row, reading.hops)),
        });
      case "thread":
        if (readsPast()) throw new InvalidInputError("asOf", "thread is answered as of now only");
        return compileThread(this, { type: reading.type, nodes, values: argumentsOf(field, nodes[0] as FieldNode, this.variables), cost, row: this.reach(() => row) });
      case "connection":
        return compileConnection(this, {
          type: getNamedType(field.type),
          nodes,
          values: argumentsOf(field, nodes[0] as FieldNode, this.variables),
          cost,
          reached: this.reach(() => rowsAlong(row, reading.hops)),
        });
    }
  }

  /** The object with this ID; null where `type` is no table's. */
  private by(type: GraphQLNamedType, id: RawBuilder<unknown>, nodes: readonly FieldNode[], cost: Cost): Json {
    if (!typeReading(type)) return ["null"];
    const row = this.access(modelOf(type));
    return orNull(sql`(SELECT ${jsonText(this.object(type, row, nodes, cost))} FROM ${row.table} WHERE ${all([sql`${row.column("id")} = ${id}::uuid`, ...visible(row)])})`);
  }

  private embedded(type: GraphQLNamedType, row: TableRow, nodes: readonly FieldNode[], cost: Cost, holder: string): Json {
    if (!isObjectType(type)) throw new Error(`${type.name} cannot be embedded`);
    const object = this.fieldsOf(type, this.selections.of(type, nestedSets(nodes)), row, cost, typenameOf(type), holder);
    const reading = typeReading(type);
    const presentIf = reading && "presentIf" in reading ? reading.presentIf : undefined;
    const column = presentIf === undefined ? undefined : modelNamed(row.model).columns.get(presentIf.replace("{field}", holder));
    return column?.isNullable ? orNull(sql`CASE WHEN ${row.column(column.name)} IS NOT NULL THEN ${jsonText(object)} END`) : object;
  }

  /** A list without pages, in the order that its type declares. */
  private list({ hops, where, type }: Extract<FieldReading, { kind: "many" }>, row: TableRow, nodes: readonly FieldNode[], cost: Cost): Json {
    const reached = this.reach(() => rowsAlong(row, hops, where));
    const reading = typeReading(type);
    const order = (reading && "order" in reading ? reading.order : []).map((path) => orderedBy(reached.row, path));
    const from = sql`${reached.from} WHERE ${all(reached.where)} ORDER BY ${sql.join([...order, reached.row.column("id")])} LIMIT ${sql.lit(mostInList)}`;
    return this.rows(
      type,
      reached.row,
      from,
      nodes,
      cost.add(() => plainListSize),
    );
  }

  /** An array of what is asked of each of the rows; `from` is all that follows FROM. */
  rows(type: GraphQLNamedType, row: TableRow, from: RawBuilder<unknown>, nodes: readonly FieldNode[], cost: Cost): Json {
    return [sql`(SELECT ${jsonText(jsonArray(sql.ref("l.o")))} FROM (SELECT ${jsonText(this.object(type, row, nodes, cost))} AS o FROM ${from}) l)`];
  }

  /** Counts an access to a table. @throws TooCostlyError past the most that one operation may have. */
  access(model: Model): TableRow {
    return this.reach(() => nextRow(model.name));
  }

  private reach<Result>(read: () => Result): Result {
    this.reads += 1;
    if (this.reads > mostReads) throw new TooCostlyError(`the operation reads more than ${mostReads} lists and objects; split it`, { reads: this.reads, budget: mostReads });
    return read();
  }

  /** An object of the response. @throws TooCostlyError past the most fields that one operation may have. */
  json(pairs: readonly (readonly [string, Json])[]): Json {
    this.fields += pairs.length;
    if (this.fields > mostFields) throw new TooCostlyError(`the operation asks for more than ${mostFields} fields; split it`, { fields: this.fields, budget: mostFields });
    return jsonObject(pairs);
  }
}

const typenameOf = (type: GraphQLNamedType): Json => [`"${type.name}"`];

/** In the same order too: it is the order of the response. */
function sameFields(one: Selected, other: Selected): boolean {
  if (one.size !== other.size) return false;
  const others = [...other];
  return [...one].every(([key, nodes], at) => {
    const [otherKey, otherNodes] = others[at] ?? [];
    return otherKey === key && otherNodes?.length === nodes.length && nodes.every((node, index) => node === otherNodes[index]);
  });
}

/** `column`, or `relation.column` of the row that a to-one relation leads to; `DESC` may follow. */
function orderedBy(row: TableRow, order: string): RawBuilder<unknown> {
  const [path = "", direction] = order.split(" ");
  return direction === "DESC" ? sql`${orderKey(row, path)} DESC` : orderKey(row, path);
}

function orderKey(row: TableRow, path: string): RawBuilder<unknown> {
  const [first = "", second] = path.split(".");
  if (second === undefined) return row.column(first);
  const relation = modelNamed(row.model).relations.get(first);
  if (!relation) throw new Error(`${row.model} has no relation ${first}`);
  const other = nextRow(relation.model);
  return sql`(SELECT ${other.column(second)} FROM ${other.table} WHERE ${other.column(relation.there)} = ${row.column(relation.here)})`;
}
