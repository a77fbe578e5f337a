/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http/). An operation that was asked before goes straight to
 * the read engine; everything else, failures included, goes through Apollo Server, so that there is one voice for them.
 */
import type { IncomingMessage } from "node:http";
import { HeaderMap, type ApolloServer } from "@apollo/server";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { responseText } from "../graphql/apollo.js";
import type { Context, Exchange } from "../graphql/exchange.js";
import { findExcess, type DocumentLimits } from "../graphql/document-limits.js";
import type { KnownOperations } from "../graphql/known-operations.js";
import type { StoredOperations } from "../graphql/stored-operations.js";
import type { ReadEngine } from "../reading/engine.js";
import { UnavailableError } from "../shared/errors.js";
import { HttpError, parseJson, readJsonText } from "./body.js";
import { cacheableReply, privateReply } from "./caching.js";
import type { Reply } from "./reply.js";
import { StoredAnswer, type ResponseCache } from "./response-cache.js";

export interface GraphqlParts {
  schema: GraphQLSchema;
  apollo: ApolloServer<Context>;
  engine: ReadEngine;
  known: KnownOperations;
  /** Operations that requests may name by an ID. */
  stored: StoredOperations;
  maxBodyBytes: number;
  documentLimits: DocumentLimits;
  /** How many requests may be worked on at the same time. */
  maxWaiting: number;
  cache: ResponseCache | undefined;
  /** For how many seconds caches on the way may keep an answer without asking. */
  maxAge: number;
}

type Asking = Pick<IncomingMessage, "method" | "headers">;

/** What of a request decides its answer, beside the media type. */
interface Question {
  request: Asking;
  method: "GET" | "POST";
  search: string;
  /** The body of a POST. */
  text: string;
}

/** How many times as large as everybody's the requests of those may be who send in articles. */
const editorsShare = 10;

/** What every request is charged, in rows. */
const requestCost = 1;

/** What a refused request is charged, in rows: parsing and validating it was work too. */
const refusalCost = 50;

/** As a front end on this server asks. */
const ownRequest: Asking = { method: "POST", headers: { accept: "application/graphql-response+json", "content-type": "application/json" } };

/** How many `accept` headers the media type is remembered for. */
const mostAccepts = 100;

export class GraphqlOverHttp {
  /** The media type that Apollo Server chose for an `accept` header. */
  private readonly mediaTypes = new Map<string, string>();
  private waiting = 0;

  constructor(private readonly parts: GraphqlParts) {}

