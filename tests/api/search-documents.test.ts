/** Search documents follow the rows that they are made of, in every language, and nothing hidden or withheld is found by them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article, Statement } from "../../src/generated/prisma/client.js";
import { plantHiddenRows } from "../support/plant-hidden-rows.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
let article: Article;
let statement: Statement;
beforeAll(async () => {
  server = await startTestServer();
  article = await server.database.prisma.article.findUniqueOrThrow({ where: { slug: "lantern-reef-beacon-relit" } });
  statement = await server.database.prisma.statement.findFirstOrThrow({ where: { articleId: article.id }, orderBy: { position: "asc" } });
});
afterAll(() => server.close());

interface Found {
  totalCount: number;
  totalCountIsLowerBound: boolean;
  edges: { score: number; highlights: { field: string; ranges: { start: number; end: number }[] }[]; node: { id: string } }[];
}

const search = async (query: string, types?: string[], filter?: object): Promise<Found> => {
  const document = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter) { search(query: $query, types: $types, filter: $filter, first: 200) {
    totalCount totalCountIsLowerBound edges { score highlights { field ranges { start end } } node { ... on Node { id } } } } }`;
  return (await server.ask<{ search: Found }>(document, { query, types, filter })).search;
};
const found = async (query: string, types?: string[]): Promise<string[]> => (await search(query, types)).edges.map(({ node }) => node.id);
const suggested = async (prefix: string): Promise<string[]> => {
  const { suggest } = await server.ask<{ suggest: { node: { id: string } }[] }>(
    "query ($prefix: String!) { suggest(prefix: $prefix, first: 200) { node { ... on Node { id } } } }",
    { prefix },
  );
  return suggest.map(({ node }) => node.id);
};
const run = (sql: string): Promise<unknown> => server.database.prisma.$executeRawUnsafe(sql);

let made = 0;
/** An article beside the seeded one. */
async function makeArticle(changes: Partial<Article>): Promise<Article> {
  made += 1;
  const { id: _id, ...same } = article;
  return server.database.prisma.article.create({ data: { ...same, slug: `made-${made}`, canonicalUrl: `https://example.org/made/${made}`, ...changes } });
}
/** A statement in it, at a place of its own. */
async function makeStatement(of: Article, text: string, changes: Partial<Statement> = {}): Promise<Statement> {
  made += 1;
  const { id: _id, ...same } = statement;
  const place = { articleId: of.id, articleStatus: of.status, textPolicy: of.textPolicy, position: 1_000 + made, start: 1_000 + made, end: 1_001 + made };
  return server.database.prisma.statement.create({ data: { ...same, ...place, text, textIs: "RENDERED", kind: "INDIRECT", ...changes } });
}

