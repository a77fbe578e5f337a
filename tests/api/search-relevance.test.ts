/** What searches and suggestions of the seeded content begin with: tests/search/relevance.yaml. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inProject } from "../../src/shared/project.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

interface Expected {
  search: { query: string; first: string[] }[];
  suggest: { prefix: string; first: string[] }[];
}
const expected = parse(readFileSync(inProject("tests", "search", "relevance.yaml"), "utf8")) as Expected;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test("there are at least 30 searches", () => {
  expect(expected.search.length).toBeGreaterThanOrEqual(30);
});

describe("a search begins with what is meant", () => {
  const document = `query ($query: String!) { search(query: $query, first: 5) { nodes {
    ... on Article { slug } ... on Statement { text } ... on Agent { slug } ... on RegionalIssue { slug } ... on Event { slug }
  } } }`;
  test.for(expected.search)("$query", async ({ query, first }) => {
    const { search } = await server.ask<{ search: { nodes: { slug?: string; text?: string }[] } }>(document, { query });
    const found = search.nodes.slice(0, first.length).map(({ slug, text = "" }, at) => slug ?? (text.includes(first[at] ?? "?") ? first[at] : text));
    expect(found).toEqual(first);
  });
});

describe("suggestions begin with what is meant", () => {
  test.for(expected.suggest)("$prefix", async ({ prefix, first }) => {
    const { suggest } = await server.ask<{ suggest: { text: string }[] }>("query ($prefix: String!) { suggest(prefix: $prefix) { text } }", { prefix });
    expect(suggest.slice(0, first.length).map(({ text }) => text)).toEqual(first);
  });
});