  /** @throws HttpError when the request is no GraphQL request; RateLimitedError; UnavailableError when too many wait already. */
  async answer(request: IncomingMessage, exchange: Exchange): Promise<Reply> {
    if (this.waiting >= this.parts.maxWaiting) throw new UnavailableError("The server has more to do than it can; try again in a moment.");
    this.waiting += 1;
    try {
      const reply = await this.reply(await this.questionOf(request, exchange), exchange);
      if (exchange.refused) await exchange.account.charge(refusalCost).catch(() => undefined);
      return reply;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Answers a body as it would be answered over HTTP, to a front end that the server runs itself. @throws RateLimitedError, UnavailableError */
  async ask(text: string, exchange: Exchange): Promise<Reply<string>> {
    if (this.waiting >= this.parts.maxWaiting) throw new UnavailableError("The server has more to do than it can; try again in a moment.");
    this.waiting += 1;
    try {
      return await this.work({ request: ownRequest, method: "POST", search: "", text }, exchange);
    } finally {
      this.waiting -= 1;
    }
  }

  private async questionOf(request: IncomingMessage, { viewer }: Exchange): Promise<Question> {
    const { url = "" } = request;
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (method !== "GET" && method !== "POST") throw new HttpError(405, "BAD_REQUEST", "GraphQL is answered to GET and POST.", { allow: "GET, HEAD, POST, OPTIONS" });
    const at = url.indexOf("?");
    return {
      request,
      method,
      search: at < 0 ? "" : url.slice(at),
      text: method === "POST" ? await readJsonText(request, this.parts.maxBodyBytes * (viewer.editorId === null ? 1 : editorsShare)) : "",
    };
  }

  /** Of those who say who they are, nothing is kept, and nothing that was kept is given to them. */
  private async reply(question: Question, exchange: Exchange): Promise<Reply> {
    if (question.request.headers.authorization !== undefined || exchange.wantsCost) return privateReply(await this.work(question, exchange));
    const stored = this.stored(question);
    if (stored) {
      await exchange.account.charge(requestCost);
      return cacheableReply(question.request, stored, this.parts.maxAge);
    }
    const begun = this.parts.cache?.begin() ?? 0;
    const reply = await this.work(question, exchange);
    return exchange.tables && reply.status === 200 ? this.kept(question, reply, exchange.tables, begun) : privateReply(reply);
  }

  private stored(question: Question): StoredAnswer | undefined {
    const mediaType = this.mediaTypes.get(question.request.headers.accept ?? "");
    return mediaType === undefined ? undefined : this.parts.cache?.get(keyOf(question, mediaType));
  }

  /** A whole answer, kept for those who ask the same. */
  private kept(question: Question, reply: Reply<string>, tables: ReadonlySet<string>, begun: number): Reply {
    const { cache, maxAge } = this.parts;
    if (!cache && question.method === "POST") return reply;
    const mediaType = reply.headers["content-type"] ?? "";
    const answer = new StoredAnswer(mediaType, reply.body);
    cache?.put(keyOf(question, mediaType), answer, tables, begun);
    return cacheableReply(question.request, answer, maxAge);
  }

  private async work(asked: Question, exchange: Exchange): Promise<Reply<string>> {
    const named = this.named(asked, asked.method === "POST" ? parseJson(asked.text) : undefined);
    if (!named) {
      exchange.refused = true;
      return refusal(
        new GraphQLError("The server knows no operation of this ID; send the document itself.", { extensions: { code: "NOT_FOUND", argument: "documentId" } }),
        asked.request,
      );
    }
    const { question, body } = named;
    const reply = await this.known(question, body, exchange);
    if (reply) return reply;
    await exchange.account.charge(requestCost);
    return this.oversized(question, body, exchange) ?? (await this.throughApollo(question, body, exchange));
  }

  /** The question with the document that its `documentId` names in that one's place; null when there is none of that ID. */
  private named(question: Question, body: unknown): { question: Question; body: unknown } | null {
    const { stored } = this.parts;
    if (question.method === "GET") {
      const { documentId, ...others } = Object.fromEntries(new URLSearchParams(question.search));
      if (documentId === undefined || "query" in others) return { question, body };
      const query = stored.get(documentId);
      return query === undefined ? null : { question: { ...question, search: `?${new URLSearchParams({ ...others, query }).toString()}` }, body };
    }
    if (typeof body !== "object" || body === null || !("documentId" in body) || "query" in body) return { question, body };
    const { documentId, ...others } = body;
    const query = typeof documentId === "string" ? stored.get(documentId) : undefined;
    return query === undefined ? null : { question, body: { ...others, query } };
  }

  /** Answers an operation that Apollo Server has seen before; null when Apollo Server is to answer. */
  private async known({ request }: Question, body: unknown, exchange: Exchange): Promise<Reply<string> | null> {
    const mediaType = this.mediaTypes.get(request.headers.accept ?? "");
    const asked = plainRequest(body);
    const known = mediaType !== undefined && asked ? this.parts.known.get(asked.query, asked.operationName) : undefined;
    if (!known || !asked) return null;
    const name = known.operation.name?.value;
    if (name !== undefined) exchange.operationName = name;
    try {
      const answer = await this.parts.engine.answer(known.document, known.operation, asked.variables ?? {}, {
        viewer: exchange.viewer,
        charge: (cost) => exchange.account.charge(requestCost + cost),
      });
      exchange.outcome = { answer };
      if (answer) exchange.tables = answer.tables;
      const extensions = exchange.wantsCost && answer ? { cost: answer.cost } : undefined;
      return answer && { status: 200, headers: { "content-type": mediaType as string }, body: responseText(answer.data, extensions) };
    } catch (error) {
      exchange.outcome = { error };
      return null;
    }
  }

  /** The refusal of a document that is too large to be validated; null when it is not. */
  private oversized({ request, method, search }: Question, body: unknown, exchange: Exchange): Reply<string> | null {
    // An operation that was seen before has passed.
    if (exchange.outcome) return null;
    const query = method === "GET" ? new URLSearchParams(search).get("query") : (body as { query?: unknown } | null)?.query;
    const excess = typeof query === "string" ? findExcess(query, this.parts.schema, this.parts.documentLimits) : null;
    if (!excess) return null;
    exchange.refused = true;
    return refusal(excess, request);
  }

  private async throughApollo({ request, method, search }: Question, requestBody: unknown, exchange: Exchange): Promise<Reply<string>> {
    const { status, headers, body } = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search, body: requestBody },
      context: () => Promise.resolve({ exchange }),
    });
    if (body.kind !== "complete") throw new Error("incremental delivery is not offered");
    const reply = { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
    const mediaType = reply.headers["content-type"];
    // In application/json a well-formed request is answered with 200, whatever its operation met.
    if (exchange.refused && mediaType?.startsWith("application/json")) reply.status = 200;
    if (status === undefined && mediaType !== undefined && this.mediaTypes.size < mostAccepts) this.mediaTypes.set(request.headers.accept ?? "", mediaType);
    return reply;
  }
}

/** In application/json a well-formed request is answered with 200, whatever its operation met. */
function refusal(error: GraphQLError, { headers }: Asking): Reply<string> {
  const precise = headers.accept?.includes("application/graphql-response+json") ?? false;
  const mediaType = precise ? "application/graphql-response+json" : "application/json";
  return { status: precise ? 400 : 200, headers: { "content-type": `${mediaType}; charset=utf-8` }, body: JSON.stringify({ errors: [error] }) };
}

/** What decides an answer. By GET, Apollo Server also wants a header that no page of another origin can send unasked. */
function keyOf({ request: { headers }, method, search, text }: Question, mediaType: string): string {
  if (method === "POST") return `${method}\n${mediaType}\n${search}\n${text}`;
  const isAsked = Boolean(headers["apollo-require-preflight"]) || Boolean(headers["x-apollo-operation-name"]);
  return `${method}\n${mediaType}\n${search}\n${isAsked}\n${headers["content-type"] ?? ""}`;
}

interface PlainRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** A request with nothing but what a query needs. */
function plainRequest(body: unknown): PlainRequest | null {
  if (typeof body !== "object" || body === null) return null;
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  const isPlain =
    typeof query === "string" &&
    (variables === undefined || (typeof variables === "object" && !Array.isArray(variables))) &&
    (operationName === undefined || operationName === null || typeof operationName === "string") &&
    extensions === undefined;
  return isPlain ? (body as PlainRequest) : null;
}

function headersOf(request: Asking): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
}
