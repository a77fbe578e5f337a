/** Refusals as they are told to those who subscribe: the same words and codes as over HTTP. */
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { errorFormatter, graphqlError } from "../graphql/errors.js";
import { OnRecordError } from "../shared/errors.js";

/** An operation that cannot be subscribed to. */
export class Refusal extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
  }
}

/** A failure as the errors of a response. */
export function errorsOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof Refusal) return error.errors;
  if (error instanceof GraphQLError) return [error];
  if (error instanceof OnRecordError) return [graphqlError(error, {})];
  return [new GraphQLError("", { originalError: error as Error })];
}

export type Tell = (errors: readonly GraphQLError[]) => GraphQLFormattedError[];

/** Errors as clients are told them; one of ours is logged, and told as nothing but the id that it has there. */
export function tellErrors(logger: Logger): Tell {
  const format = errorFormatter((error) => {
    const id = crypto.randomUUID();
    logger.error({ err: error, errorId: id }, "internal error");
    return id;
  });
  return (errors) => errors.map((error) => format({ ...error.toJSON(), extensions: withCode(error) }, error));
}

/** graphql-js gives its own errors no code; Apollo Server would. What we raise has one. */
function withCode({ extensions, originalError }: GraphQLError): Record<string, unknown> {
  return extensions["code"] !== undefined ? extensions : { ...extensions, code: originalError ? "INTERNAL_SERVER_ERROR" : "GRAPHQL_VALIDATION_FAILED" };
}
