/** An operation that is asked again takes a shorter way; nobody may notice but by the clock. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const page = "query Page($first: Int, $filter: StatementFilter) { statements(first: $first, filter: $filter) { totalCount nodes { id text } } }";
const two = "query One { topics(first: 1) { nodes { name } } } query Two { topics(first: 2) { nodes { name } } }";

interface Asked {
  body: Record<string, unknown>;
  accept?: string;
}

async function ask({ body, accept }: Asked): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(accept === undefined ? {} : { accept }) },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  return { status: response.status, type: response.headers.get("content-type"), answer };
}

const requests: Record<string, Asked> = {
  "a plain query": { body: { query: "{ topics { nodes { name } } }" } },
  variables: { body: { query: page, variables: { first: 3 } } },
  "variables left out": { body: { query: page } },
  "variables that are null": { body: { query: page, variables: null } },
  "the other media type": { body: { query: page, variables: { first: 2 } }, accept: "application/graphql-response+json" },
  "a media type that is not offered": { body: { query: page }, accept: "image/png" },
  "a page out of range": { body: { query: page, variables: { first: 1e9 } } },
  "a page out of range, the other media type": { body: { query: page, variables: { first: -1 } }, accept: "application/graphql-response+json" },
  "a variable of the wrong type": { body: { query: page, variables: { first: "three" } } },
  "variables that are no object": { body: { query: page, variables: "first" } },
  "one of two operations": { body: { query: two, operationName: "Two" } },
  "neither of two operations": { body: { query: two } },
  "an operation that is not there": { body: { query: two, operationName: "Three" } },
  introspection: { body: { query: "{ __schema { queryType { name } } }" } },
  "content and introspection": { body: { query: '{ topics(first: 1) { nodes { name } } __type(name: "Topic") { name } }' } },
  "a field that is not there": { body: { query: "{ nothing }" } },
};

test.each(Object.entries(requests))("%s is answered the same the first, second and third time", async (_name, request) => {
  const first = await ask(request);
  expect(await ask(request)).toEqual(first);
  expect(await ask(request)).toEqual(first);
});

test("two operations of one document are told apart", async () => {
  const counts = await Promise.all(
    ["One", "Two", "One", "Two"].map(async (operationName) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: two, operationName }),
      });
      return ((await response.json()) as { data: { topics: { nodes: unknown[] } } }).data.topics.nodes.length;
    }),
  );
  expect(counts).toEqual([1, 2, 1, 2]);
});
