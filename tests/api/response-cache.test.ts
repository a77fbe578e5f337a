/** Answers that are given again: nobody may notice but by the clock, and what has changed is seen within a second. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { serve, type App } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { openDatabase, type Database } from "../../src/database/database.js";
import { createLogger } from "../../src/shared/logger.js";
import { addressOf, openTestDatabase } from "../support/test-database.js";
import { TestKeys } from "../support/test-keys.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const environment = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", RATE_LIMIT: "0", CACHE_MB: "10" };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(environment);
});
afterAll(() => server.close());

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

const post = ({ query, variables, headers = {} }: Asked, url = server.url): Promise<Response> =>
  fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query, variables }) });

const get = ({ query, headers = {} }: Asked, method = "GET", url = server.url): Promise<Response> =>
  fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`, { method, headers: { "apollo-require-preflight": "true", ...headers } });

/** How many statements the database was asked for an answer to. */
async function statementsFor(ask: () => Promise<unknown>): Promise<number> {
  const before = server.statements.length;
  await ask();
  return server.statements.length - before;
}

/** The text of a metric, all its labels together. */
async function metric(name: string, url = server.url): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  expect(lines).not.toEqual([]);
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}

/** Has an answer kept, whatever is being told of changes at that moment. */
async function warm(asked: Asked): Promise<void> {
  expect(await (await post(asked)).text()).not.toContain('"errors"');
  await vi.waitFor(
    async () => {
      expect(await statementsFor(() => post(asked))).toBe(0);
    },
    { timeout: 10_000 },
  );
}

let count = 0;
/** A query that no other test has asked. */
const fresh = (query = "{ topics(first: 5) { nodes { name description } } }"): string => `query Q${(count += 1)} ${query}`;

const described = (text: string): string => `UPDATE "Topic" SET "description" = '${text}'`;

describe("a question that was asked before", () => {
  test("is answered without the database, in the same words", async () => {
    const asked = { query: fresh("($n: Int) { topics(first: $n) { nodes { name } } }"), variables: { n: 3 } };
    const first = await post(asked);
    await warm(asked);
    const again = await post(asked);
    expect(await again.text()).toBe(await first.text());
    expect([again.status, again.headers.get("content-type")]).toEqual([200, first.headers.get("content-type")]);
    expect(await statementsFor(() => post({ ...asked, variables: { n: 4 } }))).toBe(1);
  });

  test("is another one in another media type", async () => {
    const asked = { query: fresh() };
    await warm(asked);
    const precise = { ...asked, headers: { accept: "application/graphql-response+json" } };
    expect(await statementsFor(() => post(precise))).toBe(1);
    expect((await post(precise)).headers.get("content-type")).toContain("application/graphql-response+json");
    expect((await post(asked)).headers.get("content-type")).toContain("application/json");
  });

  test("by GET needs what it needed the first time", async () => {
    const asked = { query: fresh() };
    expect([(await get(asked)).status, (await get(asked)).status]).toEqual([200, 200]);
    expect((await get({ ...asked, headers: { "apollo-require-preflight": "" } })).status).toBe(400);
  });

  test("is answered anew to those who say who they are, and theirs is given to nobody", async () => {
    const asked = { query: fresh() };
    const known = { ...asked, headers: { authorization: await new TestKeys(server.database.prisma).authorization("READER") } };
    expect(await statementsFor(() => post(known))).toBe(1);
    expect(await statementsFor(() => post(known))).toBe(1);
    expect(await statementsFor(() => post(asked))).toBe(1);
    await warm(asked);
    expect(await statementsFor(() => post(known))).toBe(1);
    expect((await get(known)).headers.get("cache-control")).toBe("no-store");
    expect((await get(known)).headers.get("etag")).toBeNull();
  });

  test("is answered anew where the cost is asked for", async () => {
    const asked = { query: fresh() };
    await warm(asked);
    const costly = { ...asked, headers: { "x-graphql-cost": "report" } };
    expect(((await (await post(costly)).json()) as { extensions: unknown }).extensions).toBeDefined();
    expect(((await (await post(asked)).json()) as { extensions?: unknown }).extensions).toBeUndefined();
  });

  test("is refused again where it was refused", async () => {
    const misses = await metric("on_record_cache_entries");
    for (const query of ["{ nothing }", "{ topics(first: 0) { totalCount } }", "{"]) {
      const [one, two] = [await post({ query }), await post({ query })];
      expect(await two.text()).toBe(await one.text());
      expect((await get({ query })).headers.get("cache-control")).toBe("no-store");
    }
    expect(await metric("on_record_cache_entries")).toBe(misses);
  });

  test("about the schema is answered the same, alone and beside content", async () => {
    for (const query of ["{ __schema { queryType { name } } }", '{ topics(first: 1) { nodes { name } } __type(name: "Topic") { name } }']) {
      const texts = [await post({ query }), await post({ query }), await post({ query })].map((response) => response.text());
      expect(new Set(await Promise.all(texts)).size).toBe(1);
    }
  });
});

