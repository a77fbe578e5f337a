/** PostgreSQL stops and starts again under load: the server says so, goes on, and answers again as soon as it can. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChangeFollower } from "../../src/changes/follower.js";
import { openDatabase, type Database } from "../../src/database/database.js";
import { createLogger } from "../../src/shared/logger.js";
import { call, type Called } from "../support/reliability/call.js";
import { EventStream } from "../support/reliability/event-stream.js";
import { report, spread, tally } from "../support/reliability/figures.js";
import { Load, nextTopic } from "../support/reliability/load.js";
import { findPrograms, OwnPostgres, type StopMode } from "../support/reliability/own-postgres.js";
import { createKey } from "../support/reliability/place.js";
import { errorsOf, isReady, startServer, type ServerProcess } from "../support/reliability/server-process.js";

const rounds = 20;
const [readers, writers] = [12, 4];
const recovery = 2_000;
/** The longest that any request may take, in ms. */
const patience = 3_000;

const programs = findPrograms();
if (programs === undefined) report("PostgreSQL's programs (initdb, pg_ctl) were not found: what happens without the database is not tested.");

let postgres: OwnPostgres | undefined;
let server: ServerProcess | undefined;
let authorization = "";
let database: Database | undefined;
let follower: ChangeFollower | undefined;
const told: string[] = [];

/** Until `look` says so; after how many ms since `start`. @throws Error past twice the time that recovery may take. */
async function since(start: number, what: string, look: () => boolean | Promise<boolean>): Promise<number> {
  for (;;) {
    if (await look()) return performance.now() - start;
    if (performance.now() - start > 2 * recovery) throw new Error(`${what} took longer than ${2 * recovery} ms`);
    await wait(10);
  }
}

/** What of an outage a client may see: whole answers, and refusals that say what is the matter. */
function isClean({ outcome }: Called): boolean {
  if (outcome.kind !== "answered") return false;
  const { data, errors } = JSON.parse(outcome.body) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  if (outcome.status === 200) return data !== undefined && errors === undefined;
  return outcome.status === 503 && data === undefined && errors?.length === 1 && errors[0]?.extensions.code === "UNAVAILABLE";
}

const summary = (called: readonly Called[]): string => {
  const outcomes = tally(called.map(({ outcome }) => (outcome.kind === "answered" ? String(outcome.status) : outcome.kind)));
  return `${called.length}, of them ${JSON.stringify(outcomes)}; took ${spread(called.map(({ took }) => took))}`;
};

const sequenceKnown = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^on_record_change_log_sequence (\d+)/m.exec(text)?.[1]);
};

const lastSequence = async (from: Database): Promise<number> => Number((await from.rows('SELECT max("sequence") FROM "ChangeSet"'))[0]?.[0]);

beforeAll(async () => {
  if (programs === undefined) return;
  postgres = await OwnPostgres.create(programs);
  authorization = await createKey({ environment: { DATABASE_URL: postgres.url } });
  server = await startServer({ DATABASE_URL: postgres.url, SEED: "all" });
  database = await openDatabase({ url: postgres.url, dataFolder: "", poolSize: 2, statementTimeout: 5_000 });
  follower = new ChangeFollower(database.listen, createLogger("silent"));
  follower.subscribe({ changed: (changes) => told.push(...changes.map(({ sequence, line }) => `${sequence}/${line}`)) });
  await follower.start();
}, 120_000);

afterAll(async () => {
  server?.signal("SIGKILL");
  await follower?.stop();
  await database?.close();
  await postgres?.remove();
});

