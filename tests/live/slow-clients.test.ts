/** Clients that do not read what they are sent are cut off; they take no more memory than one message each. */
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { buildSchema, parse } from "graphql";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { anonymous } from "../../src/access/viewer.js";
import { EventStreamEndpoint } from "../../src/http/event-stream.js";
import type { LiveParts } from "../../src/http/live.js";
import { RateLimit } from "../../src/http/rate-limit.js";
import { WebSocketEndpoint } from "../../src/http/websocket.js";
import { endable } from "../../src/live/endable.js";
import type { LiveClient } from "../../src/live/live-client.js";
import { LiveClients } from "../../src/live/live-clients.js";
import { tellErrors } from "../../src/live/refusal.js";
import type { Subscriptions } from "../../src/live/subscriptions.js";
import { createLogger } from "../../src/shared/logger.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const schema = buildSchema("type Query { a: Int } type Subscription { big: String }");
const logger = createLogger("silent");

/** A server whose subscriptions have a megabyte to say, again and again. */
async function start(): Promise<{ port: number; sent: () => number; open: () => number }> {
  let sent = 0;
  const open = (_request: unknown, client: LiveClient) => {
    const events = endable(
      async function* (signal: AbortSignal) {
        while (!signal.aborted) {
          sent += 1;
          yield { data: { big: "x".repeat(1_000_000) } };
          await new Promise((resolve) => setImmediate(resolve));
        }
      },
      client.ended,
      () => undefined,
    );
    return Promise.resolve({ document: parse("subscription { big }"), events });
  };
  const clients = new LiveClients(() => Promise.resolve(anonymous), { connections: 10, connectionsOfOne: 10, subscriptionsOfOne: 10 });
  const parts: LiveParts = {
    subscriptions: { open } as unknown as Subscriptions,
    clients,
    rateLimit: new RateLimit(0, 0),
    tell: tellErrors(logger),
    logger,
    corsOrigins: ["https://reader.example"],
    maxBodyBytes: 10_000,
    times: { ping: 100, patience: 300 },
  };
  const sockets = new WebSocketEndpoint(schema, parts);
  const streams = new EventStreamEndpoint(parts);
  const server: Server = createServer((request, response) => {
    if (!streams.answer(request, response)) response.writeHead(404).end();
  });
  sockets.attach(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () => sockets.close(),
    () => {
      streams.close();
      clients.stop();
      server.closeAllConnections();
    },
    () => new Promise((resolve) => server.close(resolve)),
  );
  return { port: (server.address() as AddressInfo).port, sent: () => sent, open: () => clients.size };
}

const ended = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on("error", () => undefined);
    socket.once("close", () => {
      resolve();
    });
  });

describe("a client that stops reading", () => {
  test("an event stream is cut off", async () => {
    const { port, sent, open } = await start();
    const body = JSON.stringify({ query: "subscription { big }" });
    const socket = connect(port, "127.0.0.1");
    socket.pause();
    socket.write(`POST /graphql/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await vi.waitFor(() => {
      expect(open()).toBe(1);
    });
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    }, 5_000);
    // What the system's buffers hold, and no more.
    expect(sent()).toBeLessThan(20);
    const closed = ended(socket);
    socket.resume();
    await closed;
  });

  test("a WebSocket is cut off", async () => {
    const { port, sent, open } = await start();
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("open", resolve));
    socket.send(JSON.stringify({ type: "connection_init" }));
    await new Promise((resolve) => socket.once("message", resolve));
    socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: "subscription { big }" } }));
    socket.pause();
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    }, 5_000);
    expect(sent()).toBeLessThan(20);
    socket.terminate();
  });

  test("pings that are never read are not answered for ever", async () => {
    const { port, open } = await start();
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("open", resolve));
    socket.send(JSON.stringify({ type: "connection_init" }));
    await new Promise((resolve) => socket.once("message", resolve));
    socket.pause();
    const ping = JSON.stringify({ type: "ping", payload: { x: "x".repeat(9_000) } });
    for (let at = 0; at < 5_000 && open() > 0; at += 1) {
      socket.send(ping, () => undefined);
      if (at % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    }, 5_000);
    socket.terminate();
  });
});

describe("a WebSocket is not opened", () => {
  const opened = (port: number, path: string, headers: Record<string, string> = {}): Promise<number | "open"> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, "graphql-transport-ws", { headers });
      socket.on("error", () => undefined);
      socket.once("open", () => {
        socket.terminate();
        resolve("open");
      });
      socket.once("unexpected-response", (_request, response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
    });

  test("elsewhere, by pages of other origins, or by too many of one client", async () => {
    const { port, open } = await start();
    expect(await opened(port, "/elsewhere")).toBe(404);
    expect(await opened(port, "/graphql", { origin: "https://elsewhere.example" })).toBe(403);
    expect(await opened(port, "/graphql", { origin: "https://reader.example" })).toBe("open");
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    });
    const held = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
        await new Promise((resolve) => socket.once("open", resolve));
        return socket;
      }),
    );
    expect(await opened(port, "/graphql")).toBe(503);
    for (const socket of held) socket.terminate();
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    });
  });

  test("messages that are too large or none at all end the connection, and nothing else", async () => {
    const { port, open } = await start();
    for (const message of ["x".repeat(20_000), "no JSON", "{}", Buffer.from([0, 1, 2])]) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, "graphql-transport-ws");
      socket.on("error", () => undefined);
      await new Promise((resolve) => socket.once("open", resolve));
      socket.send(message);
      const code = await new Promise((resolve) => socket.once("close", resolve));
      expect([1009, 4400]).toContain(code);
    }
    await vi.waitFor(() => {
      expect(open()).toBe(0);
    });
  });
});
