/** Drafts are hidden from the public; publishing at once shows them, where no person has to decide first. */
import { getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { emptyContent, importArticle } from "../support/importing.js";
import { resolve, source } from "../support/invented-article.js";

/** What the public could see a draft by. */
const everything = `{
  articles { totalCount facets(by: ISSUE) { count } }
  byPublisher: articles { facets(by: PUBLISHER) { count } }
  statements { totalCount facets(by: SPEAKER) { count } }
  agents { totalCount }
  speakers { totalCount }
  regionalIssues { totalCount }
  events { totalCount }
  places { totalCount }
  publishers { totalCount }
  search(query: "tide OR Falk OR Lornholm OR lock") { totalCount }
  suggest(prefix: "Mira") { text }
}`;

describe.each(databaseKinds)("on the %s database", (kind) => {
  let database: Database;
  let engine: ReadEngine;
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
    engine = new ReadEngine(await buildContentSchema(), database.run, { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 10 });
  });
  afterAll(() => database.close());
  beforeEach(() => emptyContent(database));

  async function asked(query: string): Promise<Record<string, unknown>> {
    const document = parse(query);
    const answer = await engine.answer(document, getOperationAST(document) ?? expect.fail("no operation"), {});
    return JSON.parse(answer?.data ?? "") as Record<string, unknown>;
  }

  test("nothing of a draft is seen, counted, found or suggested", async () => {
    const before = await asked(everything);
    await importArticle(database, source(), { keepsText: true });
    expect(await asked(everything)).toEqual(before);
  });

  test("a published article is seen with all that it needs", async () => {
    expect(await importArticle(database, source(), { publishes: true })).toMatchObject({ outcome: "NEW", publication: { published: true, reason: null } });
    const seen = await asked(`{
      articles { totalCount } statements { totalCount } speakers { totalCount } agents { totalCount } events { totalCount } places { totalCount }
      regionalIssues { nodes { parties { agent { name } } places { names { name } } } }
      speaker(slug: "mira-falk") { ... on Person { roles { nodes { title } } } }
    }`);
    expect(seen).toMatchObject({
      articles: { totalCount: 1 },
      statements: { totalCount: 4 },
      speakers: { totalCount: 3 },
      agents: { totalCount: 4 },
      events: { totalCount: 1 },
      places: { totalCount: 1 },
      regionalIssues: { nodes: [{ parties: [{ agent: {} }, { agent: {} }], places: [{ names: [{ name: "Lornholm Channel" }] }] }] },
      speaker: { roles: { nodes: [{ title: "deputy harbour minister" }] } },
    });
  });

  test("its proposals are accepted, with the confidence that they had, and a revision says so", async () => {
    await importArticle(database, source(), { publishes: true });
    const proposals = await database.prisma.proposal.findMany({ include: { decidedBy: true } });
    expect(new Set(proposals.map(({ decision, decidedBy }) => `${decision} ${decidedBy?.name}`))).toEqual(new Set(["ACCEPTED Import"]));
    expect(new Set(proposals.map(({ confidence }) => confidence)).size).toBeGreaterThan(2);
    const revisions = await database.prisma.revision.findMany({ orderBy: { version: "asc" } });
    expect(revisions.map(({ version, reason }) => [version, reason])).toEqual([[1, "imported from tables.txt"], [2, "published by an import"]]); // prettier-ignore
  });

  test("a draft is published when it is imported again with that wish, and once only", async () => {
    await importArticle(database, source());
    expect(await importArticle(database, source(), { publishes: true })).toMatchObject({ outcome: "KNOWN", publication: { published: true } });
    await importArticle(database, source(), { publishes: true });
    expect(await database.prisma.revision.count()).toBe(2);
  });

  test("a draft that another article proposed somebody for takes them along", async () => {
    await importArticle(database, source());
    await importArticle(database, source({ canonicalUrl: "https://tidewatch.example/again", body: `${source().body} It was late.` }), { publishes: true });
    expect(await asked("{ articles { totalCount } statements { totalCount } speakers { totalCount } }")).toMatchObject({
      articles: { totalCount: 1 },
      statements: { totalCount: 4 },
      speakers: { totalCount: 3 },
    });
  });

  test("an article with a statement of nobody stays a draft", async () => {
    const nobody: typeof resolve = (...given) => {
      const resolved = resolve(...given);
      for (const statement of resolved.statements.slice(0, 1)) statement.speaker = null;
      return resolved;
    };
    const { publication } = await importArticle(database, source(), { publishes: true, resolves: { resolve: nobody } });
    expect(publication).toEqual({ published: false, reason: "1 statement has no speaker" });
    expect(await asked("{ articles { totalCount } }")).toEqual({ articles: { totalCount: 0 } });
  });

  test("an article with a speaker who may be somebody known stays a draft", async () => {
    await database.prisma.agent.create({ data: { kind: "ORGANIZATION", name: "Mira Falk", aliases: [], slug: "mira-falk-ltd", sortName: "mira falk", status: "PUBLISHED" } });
    const { publication } = await importArticle(database, source(), { publishes: true });
    expect(publication).toEqual({ published: false, reason: "1 speaker may be somebody who is known" });
  });

  test.for(["RETRACTED", "IN_REVIEW"] as const)("an article that is %s is left to an editor", async (status) => {
    await importArticle(database, source());
    await database.prisma.article.updateMany({ data: { status } });
    await importArticle(database, source(), { publishes: true });
    const { publication } = await importArticle(database, source({ body: `${source().body} It was late.` }), { publishes: true });
    expect(publication).toMatchObject({ published: false });
    expect(await database.prisma.article.findFirstOrThrow()).toMatchObject({ status });
  });
});
