/** What the schema declares beside its fields: the specification that the reference follows. */
import { getNamedType, isListType, isNonNullType, isObjectType, type GraphQLNamedType, type GraphQLOutputType } from "graphql";
import type { FilterReading, Read, RootReading, TypeReading } from "../../../src/reading/declare.js";

interface Declared {
  read?: Read;
  reading?: TypeReading;
  kind?: string;
  root?: RootReading;
  filter?: FilterReading;
}

export const declared = (element: { extensions: unknown }): Declared => element.extensions as Declared;

export function modelOf(type: GraphQLNamedType): string | undefined {
  const { reading } = declared(type);
  return reading && "model" in reading ? reading.model : undefined;
}

export function listOrder(type: GraphQLNamedType): readonly string[] {
  const { reading } = declared(type);
  return reading && "order" in reading ? reading.order : [];
}

export const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith("Connection");

export function nodeTypeOf(connection: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  if (!nodes) throw new Error(`${connection.name} is no connection`);
  return getNamedType(nodes.type);
}

export const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
