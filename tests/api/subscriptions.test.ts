/** Subscriptions over both ways: what they tell and what they do not, in order, without gap or doubling, and how they end. */
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { seedId } from "../../seed/rows.js";
import type { PublicationStatus } from "../../src/generated/prisma/enums.js";
import { copyOfArticle } from "../support/copy-article.js";
import { listen, type Listening, type Subscription, type Transport } from "../support/live-listener.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { TestKeys } from "../support/test-keys.js";

let server: TestServer;
const open: Listening<unknown>[] = [];
beforeAll(async () => {
  server = await startTestServer({ LIVE_CONNECTIONS_PER_CLIENT: "8", LIVE_SUBSCRIPTIONS_PER_CLIENT: "8", ROW_BUDGET: "2000" });
});
afterAll(() => server.close());

const transports: Transport[] = ["WebSocket", "event stream"];
const model = seedId("Article", "lantern-reef-beacon-relit");
let copies = 0;

const draft = (headline: string): Promise<{ id: string; statementIds: string[] }> => copyOfArticle(server.database.prisma, model, { slug: `copy-${(copies += 1)}`, headline });
const setStatus = (id: string, status: PublicationStatus) => server.database.prisma.article.update({ where: { id }, data: { status } });

async function publish(headline: string): Promise<string> {
  const { id } = await draft(headline);
  await setStatus(id, "PUBLISHED");
  return id;
}

async function subscribed<Data>(transport: Transport, subscription: Subscription, act: (listening: Listening<Data>) => Promise<void>, on = server): Promise<void> {
  const listening = await listen<Data>(on.url, transport, subscription);
  open.push(listening);
  await act(listening);
  await listening.stop();
}

interface Published {
  event: { __typename: string; cursor: string; at: string; article: { headline: string; id: string } };
}

const published = `subscription ($filter: ArticleFilter, $since: String) {
  event: articlePublished(filter: $filter, since: $since) { __typename ...Event }
}
fragment Event on ArticlePublished { cursor at article { headline id } }`;

interface Changed {
  changed: { cursor: string; type: string; id: string; node: { id: string } | null };
}

