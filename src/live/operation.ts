/** A subscription's document, held to the same limits and rules as a query's. */
import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { findExcess, type DocumentLimits } from "../graphql/document-limits.js";
import { graphqlError } from "../graphql/errors.js";
import { KnownOperations, type KnownOperation } from "../graphql/known-operations.js";
import type { RootReading } from "../reading/declare.js";
import { rootReading } from "../reading/mapping.js";
import { Selections } from "../reading/selection.js";
import { checkVariables } from "../reading/values.js";
import { InvalidInputError } from "../shared/errors.js";
import { Refusal } from "./refusal.js";

export interface LiveRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** What a client wants to be told. */
export interface Wanted {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  /** The response key, and the field's arguments other than `filter`. */
  key: string;
  since: unknown;
  types: string[] | undefined;
  /** The table whose publications are told; null for all changes. */
  about: string | null;
}

const refuse = (message: string, code: string): Refusal => new Refusal([new GraphQLError(message, { extensions: { code } })]);

export class OperationReader {
  private readonly known = new KnownOperations();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: DocumentLimits,
  ) {}

  /** @throws Refusal; GraphQLError or OnRecordError for variables that are wrong. */
  read({ query, operationName, variables }: LiveRequest): Wanted {
    const { document, operation } = this.known.get(query, operationName) ?? this.validated(query, operationName);
    const given = variables ?? {};
    checkVariables(given);
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) throw new Refusal(errors.map((error) => invalid(error)));
    return { document, operation, variables: given, ...this.field(document, operation, coerced) };
  }

  private validated(query: string, name: string | null | undefined): KnownOperation {
    const excess = findExcess(query, this.schema, this.limits);
    if (excess) throw new Refusal([excess]);
    const document = this.parsed(query);
    const errors = validate(this.schema, document);
    if (errors.length) throw new Refusal(errors);
    const operation = getOperationAST(document, name);
    if (!operation) throw refuse("The document has no operation of that name, or several and none is named.", "OPERATION_RESOLUTION_FAILURE");
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
      throw refuse("Only subscriptions are answered here: send queries and mutations to /graphql by POST.", "BAD_REQUEST");
    this.known.add(query, name, { document, operation });
    return { document, operation };
  }

  private parsed(query: string): DocumentNode {
    try {
      return parse(query, { maxTokens: this.limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new Refusal([new GraphQLError(error.message, { source: error.source ?? null, positions: error.positions ?? null, extensions: { code: "GRAPHQL_PARSE_FAILED" } })]);
    }
  }

  private field(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Pick<Wanted, "key" | "since" | "types" | "about"> {
    const type = this.schema.getSubscriptionType();
    const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
    const selected = type && [...new Selections(this.schema, fragments, variables).of(type, [operation.selectionSet])];
    const [key, nodes] = selected?.[0] ?? [];
    const node = nodes?.[0];
    const field = node && type?.getFields()[node.name.value];
    if (key === undefined || !node || !field) throw graphqlError(new InvalidInputError("query", "The subscription asks for nothing: directives leave all of it out."), {});
    const { since, types } = getArgumentValues(field, node, variables) as { since?: unknown; types?: string[] | null };
    return { key, since, types: types ?? undefined, about: (rootReading(field) as Extract<RootReading, { announced: unknown }>).announced };
  }
}

/** graphql-js names the variable in its message. */
const invalid = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: "INVALID_INPUT", argument: /^Variable "\$(\w+)"/.exec(error.message)?.[1] } });