describe("HTTP", () => {
  test("GET has a tag, and is answered 304 as long as nothing changed", async () => {
    const query = fresh();
    const first = await get({ query });
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    expect(first.headers.get("vary")).toBe("accept, authorization");
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const same = await get({ query, headers: { "if-none-match": condition } });
      expect([same.status, await same.text(), same.headers.get("etag"), same.headers.get("content-length")]).toEqual([304, "", etag, null]);
    }
    expect((await get({ query, headers: { "if-none-match": '"other"' } })).status).toBe(200);
    await server.database.rows(described(`changed for ${query}`));
    await vi.waitFor(async () => {
      const changed = await get({ query, headers: { "if-none-match": etag } });
      expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining("changed for")]);
    }, 5_000);
  });

  test("HEAD says what GET would", async () => {
    const query = fresh();
    const [got, head] = [await get({ query }), await get({ query }, "HEAD")];
    expect(await head.text()).toBe("");
    for (const name of ["etag", "content-length", "content-type", "cache-control", "vary"]) expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    expect((await get({ query, headers: { "if-none-match": got.headers.get("etag") ?? "" } }, "HEAD")).status).toBe(304);
  });

  test("POST is not told to be kept", async () => {
    const response = await post({ query: fresh() });
    expect([response.headers.get("etag"), response.headers.get("cache-control")].join("")).not.toMatch(/public/);
  });

  test("tags work without a cache too, and others may keep answers as long as they are told", async () => {
    const other = await startTestServer({ CACHE_MAX_AGE: "30", CORS_ORIGINS: "https://newsroom.example" });
    const query = fresh();
    const first = await get({ query }, "GET", other.url);
    expect([first.headers.get("cache-control"), first.headers.get("vary")]).toEqual(["public, max-age=30", "accept, authorization, origin"]);
    expect((await get({ query, headers: { "if-none-match": first.headers.get("etag") ?? "" } }, "GET", other.url)).status).toBe(304);
    await other.close();
  });
});

describe("a change", () => {
  /** Asks until the answer says so. The promise: no question asked a second after the change is answered with what was before. */
  async function expectSeenInTime(asked: Asked, says: string, committed: number): Promise<void> {
    for (;;) {
      const started = performance.now();
      const text = await (await post(asked)).text();
      if (text.includes(says)) return;
      expect(started - committed).toBeLessThan(1_000);
    }
  }

  test.each<[how: string, query: string, change: (text: string) => string]>([
    ["of a row", "{ topics(first: 5) { nodes { description } } }", described],
    ["of the name of somebody who checked", "{ statements(first: 50) { nodes { reviewedBy } } }", (text) => `UPDATE "Editor" SET "name" = '${text}' WHERE "role" = 'PUBLISHER'`],
    ["of a citation's publisher", "{ articles(first: 50) { nodes { citation } } }", (text) => `UPDATE "Publisher" SET "name" = '${text}'`],
  ])("%s is seen within a second", async (_how, query, change) => {
    for (let round = 1; round <= 3; round += 1) {
      const asked = { query: fresh(query) };
      await warm(asked);
      const text = `round ${round} of ${asked.query.slice(6, 9)}`;
      await server.database.rows(change(text));
      await expectSeenInTime(asked, text, performance.now());
    }
  });

  test("of status that cascades to statements is seen within a second", async () => {
    const asked = { query: fresh('{ article(slug: "lantern-reef-beacon-relit") { slug } statements(first: 1) { totalCount } }') };
    await warm(asked);
    await server.database.prisma.article.update({ where: { slug: "lantern-reef-beacon-relit" }, data: { status: "DRAFT" } });
    await expectSeenInTime(asked, '"article":null', performance.now());
    await server.database.prisma.article.update({ where: { slug: "lantern-reef-beacon-relit" }, data: { status: "PUBLISHED" } });
  });

  test("of a table that only a filter looks at is seen within a second", async () => {
    const asked = { query: fresh('{ statements(filter: { speakerSlug: "ingrid-aldous" }) { totalCount } }') };
    await warm(asked);
    expect(await (await post(asked)).text()).not.toContain('"totalCount":0');
    await server.database.rows(`UPDATE "Agent" SET "slug" = 'ingrid-aldous-renamed' WHERE "slug" = 'ingrid-aldous'`);
    await expectSeenInTime(asked, '"totalCount":0', performance.now());
  });

  test("of other tables leaves an answer where it is", async () => {
    const asked = { query: fresh("{ places(first: 5) { nodes { kind } } }") };
    await warm(asked);
    const sequence = await metric("on_record_change_log_sequence");
    await server.database.rows(described("of no place"));
    await vi.waitFor(async () => {
      expect(await metric("on_record_change_log_sequence")).toBeGreaterThan(sequence);
    }, 5_000);
    expect(await statementsFor(() => post(asked))).toBe(0);
  });

  test("between reading and keeping an answer keeps it from being kept", async () => {
    const database = await openTestDatabase();
    let held: Promise<void> | undefined;
    const slow: Database = {
      ...database,
      run: async (name, text, parameters) => {
        const answer = await database.run(name, text, parameters);
        await held;
        return answer;
      },
    };
    const app = await serve(slow, readConfig(environment), createLogger("silent"));
    const asked = { query: fresh() };
    let release: () => void = () => undefined;
    held = new Promise((resolve) => (release = resolve));
    const old = post(asked, app.url);
    // Apollo Server parses it first; then it is read, and held.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await database.rows(described("while it was read"));
    await vi.waitFor(async () => {
      expect(await metric("on_record_change_log_sequence", app.url)).toBeGreaterThan(2);
    }, 5_000);
    release();
    held = undefined;
    expect(await (await old).text()).not.toContain("while it was read");
    expect(await (await post(asked, app.url)).text()).toContain("while it was read");
    await app.stop();
  });
});

