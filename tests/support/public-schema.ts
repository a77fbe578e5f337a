/** The schema as far as everybody may ask it: without fields that need a permission, and what only editors see. */
import { MapperKind, mapSchema } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";

const needsPermission = ({ extensions }: { extensions?: unknown }): boolean => (extensions as { permission?: string } | undefined)?.permission !== undefined;
const onlyWhatAllMayAsk = (config: { extensions?: unknown }): null | undefined => (needsPermission(config) ? null : undefined);

/** Types of which nothing is for the public. */
const editorial = new Set(["Revision", "Proposal"]);

export const publicSchema = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.SUBSCRIPTION]: () => null,
    [MapperKind.OBJECT_TYPE]: (type) => (editorial.has(type.name) ? null : undefined),
    [MapperKind.OBJECT_FIELD]: onlyWhatAllMayAsk,
    [MapperKind.INTERFACE_FIELD]: onlyWhatAllMayAsk,
    [MapperKind.INPUT_OBJECT_FIELD]: onlyWhatAllMayAsk,
  });