describe.each(transports)("over %s", (transport) => {
  test("a published article is told once with what is asked for, a draft never, and again when it comes back", async () => {
    await subscribed<Published>(transport, { query: published }, async ({ until, data, errors }) => {
      const hidden = await draft("Never told");
      await server.database.prisma.article.update({ where: { id: hidden.id }, data: { summary: "changed" } });
      const id = await publish("Told at once");
      await until(1);
      await server.database.prisma.article.update({ where: { id }, data: { headline: "Changed later" } });
      await setStatus(id, "CORRECTED");
      await setStatus(id, "UNPUBLISHED");
      await setStatus(id, "PUBLISHED");
      await until(2);
      await publish("The last one");
      await until(3);
      expect(errors).toEqual([]);
      expect(data.map(({ event }) => event.article.headline)).toEqual(["Told at once", "Changed later", "The last one"]);
      expect(data[0]?.event).toEqual({
        __typename: "ArticlePublished",
        cursor: expect.any(String) as string,
        at: expect.stringMatching(/^2\d{3}-.*Z$/) as string,
        article: { headline: "Told at once", id },
      });
    });
  });

  test("a filter leaves out others, and what it says is in the statement that reads the event", async () => {
    const variables = { filter: { headline: "wanted" } };
    await subscribed<Published>(transport, { query: published, variables }, async ({ until, data }) => {
      await publish("Another");
      await publish("A wanted one");
      await publish("Another again");
      await publish("Also wanted");
      await until(2);
      expect(data.map(({ event }) => event.article.headline)).toEqual(["A wanted one", "Also wanted"]);
    });
  });

  test("statements are told one by one as their article is published", async () => {
    const query = "subscription { statementPublished { statement { id article { headline } } } }";
    await subscribed<{ statementPublished: { statement: { id: string } } }>(transport, { query }, async ({ until, data }) => {
      const { id, statementIds } = await draft("With statements");
      await setStatus(id, "PUBLISHED");
      await until(statementIds.length);
      expect(data.map(({ statementPublished: { statement } }) => statement.id).toSorted()).toEqual(statementIds.toSorted());
    });
  });

  test("changes are told as `changes` tells them, to editors of drafts too", async () => {
    const query = "subscription ($types: [ChangedType!]) { changed(types: $types) { cursor type id node { id } } }";
    const types = ["ARTICLE", "TOPIC"];
    const authorization = await new TestKeys(server.database.prisma).authorization("EDITOR");
    const { changes } = await server.ask<{ changes: { latestCursor: string } }>("{ changes(first: 1) { latestCursor } }");
    await subscribed<Changed>(transport, { query, variables: { types } }, async (everybody) => {
      await subscribed<Changed>(transport, { query, variables: { types }, authorization }, async (editors) => {
        const { id } = await draft("Only for editors");
        const [topic] = await server.database.prisma.topic.findMany({ take: 1 });
        await server.database.prisma.topic.update({ where: { id: topic?.id ?? "" }, data: { description: `by ${transport}` } });
        await server.database.prisma.article.delete({ where: { id } });
        await editors.until(3);
        await everybody.until(1);
        const told = ({ data }: Listening<Changed>): string[] => data.map(({ changed }) => `${changed.type} ${changed.id} ${changed.node === null ? "gone" : "there"}`);
        expect(told(editors)).toEqual([expect.stringContaining(`ARTICLE ${id}`), `TOPIC ${topic?.id} there`, `ARTICLE ${id} gone`] as string[]);
        expect(told(everybody)).toEqual([`TOPIC ${topic?.id} there`]);
      });
      const pulled = await server.ask<{ changes: { nodes: unknown[] } }>(
        `query ($since: String) { changes(since: $since, types: [ARTICLE, TOPIC]) { nodes { cursor type id node { id } } } }`,
        { since: changes.latestCursor },
      );
      expect(everybody.data.map(({ changed }) => changed)).toEqual(pulled.changes.nodes);
    });
  });

  test("who resumes after a cursor gets what was missed and what comes, each once and in order", async () => {
    const headlines = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => `Resumed ${from + at} by ${transport}`);
    let since = "";
    await subscribed<Published>(transport, { query: published }, async ({ until, data }) => {
      for (const headline of headlines(0, 3)) await publish(headline);
      await until(3);
      since = data[1]?.event.cursor ?? "";
    });
    for (const headline of headlines(3, 4)) await publish(headline);
    await subscribed<Published>(transport, { query: published, variables: { since } }, async ({ until, data }) => {
      for (const headline of headlines(7, 3)) await publish(headline);
      await until(8);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(data.map(({ event }) => event.article.headline)).toEqual(headlines(2, 8));
    });
  });

  test("from the beginning, all is told that is public now", { timeout: 60_000 }, async () => {
    const start = Buffer.from("Change publicNumber|0");
    const { createHash } = await import("node:crypto");
    const since = Buffer.from(`${createHash("md5").update(start).digest("hex").slice(0, 8)}|${start.toString()}`).toString("base64url");
    const count = await server.ask<{ articles: { totalCount: number } }>("{ articles { totalCount } }");
    await subscribed<Published>(transport, { query: published, variables: { since } }, async ({ until, data }) => {
      await until(count.articles.totalCount);
      expect(new Set(data.map(({ event }) => event.article.id)).size).toBe(count.articles.totalCount);
    });
  });

  test.each([
    ["a query", "{ __typename }", {}, "BAD_REQUEST"],
    ["a mutation", 'mutation { createTopic(input: { name: "No" }) { clientMutationId } }', {}, "BAD_REQUEST"],
    ["no GraphQL", "subscription {", {}, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "subscription { nothing }", {}, "GRAPHQL_VALIDATION_FAILED"],
    ["two fields", "subscription { changed { id } articlePublished { at } }", {}, "GRAPHQL_VALIDATION_FAILED"],
    ["a variable of a wrong type", published, { since: 7 }, "INVALID_INPUT"],
    ["a damaged cursor", published, { since: "x" }, "INVALID_INPUT"],
    ["a wrong filter", 'subscription { articlePublished(filter: { headline: "\\u0000" }) { at } }', {}, "INVALID_INPUT"],
    ["nothing at all", "subscription ($no: Boolean = false) { changed @include(if: $no) { id } }", {}, "INVALID_INPUT"],
    ["too much", "subscription { changed { node { ... on Article { statements(first: 200) { nodes { issues(first: 200) { nodes { id } } } } } } } }", {}, "TOO_COSTLY"],
    ["too many aliases", `subscription { changed { ${Array.from({ length: 201 }, (_, at) => `a${at}: id`).join(" ")} } }`, {}, "TOO_COSTLY"],
  ])("%s is refused in the words of a query", async (_name, query, variables, code) => {
    await subscribed(transport, { query, variables }, async ({ errors, ended, data }) => {
      await vi.waitFor(() => {
        expect(ended()).toBe(true);
      });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(errors.length > 1 ? errors.map(() => code) : [code]);
      expect(data).toEqual([]);
    });
  });

  test("a revoked key ends its subscriptions within a few seconds, and opens none", { timeout: 30_000 }, async () => {
    const keys = new TestKeys(server.database.prisma);
    const authorization = await keys.authorization("PUBLISHER");
    await subscribed(transport, { query: published, authorization }, async ({ errors, ended }) => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(ended()).toBe(false);
      await server.database.prisma.apiKey.updateMany({ where: { editor: { name: "Test PUBLISHER" } }, data: { revokedAt: new Date() } });
      await vi.waitFor(
        () => {
          expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["UNAUTHENTICATED"]);
        },
        { timeout: 5_000 },
      );
      expect(ended()).toBe(true);
    });
    await subscribed(transport, { query: published, authorization }, async ({ ended, closed, data }) => {
      await vi.waitFor(() => {
        expect(ended()).toBe(true);
      });
      if (transport === "WebSocket") expect(closed()).toEqual({ code: 4403, reason: "Forbidden" });
      expect(data).toEqual([]);
    });
  });

  test("a client may have so many connections and no more, and has them again when it ends some", async () => {
    const listeners = await Promise.all(Array.from({ length: 8 }, () => listen(server.url, transport, { query: published })));
    expect(listeners.map(({ ended }) => ended())).toEqual(listeners.map(() => false));
    const response = await fetch(`${server.url}/graphql/stream`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: published }) });
    expect(response.status).toBe(429);
    await response.text();
    await listeners[0]?.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await subscribed(transport, { query: published }, async ({ ended }) => {
      expect(ended()).toBe(false);
      await Promise.all(listeners.map(({ stop }) => stop()));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
  });

  test("a server that goes down says so, and ends in time", async () => {
    const own = await startTestServer();
    const listeners = await Promise.all(Array.from({ length: 5 }, () => listen(own.url, transport, { query: published })));
    const started = performance.now();
    await own.close();
    expect(performance.now() - started).toBeLessThan(3_000);
    await vi.waitFor(() => {
      expect(listeners.map(({ ended }) => ended())).toEqual(listeners.map(() => true));
    });
    if (transport === "WebSocket") expect(listeners.map(({ closed }) => closed()?.code)).toEqual(listeners.map(() => 1001));
    expect(listeners.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

test("an operation by POST is told where subscriptions are answered", async () => {
  const { errors } = await server.send("subscription { changed { id } }");
  expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT" });
  expect(errors?.[0]?.message).toContain("/graphql/stream");
});

test("rows are charged to the client as for queries", async () => {
  const limited = await startTestServer({ RATE_LIMIT: "60" });
  const query = "subscription { changed(types: [TOPIC]) { node { id ... on Topic { articles(first: 20) { nodes { id } } } } } }";
  await subscribed(
    "WebSocket",
    { query },
    async ({ data, errors }) => {
      const topics = await limited.database.prisma.topic.findMany({ take: 6 });
      for (const { id } of topics) await limited.database.prisma.topic.update({ where: { id }, data: { description: "counted" } });
      await vi.waitFor(() => {
        expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["RATE_LIMITED"]);
      });
      expect(data.length).toBeLessThan(6);
    },
    limited,
  );
  await limited.close();
});

describe.runIf(inject("template").kind === "postgresql")("a lost connection to the database", () => {
  test("leaves no gap and doubles nothing", { timeout: 60_000 }, async () => {
    await subscribed<Published>("WebSocket", { query: published }, async ({ until, data }) => {
      const headlines = Array.from({ length: 40 }, (_, at) => `Through the storm ${at}`);
      for (const [at, headline] of headlines.entries()) {
        if (at % 10 === 5)
          await server.database.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'on-record changes' AND datname = current_database()");
        await publish(headline);
      }
      await until(headlines.length);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(data.map(({ event }) => event.article.headline)).toEqual(headlines);
    });
  });
});
