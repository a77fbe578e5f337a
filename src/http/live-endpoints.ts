/** All that subscriptions need, put together: over WebSocket at /graphql, as server-sent events at /graphql/stream. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { ChangeFeed } from "../live/feed.js";
import { LiveClients, type Authenticate } from "../live/live-clients.js";
import { OperationReader } from "../live/operation.js";
import { tellErrors } from "../live/refusal.js";
import { Subscriptions } from "../live/subscriptions.js";
import type { ReadEngine } from "../reading/engine.js";
import { EventStreamEndpoint } from "./event-stream.js";
import { liveTimes, type LiveParts } from "./live.js";
import type { RateLimit } from "./rate-limit.js";
import { WebSocketEndpoint } from "./websocket.js";

export interface LiveSources {
  schema: GraphQLSchema;
  engine: ReadEngine;
  feed: ChangeFeed;
  rateLimit: RateLimit;
  logger: Logger;
  authenticate: Authenticate;
}

export class LiveEndpoints {
  private readonly clients: LiveClients;
  private readonly feed: ChangeFeed;
  private readonly sockets: WebSocketEndpoint;
  private readonly streams: EventStreamEndpoint;

  constructor({ schema, engine, feed, rateLimit, logger, authenticate }: LiveSources, config: Config) {
    this.clients = new LiveClients(authenticate, config.live);
    this.feed = feed;
    const subscriptions = new Subscriptions(new OperationReader(schema, config.document), engine, feed, config.reading.rows);
    const { corsOrigins, maxBodyBytes } = config;
    const parts: LiveParts = { subscriptions, clients: this.clients, rateLimit, tell: tellErrors(logger), logger, corsOrigins, maxBodyBytes, times: liveTimes };
    this.sockets = new WebSocketEndpoint(schema, parts);
    this.streams = new EventStreamEndpoint(parts);
  }

  attach(server: Server): void {
    this.sockets.attach(server);
  }

  /** Answers a request that is its own; false when it is not. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    return this.streams.answer(request, response);
  }

  /** Ends all connections in order. */
  async close(): Promise<void> {
    this.streams.close();
    await this.sockets.close();
    this.clients.stop();
    this.feed.stop();
  }
}