describe.runIf(inject("template").kind === "postgresql")("two instances on one database", () => {
  let second: App;
  let secondDatabase: Database;
  beforeAll(async () => {
    secondDatabase = await openDatabase({ url: (await addressOf(server.database)) ?? "", dataFolder: "", poolSize: 2, statementTimeout: 10_000 });
    second = await serve(secondDatabase, readConfig(environment), createLogger("silent"));
  });
  afterAll(() => second.stop());

  const watchers: { stop: () => Promise<void> }[] = [];
  afterEach(() => Promise.all(watchers.splice(0).map(({ stop }) => stop())));

  /** Asks one instance all the time; notes when each question was asked and what was answered. */
  function watch(asked: Asked, url: string): { answers: { at: number; text: string }[] } {
    const answers: { at: number; text: string }[] = [];
    const state = { watching: true };
    const watched = (async () => {
      while (state.watching) {
        const at = performance.now();
        answers.push({ at, text: await (await post(asked, url)).text() });
      }
    })();
    watchers.push({
      stop: () => {
        state.watching = false;
        return watched;
      },
    });
    return { answers };
  }

  const listeners = `FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'on-record changes'`;

  test.each<[how: string, disturb: () => Promise<unknown>]>([
    ["", () => Promise.resolve()],
    [", though nobody can listen meanwhile", () => server.database.rows(`SELECT pg_terminate_backend(pid) ${listeners}`)],
  ])("what one writes both say within a second, and so with what is written past them%s", async (_how, disturb) => {
    const asked = { query: fresh() };
    const seen = [server.url, second.url].map((url) => watch(asked, url).answers);
    const writers: [string, (text: string) => Promise<unknown>][] = [
      ["first", (text) => server.database.prisma.topic.updateMany({ data: { description: text } })],
      ["second", (text) => secondDatabase.prisma.topic.updateMany({ data: { description: text } })],
      ["past", (text) => secondDatabase.rows(described(text))],
    ];
    for (let round = 0; round < 6; round += 1) {
      const [name, write] = writers[round % 3] ?? ["", () => Promise.resolve()];
      const text = `round ${round} by ${name}`;
      if (round % 2) await disturb();
      await write(text);
      const committed = performance.now();
      await vi.waitFor(
        () => {
          for (const answers of seen) expect(answers.at(-1)?.text).toContain(text);
        },
        { timeout: 10_000, interval: 20 },
      );
      for (const answers of seen) {
        const late = answers.filter((answer) => answer.at > committed + 1_000 && !answer.text.includes(text));
        expect(late).toEqual([]);
      }
    }
    for (const url of [server.url, second.url]) expect(await metric("on_record_cache_hits_total", url)).toBeGreaterThan(0);
  });

  test("a listener that was cut off empties the cache, listens again, and answers are kept again", async () => {
    const asked = { query: fresh() };
    await warm(asked);
    const unheard = 'on_record_cache_drops_total{reason="unheard"}';
    const [before] = [await metric(unheard)];
    await server.database.rows(`SELECT pg_terminate_backend(pid) ${listeners}`);
    await vi.waitFor(async () => {
      expect(await metric(unheard)).toBeGreaterThan(before);
    }, 5_000);
    await warm(asked);
    const [[count] = []] = await server.database.rows(`SELECT count(*)::int ${listeners}`);
    expect(count).toBe(2);
  });
});

test("metrics tell of the cache, the log and the requests", async () => {
  await warm({ query: fresh() });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  for (const name of [
    "on_record_cache_hits_total",
    "on_record_cache_misses_total",
    "on_record_cache_bytes",
    "on_record_plans",
    "nodejs_eventloop_lag_p99_seconds",
    "process_resident_memory_bytes",
  ])
    expect(text).toMatch(new RegExp(`^# HELP ${name} .+$`, "m"));
  expect(text).toMatch(/^on_record_http_requests_total\{path="\/graphql",status="200"\} \d+$/m);
  expect(text).toMatch(/^on_record_http_request_duration_seconds_count\{path="\/graphql"\} \d+$/m);
  expect(await metric("on_record_change_log_lag_seconds")).toBeLessThan(5);
  expect((await fetch(`${server.url}/metrics`)).headers.get("content-type")).toContain("text/plain; version=0.0.4");
});
