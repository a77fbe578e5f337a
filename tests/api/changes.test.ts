/** The change feed: complete, in order, each thing once for each transaction, and nothing of what was never public. */
import { getOperationAST, parse, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedId } from "../../seed/rows.js";
import { permissionsOf } from "../../src/access/permissions.js";
import { anonymous, type Viewer } from "../../src/access/viewer.js";
import type { Database } from "../../src/database/database.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";
import { copyOfArticle } from "../support/copy-article.js";
import { openTestDatabase } from "../support/test-database.js";

let database: Database;
let schema: GraphQLSchema;
let engine: ReadEngine;
beforeAll(async () => {
  database = await openTestDatabase();
  schema = await buildContentSchema();
  engine = new ReadEngine(schema, (name, text, parameters) => database.run(name, text, parameters), { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 50 });
});
afterAll(() => database.close());

const editor: Viewer = { ...anonymous, editorId: "1", name: "Mira Falk", role: "EDITOR", permissions: new Set(permissionsOf.EDITOR) };

interface Page {
  nodes: { cursor: string; at: string; type: string; id: string; node: { __typename: string; id: string; headline?: string } | null }[];
  endCursor: string;
  hasMore: boolean;
  latestCursor: string;
}

const document = parse(`query ($since: String, $first: Int! = 100, $types: [ChangedType!]) {
  changes(since: $since, first: $first, types: $types) { nodes { cursor at type id node { __typename id ... on Article { headline } } } endCursor hasMore latestCursor }
}`);

async function changes(variables: Record<string, unknown> = {}, viewer: Viewer = anonymous): Promise<Page> {
  const answer = await engine.answer(document, getOperationAST(document) as never, variables, { viewer });
  return (JSON.parse(answer?.data ?? "") as { changes: Page }).changes;
}

const latest = async (viewer: Viewer = anonymous): Promise<string> => (await changes({ first: 1 }, viewer)).latestCursor;

/** What is told of what is done. */
async function told(act: () => Promise<unknown>, viewer: Viewer = anonymous, types?: string[]): Promise<string[]> {
  const since = await latest(viewer);
  await act();
  return (await changes({ since, first: 200, ...(types ? { types } : {}) }, viewer)).nodes.map(({ type, id, node }) => `${type} ${id}${node ? "" : " gone"}`);
}

const article = seedId("Article", "lantern-reef-beacon-relit");
const topics = async (): Promise<string[]> => (await database.prisma.topic.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
const describeTopic = (id: string, description: string) => database.prisma.topic.update({ where: { id }, data: { description } });

describe("the feed", () => {
  test("tells all that was ever done, the oldest first, in pages of any size", async () => {
    const read = async (first: number): Promise<Page["nodes"]> => {
      const all: Page["nodes"] = [];
      for (let page = await changes({ first }); ; page = await changes({ first, since: page.endCursor })) {
        all.push(...page.nodes);
        expect(page.endCursor).toBe(all.at(-1)?.cursor);
        if (!page.hasMore) return all;
        expect(page.nodes).toHaveLength(first);
      }
    };
    const all = await read(200);
    expect(all.length).toBeGreaterThan(200);
    expect(await read(61)).toEqual(all);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted());
    expect(all.every(({ id, node }) => node?.id === id)).toBe(true);
    const things = new Set(all.map(({ type, id }) => `${type} ${id}`));
    const counts = await database.rows(`SELECT (SELECT count(*) FROM "Article") + (SELECT count(*) FROM "Statement") + (SELECT count(*) FROM "Publisher")`);
    expect([...things].filter((thing) => /^(ARTICLE|STATEMENT|PUBLISHER)/.test(thing)).length).toBe(Number(counts[0]?.[0]));
  });

  test("tells each thing once for each transaction, in the order in which it was first changed", async () => {
    const [first = "", second = ""] = await topics();
    const done = await told(() =>
      database.prisma.$transaction([describeTopic(second, "one"), describeTopic(first, "two"), describeTopic(second, "three"), describeTopic(first, "four")]),
    );
    expect(done).toEqual([`TOPIC ${second}`, `TOPIC ${first}`]);
    const again = await told(async () => {
      await describeTopic(first, "five");
      await describeTopic(first, "six");
    });
    expect(again).toEqual([`TOPIC ${first}`, `TOPIC ${first}`]);
  });

  test("tells a part's change as its thing's, and leaves out other types", async () => {
    const act = () => database.prisma.statementPart.updateMany({ where: { statement: { articleId: article } }, data: { text: "as it stands" } });
    const parts = await told(act, anonymous, ["STATEMENT"]);
    expect(parts.length).toBeGreaterThan(0);
    expect(await told(() => database.prisma.topic.updateMany({ data: { description: "all" } }), anonymous, ["STATEMENT", "STATEMENT", "PLACE"])).toEqual([]);
    expect(await told(() => database.prisma.topic.updateMany({ data: { description: "none" } }), anonymous, [])).toEqual([]);
  });

  test("leaves off where it began when nothing is new", async () => {
    const since = await latest();
    expect(await changes({ since })).toEqual({ nodes: [], endCursor: since, hasMore: false, latestCursor: since });
  });
});

