/** What a search finds of very much, where in its texts, and beside rows that are hidden. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/generated/prisma/client.js";
import { plantHiddenRows } from "../support/plant-hidden-rows.js";
import { article, makeArticle, makeStatement, openSearch, run, search, server, statement, type Found } from "../support/search-things.js";

beforeAll(openSearch);
afterAll(() => server.close());

describe("of more than are ranked", () => {
  /** A statement every third day of thirty years, one in ten of them hedged. */
  const count = 3_500;
  let of: Article;
  beforeAll(async () => {
    of = await makeArticle({});
    const changes = `'id', gen_random_uuid(), 'articleId', '${of.id}', 'position', n, 'start', n - 1, 'end', n, 'hedged', n % 10 = 0, 'said', NULL, 'saidPrecision', NULL, 'saidPhrase', NULL,
      'sortDate', DATE '1995-01-01' + 3 * n, 'text', concat('kelpmark', CASE WHEN n % 5 = 0 THEN ' tangmark' END, CASE WHEN n % 100 = 0 THEN ' wrackmark' END, CASE WHEN n < 20 THEN ' ooltmark' END)`;
    await run(`UPDATE "Article" SET "textLength" = ${count}, "body" = NULL WHERE "id" = '${of.id}'`);
    await run(
      `INSERT INTO "Statement" SELECT (jsonb_populate_record(s, jsonb_build_object(${changes}))).* FROM "Statement" s, generate_series(1, ${count}) n WHERE s."id" = '${statement.id}'`,
    );
  });
  afterAll(() => server.database.prisma.article.delete({ where: { id: of.id } }));

  interface Page extends Pick<Found, "totalCount" | "totalCountIsLowerBound"> {
    nodes: { id: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  }
  /** All pages of a search for statements. */
  async function all(query: string, filter?: object): Promise<Page & { ids: string[] }> {
    const document = `query ($query: String!, $filter: SearchFilter, $after: String) { search(query: $query, types: STATEMENT, filter: $filter, first: 200, after: $after) {
      totalCount totalCountIsLowerBound nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = (await server.ask<{ search: Page }>(document, { query, filter, after })).search;
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) return { ...page, ids };
      after = page.pageInfo.endCursor;
    }
  }
  const newest = async (word: string, most: number, hedged?: true): Promise<string[]> => {
    const rows = await server.database.prisma.statement.findMany({
      where: { articleId: of.id, text: { contains: word }, ...(hedged ? { hedged } : {}) },
      orderBy: { sortDate: "desc" },
      take: most,
    });
    return rows.map(({ id }) => id).sort();
  };

  test.each(["kelpmark", "tangmark", "kelpmark tangmark", '"kelpmark tangmark"', "tangmark -ooltmark"])(
    "the newest are found, and the count is a lower bound: %s",
    async (query) => {
      const found = await all(query);
      expect(found).toMatchObject({ totalCount: 300, totalCountIsLowerBound: true });
      expect(found.ids.sort()).toEqual(await newest(query.includes("tang") ? "tangmark" : "kelpmark", 300));
    },
  );

  test.each(["wrackmark", "ooltmark"])("all are found where they are fewer, however old: %s", async (word) => {
    const found = await all(word);
    expect(found.ids.sort()).toEqual(await newest(word, count));
    expect(found).toMatchObject({ totalCount: found.ids.length, totalCountIsLowerBound: false });
  });

  test("a filter comes first", async () => {
    const found = await all("kelpmark -tangmark", { statements: { hedged: true } });
    expect(found.ids).toEqual([]);
    const hedged = await all("tangmark", { statements: { hedged: true } });
    expect(hedged).toMatchObject({ totalCount: 300, totalCountIsLowerBound: true });
    expect(hedged.ids.sort()).toEqual(await newest("tangmark", 300, true));
  });
});

test("ranges are right in texts of any characters", async () => {
  const text =
    "a <b>muckleburr</b> \u0002muckleburr\u0003 &amp; 1<2 \u{1f600}\u{1f600} muckleburr-\u00e9cru “muckleburrs” https://muckleburr.example/muckleburr e\u0301 </script>muckleburr";
  const { id } = await makeStatement(article, text);
  const { edges } = await search("muckleburr");
  expect(edges.map(({ node }) => node.id)).toEqual([id]);
  const words = edges[0]?.highlights[0]?.ranges.map(({ start, end }) => Array.from(text).slice(start, end).join("")) ?? [];
  expect(words.length).toBeGreaterThanOrEqual(5);
  for (const word of words) expect(word).toMatch(/^muckleburrs?$/);
});

describe("with hidden rows among the others", () => {
  const document = `query ($query: String!) { search(query: $query, first: 200) { totalCount edges { score highlights { field } node { __typename ... on Node { id } } } }
    suggest(prefix: $query, first: 50) { text node { ... on Node { id } } } }`;
  const queries = ["reef", "estmere -reef", "tuna or cable", "aldous", "renwik", "kallistra", "beacon light", '"the reef"', "hoshima", "fee", "quota", "zheng", "a", "script"];

  test("answers are the same as if there were none", async () => {
    await plantHiddenRows(server.database.prisma);
    const planted = [];
    for (const query of queries) planted.push(await server.ask(document, { query }));
    // What each row's own table says of it.
    const seen = "IN ('PUBLISHED', 'CORRECTED')";
    await run(`DELETE FROM "SearchDocument" d WHERE NOT EXISTS (SELECT FROM "Article" t WHERE t."id" = d."id" AND t."status" ${seen})
      AND NOT EXISTS (SELECT FROM "Statement" t JOIN "Article" a ON a."id" = t."articleId" JOIN "Agent" s ON s."id" = t."speakerId" WHERE t."id" = d."id" AND a."status" ${seen} AND s."status" ${seen})
      AND NOT EXISTS (SELECT FROM "Agent" t WHERE t."id" = d."id" AND t."status" ${seen})
      AND NOT EXISTS (SELECT FROM "RegionalIssue" t WHERE t."id" = d."id" AND t."status" ${seen})
      AND NOT EXISTS (SELECT FROM "Event" t WHERE t."id" = d."id" AND t."status" ${seen})`);
    for (const [at, query] of queries.entries()) expect(await server.ask(document, { query }), query).toEqual(planted[at]);
  });

  test("the documents that triggers kept are those that are made anew", async () => {
    const documents = (): Promise<unknown[][]> =>
      server.database.rows(`SELECT "id"::text, "kind"::text, "language", "date"::text, "names", "words"::text, "status"::text FROM "SearchDocument" ORDER BY "id"`);
    await run(`SELECT "rebuildSearchDocuments"()`);
    const anew = await documents();
    const { prisma } = server.database;
    // Changed by triggers, and back.
    for (const { id, headline } of await prisma.article.findMany()) {
      await prisma.article.update({ where: { id }, data: { headline: `${headline}!`, status: "DRAFT", language: "fr" } });
    }
    expect(await documents()).not.toEqual(anew);
    await run(`SELECT "rebuildSearchDocuments"()`);
    const changed = await documents();
    await run(`DELETE FROM "SearchDocument"`);
    await run(`UPDATE "Article" SET "headline" = "headline" || '?'`);
    await run(`UPDATE "Article" SET "headline" = left("headline", -1)`);
    await run(`UPDATE "Statement" SET "text" = "text" || '?'`);
    await run(`UPDATE "Statement" SET "text" = left("text", -1)`);
    for (const table of ["Agent", "RegionalIssue", "Event"]) {
      await run(`UPDATE "${table}" SET "name" = "name" || '?'`);
      await run(`UPDATE "${table}" SET "name" = left("name", -1)`);
    }
    expect(await documents()).toEqual(changed);
  });
});
