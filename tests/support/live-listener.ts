/** Subscribes as clients do, and keeps what they are told. */
import type { FormattedExecutionResult, GraphQLFormattedError } from "graphql";
import { createClient as createStreamClient } from "graphql-sse";
import { createClient, type Client } from "graphql-ws";
import { vi } from "vitest";
import { WebSocket } from "ws";

export interface Listening<Data> {
  data: Data[];
  errors: GraphQLFormattedError[];
  /** Whether it has ended. */
  ended: () => boolean;
  /** How the connection was closed, once it was. */
  closed: () => { code: number; reason: string } | undefined;
  /** Waits for so many events. */
  until: (count: number) => Promise<Data[]>;
  stop: () => Promise<void>;
}

export interface Subscription {
  query: string;
  variables?: Record<string, unknown>;
  authorization?: string;
}

export type Transport = "WebSocket" | "event stream";

type Sink = (result: FormattedExecutionResult) => void;

/** Returns when the server has taken the subscription: what happens from then on is told. */
export async function listen<Data = Record<string, unknown>>(url: string, transport: Transport, { query, variables = {}, authorization }: Subscription): Promise<Listening<Data>> {
  const data: Data[] = [];
  const errors: GraphQLFormattedError[] = [];
  let ended = false;
  let closed: { code: number; reason: string } | undefined;
  const sink: Sink = (result) => {
    if (result.data) data.push(result.data as Data);
    if (result.errors) errors.push(...result.errors);
  };
  const events = {
    next: sink as never,
    error: (error: unknown) => {
      ended = true;
      if (Array.isArray(error)) errors.push(...(error as GraphQLFormattedError[]));
    },
    complete: () => {
      ended = true;
    },
  };
  const stop =
    transport === "WebSocket"
      ? overWebSocket(url, authorization, (event) => (closed = event)).begin({ query, variables }, events)
      : overStream(url, authorization).begin({ query, variables }, events);
  await settled();
  return {
    data,
    errors,
    ended: () => ended,
    closed: () => closed,
    until: (count) =>
      vi.waitFor(() => (data.length < count ? Promise.reject(new Error(`${data.length} of ${count} events: ${JSON.stringify(errors)}`)) : data), { timeout: 10_000, interval: 20 }),
    stop: async () => {
      await stop();
    },
  };
}

/** The protocols have no word for it: long enough for a subscription to be taken. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

interface Begun {
  begin: (
    operation: { query: string; variables: Record<string, unknown> },
    sink: { next: never; error: (error: unknown) => void; complete: () => void },
  ) => () => Promise<void> | void;
}

function overWebSocket(url: string, authorization: string | undefined, closed: (event: { code: number; reason: string }) => void): Begun {
  const client: Client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
    on: {
      closed: (event) => {
        const { code, reason } = event as { code: number; reason: string };
        closed({ code, reason });
      },
    },
  });
  return {
    begin: (operation, sink) => {
      client.subscribe(operation, sink);
      return () => client.dispose();
    },
  };
}

function overStream(url: string, authorization: string | undefined): Begun {
  const client = createStreamClient({ url: `${url}/graphql/stream`, retryAttempts: 0, ...(authorization === undefined ? {} : { headers: { authorization } }) });
  return {
    begin: (operation, sink) => {
      client.subscribe(operation, sink);
      return () => {
        client.dispose();
      };
    },
  };
}