describe("the public", () => {
  test("is told nothing of a draft, neither by changes nor by cursors; editors are", async () => {
    const before = await changes({ since: await latest() });
    const editors = await latest(editor);
    const { id, statementIds } = await copyOfArticle(database.prisma, article, { slug: "never-public" });
    await database.prisma.article.update({ where: { id }, data: { headline: "Never to be seen" } });
    expect(await changes({ since: before.endCursor })).toEqual(before);
    const seen = await changes({ since: editors, first: 200 }, editor);
    expect(seen.nodes.some(({ node }) => node?.headline === "Never to be seen")).toBe(true);
    expect(new Set(seen.nodes.map((node) => node.id))).toEqual(new Set([id, ...statementIds]));
    await database.prisma.article.delete({ where: { id } });
    expect(await changes({ since: before.endCursor })).toEqual(before);
    expect((await changes({ since: seen.endCursor }, editor)).nodes).toContainEqual(expect.objectContaining({ type: "ARTICLE", id, node: null }));
    const [topic = ""] = await topics();
    const [next] = await told(() => describeTopic(topic, "next"));
    expect(next).toBe(`TOPIC ${topic}`);
    const places = (await changes({ since: before.endCursor })).nodes.map(({ cursor }) => Number(Buffer.from(cursor, "base64url").toString().split("|").at(-1)));
    expect(places).toEqual([Number(Buffer.from(before.endCursor, "base64url").toString().split("|").at(-1)) + 1]);
  });

  test("is told of publication, of later changes, and of withdrawal", async () => {
    const publisher = await database.prisma.publisher.create({
      data: { slug: "harbour-bulletin", name: "Harbour Bulletin", sortName: "harbour bulletin", url: "https://harbour.example" },
    });
    const { id, statementIds } = await copyOfArticle(database.prisma, article, { slug: "soon-public", publisherId: publisher.id });
    const published = await told(() => database.prisma.article.update({ where: { id }, data: { status: "PUBLISHED" } }));
    expect(published.toSorted()).toEqual([`ARTICLE ${id}`, `PUBLISHER ${publisher.id}`, ...statementIds.map((statement) => `STATEMENT ${statement}`)].toSorted());
    expect(await told(() => database.prisma.article.update({ where: { id }, data: { headline: "Corrected" } }))).toEqual([`ARTICLE ${id}`]);
    const withdrawn = await told(() => database.prisma.article.update({ where: { id }, data: { status: "RETRACTED" } }));
    expect(withdrawn.toSorted()).toEqual([`ARTICLE ${id} gone`, ...statementIds.map((statement) => `STATEMENT ${statement} gone`)].toSorted());
    expect(await told(() => database.prisma.article.delete({ where: { id } }))).toContain(`ARTICLE ${id} gone`);
  });
});

describe("a cursor", () => {
  test("that is damaged, made up or from elsewhere is refused", async () => {
    const own = await latest();
    const others = ["", "x", own.slice(1), `${own}x`, own.toUpperCase(), await latest(editor)];
    for (const since of others) await expect(changes({ since })).rejects.toMatchObject({ extensions: { code: "INVALID_INPUT", argument: "since" }, path: ["changes"] });
    await expect(changes({ since: own }, editor)).rejects.toMatchObject({ extensions: { code: "INVALID_INPUT", argument: "since" } });
  });

  test.each([0, 201, -1])("first: %i is refused", async (first) => {
    await expect(changes({ first })).rejects.toMatchObject({ extensions: { code: "INVALID_INPUT", argument: "first" } });
  });
});

test("the feed is only ever added to, and a page is read along its index", async () => {
  await expect(database.rows('UPDATE "ChangedThing" SET "published" = true')).rejects.toThrow("the change log is only ever added to");
  await expect(database.rows('DELETE FROM "ChangedThing"')).rejects.toThrow("the change log is only ever added to");
  const [[sizes] = []] = await database.rows('SELECT count(*) FROM "ChangedThing" a JOIN "ChangedThing" b ON b."number" > a."number" AND b."sequence" < a."sequence"');
  expect(Number(sizes)).toBe(0);
});