/** Stops PostgreSQL, looks at what the server says then, starts it, and times what comes back. */
async function outage(parts: { postgres: OwnPostgres; server: ServerProcess; database: Database }, mode: StopMode, length: number) {
  const { url } = parts.server;
  const agent = new Agent({ keepAlive: true });
  await parts.postgres.stop(mode);
  await wait(length);
  expect([await isReady(url), (await fetch(`${url}/health/live`)).status]).toEqual([false, 200]);
  expect((await call(url, { query: `query During${performance.now().toFixed(0)} { articles { nodes { slug } } }` }, { agent })).outcome).toMatchObject({
    status: 503,
    body: expect.stringContaining('"UNAVAILABLE"') as string,
  });
  await parts.postgres.start();
  const accepting = performance.now();
  const health = since(accepting, "being ready", () => isReady(url));
  const query = since(accepting, "a query", async () => {
    const { outcome } = await call(url, { query: `query After${Math.random().toString(36).slice(2)} { articles { nodes { slug } } }` }, { agent });
    return outcome.kind === "answered" && outcome.status === 200;
  });
  await parts.postgres.query(`UPDATE "Topic" SET "description" = 'outage ${accepting}' WHERE "id" = (SELECT min("id"::text)::uuid FROM "Topic")`);
  const changed = await lastSequence(parts.database);
  const followed = since(accepting, "following the change log", async () => (await sequenceKnown(url)) >= changed);
  const times = await Promise.all([health, query, followed]);
  agent.destroy();
  return times;
}

describe.skipIf(programs === undefined)("PostgreSQL that stops and starts", () => {
  test(`${rounds} times under load: 503 and nothing worse, and all is back within ${recovery} ms`, { timeout: 600_000 }, async () => {
    if (!postgres || !server || !database || !follower) throw new Error("not started");
    const started = await lastSequence(database);
    const [[startedAt = 0] = []] = await database.rows('SELECT coalesce(max("number"), 0)::int FROM "ChangedThing"');
    const stream = await EventStream.open(server.url, "subscription { changed(types: [TOPIC]) { id } }", authorization);
    const loads = [
      new Load(server.url, { clients: readers, patience: 2 * patience }),
      new Load(server.url, { clients: writers, patience: 2 * patience, next: nextTopic("Outage"), authorization }),
    ];
    const times: number[][] = [];
    for (let number = 0; number < rounds; number += 1) {
      await wait(300 + Math.random() * 300);
      times.push(await outage({ postgres, server, database }, number % 2 ? "fast" : "immediate", [0, 300, 1_000, 2_000, 6_000][number % 5] ?? 0));
      expect(server.ending(), server.output()).toBeUndefined();
    }
    const [read = [], wrote = []] = await Promise.all(loads.map((load) => load.stop()));
    const called = [...read, ...wrote];
    const [health = [], query = [], followed = []] = [0, 1, 2].map((at) => times.map((one) => one[at] ?? Infinity));
    report(`back after the database accepted connections: health ${spread(health)}; queries ${spread(query)}; change log ${spread(followed)}`);
    for (const [what, some] of [["reads", read] as const, ["mutations", wrote] as const]) report(`${what}: ${summary(some)}`);
    expect(errorsOf(server).slice(0, 3)).toEqual([]);
    expect(called.filter((one) => !isClean(one)).slice(0, 3)).toEqual([]);
    expect(Math.max(...called.map(({ took }) => took))).toBeLessThan(patience);
    expect(Math.max(...times.flat())).toBeLessThan(recovery);
    // A follower of another instance has missed nothing meanwhile, and heard nothing twice.
    const written = (
      await database.rows(
        `SELECT s."sequence" || '/' || c."id" FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id" WHERE s."sequence" > ${started} ORDER BY s."sequence", c."id"`,
      )
    ).flat();
    await since(performance.now(), "telling the last change", () => told.length >= written.length);
    expect(told).toEqual(written);
    const topics = (await database.rows(`SELECT "entityId"::text FROM "ChangedThing" WHERE "entity" = 'Topic' AND "number" > ${Number(startedAt)} ORDER BY "number"`)).flat();
    await since(performance.now(), "the subscription's last event", () => stream.events.length >= topics.length);
    stream.close();
    expect(stream.events.map(({ data }) => (data["changed"] as { id: string }).id)).toEqual(topics);
    expect(written.length).toBeGreaterThanOrEqual(rounds);
  });
});
