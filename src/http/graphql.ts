/** GraphQL over HTTP (https://graphql.github.io/graphql-over-http/): between node:http and Apollo Server. */
import type { IncomingMessage } from "node:http";
import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { Context, Exchange } from "../graphql/apollo.js";
import { HttpError, readJsonBody } from "./body.js";

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}

/** @throws HttpError when the request is no GraphQL request. */
export async function answerGraphql(apollo: ApolloServer<Context>, request: IncomingMessage, exchange: Exchange, mostBytes: number): Promise<Reply> {
  const { method = "", url = "" } = request;
  if (method !== "GET" && method !== "POST") throw new HttpError(405, "BAD_REQUEST", "GraphQL is answered to GET and POST.", { allow: "GET, POST, OPTIONS" });
  const at = url.indexOf("?");
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search: at < 0 ? "" : url.slice(at), body: method === "POST" ? await readJsonBody(request, mostBytes) : undefined },
    context: () => Promise.resolve({ exchange }),
  });
  if (body.kind !== "complete") throw new Error("incremental delivery is not offered");
  const reply = { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  // In application/json a well-formed request is answered with 200, whatever its operation met.
  if (exchange.refused && reply.headers["content-type"]?.startsWith("application/json")) reply.status = 200;
  return reply;
}
