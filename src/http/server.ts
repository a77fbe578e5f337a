/** The HTTP server: routes, request ids, logs and an orderly end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Logger } from "pino";
import { anonymous, type Viewer } from "../access/viewer.js";
import type { Exchange } from "../graphql/exchange.js";
import { graphqlError } from "../graphql/errors.js";
import { RateLimitedError, UnauthenticatedError, UnavailableError } from "../shared/errors.js";
import { HttpError } from "./body.js";
import { watchConnections } from "./closing.js";
import { corsHeaders } from "./cors.js";
import type { GraphqlOverHttp } from "./graphql.js";
import { sendStream, type Lists } from "./lists.js";
import type { Metrics } from "./metrics.js";
import type { RateLimit } from "./rate-limit.js";
import type { ReadingRoom } from "./reading-room.js";
import type { Page, Reply } from "./reply.js";

export interface ServerParts {
  /** Who asks. @throws UnauthenticatedError, UnavailableError */
  viewerOf: (request: IncomingMessage) => Promise<Viewer>;
  graphql: GraphqlOverHttp;
  /** Lists of the API as feeds and downloads. */
  lists: Lists;
  /** Pages for people; undefined where they were not built. */
  readingRoom: Pick<ReadingRoom, "answer"> | undefined;
  rateLimit: RateLimit;
  metrics: Metrics;
  logger: Logger;
  corsOrigins: readonly string[];
  /** The schema in its definition language. */
  sdl: string;
  /** Whether requests can be answered now. */
  isReady: () => Promise<boolean>;
  /** Pages for people. */
  pages: Page;
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value),
});

const plain = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  body,
});

/** A request's own id, when it is one that can stand in a log as it is. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}

const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0] ?? "/";

/** Programs that ask for an address that is no page are told so in JSON. */
const isPageAsked = (path: string, { headers }: IncomingMessage): boolean => path === "/" || (headers.accept ?? "*/*").includes("text/html") || !path.includes(".");

async function graphql(parts: ServerParts, request: IncomingMessage, exchange: Exchange): Promise<Reply> {
  if (request.method === "OPTIONS") return { status: 204, headers: {}, body: "" };
  exchange.viewer = await parts.viewerOf(request);
  return parts.graphql.answer(request, exchange);
}

async function answer(parts: ServerParts, request: IncomingMessage, exchange: Exchange): Promise<Reply | Reply<Readable>> {
  const path = pathOf(request);
  if (path === "/graphql") return graphql(parts, request, exchange);
  if (request.method !== "GET" && request.method !== "HEAD") throw new HttpError(405, "BAD_REQUEST", "This page is only for reading.", { allow: "GET, HEAD" });
  if (path.startsWith("/lists/")) return parts.lists.answer(request, exchange);
  switch (path) {
    case "/schema.graphql":
      return plain(200, parts.sdl, { "content-type": "application/graphql; charset=utf-8" });
    case "/health/live":
      return json(200, { status: "live" });
    case "/health/ready":
      return (await parts.isReady()) ? json(200, { status: "ready" }) : json(503, { status: "not ready" });
    case "/metrics": {
      const { contentType, text } = await parts.metrics.text();
      return plain(200, text, { "content-type": contentType, "cache-control": "no-store" });
    }
    default:
      if (parts.readingRoom && isPageAsked(path, request)) return parts.readingRoom.answer(request, exchange);
      return json(404, { errors: [{ message: "There is nothing here.", extensions: { code: "NOT_FOUND" } }] });
  }
}

function failure(error: unknown, exchange: Exchange, logger: Logger): Reply {
  if (error instanceof HttpError) return json(error.status, { errors: [{ message: error.message, extensions: { code: error.code } }] }, error.headers);
  if (error instanceof UnauthenticatedError) return json(401, { errors: [graphqlError(error, {})] }, { "www-authenticate": "Bearer" });
  if (error instanceof UnavailableError || error instanceof RateLimitedError) {
    const status = error instanceof RateLimitedError ? 429 : 503;
    return json(status, { errors: [graphqlError(error, {})] });
  }
  logger.error({ err: error, requestId: exchange.id }, "internal error");
  return json(500, { errors: [{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR", id: exchange.id } }] });
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  const account = parts.rateLimit.accountOf(request);
  const exchange: Exchange = { id: requestId(request), viewer: anonymous, account, wantsCost: request.headers["x-graphql-cost"] !== undefined };
  const { status, headers, body } = await answer(parts, request, exchange).catch((error: unknown) => failure(error, exchange, parts.logger));
  const cors = corsHeaders(request, parts.corsOrigins);
  response.writeHead(status, {
    ...headers,
    ...account.headers(),
    ...(status === 503 ? { "retry-after": "1" } : {}),
    ...cors,
    ...(headers["vary"] !== undefined && cors["vary"] !== undefined ? { vary: `${headers["vary"]}, ${cors["vary"]}` } : {}),
    ...(status === 304 || body instanceof Readable ? {} : { "content-length": Buffer.byteLength(body) }),
    "x-content-type-options": "nosniff",
    "x-request-id": exchange.id,
  });
  if (body instanceof Readable) await sendStream(request, response, body, parts.logger);
  else response.end(request.method === "HEAD" ? undefined : body);
  const path = pathOf(request);
  const took = performance.now() - started;
  parts.metrics.answered(path === "/graphql" ? path : path.startsWith("/lists/") ? "/lists" : "other", status, took);
  if (!parts.logger.isLevelEnabled("info")) return;
  parts.logger.info({ requestId: exchange.id, method: request.method, path, operation: exchange.operationName, status, ms: Math.round(took) }, "request");
}

export function createHttpServer(parts: ServerParts): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }, (request, response) => {
    // A client that goes away while it sends is no failure of ours.
    request.on("error", () => undefined);
    if (parts.pages(request, response)) return;
    void handle(parts, request, response);
  });
  watchConnections(server);
  return server;
}
