/** Counts, timelines, threads and comparisons: what they say is what the lists say. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Value {
  value: string;
  label: string;
  count: number;
  filter: object;
  node: { __typename: string; id: string } | null;
}

const facetsOf = (list: string, dimension: string): string => `query ($filter: ${list === "articles" ? "ArticleFilter" : "StatementFilter"}) {
  list: ${list}(filter: $filter, first: 1) { totalCount facets(by: ${dimension}, first: 200) { value label count filter node { __typename id } } }
}`;

const dimensions: [list: string, dimension: string][] = [
  ...["SPEAKER", "ISSUE", "TOPIC", "KIND", "COUNTRY", "PUBLISHER", "YEAR", "MONTH"].map((dimension): [string, string] => ["statements", dimension]),
  ...["SPEAKER", "ISSUE", "TOPIC", "KIND", "COUNTRY", "PUBLISHER", "LANGUAGE", "YEAR", "MONTH"].map((dimension): [string, string] => ["articles", dimension]),
];

describe.each(dimensions)("%s by %s", (list, dimension) => {
  test("the filter of each value leaves as many as it counts", async () => {
    const { list: counted } = await server.ask<{ list: { facets: Value[] } }>(facetsOf(list, dimension));
    expect(counted.facets.length).toBeGreaterThan(0);
    for (const { filter, count, value } of counted.facets.slice(0, 25)) {
      const { list: narrowed } = await server.ask<{ list: { totalCount: number } }>(facetsOf(list, dimension), { filter });
      expect({ value, count: narrowed.totalCount }).toEqual({ value, count });
    }
  });

  test("under a filter only what it leaves is counted", async () => {
    const { list: all } = await server.ask<{ list: { facets: Value[] } }>(facetsOf(list, "YEAR"));
    const filter = { and: [all.facets[0]?.filter, { sample: true }] };
    const { list: counted } = await server.ask<{ list: { totalCount: number; facets: Value[] } }>(facetsOf(list, dimension), { filter });
    for (const { count } of counted.facets) expect(count).toBeLessThanOrEqual(counted.totalCount);
    const [first] = counted.facets;
    const { list: narrowed } = await server.ask<{ list: { totalCount: number } }>(facetsOf(list, dimension), { filter: { and: [filter, first?.filter] } });
    expect(narrowed.totalCount).toBe(first?.count);
  });
});

test("things lead to themselves, other values to nothing", async () => {
  const { list: speakers } = await server.ask<{ list: { facets: Value[] } }>(facetsOf("statements", "SPEAKER"));
  for (const { node, value } of speakers.facets) expect(node?.id).toBe(value);
  const { list: kinds } = await server.ask<{ list: { facets: Value[] } }>(facetsOf("statements", "KIND"));
  expect(kinds.facets.map(({ node }) => node)).toEqual([null, null, null]);
});

test("the most frequent value comes first, of periods the latest", async () => {
  const { list: speakers } = await server.ask<{ list: { facets: Value[] } }>(facetsOf("statements", "SPEAKER"));
  const counts = speakers.facets.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const { list: months } = await server.ask<{ list: { facets: Value[] } }>(facetsOf("statements", "MONTH"));
  const values = months.facets.map(({ value }) => value);
  expect(values).toEqual([...values].sort().reverse());
});

describe("a timeline", () => {
  const document = `query ($slug: String!, $by: TimeBucket!, $filter: StatementFilter) {
    regionalIssue(slug: $slug) { timeline(by: $by, filter: $filter) { start end count filter } statements(filter: $filter) { totalCount } }
  }`;
  interface Timeline {
    regionalIssue: { timeline: { start: string; end: string; count: number; filter: object }[]; statements: { totalCount: number } };
  }

  test.each(["DAY", "WEEK", "MONTH", "YEAR"])("by %s adds up to all statements, in order, its filters to the same counts", async (by) => {
    const { regionalIssue } = await server.ask<Timeline>(document, { slug: "lantern-reef", by });
    const { timeline, statements } = regionalIssue;
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(statements.totalCount);
    expect(timeline.map(({ start }) => start)).toEqual(timeline.map(({ start }) => start).sort());
    for (const { start, end, count, filter } of timeline.slice(0, 10)) {
      expect(start <= end).toBe(true);
      const narrowed = await server.ask<Timeline>(document, { slug: "lantern-reef", by, filter });
      expect(narrowed.regionalIssue.statements.totalCount).toBe(count);
      expect(narrowed.regionalIssue.timeline).toEqual([{ start, end, count, filter }]);
    }
  });
});

describe("a thread", () => {
  const document = `query ($id: ID!, $depth: Int) { statement(id: $id) { thread(depth: $depth) { distance kind from { id } to { id } } } }`;
  interface Thread {
    statement: { thread: { distance: number; kind: string; from: { id: string }; to: { id: string } }[] };
  }

  test("is connected link by link, nearest first, and grows with its depth", async () => {
    const id = "deaa1dde-ebe2-87c4-a9e8-e053a5feb26e";
    const lengths: number[] = [];
    for (const depth of [1, 2, 4, 10]) {
      const { thread } = (await server.ask<Thread>(document, { id, depth })).statement;
      lengths.push(thread.length);
      const met = new Map([[id, 0]]);
      for (const { distance, from, to } of thread) {
        expect(distance).toBeLessThanOrEqual(depth);
        expect([met.get(from.id), met.get(to.id)]).toContain(distance - 1);
        for (const end of [from.id, to.id]) if (!met.has(end)) met.set(end, distance);
      }
    }
    expect(lengths[0]).toBeGreaterThan(0);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths[3]).toBeGreaterThan(lengths[0] ?? 0);
  });

  test("is the same set of links for everybody in it", async () => {
    const links = async (id: string): Promise<Set<string>> =>
      new Set((await server.ask<Thread>(document, { id, depth: 10 })).statement.thread.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`));
    const start = await links("deaa1dde-ebe2-87c4-a9e8-e053a5feb26e");
    for (const link of start) expect(await links(link.split(" ")[0] ?? "")).toEqual(start);
  });
});

test("a comparison holds what each of the agents said or was said to want, oldest first", async () => {
  const [speakers, issue] = [["ede71e8f-28b6-8401-a7e2-e543ba6d426e", "6ad59f2c-bca4-8500-af27-51af8d41caf0"], "19fa8099-c489-8f36-a325-1bc5cfea533f"];
  const document = `query ($speakers: [ID!]!, $issue: ID!, $filter: StatementFilter) {
    compare(speakers: $speakers, issue: $issue, first: 200) { totalCount nodes { id speaker { id } stanceHolder { id } } }
    statements(filter: $filter, orderBy: OLDEST, first: 200) { nodes { id } }
  }`;
  const filter = { issue, or: speakers.flatMap((id) => [{ speaker: id }, { stanceHolder: id }]) };
  const { compare, statements } = await server.ask<{ compare: { totalCount: number; nodes: { id: string }[] }; statements: { nodes: { id: string }[] } }>(document, {
    speakers,
    issue,
    filter,
  });
  expect(compare.nodes.map(({ id }) => id)).toEqual(statements.nodes.map(({ id }) => id));
  expect(compare.totalCount).toBe(statements.nodes.length);
  expect(compare.totalCount).toBeGreaterThan(12);
});

test.each([
  ["{ statements { facets(by: KIND, first: 0) { value } } }", "first", ["statements", "facets"]],
  ["{ statements { facets(by: KIND, first: 201) { value } } }", "first", ["statements", "facets"]],
  ['{ statement(id: "deaa1dde-ebe2-87c4-a9e8-e053a5feb26e") { thread(depth: 11) { kind } } }', "depth", ["statement", "thread"]],
  ['{ compare(speakers: ["a"], issue: "b") { totalCount } }', "speakers", ["compare"]],
  ['{ compare(speakers: ["a", "b"], issue: "b") { totalCount } }', "speakers", ["compare"]],
  ['{ compare(speakers: [], issue: "b") { __typename } }', "speakers", ["compare"]],
])("%s is refused with its place", async (query, argument, path) => {
  const { errors } = await server.send(query);
  expect(errors?.map(({ extensions, path: place }) => [extensions.code, extensions.argument, place])).toEqual([["INVALID_INPUT", argument, path]]);
});
