/** Downloads of a long list, to clients that read slowly, go, or are one too many. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { buildSchema } from "graphql";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anonymous } from "../../src/access/viewer.js";
import { Lists, sendStream } from "../../src/http/lists.js";
import { UnavailableError } from "../../src/shared/errors.js";

const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"), { assumeValidSDL: true });
const pageSize = 200;
const description = "word ".repeat(2_000);

let server: Server;
let address: string;
/** How many pages of things were read. */
let pages: number;
let failing: boolean;

beforeEach(async () => {
  pages = 0;
  failing = false;
  const lists = new Lists({
    schema,
    engine: {
      costOf: () => 1,
      answer: async (document, _operation, given) => {
        await Promise.resolve();
        const isPage = JSON.stringify(document).includes("nodes");
        if (isPage && failing && pages > 2) throw new UnavailableError("The database is gone.");
        if (isPage) pages += 1;
        const things = Array.from({ length: Number(given["first"]) }, (_, at) => ({ id: String(at), slug: "s", name: "n", description }));
        const list = isPage ? { nodes: things, pageInfo: { endCursor: "c" } } : { edges: things.map(() => ({ cursor: "c" })) };
        return {
          data: JSON.stringify({ list: isPage && pages * pageSize > 12_000 ? { nodes: [], pageInfo: { endCursor: null } } : list }),
          cost: { rows: 1, budget: 1 },
          tables: new Set(),
        };
      },
    },
    limits: { rows: 20_000, depth: 40, pageSize },
    publicUrl: "https://record.example",
    maxWaiting: 1,
    cache: undefined,
    maxAge: 0,
  });
  server = createServer((request, response) => {
    const exchange = { id: "1", viewer: anonymous, account: { charge: () => Promise.resolve() }, wantsCost: false };
    void lists.answer(request, exchange).then(
      async ({ status, headers, body }) => {
        response.writeHead(status, headers);
        if (typeof body === "string" || Buffer.isBuffer(body)) response.end(body);
        else await sendStream(request, response, body, pino({ enabled: false }));
      },
      () => response.writeHead(503).end(),
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lists/topics.csv`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A download of which only the head was read. */
async function begun(): Promise<IncomingMessage> {
  const request = get(address);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.on("error", () => undefined);
  return response;
}

/** How many pages were read when no more are. */
async function settled(): Promise<number> {
  for (let last = -1; ;) {
    await wait(200);
    if (pages === last) return pages;
    last = pages;
  }
}

const statusNow = async (): Promise<number> => {
  const response = await fetch(address, { method: "HEAD" });
  return response.status;
};

test("a client that does not read keeps the list from being read", async () => {
  const response = await begun();
  const before = await settled();
  expect(before).toBeLessThan(20);
  response.resume();
  await once(response, "end");
  expect(pages).toBeGreaterThan(50);
});

test("more downloads than may be at a time are refused, and taken when one has ended", async () => {
  const response = await begun();
  expect(await statusNow()).toBe(503);
  response.resume();
  await once(response, "end");
  await expect.poll(statusNow).toBe(200);
});

test("nothing more is read for a client that has gone", async () => {
  const response = await begun();
  await settled();
  response.destroy();
  await expect.poll(statusNow).toBe(200);
  expect(await settled()).toBeLessThan(20);
});

test("a list that cannot be read to its end does not look complete", async () => {
  failing = true;
  const response = await fetch(address);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  await expect.poll(statusNow).toBe(200);
});
