/** Apollo Server around the read engine: it parses, validates and reports; answers pass through it as text. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { OperationTypeNode, type FormattedExecutionResult, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Answer, ReadEngine } from "../reading/engine.js";
import { errorFormatter } from "./errors.js";
import type { KnownOperations } from "./known-operations.js";

/** What the HTTP side and the GraphQL side of one request tell each other. */
export interface Exchange {
  id: string;
  operationName?: string;
  /** What became of the operation where it was answered before Apollo Server saw it; Apollo Server only reports it. */
  outcome?: { answer: Answer | null } | { error: unknown };
  /** The request was well formed, but its operation was refused: which status that is depends on the media type. */
  refused?: boolean;
}

export interface Context {
  exchange: Exchange;
}

/** How many tokens a document may have: far more than any page needs, far fewer than hurt. */
const mostTokens = 5_000;

/** The response that `stringifyResult` makes of an answer's JSON text. */
export const responseText = (data: string): string => `{"data":${data}}`;

/** A response's data as JSON text; whoever looks at it as a value sees it parsed. */
class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Apollo Server's hooks: the engine answers where graphql-js would execute. */
function passThrough(engine: ReadEngine, known: KnownOperations): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      let data: JsonText | undefined;
      return Promise.resolve({
        async didResolveOperation({ document, operation, request, contextValue, operationName }) {
          if (operationName !== null) contextValue.exchange.operationName = operationName;
          // Without an operation of that name graphql-js says what is wrong.
          if (operation?.operation !== OperationTypeNode.QUERY) return;
          if (request.query !== undefined) known.add(request.query, request.operationName, { document, operation });
          const { outcome } = contextValue.exchange;
          if (outcome && "error" in outcome) throw outcome.error;
          const answer = outcome ? outcome.answer : await engine.answer(document, operation, request.variables ?? {});
          if (answer) data = new JsonText(answer.data);
        },
        responseForOperation() {
          const singleResult = data as unknown as Record<string, unknown> | undefined;
          return Promise.resolve(singleResult ? { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data: singleResult } } } : null);
        },
        willSendResponse({ response, contextValue }) {
          const result = response.body.kind === "single" ? response.body.singleResult : undefined;
          if (result?.errors && !result.data) judge(result, response.http, contextValue.exchange);
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
  else if (!codes.includes("BAD_REQUEST") && http.status !== 405) {
    http.status = 400;
    exchange.refused = true;
  }
}

export function createApollo(schema: GraphQLSchema, engine: ReadEngine, known: KnownOperations, logger: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    includeStacktraceInErrorResponses: false,
    nodeEnv: "production",
    logger,
    stopOnTerminationSignals: false,
    formatError: errorFormatter((error) => {
      const id = crypto.randomUUID();
      logger.error({ err: error, errorId: id }, "internal error");
      return id;
    }),
    plugins: [passThrough(engine, known), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginCacheControlDisabled()],
    stringifyResult: (result) => {
      const data: unknown = result.data;
      return data instanceof JsonText ? responseText(data.text) : JSON.stringify(result);
    },
  });
}
