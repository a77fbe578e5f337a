/** Two servers over one PostgreSQL database: what is written through one is seen through the other, at once, in order, and once. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change-log.js";
import { ChangeFollower } from "../../src/changes/follower.js";
import { openDatabase, type Database } from "../../src/database/database.js";
import { createLogger } from "../../src/shared/logger.js";
import { databaseKinds } from "../support/empty-database.js";
import { call } from "../support/reliability/call.js";
import { EventStream } from "../support/reliability/event-stream.js";
import { report, spread } from "../support/reliability/figures.js";
import { Ledger } from "../support/reliability/ledger.js";
import { createKey, newPlace, type Place } from "../support/reliability/place.js";
import { startServer, type ServerProcess } from "../support/reliability/server-process.js";

const publications = 20;
const changes = 1_000;
const clients = 8;
/** In which what is public on one instance has to be so on the other, in ms. */
const promised = 1_000;
const slug = "lantern-reef-beacon-relit";

async function until(what: string, look: () => boolean | Promise<boolean>, patience = 10_000): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    if (await look()) return;
    await wait(5);
  }
  throw new Error(`not within ${patience} ms: ${what}`);
}

describe.skipIf(!databaseKinds.includes("postgresql"))("two servers over one database", () => {
  let place: Place;
  let authorization: string;
  let publisher: string;
  let id: string;
  let database: Database;
  let first: ServerProcess | undefined;
  let second: ServerProcess | undefined;
  const agent = new Agent({ keepAlive: true });

  beforeAll(async () => {
    place = await newPlace("postgresql");
    authorization = await createKey(place);
    publisher = await createKey(place, "publisher");
    const environment = { ...place.environment, SEED: "all" };
    [first, second] = await Promise.all([startServer(environment), startServer(environment)]);
    database = await openDatabase({ url: place.environment["DATABASE_URL"], dataFolder: "", poolSize: 2, statementTimeout: 10_000 });
    ({ id } = await database.prisma.article.findUniqueOrThrow({ where: { slug }, select: { id: true } }));
  }, 120_000);

  afterAll(async () => {
    agent.destroy();
    for (const server of [first, second]) server?.signal("SIGKILL");
    await database.close();
    await place.remove();
  });

  /** Asked as readers ask it, so that an instance may answer from its memory. */
  async function isVisible(server: ServerProcess | undefined): Promise<boolean> {
    const { outcome } = await call(server?.url ?? "", { query: `{ article(slug: "${slug}") { headline } }` }, { agent });
    return outcome.kind === "answered" && outcome.body.includes('"headline"');
  }

  /** Through the first server; returns when that has answered. */
  async function take(step: "publishArticle" | "unpublishArticle"): Promise<void> {
    const type = step === "publishArticle" ? "PublishArticleInput" : "ArticleStepInput";
    const query = `mutation ($input: ${type}!) { ${step}(input: $input) { article { status } userErrors { message } } }`;
    const { outcome } = await call(first?.url ?? "", { query, variables: { input: { id } } }, { agent, authorization: publisher });
    expect(outcome).toMatchObject({ kind: "answered", status: 200, body: expect.stringContaining('"userErrors":[]') as string });
  }

  test(`${publications} publications are visible on each within ${promised} ms, and their subscribers are told of each once`, { timeout: 120_000 }, async () => {
    const stream = await EventStream.open(second?.url ?? "", "subscription { articlePublished { article { slug } } }");
    await wait(500);
    const [shown, hidden, told]: [number[], number[], number[]] = [[], [], []];
    for (let number = 0; number < publications; number += 1) {
      for (const [step, times] of [["unpublishArticle", hidden] as const, ["publishArticle", shown] as const]) {
        await take(step);
        const committed = performance.now();
        await Promise.all([first, second].map((server) => until(`${step} everywhere`, async () => (await isVisible(server)) === (step === "publishArticle"))));
        times.push(performance.now() - committed);
        if (step === "unpublishArticle") continue;
        await until("its subscribers are told", () => stream.events.length > number);
        told.push((stream.events[number]?.at ?? Infinity) - committed);
      }
    }
    await wait(500);
    stream.close();
    report(`shown after ${spread(shown)}; hidden after ${spread(hidden)}; told to subscribers after ${spread(told)}`);
    expect(Math.max(...shown, ...hidden, ...told)).toBeLessThan(promised);
    expect(stream.events.map(({ data }) => data)).toEqual(Array.from({ length: publications }, () => ({ articlePublished: { article: { slug } } })));
  });

  test(`of ${changes} changes all are told on the other, in the order of commits, and none twice`, { timeout: 300_000 }, async () => {
    const heard: Change[] = [];
    const follower = new ChangeFollower(database.listen, createLogger("silent"));
    follower.subscribe({ changed: (part) => heard.push(...part) });
    await follower.start();
    const stream = await EventStream.open(second?.url ?? "", "subscription { changed(types: [TOPIC]) { cursor type id } }", authorization);
    await wait(500);
    const ledger = new Ledger("Told Elsewhere");
    const started = performance.now();
    const write = async (): Promise<void> => {
      while (ledger.entries.length < changes) expect(await ledger.ask(first?.url ?? "", ledger.intend(), { agent, authorization, patience: 30_000 })).toBe(true);
    };
    await Promise.all(Array.from({ length: clients }, write));
    const [written, ended] = [performance.now() - started, performance.now()];
    const inOrder = (
      await database.rows(`SELECT c."entityId"::text FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id"
        JOIN "Topic" t ON t."id" = c."entityId" AND t."name" LIKE 'Told Elsewhere %' WHERE c."kind" = 'CREATED' ORDER BY s."sequence", c."id"`)
    ).flat();
    const topics = (): (string | null)[] => heard.filter(({ table, kind }) => table === "Topic" && kind === "CREATED").map(({ entityId }) => entityId);
    await until("all is heard", () => topics().length >= changes && stream.events.length >= changes);
    report(
      `${changes} mutations by ${clients} clients in ${Math.round(written)} ms; the last was told ${Math.round((stream.events.at(-1)?.at ?? Infinity) - ended)} ms after its answer`,
    );
    await wait(500);
    await follower.stop();
    stream.close();
    expect(inOrder).toHaveLength(changes);
    expect(topics()).toEqual(inOrder);
    expect(stream.events.map(({ data }) => (data["changed"] as { id: string }).id)).toEqual(inOrder);
    expect(new Set(stream.events.map(({ data }) => (data["changed"] as { cursor: string }).cursor)).size).toBe(changes);
  });
});
