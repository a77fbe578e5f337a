/** Which pages of other origins may read answers (CORS). Reading is public, and no cookie is ever looked at. */
import type { IncomingMessage } from "node:http";

const preflightHeaders = {
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "content-type, authorization, apollo-require-preflight, x-apollo-operation-name, x-request-id, x-graphql-cost",
  "access-control-max-age": "86400",
};

export function corsHeaders({ method, headers }: IncomingMessage, origins: readonly string[]): Record<string, string> {
  const { origin } = headers;
  const any = origins.includes("*");
  const shared = any ? {} : { vary: "origin" };
  if (origin === undefined || !(any || origins.includes(origin))) return shared;
  return {
    ...shared,
    "access-control-allow-origin": any ? "*" : origin,
    "access-control-expose-headers": "x-request-id, retry-after, ratelimit, ratelimit-policy",
    ...(method === "OPTIONS" ? preflightHeaders : {}),
  };
}
