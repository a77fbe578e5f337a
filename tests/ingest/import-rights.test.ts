/** How much of a text a draft keeps and shows. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { emptyContent, importArticle, type Importing } from "../support/importing.js";
import { body, source } from "../support/invented-article.js";

const free = source({ rights: { holder: null, notice: null, terms: null, license: "CC-BY-4.0", isAccessibleForFree: true } });

describe.each(databaseKinds)("on the %s database", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => emptyContent(database));

  const imported = async (article = source(), how: Importing = {}) => {
    await importArticle(database, article, how);
    return database.prisma.article.findFirstOrThrow({
      include: { statements: { include: { parts: { orderBy: { position: "asc" } } }, orderBy: { position: "asc" } }, evidence: true },
    });
  };

  test("a licence that lets everybody publish the text keeps it whole, with the words of all anchors", async () => {
    const article = await imported(free);
    expect(article).toMatchObject({ textPolicy: "FULL_TEXT", body });
    for (const { exact, prefix, suffix } of [...article.statements, ...article.evidence]) expect(body).toContain(`${prefix}${exact}${suffix}`);
    expect(article.statements[2]?.promptedBy).toBe("Asked about the dredging");
  });

  test("a text that says nothing of its rights is kept as excerpts", async () => {
    const article = await imported(source({ rights: { holder: null, notice: null, terms: null, license: null, isAccessibleForFree: null } }));
    expect(article).toMatchObject({ textPolicy: "EXCERPTS", body: null });
    expect(article.evidence.map(({ exact, prefix }) => [exact, prefix])).toEqual(Array(4).fill([null, null]));
  });

  test("under LINK_ONLY only quoted words are there, everywhere", async () => {
    const article = await imported(source(), { policy: "LINK_ONLY" });
    expect(article.statements.map(({ text, textIs }) => `${textIs} ${text}`)).toEqual([
      "RENDERED […]",
      "VERBATIM We shall open every lock No boat will wait.",
      "RENDERED […] “do more to clear” […]",
      "RENDERED […]",
    ]);
    expect(article.statements.flatMap(({ parts }) => parts.map(({ text }) => text))).toEqual([
      null,
      "We shall open every lock",
      "No boat will wait.",
      null,
      "do more to clear",
      null,
      null,
    ]);
    expect(article.statements.map(({ exact, prefix, suffix, promptedBy }) => [exact, prefix, suffix, promptedBy])).toEqual(Array(4).fill([null, null, null, null]));
  });

  test("the text is kept where that is asked for, and shown no more for it", async () => {
    const article = await imported(source(), { policy: "LINK_ONLY", keepsText: true });
    expect([article.body, article.textPolicy, article.statements[0]?.text]).toEqual([body, "LINK_ONLY", "[…]"]);
    expect(article.statements[0]?.exact).toContain("tide tables");
  });

  test("the whole text of a reserved article is refused", async () => {
    await expect(importArticle(database, source(), { policy: "FULL_TEXT" })).rejects.toThrow("the whole text may be shown only under CC BY");
    expect(await database.prisma.article.count()).toBe(0);
  });

  test("less of a free article is stored where that is asked for", async () => {
    expect(await imported(free, { policy: "EXCERPTS" })).toMatchObject({ textPolicy: "EXCERPTS", body: null });
  });

  test("a revision holds no words that the draft does not show", async () => {
    await imported(source(), { policy: "LINK_ONLY" });
    const text = JSON.stringify([await database.prisma.revision.findMany(), await database.prisma.activity.findMany(), await database.prisma.proposal.findMany()]);
    for (const words of ["tide tables with", "channel is clear", "Asked about"]) expect(text).not.toContain(words);
  });
});
