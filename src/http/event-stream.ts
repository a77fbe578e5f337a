/** Subscriptions as server-sent events, one stream for each (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, "distinct connections mode"). */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import { print } from "graphql-sse";
import { graphqlError } from "../graphql/errors.js";
import type { LiveClient } from "../live/live-client.js";
import type { LiveRequest } from "../live/operation.js";
import { errorsOf } from "../live/refusal.js";
import { OnRecordError, UnauthenticatedError } from "../shared/errors.js";
import { HttpError, parseJson, readJsonText } from "./body.js";
import { corsHeaders } from "./cors.js";
import { admit, type LiveParts } from "./live.js";

const path = "/graphql/stream";
/** A comment, which clients pass over. */
const signOfLife = ":\n\n";

export class EventStreamEndpoint {
  private readonly clients = new Set<LiveClient>();
  private closing = false;

  constructor(private readonly parts: LiveParts) {}

  /** Answers a request that is its own; false when it is not. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    if ((request.url ?? "").split("?", 1)[0] !== path) return false;
    const headers = { ...corsHeaders(request, this.parts.corsOrigins), "x-content-type-options": "nosniff", "cache-control": "no-store" };
    if (request.method === "OPTIONS") response.writeHead(204, headers).end();
    else
      void this.serve(request, response, headers).catch((error: unknown) => {
        this.refuse(response, headers, error);
      });
    return true;
  }

  /** Ends all streams. Afterwards none is begun. */
  close(): void {
    this.closing = true;
    for (const client of this.clients) client.end();
  }

  private async serve(request: IncomingMessage, response: ServerResponse, headers: Record<string, string>): Promise<void> {
    this.checkOpen();
    const seat = admit(this.parts, request);
    response.once("close", () => {
      seat.leave();
    });
    try {
      const asked = await requestOf(request, this.parts.maxBodyBytes);
      const client = await seat.take(request.headers.authorization, this.parts.rateLimit.accountOf(request).charge);
      this.clients.add(client);
      response.once("close", () => {
        this.clients.delete(client);
        client.end();
      });
      this.checkOpen();
      response.writeHead(200, { ...headers, "content-type": "text/event-stream; charset=utf-8", connection: "keep-alive", "x-accel-buffering": "no" });
      await this.stream(asked, client, new Lines(response, this.parts.times));
    } finally {
      seat.leave();
    }
  }

  /** @throws HttpError */
  private checkOpen(): void {
    if (this.closing) throw new HttpError(503, "UNAVAILABLE", "The server is going down; connect again.");
  }

  /** What keeps a subscription from beginning is told in the stream, as the protocol has it. */
  private async stream(asked: LiveRequest, client: LiveClient, lines: Lines): Promise<void> {
    const next = (result: ExecutionResult | { errors: GraphQLFormattedError[] }): Promise<void> => lines.write(print({ event: "next", data: result } as never));
    try {
      await lines.write(signOfLife);
      const { events } = await this.parts.subscriptions.open(asked, client);
      for await (const result of events) await next(result);
    } catch (error) {
      await next({ errors: this.parts.tell(errorsOf(error)) });
    }
    // Without a word of completion clients connect again, which is what they are to do after a restart.
    if (!this.closing) await lines.write(print({ event: "complete", data: null }));
    lines.end();
  }

  private refuse(response: ServerResponse, headers: Record<string, string>, error: unknown): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, body, more = {} } = this.refusal(error);
    response.writeHead(status, { ...headers, "content-type": "application/json; charset=utf-8", ...more, ...(status === 503 ? { "retry-after": "1" } : {}) });
    response.end(JSON.stringify({ errors: [body] }));
  }

  private refusal(error: unknown): { status: number; body: unknown; more?: Record<string, string> } {
    if (error instanceof HttpError) return { status: error.status, body: { message: error.message, extensions: { code: error.code } }, more: error.headers };
    if (error instanceof UnauthenticatedError) return { status: 401, body: graphqlError(error, {}), more: { "www-authenticate": "Bearer" } };
    if (error instanceof OnRecordError) return { status: 503, body: graphqlError(error, {}) };
    return { status: 500, body: this.parts.tell(errorsOf(error))[0] };
  }
}

/** By POST as JSON, or by GET in the address, as EventSource does it. @throws HttpError */
async function requestOf(request: IncomingMessage, maxBodyBytes: number): Promise<LiveRequest> {
  if (request.method !== "GET" && request.method !== "POST") throw new HttpError(405, "BAD_REQUEST", "Streams are asked for by GET or POST.", { allow: "GET, POST, OPTIONS" });
  const asked = request.method === "POST" ? parseJson(await readJsonText(request, maxBodyBytes)) : inAddress(request.url ?? "");
  const { query, operationName, variables } = (asked ?? {}) as Record<string, unknown>;
  const isRequest =
    typeof query === "string" &&
    (operationName == null || typeof operationName === "string") &&
    (variables == null || (typeof variables === "object" && !Array.isArray(variables)));
  if (!isRequest) throw new HttpError(400, "BAD_REQUEST", "A request has a query, and may have variables and an operationName.");
  return { query, operationName: operationName ?? null, variables: (variables ?? null) as Record<string, unknown> | null };
}

function inAddress(url: string): Record<string, unknown> {
  const given = new URL(url, "http://localhost").searchParams;
  const variables = given.get("variables");
  return { query: given.get("query"), operationName: given.get("operationName"), variables: variables === null ? null : parseJson(variables) };
}

/** Writes to a client at the pace at which it reads. One that does not in `patience` ms is cut off. */
class Lines {
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    private readonly times: LiveParts["times"],
  ) {
    this.timer = setInterval(() => {
      // What waits is a sign of life already.
      if (response.writableLength === 0) response.write(signOfLife);
    }, times.ping);
    response.once("close", () => {
      clearInterval(this.timer);
    });
  }

  async write(text: string): Promise<void> {
    const { response } = this;
    if (response.destroyed || response.writableEnded) return;
    await new Promise<void>((resolve) => {
      const cut = setTimeout(() => response.destroy(), this.times.patience);
      const done = (): void => {
        clearTimeout(cut);
        response.off("close", done);
        resolve();
      };
      response.once("close", done);
      response.write(text, done);
    });
  }

  end(): void {
    clearInterval(this.timer);
    this.response.end();
  }
}
