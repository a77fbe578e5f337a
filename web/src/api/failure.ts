/** What went wrong with an operation, as pages tell it. */
import type { CombinedError } from "urql";

export type Failure = "invalid" | "costly" | "limited" | "busy" | "unreachable" | "broken";

const kinds: Readonly<Record<string, Failure>> = {
  INVALID_INPUT: "invalid",
  BAD_USER_INPUT: "invalid",
  TOO_COSTLY: "costly",
  RATE_LIMITED: "limited",
  UNAVAILABLE: "busy",
};

export function failureOf({ graphQLErrors, networkError }: CombinedError): Failure {
  const code = graphQLErrors[0]?.extensions["code"];
  const kind = typeof code === "string" ? kinds[code] : undefined;
  if (kind) return kind;
  return networkError ? "unreachable" : "broken";
}

/** The HTTP status of a page that cannot be shown. */
export const statusOf: Readonly<Record<Failure, number>> = { invalid: 400, costly: 400, limited: 429, busy: 503, unreachable: 503, broken: 500 };