describe("a document follows its row", () => {
  test("of a statement: text, article, speaker, and its end", async () => {
    const { prisma } = server.database;
    const { id } = await makeStatement(article, "the wexelhorn is blown at noon");
    expect(await found("wexelhorns")).toEqual([id]);
    await prisma.statement.update({ where: { id }, data: { text: "the quivertree is felled" } });
    expect([await found("wexelhorn"), await found("quivertree")]).toEqual([[], [id]]);
    const speaker = await prisma.agent.findUniqueOrThrow({ where: { slug: "despina-karavela" } });
    await prisma.statement.update({ where: { id }, data: { speakerId: speaker.id } });
    expect(await found("karavela quivertree")).toEqual([id]);
    await prisma.agent.update({ where: { id: speaker.id }, data: { name: "Despina Oxenbrook" } });
    expect([await found("karavela quivertree"), await found("oxenbrook quivertree")]).toEqual([[], [id]]);
    await prisma.agent.update({ where: { id: speaker.id }, data: { name: speaker.name } });
    await prisma.statement.delete({ where: { id } });
    expect(await found("quivertree")).toEqual([]);
  });

  test("of an article: headline, summary, text, and its end with its statements", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({
      headline: "Mulberrygate opens",
      summary: "A gate of pinkwood.",
      body: "Nobody saw the brasshinge.",
      textLength: 26,
      textPolicy: "FULL_TEXT",
    });
    for (const word of ["mulberrygates", "pinkwood", "brasshinge"]) expect(await found(word)).toEqual([id]);
    expect(await suggested("mulb")).toEqual([id]);
    await prisma.article.update({ where: { id }, data: { headline: "Oxtongue opens", summary: null, body: null, textLength: article.textLength } });
    for (const word of ["mulberrygate", "pinkwood", "brasshinge"]) expect(await found(word)).toEqual([]);
    expect([await found("oxtongue"), await suggested("mulb"), await suggested("oxto")]).toEqual([[id], [], [id]]);
    const { id: said } = await makeStatement(await prisma.article.findUniqueOrThrow({ where: { id } }), "the tollgrinder squeaks");
    expect(await found("tollgrinder")).toEqual([said]);
    await prisma.article.delete({ where: { id } });
    expect([await found("oxtongue"), await found("tollgrinder")]).toEqual([[], []]);
  });

  test("of agents, issues and events: all their names and what is said of them", async () => {
    const { prisma } = server.database;
    const { id } = await prisma.agent.create({
      data: {
        kind: "GROUP",
        slug: "made-agent",
        name: "Quillback Society",
        sortName: "quillback society",
        aliases: ["Friends of the Hagglefish"],
        description: "They count krillows.",
        status: "PUBLISHED",
      },
    });
    for (const word of ["quillback", "hagglefish", "krillows", "quilback societi"]) expect(await found(word)).toEqual([id]);
    await prisma.agent.update({ where: { id }, data: { aliases: ["Friends of the Dandyfish"], description: null } });
    expect([await found("hagglefish", ["AGENT"]), await found("krillows"), await found("dandyfish"), await suggested("friends of the d")]).toEqual([[], [], [id], [id]]);
    const issue = await prisma.regionalIssue.update({ where: { slug: "lantern-reef" }, data: { aliases: ["Fanari dispute", "Reef question", "Gullstone affair"] } });
    const event = await prisma.event.update({ where: { slug: "reef-pact-signing-2033" }, data: { description: "With a penwiper." } });
    expect([await found("gullstone"), await found("penwipers")]).toEqual([[issue.id], [event.id]]);
    await prisma.agent.delete({ where: { id } });
    expect(await found("quillback")).toEqual([]);
  });

  test("also when many rows change at once, or a transaction is taken back", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({});
    const { id: _id, ...same } = statement;
    const data = Array.from({ length: 40 }, (_, at) => ({
      ...same,
      articleId: id,
      articleStatus: article.status,
      position: at + 1,
      start: at,
      end: at + 1,
      text: `yarrowmoor number ${at}`,
    }));
    await prisma.statement.createMany({ data });
    expect(await search("yarrowmoor")).toMatchObject({ totalCount: 40, totalCountIsLowerBound: false });
    await prisma.statement.updateMany({ where: { articleId: id, position: { gt: 10 } }, data: { text: "sorrelmoor" } });
    expect((await search("yarrowmoor")).totalCount).toBe(10);
    await expect(
      prisma.$transaction(async (transaction) => {
        await transaction.statement.deleteMany({ where: { articleId: id } });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect((await search("yarrowmoor")).totalCount).toBe(10);
    await prisma.statement.deleteMany({ where: { articleId: id } });
    expect((await search("yarrowmoor or sorrelmoor")).totalCount).toBe(0);
  });
});

describe("languages", () => {
  const texts: [language: string, text: string, finds: string[], not: string[]][] = [
    [
      "fr",
      "Les négociations à Vauxhérault étaient terminées",
      ["negociation", "négociations terminée", '"négociations à vauxhérault"', "Vauxherault"],
      ["negotiations", "vauxherault -négociation"],
    ],
    ["de-AT", "Die Häuser in Grünzwickel wurden verkauft", ["haus", "häuser grunzwickel", "verkaufte", "für Grünzwickel"], ["grünzwickel -haus"]],
    ["en-GB", "The houses of Marlowthwaite were sold", ["house marlowthwaite", "sold"], ["marlowthwaite -house"]],
    ["ru", "Переговоры о Зимнеречье продолжались", ["переговор", "зимнеречье"], ["зимнеречье -переговоры"]],
    ["sw", "Mazungumzo ya Kipepéovilla yaliendelea", ["mazungumzo kipepeovilla", "ya"], ["mazungumzos", "kipepeovilla -mazungumzo"]],
  ];
  test.each(texts)("%s has its own endings and stop words", async (language, text, finds, not) => {
    const { id } = await makeStatement(await makeArticle({ language }), text);
    for (const query of finds) expect(await found(query, ["STATEMENT"]), query).toContain(id);
    for (const query of not) expect(await found(query, ["STATEMENT"]), query).not.toContain(id);
  });

  test("an article that turns out to be in another language takes its statements along", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ language: "en", headline: "Les chevaux de Brumeval" });
    const said = await makeStatement({ ...article, id }, "Les chevaux de Brumeval sont partis");
    expect(await found("cheval brumeval", ["STATEMENT"])).toEqual([]);
    await prisma.article.update({ where: { id }, data: { language: "fr" } });
    expect((await found("brumevals chevaux")).sort()).toEqual([id, said.id].sort());
  });

  test("what is left out in one language is not found by the endings of another", async () => {
    const [german, english] = [await makeArticle({ language: "de" }), await makeArticle({ language: "en" })];
    const [one, other] = [await makeStatement(german, "Zwirbelberg und die Karten"), await makeStatement(english, "Zwirbelberg and the karten")];
    expect(await found("zwirbelberg -karte")).toEqual([other.id]);
    expect((await found("zwirbelberg")).sort()).toEqual([one.id, other.id].sort());
  });
});

