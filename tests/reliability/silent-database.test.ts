/** A PostgreSQL that takes connections and never answers: what is asked ends within seconds, and all is back when it is. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../support/reliability/call.js";
import { report, spread } from "../support/reliability/figures.js";
import { findPrograms, OwnPostgres } from "../support/reliability/own-postgres.js";
import { createKey } from "../support/reliability/place.js";
import { errorsOf, isReady, startServer, type ServerProcess } from "../support/reliability/server-process.js";
import { StallingProxy } from "../support/reliability/stalling-proxy.js";

/** In ms: what a connection and a statement may take, and a little more. */
const [longestRead, longestWrite, recovery] = [9_000, 26_000, 7_000];

const programs = findPrograms();
let postgres: OwnPostgres | undefined;
let proxy: StallingProxy | undefined;
let server: ServerProcess | undefined;
let authorization = "";

beforeAll(async () => {
  if (programs === undefined) return;
  postgres = await OwnPostgres.create(programs);
  authorization = await createKey({ environment: { DATABASE_URL: postgres.url } });
  proxy = await StallingProxy.before(postgres.url);
  server = await startServer({ DATABASE_URL: proxy.url, SEED: "first-article" });
}, 120_000);

afterAll(async () => {
  server?.signal("SIGKILL");
  proxy?.close();
  await postgres?.remove();
});

describe.skipIf(programs === undefined)("PostgreSQL that falls silent", () => {
  test("three times: 503 within seconds, and a whole answer soon after it speaks again", { timeout: 300_000 }, async () => {
    if (!server || !proxy) throw new Error("not started");
    const { url } = server;
    const agent = new Agent({ keepAlive: true });
    let asked = 0;
    const read = () => call(url, { query: `query Read${(asked += 1)} { articles { nodes { slug } } }` }, { agent, patience: longestWrite });
    const write = () => {
      const query = `mutation { createTopic(input: { name: "Silence ${(asked += 1)}" }) { topic { slug } userErrors { code } } }`;
      return call(url, { query }, { agent, authorization, patience: longestWrite });
    };
    for (let round = 0; round < 3; round += 1) {
      // Some are under way when it falls silent, others come later.
      const early = [...Array.from({ length: 8 }, read), ...Array.from({ length: 8 }, write)];
      await wait(15);
      proxy.stall();
      await wait(500);
      const late = Array.from({ length: 12 }, read);
      const [started, reads] = [await Promise.all(early), await Promise.all(late)];
      expect(await isReady(url)).toBe(false);
      for (const { outcome } of reads) expect(outcome).toMatchObject({ status: 503, body: expect.stringContaining('"UNAVAILABLE"') as string });
      for (const { outcome } of started) expect(outcome.kind === "answered" && [200, 503].includes(outcome.status), JSON.stringify(outcome)).toBe(true);
      expect(Math.max(...reads.map(({ took }) => took))).toBeLessThan(longestRead);
      expect(Math.max(...started.map(({ took }) => took))).toBeLessThan(longestWrite);
      report(`silent: reads that came then took ${spread(reads.map(({ took }) => took))}; what was under way ${spread(started.map(({ took }) => took))}`);
      proxy.resume();
      const back = performance.now();
      for (const ask of [read, write]) {
        for (;;) {
          const { outcome } = await ask();
          if (outcome.kind === "answered" && outcome.status === 200) break;
          expect(performance.now() - back).toBeLessThan(recovery);
          await wait(50);
        }
      }
      report(`back after ${Math.round(performance.now() - back)} ms`);
    }
    agent.destroy();
    expect(errorsOf(server).slice(0, 3)).toEqual([]);
  });
});
