/** Pages of a list fit together under every order, and hold while rows are added. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Page {
  list: {
    nodes: { id: string }[];
    edges: { cursor: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const lists: [field: string, order: string, orders: string[]][] = [
  ["articles", "ArticleOrder", ["NEWEST", "OLDEST", "HEADLINE"]],
  ["statements", "StatementOrder", ["NEWEST", "OLDEST", "AS_WRITTEN"]],
  ["agents", "AgentOrder", ["NAME", "NAME_REVERSED"]],
  ["speakers", "AgentOrder", ["NAME"]],
  ["events", "EventOrder", ["NEWEST", "OLDEST", "NAME"]],
  ["topics", "TopicOrder", ["NAME", "NAME_REVERSED"]],
  ["places", "PlaceOrder", ["NAME"]],
  ["publishers", "PublisherOrder", ["NAME"]],
  ["regionalIssues", "RegionalIssueOrder", ["NAME", "NAME_REVERSED"]],
];

const cases = lists.flatMap(([field, type, orders]) => orders.map((order): [string, string, string] => [field, type, order]));

test.for(cases)("%s by %s %s: all pages forwards and backwards are the whole list", async ([field, type, orderBy]) => {
  const query = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: ${type}) {
    list: ${field}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const walk = async (forward: boolean): Promise<string[]> => {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const { list }: Page = await server.ask<Page>(query, forward ? { first: 7, after: cursor, orderBy } : { last: 7, before: cursor, orderBy });
      const page = list.nodes.map(({ id }) => id);
      ids.splice(forward ? ids.length : 0, 0, ...page);
      expect([list.pageInfo.startCursor, list.pageInfo.endCursor]).toEqual([list.edges[0]?.cursor ?? null, list.edges.at(-1)?.cursor ?? null]);
      expect(forward ? list.pageInfo.hasPreviousPage : list.pageInfo.hasNextPage).toBe(cursor !== null);
      expect(list.pageInfo[forward ? "hasNextPage" : "hasPreviousPage"]).toBe(ids.length < list.totalCount);
      if (ids.length >= list.totalCount) return ids;
      cursor = forward ? list.pageInfo.endCursor : list.pageInfo.startCursor;
    }
  };
  const forwards = await walk(true);
  expect(new Set(forwards).size).toBe(forwards.length);
  expect(await walk(false)).toEqual(forwards);
});

test("a cursor keeps its place while rows are added before it", async () => {
  const { prisma } = server.database;
  const query = "query($after: String) { topics(first: 3, after: $after) { nodes { slug } pageInfo { endCursor } } }";
  const { topics } = await server.ask<{ topics: { nodes: { slug: string }[]; pageInfo: { endCursor: string } } }>(query);
  const after = topics.pageInfo.endCursor;
  const before = await server.ask(query, { after });
  await prisma.topic.create({ data: { slug: "aardvarks", name: "Aardvarks", sortName: "aardvarks", status: "PUBLISHED" } });
  expect(await server.ask(query, { after })).toEqual(before);
  await prisma.topic.delete({ where: { slug: "aardvarks" } });
});

test("an empty page has no cursors", async () => {
  const { statements } = await server.ask(
    `{ statements(filter: { id: [] }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(statements).toEqual({ totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } });
});