describe("withheld text", () => {
  const body = "The lock-keeper of Sallowfen counted thirteen herons.";

  test("is found only while everybody may read it", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ headline: "Birds counted", summary: null, body, textLength: Array.from(body).length, textPolicy: "LINK_ONLY" });
    expect(await found("sallowfen")).toEqual([]);
    await prisma.article.update({ where: { id }, data: { textPolicy: "FULL_TEXT" } });
    const { edges } = await search("sallowfen heron");
    const [at, heron] = [body.indexOf("Sallowfen"), body.indexOf("herons")];
    expect(edges.map(({ node, highlights }) => [node.id, highlights])).toEqual([
      [
        id,
        [
          {
            field: "body",
            ranges: [
              { start: at, end: at + 9 },
              { start: heron, end: heron + 6 },
            ],
          },
        ],
      ],
    ]);
    await prisma.article.update({ where: { id }, data: { textPolicy: "EXCERPTS" } });
    expect(await search("sallowfen")).toMatchObject({ totalCount: 0, edges: [] });
    await prisma.article.update({ where: { id }, data: { textPolicy: "FULL_TEXT", body: null } });
    expect(await search("sallowfen")).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("is no reason for finding or highlighting an article that other words lead to", async () => {
    const { id } = await makeArticle({ headline: "Herons of the fen", summary: null, body, textLength: Array.from(body).length, textPolicy: "EXCERPTS" });
    const { edges } = await search("herons", ["ARTICLE"]);
    expect(edges.find(({ node }) => node.id === id)?.highlights).toEqual([{ field: "headline", ranges: [{ start: 0, end: 6 }] }]);
    expect(await found("herons thirteen")).not.toContain(id);
  });

  test("around statements (what precedes and follows them) leads to nothing", async () => {
    const said = await makeStatement(article, "it rained", {
      exact: "it poured on Thistledown",
      prefix: "before Cloverdown",
      suffix: "after Nettledown",
      attributedAs: "the Burdockians",
      promptedBy: "about Teaseldown",
    });
    for (const word of ["Thistledown", "Cloverdown", "Nettledown", "Burdockians", "Teaseldown"]) expect(await found(word)).not.toContain(said.id);
  });
});

describe.each(["DRAFT", "IN_REVIEW", "RETRACTED", "UNPUBLISHED"] as const)("%s", (status) => {
  test("an article is not found, counted or suggested, and neither are its statements", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ headline: `Dewlapford floods ${status}`, status });
    const said = await makeStatement({ ...article, id, status }, `Dewlapford is wet ${status}`);
    expect(await search("dewlapford")).toMatchObject({ totalCount: 0, edges: [] });
    expect([await suggested("dewlap"), await found("dewlapfort")]).toEqual([[], []]);
    await prisma.article.update({ where: { id }, data: { status: "PUBLISHED" } });
    expect((await found("dewlapford")).sort()).toEqual([id, said.id].sort());
    expect([await suggested("dewlap"), await found("dewlapfort")]).toEqual([[id], [id]]);
    await prisma.article.delete({ where: { id } });
  });

  test("an agent is not found, and neither is what it said; an issue and an event are not either", async () => {
    const { prisma } = server.database;
    const whole = { agent: await found("kurahara"), issue: await found("fanari"), event: await suggested("signing of") };
    const { id } = await prisma.agent.update({ where: { slug: "sena-kurahara" }, data: { status } });
    const issue = await prisma.regionalIssue.update({ where: { slug: "lantern-reef" }, data: { status } });
    const event = await prisma.event.update({ where: { slug: "reef-pact-signing-2033" }, data: { status } });
    const [withoutAgent, withoutIssue, withoutEvent] = [await found("kurahara"), await found("fanari"), await suggested("signing of")];
    const said = (await prisma.statement.findMany({ where: { speakerId: id } })).map((row) => row.id);
    expect(whole.agent).toContain(id);
    expect(withoutAgent.sort()).toEqual(whole.agent.filter((found) => found !== id && !said.includes(found)).sort());
    expect([whole.issue.includes(issue.id), withoutIssue.includes(issue.id)]).toEqual([true, false]);
    expect([whole.event.includes(event.id), withoutEvent.includes(event.id)]).toEqual([true, false]);
    await prisma.agent.update({ where: { id }, data: { status: "CORRECTED" } });
    await prisma.regionalIssue.update({ where: { id: issue.id }, data: { status: "CORRECTED" } });
    await prisma.event.update({ where: { id: event.id }, data: { status: "PUBLISHED" } });
    expect([(await found("kurahara")).sort(), await found("fanari"), await suggested("signing of")]).toEqual([whole.agent.sort(), whole.issue, whole.event]);
    await prisma.agent.update({ where: { id }, data: { status: "PUBLISHED" } });
    await prisma.regionalIssue.update({ where: { id: issue.id }, data: { status: "PUBLISHED" } });
  });
});

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
