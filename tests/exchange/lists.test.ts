import "reflect-metadata";
import { readFileSync } from "node:fs";
import { buildSchema, validate } from "graphql";
import { expect, test } from "vitest";
import { readListRequest } from "../../src/exchange/list-request.js";
import { lists } from "../../src/exchange/lists.js";

test.for([...lists.values()])("the queries for $name are valid", ({ things, cursors }) => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"), { assumeValidSDL: true });
  expect([...validate(schema, things.document), ...validate(schema, cursors.document)]).toEqual([]);
});

test("an address says what is asked for", () => {
  const asked = readListRequest('/lists/statements.csv?filter={"kind":["DIRECT"]}&orderBy="OLDEST"&first=30&after=abc');
  expect(asked).toMatchObject({ format: "csv", first: 30, after: "abc", filter: { kind: ["DIRECT"] }, orderBy: "OLDEST" });
  expect(asked?.list.name).toBe("statements");
  expect(asked?.addressAfter("next one")).toBe("/lists/statements.csv?filter=%7B%22kind%22%3A%5B%22DIRECT%22%5D%7D&orderBy=%22OLDEST%22&first=30&after=next+one");
});

test("feeds are of 50 things and downloads of 10,000 unless told", () => {
  expect([readListRequest("/lists/articles.atom")?.first, readListRequest("/lists/articles.csv")?.first]).toEqual([50, 10_000]);
  expect(readListRequest("/lists/articles.csv?orderBy=OLDEST")?.orderBy).toBe("OLDEST");
});

test.for([
  "/lists/",
  "/lists/articles",
  "/lists/articles.xml",
  "/lists/topics.atom",
  "/lists/search.csv",
  "/lists/constructor.csv",
  "/lists/articles.csv/",
  "/lists/%2e%2e/articles.csv",
])("there is nothing at %s", (address) => {
  expect(readListRequest(address)).toBeNull();
});

test.for([
  ["first", "first=0"],
  ["first", "first=10001"],
  ["first", "first=ten"],
  ["first", "first="],
  ["filter", "filter={"],
  ["filter", "filter=%00"],
  ["filter", "filter={}&filter={}"],
  ["limit", "limit=5"],
] as const)("%s is refused in ?%s", ([argument, search]) => {
  expect(() => readListRequest(`/lists/articles.csv?${search}`)).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining({ argument }) as unknown }),
  );
});
