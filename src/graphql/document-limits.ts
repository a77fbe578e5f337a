/** Bounds on a document's shape, checked before it is validated: validation compares fields with each other, and trusts that fragments end. */
import { GraphQLError, Kind, NoFragmentCyclesRule, parse, validate, visit, type DocumentNode, type GraphQLSchema } from "graphql";
import { OnRecordError, TooCostlyError } from "../shared/errors.js";
import { graphqlError } from "./errors.js";

export interface DocumentLimits {
  tokens: number;
  aliases: number;
  directives: number;
}

/** Pairs of fields of one name that validation may have to compare; a document of 150,000 takes some 30 ms. */
const mostPairs = 150_000;

/** What is too much about a document; null where nothing is, or where it is no GraphQL: that is for others to complain about. */
export function findExcess(text: string, schema: GraphQLSchema, limits: DocumentLimits): GraphQLError | null {
  const document = parsed(text, limits.tokens);
  if (!document) return null;
  try {
    checkCounts(document, limits);
  } catch (error) {
    if (error instanceof OnRecordError) return graphqlError(error, {});
    throw error;
  }
  const [cycle] = validate(schema, document, [NoFragmentCyclesRule]);
  return cycle ? new GraphQLError(cycle.message, { nodes: cycle.nodes ?? null, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }) : null;
}

function parsed(text: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(text, { maxTokens });
  } catch {
    return null;
  }
}

/** @throws TooCostlyError with the figures. */
function checkCounts(document: DocumentNode, limits: DocumentLimits): void {
  const counts = { aliases: 0, directives: 0 };
  const fields = new Map<string, number>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) counts.directives += 1;
      if (node.kind !== Kind.FIELD) return;
      if (node.alias) counts.aliases += 1;
      const name = (node.alias ?? node.name).value;
      fields.set(name, (fields.get(name) ?? 0) + 1);
    },
  });
  for (const what of ["aliases", "directives"] as const) {
    if (counts[what] > limits[what])
      throw new TooCostlyError(`the document has ${counts[what]} ${what}; ${limits[what]} are allowed: split it`, { [what]: counts[what], budget: limits[what] });
  }
  const pairs = [...fields.values()].reduce((sum, count) => sum + count * count, 0);
  if (pairs > mostPairs) throw new TooCostlyError("the document asks for the same fields too often; split it", { pairs, budget: mostPairs });
}
