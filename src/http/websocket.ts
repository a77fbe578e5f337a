/** Subscriptions over WebSocket (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { ExecutionArgs, GraphQLSchema } from "graphql";
import { CloseCode, handleProtocols, makeServer, type Context, type Server as ProtocolServer } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import type { LiveClient } from "../live/live-client.js";
import type { Seat } from "../live/live-clients.js";
import type { LiveRequest } from "../live/operation.js";
import { errorsOf } from "../live/refusal.js";
import { OnRecordError, UnauthenticatedError } from "../shared/errors.js";
import { HttpError } from "./body.js";
import { corsHeaders } from "./cors.js";
import { admit, type LiveParts } from "./live.js";

interface Connection {
  request: IncomingMessage;
  socket: WebSocket;
  seat: Seat;
  client?: LiveClient;
}

type Connected = Context<Record<string, unknown>, Connection>;

/** Bytes that wait for a client; with more it is cut off, whatever they are. */
const mostWaiting = 4_000_000;
/** Closing codes have texts of at most 123 bytes. */
const restart = [1001, "The server is going down; connect again."] as const;
/** How long clients have to close their side, in ms. */
const farewell = 1_000;

export class WebSocketEndpoint {
  private readonly sockets: WebSocketServer;
  private readonly protocol: ProtocolServer<Connection>;
  private closing = false;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly parts: LiveParts,
  ) {
    this.sockets = new WebSocketServer({ noServer: true, maxPayload: parts.maxBodyBytes, perMessageDeflate: false, handleProtocols });
    this.protocol = makeServer<Record<string, unknown>, Connection>({
      onConnect: (context) => this.greet(context),
      onSubscribe: (context, _id, payload) => this.open(context, payload),
      subscribe: (args) => args.contextValue as never,
      onError: (_context, _id, _payload, errors) => parts.tell(errors),
    });
  }

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => {
      // A client that goes away meanwhile is no failure of ours.
      socket.on("error", () => undefined);
      try {
        this.upgrade(request, socket, head);
      } catch (error) {
        this.refuse(socket, error);
      }
    });
  }

  /** Ends all connections in order. Afterwards none is taken. */
  async close(): Promise<void> {
    this.closing = true;
    const { clients } = this.sockets;
    for (const socket of clients) socket.close(...restart);
    const ends = [...clients].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    const cut = setTimeout(() => {
      for (const socket of clients) socket.terminate();
    }, farewell);
    await Promise.all(ends);
    clearTimeout(cut);
  }

  /** @throws HttpError, OnRecordError where the connection is not taken. */
  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if ((request.url ?? "").split("?", 1)[0] !== "/graphql") throw new HttpError(404, "NOT_FOUND", "There is nothing here.");
    if (this.closing) throw new HttpError(503, "UNAVAILABLE", restart[1]);
    // Browsers ask nobody before they open a WebSocket to another origin.
    const { origin } = request.headers;
    if (origin !== undefined && corsHeaders(request, this.parts.corsOrigins)["access-control-allow-origin"] === undefined)
      throw new HttpError(403, "FORBIDDEN", "Pages of this origin may not read answers.");
    const seat = admit(this.parts, request);
    // Whatever becomes of it, the connection's end comes.
    socket.once("close", () => {
      seat.leave();
    });
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      this.opened({ request, socket: opened, seat });
    });
  }

  private refuse(socket: Duplex, error: unknown): void {
    const isOurs = !(error instanceof HttpError || error instanceof OnRecordError);
    if (isOurs) this.parts.logger.error({ err: error }, "internal error");
    const status = error instanceof HttpError ? error.status : isOurs ? 500 : 503;
    const text = isOurs ? "Something went wrong on our side." : error.message;
    const head = `HTTP/1.1 ${status} Refused\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n`;
    socket.end(head + text, () => socket.destroy());
  }

  private opened(connection: Connection): void {
    const { socket } = connection;
    const { ping, patience } = this.parts.times;
    const failed = (error: unknown): void => {
      if (socket.readyState === socket.OPEN) this.parts.logger.error({ err: error }, "internal error");
      socket.terminate();
    };
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sendIn(patience, socket, text),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (handle) => {
          socket.on("message", (data) => {
            // Answers to pings count too: who sends them without reading fills our memory.
            if (!Buffer.isBuffer(data) || socket.bufferedAmount > mostWaiting) socket.terminate();
            else handle(data.toString()).catch(failed);
          });
        },
      },
      connection,
    );
    const stopPinging = keepAlive(socket, ping);
    // A message that is too large or no message at all; ws closes the connection and says why.
    socket.on("error", () => undefined);
    socket.once("close", (code, reason) => {
      stopPinging();
      connection.client?.end();
      void closed(code, String(reason)).catch(failed);
    });
  }

  /** Says who the client is; false where it is not who it says. */
  private async greet({ extra, connectionParams }: Connected): Promise<boolean> {
    const given = connectionParams?.["authorization"] ?? connectionParams?.["Authorization"] ?? extra.request.headers.authorization;
    if (given !== undefined && typeof given !== "string") return false;
    try {
      const client = await extra.seat.take(given, this.parts.rateLimit.accountOf(extra.request).charge);
      extra.client = client;
      client.ended.addEventListener("abort", () => {
        // Its subscriptions are told why first.
        if (!(client.ended.reason instanceof OnRecordError)) return;
        setTimeout(() => {
          extra.socket.close(CloseCode.Unauthorized, "Unauthorized");
        }, 100).unref();
      });
      return true;
    } catch (error) {
      if (error instanceof UnauthenticatedError) return false;
      throw error;
    }
  }

  private async open({ extra }: Connected, payload: LiveRequest) {
    const { client } = extra;
    try {
      if (!client) throw new Error("a subscription came before its client");
      const { document, events } = await this.parts.subscriptions.open(payload, client);
      return { schema: this.schema, document, operationName: payload.operationName ?? null, contextValue: events } satisfies ExecutionArgs;
    } catch (error) {
      return errorsOf(error);
    }
  }
}

/** Returns when the text has left us. A client that does not take it in `patience` ms is cut off. */
function sendIn(patience: number, socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) {
      resolve();
      return;
    }
    const cut = setTimeout(() => {
      socket.terminate();
    }, patience);
    socket.send(text, () => {
      clearTimeout(cut);
      resolve();
    });
  });
}

function keepAlive(socket: WebSocket, interval: number): () => void {
  let answered = true;
  socket.on("pong", () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) socket.terminate();
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, interval);
  return () => {
    clearInterval(timer);
  };
}
