import type { IncomingMessage, ServerResponse } from "node:http";

export interface Reply<Body = string | Buffer> {
  status: number;
  headers: Record<string, string>;
  body: Body;
}

/** Answers a request that is its own; false when it is not. */
export type Page = (request: IncomingMessage, response: ServerResponse) => boolean;
