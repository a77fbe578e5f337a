/** What each field of the schema reads: its declaration, or else the column or relation of its own name. Checked as a whole at start. */
import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { hopsAlong, modelNamed, type Column, type Model, type Relation } from "./datamodel.js";
import type { ComputedExpression, Dimension, Read, RootReading, RowExpression, TypeReading } from "./declare.js";

export type FieldReading =
  | { kind: "column"; column: Column; shown: RowExpression | undefined }
  | { kind: "isSet"; column: string }
  | { kind: "sql"; expression: ComputedExpression; type: GraphQLNamedType }
  | { kind: "node"; expression: RowExpression; type: GraphQLNamedType }
  | { kind: "items"; column: string; type: GraphQLObjectType }
  | { kind: "of"; relation: Relation; column: string }
  | { kind: "one"; relation: Relation; type: GraphQLNamedType }
  | { kind: "many"; hops: Relation[]; where: Record<string, string>; type: GraphQLNamedType }
  | { kind: "connection"; hops: Relation[]; type: GraphQLNamedType }
  | { kind: "embedded"; type: GraphQLNamedType }
  | { kind: "variant"; name: RowExpression; type: GraphQLNamedType }
  | { kind: "timeline"; hops: Relation[]; type: GraphQLNamedType }
  | { kind: "thread"; type: GraphQLNamedType }
  /** A column of a computed row. */
  | { kind: "value"; column: string; type: GraphQLNamedType; isNullable: boolean }
  /** An object that a computed row leads to. */
  | { kind: "by"; column: string; type: GraphQLNamedType };

interface Extensions {
  read?: Read;
  reading?: TypeReading;
  kind?: string;
  root?: RootReading;
}

const extensionsOf = (element: { extensions: unknown }): Extensions => element.extensions as Extensions;

export const rootReading = (field: GraphQLField<unknown, unknown>): RootReading | undefined => extensionsOf(field).root;

export function typeReading(type: GraphQLNamedType): TypeReading | undefined {
  return extensionsOf(type).reading;
}

/** The kind of row, in its table, that an object type stands for. */
export const kindOf = (type: GraphQLNamedType): string | undefined => extensionsOf(type).kind;

/** The table whose rows are of `type`; an edge's or connection's is its nodes'. */
export function modelOf(type: GraphQLNamedType): Model {
  const reading = typeReading(type);
  if (!reading || !("model" in reading)) throw new Error(`${type.name} is read from no table`);
  return modelNamed(reading.model);
}

export function isComputed(type: GraphQLNamedType): boolean {
  const reading = typeReading(type);
  return reading !== undefined && "computed" in reading;
}

/** What a field of a computed row reads. */
export function computedReading(field: GraphQLField<unknown, unknown>): FieldReading {
  const { read } = extensionsOf(field);
  const type = getNamedType(field.type);
  if (read && "by" in read) return { kind: "by", column: read.by, type };
  return { kind: "value", column: field.name, type, isNullable: !isNonNullType(field.type) };
}

/** What a connection is counted by. */
export function dimensionsOf(facets: GraphQLField<unknown, unknown>): Readonly<Record<string, Dimension>> {
  const { read } = extensionsOf(facets);
  if (!read || !("facets" in read)) throw new Error(`${facets.name} does not say what it counts by`);
  return read.facets;
}

export const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith("Connection");

export function nodeTypeOf(connection: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  if (!nodes) throw new Error(`${connection.name} has no nodes`);
  return getNamedType(nodes.type);
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

const columnNamed = (model: Model, name: string): Column => {
  const column = model.columns.get(name);
  if (!column) throw new Error(`${model.name} has no column ${name}`);
  return column;
};

function relationNamed(model: Model, name: string): Relation {
  const relation = model.relations.get(name);
  if (!relation) throw new Error(`${model.name} has no relation ${name}`);
  return relation;
}

/**
 * What `field` reads in a row of `model`. `holder` is the field that embeds the object, if one does.
 * @throws Error when the schema and the datamodel do not fit: at start, never during a request.
 */
export function fieldReading(model: Model, field: GraphQLField<unknown, unknown>, holder?: string): FieldReading {
  const read = extensionsOf(field).read;
  const type = getNamedType(field.type);
  const reading = typeReading(type);
  if (read && "sql" in read) return { kind: "sql", expression: read.sql, type };
  if (read && "node" in read) return { kind: "node", expression: read.node, type };
  if (read && "items" in read) return { kind: "items", column: columnNamed(model, read.items).name, type: type as GraphQLObjectType };
  if (read && "isSet" in read) return { kind: "isSet", column: columnNamed(model, read.isSet).name };
  if (read && "of" in read) return { kind: "of", relation: relationNamed(model, read.of), column: read.column };
  if (read && "variant" in read) return { kind: "variant", name: read.variant, type };
  if (read && "timeline" in read) return { kind: "timeline", hops: hopsAlong(model, read.timeline), type };
  if (read && "thread" in read) return { kind: "thread", type };
  if (reading && "embedded" in reading) return { kind: "embedded", type };
  if (isConnection(type) && read && "owned" in read) return { kind: "connection", hops: [ownedRows(read.owned)], type: nodeTypeOf(type) };
  if (isConnection(type)) return { kind: "connection", hops: hopsAlong(model, pathOf(read, field.name)), type: nodeTypeOf(type) };
  if (reading && isList(field)) return { kind: "many", hops: hopsAlong(model, pathOf(read, field.name)), where: read && "path" in read ? (read.where ?? {}) : {}, type };
  if (reading) return { kind: "one", relation: relationNamed(model, pathOf(read, field.name)), type };
  const column = read && "column" in read ? read.column.replace("{field}", holder ?? "") : field.name;
  return { kind: "column", column: columnNamed(model, column), shown: read && "column" in read ? read.shown : undefined };
}

/** Not the datamodel's: no foreign key says it, since the rows may belong to any kind of thing. IDs are unique over all of them. */
const ownedRows = (model: string): Relation => ({ name: model, model: modelNamed(model).name, isList: true, here: "id", there: "entityId", inverse: "" });

const pathOf = (read: Read | undefined, name: string): string => (read && "path" in read ? read.path : name);

/** Reads every field of every type once, so that a mistake in the mapping shows when the server starts. */
export function checkMapping(schema: GraphQLSchema): void {
  const root = schema.getQueryType();
  for (const field of Object.values(root?.getFields() ?? {})) if (!rootReading(field)) throw new Error(`Query.${field.name} does not say what it reads`);
  for (const type of Object.values(schema.getTypeMap())) {
    const reading = typeReading(type);
    if (!reading || !(isObjectType(type) || isInterfaceType(type))) continue;
    if ("model" in reading) checkFields(schema, type, modelNamed(reading.model));
  }
}

function checkFields(schema: GraphQLSchema, type: GraphQLNamedType, model: Model, holder?: string): void {
  if (isUnionType(type)) for (const member of schema.getPossibleTypes(type)) checkFields(schema, member, model, holder);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const reading = fieldReading(model, field, holder);
    if (reading.kind === "embedded") checkFields(schema, reading.type, model, field.name);
    if (reading.kind === "variant") checkFields(schema, reading.type, model, field.name);
  }
}
