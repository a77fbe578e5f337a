/** Operations that are named by an ID instead of being sent. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

const stored = Object.entries(JSON.parse(readFileSync("web/src/generated/operations.json", "utf8")) as Record<string, string>);
const [documentId = "", text = ""] = stored.find(([, one]) => one.includes("query Statements(")) ?? [];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (body: object): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });

test("an operation answers the same by its ID as by its text, each by one SQL statement", async () => {
  const variables = { narrowed: true, first: 3, filter: { issueSlug: "south-china-sea" } };
  const before = server.statements.length;
  const byId = await (await post({ documentId, variables })).text();
  expect(server.statements.length - before).toBe(1);
  expect(byId).toBe(await (await post({ query: text, variables })).text());
  expect(byId).toContain('"totalCount":1');
});

test("so it does by GET", async () => {
  const search = new URLSearchParams({ documentId, variables: JSON.stringify({ narrowed: false, first: 1 }) });
  const response = await fetch(`${server.url}/graphql?${search.toString()}`, { headers: { "apollo-require-preflight": "1" } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(await (await post({ documentId, variables: { narrowed: false, first: 1 } })).text());
});

test.each([["sha256:00"], [""], [7], [null], [{}]])("an ID that is none, %j, is told as one", async (unknown) => {
  const response = await post({ documentId: unknown });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND", argument: "documentId" } }] });
});

test("where a document is sent too, it counts", async () => {
  expect(await (await post({ documentId, query: "{ articles { totalCount } }" })).json()).toMatchObject({ data: { articles: { totalCount: expect.any(Number) as number } } });
});
