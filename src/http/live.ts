/** What the two ways of being told have in common. */
import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import type { LiveClients, Seat } from "../live/live-clients.js";
import type { Tell } from "../live/refusal.js";
import type { Subscriptions } from "../live/subscriptions.js";
import { TooManyError } from "../shared/errors.js";
import { HttpError } from "./body.js";
import type { RateLimit } from "./rate-limit.js";

export interface LiveParts {
  subscriptions: Subscriptions;
  clients: LiveClients;
  rateLimit: RateLimit;
  tell: Tell;
  logger: Logger;
  corsOrigins: readonly string[];
  maxBodyBytes: number;
  /** In ms. */
  times: LiveTimes;
}

export interface LiveTimes {
  /** After so long without anything to say, a sign of life is sent; a client of a WebSocket has as long to answer it. */
  ping: number;
  /** A client that does not take what it is sent in so long is cut off. */
  patience: number;
}

export const liveTimes: LiveTimes = { ping: 12_000, patience: 20_000 };

/** @throws HttpError 429 or 503. */
export function admit({ clients, rateLimit }: LiveParts, request: IncomingMessage): Seat {
  try {
    return clients.admit(rateLimit.clientOf(request));
  } catch (error) {
    throw error instanceof TooManyError ? new HttpError(429, error.code, error.message) : error;
  }
}
