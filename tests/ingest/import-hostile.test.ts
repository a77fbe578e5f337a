/** Articles that are made, or happen, to break an import: each is drafted or refused, and none is a fault of the program. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { ResolvedText } from "../../src/ingest/resolve/resolved-text.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { emptyContent, importArticle } from "../support/importing.js";
import { resolve, resolver, source } from "../support/invented-article.js";

/** The invented article with every name made into another. */
const renaming =
  (name: (of: string) => string): typeof resolve =>
  (text, statements, context) => {
    const { agents, places, events, issues, roles, mentions, ...rest }: ResolvedText = resolve(text, statements, context);
    const renamed = <T extends { name: string }>(thing: T): T => ({ ...thing, name: name(thing.name) });
    return {
      ...rest,
      agents: agents.map((agent) => ({ ...renamed(agent), aliases: agent.aliases.map(name) })),
      places: places.map(renamed),
      events: events.map(renamed),
      issues: issues.map(renamed),
      roles: roles.map((role) => ({ ...role, title: name(role.title) })),
      mentions: mentions.map((mention) => ({ ...mention, surface: name(mention.surface) })),
      statements: rest.statements.map((statement) => ({ ...statement, attributedAs: name(statement.attributedAs) })),
    };
  };

/** Letters that no compression makes shorter. */
const noise = (length: number): string => {
  let state = 7;
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 20_000))).join("");
};

describe.each(databaseKinds)("on the %s database", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => emptyContent(database));

  test("a wire story that a dozen sites print word for word is a dozen articles", async () => {
    const slugs = new Set<string>();
    for (let site = 1; site <= 12; site += 1) slugs.add((await importArticle(database, source({ canonicalUrl: `https://site${site}.example/tables` }))).slug);
    expect(slugs.size).toBe(12);
  });

  test.each([
    ["ten thousand letters", (name: string) => `${name} ${noise(10_000)}`],
    ["letters that are many when they are folded", (name: string) => `${name} ${"\ufdfa".repeat(150)}`],
    ["signs of SQL and of patterns", (name: string) => `${name} %_\\'"); DROP TABLE "Agent";--`],
    ["marks that turn its letters round, and HTML", (name: string) => `\u202e${name}<script>alert(1)</script>\u2066`],
    ["no letter", () => "…"],
  ])("names with %s are drafted, and found again", async (_, name) => {
    await importArticle(database, source(), { resolves: { resolve: renaming(name) } });
    const before = [
      await database.prisma.agent.count({ where: { unnamed: false, kind: { not: "PERSON" } } }),
      await database.prisma.regionalIssue.count(),
      await database.prisma.place.count(),
    ];
    await importArticle(database, source({ canonicalUrl: "https://elsewhere.example/tables" }), { resolves: { resolve: renaming(name) } });
    const after = [
      await database.prisma.agent.count({ where: { unnamed: false, kind: { not: "PERSON" } } }),
      await database.prisma.regionalIssue.count(),
      await database.prisma.place.count(),
    ];
    if (name("a") !== name("b")) expect(after).toEqual(before);
    for (const { name: stored } of await database.prisma.agent.findMany()) expect(Array.from(stored).length).toBeLessThanOrEqual(201);
  });

  test("what has a long name that nobody asked for beforehand is known by it in the next article", async () => {
    const unasked = { ...resolver, namesIn: () => [] };
    await importArticle(database, source(), { resolves: unasked });
    await importArticle(database, source({ canonicalUrl: "https://elsewhere.example/tables" }), { resolves: unasked });
    const { agent, place, event, regionalIssue } = database.prisma;
    expect([await agent.count({ where: { unnamed: false } }), await place.count(), await event.count(), await regionalIssue.count()]).toEqual([3, 1, 1, 1]);
  });
});
