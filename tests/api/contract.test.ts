/** Look-ups, limits and refusals, as clients rely on them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const lookups = ["article", "speaker", "regionalIssue", "event", "topic", "place", "publisher"];

test("unknown slugs and IDs are null", async () => {
  for (const name of lookups) expect(await server.ask(`{ ${name}(slug: "nobody-knows-this") { id } }`)).toEqual({ [name]: null });
  for (const name of [...lookups, "statement", "node"]) {
    expect(await server.ask(`{ ${name}(id: "not an ID") { id } }`)).toEqual({ [name]: null });
    expect(await server.ask(`{ ${name}(id: "123e4567-e89b-42d3-a456-426614174000") { id } }`)).toEqual({ [name]: null });
  }
  expect(await server.ask(`{ nodes(ids: ["x", "y"]) { id } }`)).toEqual({ nodes: [null, null] });
});

test("an ID leads back to its object, of whatever type", async () => {
  const { article, speaker, statements } = await server.ask<{ article: { id: string }; speaker: { id: string }; statements: { nodes: { id: string }[] } }>(
    `{ article(slug: "lantern-reef-beacon-relit") { id } speaker(slug: "zheng-zeguang") { id } statements(first: 1) { nodes { id } } }`,
  );
  const ids = [article.id, speaker.id, statements.nodes[0]?.id];
  const { nodes } = await server.ask(`query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids });
  expect(nodes).toEqual([
    { __typename: "Article", id: ids[0] },
    { __typename: "Person", id: ids[1] },
    { __typename: "Statement", id: ids[2] },
  ]);
  expect(await server.ask(`query($id: ID!) { node(id: $id) { ... on Person { name } } }`, { id: ids[1] })).toEqual({ node: { name: "Zheng Zeguang" } });
});

describe("bad arguments are INVALID_INPUT naming the argument", () => {
  test.for<[argument: string, query: string, variables?: Record<string, unknown>]>([
    ["first", "{ articles(first: 0) { totalCount } }"],
    ["first", "{ articles(first: 201) { totalCount } }"],
    ["first", "{ articles(first: -1) { nodes { id } } }"],
    ["first", "{ articles(first: NaN) { nodes { id } } }"],
    ["first", "{ articles(first: 1e9) { nodes { id } } }"],
    ["first", "query($first: Int) { articles(first: $first) { nodes { id } } }", { first: 1_000_000_000 }],
    ["first", "query($first: Int) { articles(first: $first) { nodes { id } } }", { first: "NaN" }],
    ["first", "query($n: Int) { articles(first: $n) { nodes { id } } }", { n: 201 }],
    ["last", "{ articles(last: 0) { nodes { id } } }"],
    ["last", "{ articles(first: 1, last: 1) { nodes { id } } }"],
    ["after", '{ articles(after: "broken") { nodes { id } } }'],
    ["before", '{ articles(before: "") { nodes { id } } }'],
    ["after", "query($after: String) { articles(after: $after) { nodes { id } } }", { after: "\u0000\ud800" }],
    ["id", '{ article(slug: "a", id: "b") { id } }'],
    ["slug", "{ article { id } }"],
    ["slug", "query($slug: String) { article(slug: $slug) { id } }", { slug: "a\u0000b" }],
    ["filter.text", "query($text: String) { statements(filter: { text: $text }) { nodes { id } } }", { text: "x".repeat(90_000) }],
    ["filter.text", "query($text: String) { statements(filter: { text: $text }) { nodes { id } } }", { text: "\ud800" }],
    ["filter.said.from", '{ statements(filter: { said: { from: "2014-01-01", to: "2013-01-01" } }) { nodes { id } } }'],
    ["filter.said.from", '{ statements(filter: { said: { from: "0000-01-01" } }) { nodes { id } } }'],
    ["filter.id", "query($id: [ID!]) { statements(filter: { id: $id }) { nodes { id } } }", { id: Array.from({ length: 201 }, () => "x") }],
    ["ids", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array.from({ length: 201 }, () => "x") }],
    ["filter", '{ statements(filter: { kind: "DIRECT" }) { nodes { id } } }'],
  ])("%s: %s", async ([argument, query, variables]) => {
    const { errors, status, data } = await server.send(query, variables ?? {});
    expect(data).toBeUndefined();
    expect(status).toBe(200);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", argument });
  });

  test("with the path of the field, however deep, and on a plan that is known already", async () => {
    const query = "query($n: Int) { latest: articles(first: 1) { nodes { said: statements(first: $n) { nodes { id } } } } }";
    expect((await server.send(query, { n: 2 })).errors).toBeUndefined();
    for (const n of [0, 500, -3])
      expect((await server.send(query, { n })).errors?.[0]).toMatchObject({ path: ["latest", "nodes", "said"], extensions: { code: "INVALID_INPUT", argument: "first" } });
  });

  test("when a cursor was damaged, or taken under another order or from another list", async () => {
    const { articles } = await server.ask<{ articles: { pageInfo: { endCursor: string } } }>("{ articles(first: 1) { pageInfo { endCursor } } }");
    const cursor = articles.pageInfo.endCursor;
    const damaged = [cursor.slice(0, -2), cursor.replace(/.(?=.{8}$)/, (letter) => (letter === "A" ? "B" : "A"))];
    const query = "query($after: String, $by: ArticleOrder) { articles(after: $after, orderBy: $by) { nodes { id } } }";
    expect((await server.send(query, { after: cursor })).errors).toBeUndefined();
    for (const variables of [...damaged.map((after) => ({ after })), { after: cursor, by: "OLDEST" }])
      expect((await server.send(query, variables)).errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", argument: "after" });
    const other = await server.send("query($after: String) { statements(after: $after) { nodes { id } } }", { after: cursor });
    expect(other.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", argument: "after" });
  });

  test("when a filter has too many conditions", async () => {
    const filter = { or: Array.from({ length: 10_000 }, () => ({ hedged: true })) };
    const { errors } = await server.send("query($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }", { filter });
    expect(errors?.[0]?.extensions.code).toBe("INVALID_INPUT");
  });
});

describe("an operation that would read too much is refused before it runs", () => {
  const query = "query($n: Int) { articles(first: $n) { nodes { statements(first: $n) { nodes { issues(first: $n) { nodes { id } } } } } } }";

  test("page sizes in variables counted", async () => {
    expect((await server.send(query, { n: 20 })).errors).toBeUndefined();
    const before = server.statements.length;
    const { errors, data } = await server.send(query, { n: 200 });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: "TOO_COSTLY", budget: 20_000 });
    expect(errors?.[0]?.extensions["cost"]).toBeGreaterThan(20_000);
    expect(server.statements.length).toBe(before);
  });

  test("aliases and deep nesting counted", async () => {
    const aliases = Array.from({ length: 1_000 }, (_, at) => `a${at}: articles(first: 1) { nodes { id } }`).join(" ");
    expect((await server.send(`{ ${aliases} }`)).errors?.[0]?.extensions.code).toMatch(/TOO_COSTLY|GRAPHQL_PARSE_FAILED/);
    const many = Array.from({ length: 300 }, (_, at) => `a${at}: statement(id: "x") { id }`).join(" ");
    expect((await server.send(`{ ${many} }`)).errors?.[0]?.extensions.code).toBe("TOO_COSTLY");
    const deep = "publisher { articles(first: 1) { nodes { ".repeat(100) + "id" + " } } }".repeat(100);
    expect((await server.send(`{ articles(first: 1) { nodes { ${deep} } } }`)).errors?.[0]?.extensions.code).toBe("TOO_COSTLY");
  });
});

test("introspection, content and __typename are answered together, in the order asked", async () => {
  const { data } = await server.send(
    `{ __typename b: __type(name: "Article") { name } article(slug: "lantern-reef-beacon-relit") { slug } ...Q } fragment Q on Query { __schema { queryType { name } } }`,
  );
  expect(JSON.stringify(data)).toBe('{"__typename":"Query","b":{"name":"Article"},"article":{"slug":"lantern-reef-beacon-relit"},"__schema":{"queryType":{"name":"Query"}}}');
});

test("more fields than one PostgreSQL function takes come back in order", async () => {
  const keys = Array.from({ length: 130 }, (_, at) => `k${at}`);
  const { article } = await server.ask<{ article: object }>(`{ article(slug: "lantern-reef-beacon-relit") { ${keys.map((key) => `${key}: slug`).join(" ")} } }`);
  expect(Object.keys(article)).toEqual(keys);
});

test("several operations in a document: the one named runs, an unknown name is refused", async () => {
  const query = 'query A { article(slug: "x") { id } } query B { topic(slug: "x") { id } }';
  const post = async (operationName?: string) =>
    (
      await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, operationName }) })
    ).json() as Promise<object>;
  expect(await post("B")).toEqual({ data: { topic: null } });
  expect(await post("C")).toMatchObject({ errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] });
});
