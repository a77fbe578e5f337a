/** Failures as GraphQL errors: stable codes, no internals. */
import { GraphQLError, isValueNode, parse, visit, type GraphQLErrorOptions, type GraphQLFormattedError } from "graphql";
import { OnRecordError } from "../shared/errors.js";

export const graphqlError = ({ message, code, details }: OnRecordError, options: GraphQLErrorOptions): GraphQLError =>
  new GraphQLError(message, { ...options, extensions: { code, ...details } });

/** Codes of Apollo Server that are clients' mistakes; they are told in its words. */
const requestCodes = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "OPERATION_RESOLUTION_FAILURE", "BAD_REQUEST"]);

/** The argument that a faulty value of a document stands in. */
function argumentAround(error: GraphQLError): string | undefined {
  const [value] = error.nodes ?? [];
  const body = error.source?.body;
  if (!value?.loc || !isValueNode(value) || body === undefined) return undefined;
  const { start } = value.loc;
  let found: string | undefined;
  visit(parse(body), {
    Argument({ name, loc }) {
      if (loc && loc.start <= start && start < loc.end) found = name.value;
    },
  });
  return found;
}

/**
 * What Apollo Server answers for an error: a mistake of the client in clear words, anything else as a generic message
 * under an id that the log has.
 */
export function errorFormatter(report: (error: unknown) => string): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const original: unknown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (original instanceof OnRecordError) return { ...graphqlError(original, {}).toJSON(), ...place };
    const code = extensions?.["code"];
    if (code === "BAD_USER_INPUT") return { message, ...place, extensions: { code: "INVALID_INPUT", ...variableOf(message) } };
    if (code === "GRAPHQL_VALIDATION_FAILED" && error instanceof GraphQLError) {
      const argument = argumentAround(error);
      if (argument !== undefined) return { message, ...place, extensions: { code: "INVALID_INPUT", argument } };
    }
    const { stacktrace: _stacktrace, ...kept } = extensions ?? {};
    if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR" && (requestCodes.has(code) || original instanceof GraphQLError))
      return { message, ...place, extensions: kept };
    return { message: "Something went wrong on our side.", ...place, extensions: { code: "INTERNAL_SERVER_ERROR", id: report(original) } };
  };
}

/** graphql-js names the variable in its message: `Variable "$first" got invalid value …`. */
function variableOf(message: string): { argument?: string } {
  const [, name] = /^Variable "\$([_A-Za-z0-9]+)"/.exec(message) ?? [];
  return name === undefined ? {} : { argument: name };
}
