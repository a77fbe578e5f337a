/** Apollo Server around the read engine: it parses, validates and reports; answers pass through it as text. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { OperationTypeNode, type FormattedExecutionResult, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ReadEngine } from "../reading/engine.js";
import { errorFormatter } from "./errors.js";
import type { Context, Exchange } from "./exchange.js";
import type { KnownOperations } from "./known-operations.js";
import type { MutationRunner } from "./mutation-runner.js";

/** The response that `stringifyResult` makes of an answer's JSON text. */
export const responseText = (data: string, extensions?: unknown): string =>
  extensions === undefined ? `{"data":${data}}` : `{"data":${data},"extensions":${JSON.stringify(extensions)}}`;

/** What graphql-js answers of the schema is read from no table. */
const noTables: ReadonlySet<string> = new Set();

/** A response's data as JSON text; whoever looks at it as a value sees it parsed. */
class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Apollo Server's hooks: the engine answers where graphql-js would execute. */
function passThrough(
  { engine, known, mutations }: Pick<ApolloParts, "engine" | "known" | "mutations">,
  format: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      let data: JsonText | undefined;
      let tables = noTables;
      let extensions: Record<string, unknown> | undefined;
      let errors: readonly GraphQLError[] = [];
      return Promise.resolve({
        async didResolveOperation({ document, operation, request, contextValue, operationName }) {
          if (operationName !== null) contextValue.exchange.operationName = operationName;
          if (operation?.operation === OperationTypeNode.MUTATION) {
            const mutated = await mutations.run({ document, operation, given: request.variables ?? {}, exchange: contextValue.exchange });
            if (mutated) [data, errors] = [new JsonText(mutated.data), mutated.errors];
            return;
          }
          // Without an operation of that name graphql-js says what is wrong.
          if (operation?.operation !== OperationTypeNode.QUERY) return;
          if (request.query !== undefined) known.add(request.query, request.operationName, { document, operation });
          const { outcome, account, wantsCost, viewer } = contextValue.exchange;
          if (outcome && "error" in outcome) throw outcome.error;
          const answer = outcome ? outcome.answer : await engine.answer(document, operation, request.variables ?? {}, { viewer, charge: account.charge });
          if (!answer) return;
          data = new JsonText(answer.data);
          ({ tables } = answer);
          if (wantsCost) extensions = { cost: answer.cost };
        },
        responseForOperation() {
          const singleResult = data as unknown as Record<string, unknown> | undefined;
          return Promise.resolve(
            singleResult
              ? {
                  http: { headers: new HeaderMap() },
                  body: { kind: "single", singleResult: { data: singleResult, ...(errors.length ? { errors: errors.map(format) } : {}), ...(extensions ? { extensions } : {}) } },
                }
              : null,
          );
        },
        willSendResponse({ response, contextValue, operation }) {
          const result = response.body.kind === "single" ? response.body.singleResult : undefined;
          if (result?.errors && !result.data) judge(result, response.http, contextValue.exchange);
          if (result && !result.errors && operation?.operation === OperationTypeNode.QUERY) contextValue.exchange.tables = tables;
          return Promise.resolve();
        },
      });
    },
  };
}

/** Sets the status of a request that was not executed. */
function judge({ errors = [] }: FormattedExecutionResult, http: { status?: number | undefined }, exchange: Exchange): void {
  const codes = errors.map(({ extensions }) => extensions?.["code"]);
  if (codes.includes("INTERNAL_SERVER_ERROR")) http.status = 500;
  else if (codes.includes("UNAVAILABLE")) http.status = 503;
  else if (codes.includes("RATE_LIMITED")) http.status = 429;
  else if (!codes.includes("BAD_REQUEST") && http.status !== 405) {
    http.status = 400;
    exchange.refused = true;
  }
}

export interface ApolloParts {
  schema: GraphQLSchema;
  engine: ReadEngine;
  known: KnownOperations;
  mutations: MutationRunner;
  logger: Logger;
  /** How many tokens a document may have. */
  mostTokens: number;
}

export function createApollo({ schema, engine, known, mutations, logger, mostTokens }: ApolloParts): ApolloServer<Context> {
  const formatError = errorFormatter((error) => {
    const id = crypto.randomUUID();
    logger.error({ err: error, errorId: id }, "internal error");
    return id;
  });
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    includeStacktraceInErrorResponses: false,
    nodeEnv: "production",
    logger,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      passThrough({ engine, known, mutations }, (error) => formatError(error.toJSON(), error)),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    stringifyResult: (result) => {
      const data: unknown = result.data;
      if (!(data instanceof JsonText)) return JSON.stringify(result);
      const text = responseText(data.text, result.extensions);
      return result.errors ? `{"errors":${JSON.stringify(result.errors)},${text.slice(1)}` : text;
    },
  });
}
