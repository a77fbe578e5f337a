/** A plan: one operation's SQL, where its parameters come from, and its cost. */
import { Permission } from "../access/permissions.js";
import type { Viewer } from "../access/viewer.js";
import {
  getDirectiveValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { sql } from "kysely";
import { AsOfDirective } from "../graphql/as-of.js";
import { Compiler } from "./compiler.js";
import { Cost, costOfPast } from "./cost.js";
import { writeSql, type Slot } from "./slots.js";
import type { ReadLimits } from "./limits.js";
import { jsonText, type Json } from "./json.js";
import { beginStatement } from "./rows.js";
import { rootReading } from "./mapping.js";
import { Selections } from "./selection.js";
import { compileFor } from "./visibility.js";
import { InvalidInputError } from "../shared/errors.js";
import type { Variables } from "./values.js";

export interface Plan {
  sql: string;
  slots: readonly Slot[];
  cost: Cost;
  /** What graphql-js answers, not the database: response key → introspection fields. */
  introspected: readonly FieldNode[];
}

export interface PlanOptions {
  /** Who asks. */
  viewer: Viewer;
  /** Coerced; only their shape goes into the plan. */
  variables: Variables;
  limits: ReadLimits;
  /** Read every parameter while compiling, so that a wrong one is reported with the path of its field. */
  verify: boolean;
}

/** The moment that `@asOf` names. */
function momentOf(operation: OperationDefinitionNode, now: Variables): Slot | undefined {
  if (!operation.directives?.some(({ name }) => name.value === AsOfDirective.name)) return undefined;
  const read = (variables: Variables): string => {
    try {
      return (getDirectiveValues(AsOfDirective, operation, variables) as { at: Date }).at.toISOString();
    } catch (error) {
      // A variable that has a default may still be null.
      if (error instanceof GraphQLError) throw new InvalidInputError("at", "at is missing");
      throw error;
    }
  };
  read(now);
  return { read };
}

/**
 * Compiles a validated query.
 * @returns null when nothing is asked of the database.
 * @throws OnRecordError for arguments that cannot be answered, as a GraphQL error with the field's path.
 */
export function compilePlan(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, options: PlanOptions): Plan | null {
  const moment = momentOf(operation, options.variables);
  beginStatement(moment);
  compileFor(options.viewer.permissions.has(Permission.READ_DRAFTS));
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const selections = new Selections(schema, fragments, options.variables);
  const query = operation.operation === OperationTypeNode.SUBSCRIPTION ? schema.getSubscriptionType() : schema.getQueryType();
  if (!query) throw new Error("the schema has no such operations");
  const selected = selections.of(query, [operation.selectionSet]);
  const isIntrospection = (node: FieldNode | undefined): boolean => {
    const name = node?.name.value ?? "";
    const field = query.getFields()[name];
    return name === "__schema" || name === "__type" || (field !== undefined && "viewer" in (rootReading(field) ?? {}));
  };
  const introspected = [...selected.values()].flatMap((nodes) => (isIntrospection(nodes[0]) ? nodes : []));
  if (introspected.length && [...selected.values()].every(([node]) => isIntrospection(node) || node?.name.value === "__typename")) return null;
  const compiler = new Compiler(schema, selections, options);
  const cost = new Cost(() => (moment ? costOfPast : 1));
  const pairs = [...selected].map(([key, nodes]): [string, Json] => {
    const node = nodes[0] as FieldNode;
    if (node.name.value === "__typename") return [key, ['"Query"']];
    if (isIntrospection(node)) return [key, ["null"]];
    const field = query.getFields()[node.name.value];
    if (!field) throw new Error(`there is no Query.${node.name.value}`);
    return [key, compiler.at(key, node, () => compiler.root(field, nodes, cost))];
  });
  return { ...writeSql(sql`SELECT ${jsonText(compiler.json(pairs))} AS data`), cost, introspected };
}
