import type { FieldNode, GraphQLNamedType, GraphQLSchema } from "graphql";
import type { RawBuilder } from "kysely";
import type { Cost } from "./cost.js";
import type { Model } from "./datamodel.js";
import type { FilterCompiler } from "./filter.js";
import type { Json } from "./json.js";
import type { TableRow } from "./rows.js";
import type { Selections } from "./selection.js";
import type { Variables } from "./values.js";

/** What a part of the compiler needs of the compiler around it. */
export interface Compiling {
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
  readonly filters: FilterCompiler;
  readonly variables: Variables;
  readonly largestPage: number;
  /** Compiles the field of response key `key`; what is wrong with its arguments is reported with its path. */
  at: (key: string, node: FieldNode, compile: () => Json) => Json;
  /** A row of the table; accesses are counted. @throws TooCostlyError past the most of them. */
  access: (model: Model) => TableRow;
  /** What `nodes` ask of the object with this ID, whatever its table. */
  nodeWithId: (type: GraphQLNamedType, nodes: readonly FieldNode[], id: RawBuilder<unknown>, cost: Cost) => Json;
  /** The JSON object that `nodes` ask of a row of `type`. */
  object: (type: GraphQLNamedType, row: TableRow, nodes: readonly FieldNode[], cost: Cost) => Json;
  /** An array of what is asked of each of the rows; `from` is all that follows FROM. */
  rows: (type: GraphQLNamedType, row: TableRow, from: RawBuilder<unknown>, nodes: readonly FieldNode[], cost: Cost) => Json;
  /** An object of the response. */
  json: (pairs: readonly (readonly [string, Json])[]) => Json;
}
