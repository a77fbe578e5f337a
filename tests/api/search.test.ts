/** Searches over the seeded content: what is found, how it is paged through, counted, highlighted and refused. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Range {
  start: number;
  end: number;
}
interface Edge {
  cursor: string;
  score: number;
  highlights: { field: string; ranges: Range[] }[];
  node: { __typename: string; id: string; slug?: string; text?: string; [field: string]: unknown };
}
interface Search {
  totalCount: number;
  totalCountIsLowerBound: boolean;
  edges: Edge[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const document = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount totalCountIsLowerBound
    edges {
      cursor score highlights { field ranges { start end } }
      node {
        __typename ... on Node { id }
        ... on Article { slug headline about: summary language body { ... on ArticleText { text } } }
        ... on Statement { text kind speaker { slug } }
        ... on Agent { slug name aliases description country }
        ... on RegionalIssue { slug name aliases summary }
        ... on Event { slug name description }
      }
    }
    nodes { ... on Node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Asked {
  types?: string[];
  filter?: object;
  first?: number;
  after?: string | null;
}
const search = async (query: string, asked: Asked = {}): Promise<Search> => (await server.ask<{ search: Search }>(document, { query, first: 200, ...asked })).search;
const keys = ({ edges }: Search): string[] => edges.map(({ node }) => node.slug ?? node.text ?? "");
const statements = async (query: string): Promise<string[]> => keys(await search(query, { types: ["STATEMENT"] }));

test("a search is one statement, whatever is asked of it", async () => {
  const before = server.statements.length;
  await search("reef");
  expect(server.statements.length - before).toBe(1);
});

describe("words", () => {
  test("all must be found", async () => {
    const [both, one, other] = [await statements("kurahara tuna"), await statements("kurahara"), await statements("tuna")];
    expect(both.length).toBeGreaterThan(0);
    expect([...both].sort()).toEqual(one.filter((text) => other.includes(text)).sort());
  });

  test("after - they are left out, and `or` finds either", async () => {
    const [one, other] = [await statements("reef"), await statements("talks")];
    expect((await statements("reef -talks")).sort()).toEqual(one.filter((text) => !other.includes(text)).sort());
    expect((await statements("reef or talks")).sort()).toEqual([...new Set([...one, ...other])].sort());
    expect((await statements("-talks reef")).sort()).toEqual((await statements("reef -talks")).sort());
  });

  test("in quotation marks they stand in this order", async () => {
    const phrase = await statements('"a flag with a bulb"');
    expect(phrase.length).toBeGreaterThan(0);
    for (const text of phrase) expect(text).toContain("a flag with a bulb");
    expect(await statements('"a bulb with a flag"')).toEqual([]);
    expect(await statements('flag -"with a bulb"')).not.toContain(phrase[0]);
  });

  test("may have other endings, letter cases and diacritics", async () => {
    const found = await statements("licence");
    expect(found.length).toBeGreaterThan(0);
    for (const query of ["licences", "LICENCE", "lícence"]) expect(await statements(query)).toEqual(found);
  });

  test("find nothing where there are only stop words, or nothing has them", async () => {
    expect(await search("the of and", { types: ["STATEMENT"] })).toMatchObject({ totalCount: 0, edges: [] });
    for (const query of ["qqqqqq", '"reef talks end map beacon"'])
      expect(await search(query)).toMatchObject({
        totalCount: 0,
        totalCountIsLowerBound: false,
        edges: [],
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
  });

  test.each(["\\ ' % _ reef", "reef & | ! <-> :*", "reef:*", '"reef', "<b>reef</b>", "reef OR", "((reef", "e\u0301reef reef \u{1f600}"])("%s is only text", async (query) => {
    expect((await server.send(document, { query })).errors).toBeUndefined();
  });
});

describe("types and filters", () => {
  test("types leave out all others", async () => {
    const all = await search("reef");
    const names: Record<string, string[]> = {
      ARTICLE: ["Article"],
      STATEMENT: ["Statement"],
      AGENT: ["Person", "Organization", "Government", "Group"],
      REGIONAL_ISSUE: ["RegionalIssue"],
      EVENT: ["Event"],
    };
    for (const [type, typenames] of Object.entries(names)) {
      const some = await search("reef", { types: [type] });
      expect(keys(some)).toEqual(keys({ ...all, edges: all.edges.filter(({ node }) => typenames.includes(node.__typename)) }));
      expect(some.totalCount).toBe(some.edges.length);
    }
    expect(await search("reef", { types: [] })).toMatchObject({ totalCount: 0, edges: [] });
    const two = await search("reef", { types: ["EVENT", "AGENT"] });
    expect(new Set(two.edges.map(({ node }) => node.__typename))).not.toContain("Statement");
  });

  test("a filter leaves what the list leaves under it, and says nothing of other types", async () => {
    const filter = { statements: { kind: ["DIRECT"], speakerSlug: "ingrid-aldous" }, articles: { speakerSlug: "leandros-vakaris" }, agents: { kind: ["GROUP"] } };
    const [all, filtered] = [await search("reef"), await search("reef", { filter })];
    const list = `query ($statements: StatementFilter, $articles: ArticleFilter, $agents: AgentFilter) {
      statements(filter: $statements, first: 200) { nodes { id } } articles(filter: $articles, first: 200) { nodes { id } } agents(filter: $agents, first: 200) { nodes { id } } }`;
    const lists = await server.ask<Record<string, { nodes: { id: string }[] }>>(list, filter);
    const left = new Set(Object.values(lists).flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const expected = all.edges.filter(({ node }) => ["RegionalIssue", "Event"].includes(node.__typename) || left.has(node.id));
    expect(keys(filtered)).toEqual(keys({ ...all, edges: expected }));
    expect(expected.length).toBeGreaterThan(3);
    expect(expected.length).toBeLessThan(all.edges.length);
  });

  test("a filter holds for similar names too", async () => {
    expect(keys(await search("renwik", { types: ["AGENT"] }))).toContain("tobias-renwick");
    expect(keys(await search("renwik", { types: ["AGENT"], filter: { agents: { country: "XC" } } }))).toEqual([]);
  });
});

describe("pages", () => {
  test.each([1, 3, 7])("of %i lead through everything once, in the same order", async (first) => {
    const whole = await search("estmere", { first: 200 });
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(whole.totalCount).toBe(whole.edges.length);
    const seen: Edge[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Search = await search("estmere", { first, ...(after === null ? {} : { after }) });
      expect(page.edges.map(({ node }) => node.id)).toEqual(page.nodes.map(({ id }) => id));
      expect(page.pageInfo).toMatchObject({ hasPreviousPage: after !== null, startCursor: page.edges[0]?.cursor, endCursor: page.edges.at(-1)?.cursor });
      expect(page.totalCount).toBe(whole.totalCount);
      seen.push(...page.edges);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(whole.edges);
  });

  test("are of 20, best first", async () => {
    const { search: page } = await server.ask<{ search: Search }>(`{ search(query: "estmere") { edges { score } pageInfo { hasNextPage } } }`);
    const scores = page.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(page.edges.length).toBe(20);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  test("can be counted alone, or asked for one thing alone", async () => {
    const total = (await search("estmere")).totalCount;
    for (const [fields, answer] of [
      ["totalCount", { totalCount: total }],
      ["__typename totalCountIsLowerBound", { __typename: "SearchConnection", totalCountIsLowerBound: false }],
      ["pageInfo { hasNextPage }", { pageInfo: { hasNextPage: true } }],
      ["pageInfo { hasPreviousPage }", { pageInfo: { hasPreviousPage: false } }],
    ] as const)
      expect(await server.ask(`{ search(query: "estmere", first: 2) { ${fields} } }`)).toEqual({ search: answer });
  });
});

test("ranges are cut out of the shown texts, and are the words", async () => {
  const shown = (node: Edge["node"], field: string): string => {
    const [name = "", at] = field.split(".");
    if (name === "body") return (node["body"] as { text: string }).text;
    const value = node[name === "summary" && node.__typename === "Article" ? "about" : name];
    return String(at === undefined ? value : (value as string[])[Number(at)]);
  };
  const expected: [query: string, words: RegExp][] = [
    ["reef talks", /^(reefs?|talks?|talking|talked)$/i],
    ["Øyrvåg", /^Øyrvåg$/],
    ["oyrvag or skerries", /^(Øyrvåg|Skerries)$/i],
    ["reef -talks", /^reefs?$/i],
    ['"south china sea"', /^(South|China|Sea|disputes)$/],
  ];
  for (const [query, words] of expected) {
    const { edges } = await search(query);
    const marked = edges.flatMap(({ node, highlights }) =>
      highlights.flatMap(({ field, ranges }) => ranges.map(({ start, end }) => Array.from(shown(node, field)).slice(start, end).join(""))),
    );
    expect(marked.length, query).toBeGreaterThan(1);
    for (const word of marked) expect(word, query).toMatch(words);
  }
});

describe("is refused", () => {
  const invalid: [what: string, variables: Record<string, unknown>, argument: string][] = [
    ["nothing", { query: "" }, "query"],
    ["blanks", { query: " \n\t" }, "query"],
    ["nothing but signs", { query: '"!" & | - ""' }, "query"],
    ["only what is left out", { query: '-reef -"the talks"' }, "query"],
    ["501 characters", { query: "x".repeat(501) }, "query"],
    ["a NUL", { query: "re\0ef" }, "query"],
    ["half a surrogate pair", { query: "re\ud800ef" }, "query"],
    ["a page of 0", { query: "reef", first: 0 }, "first"],
    ["a page of 201", { query: "reef", first: 201 }, "first"],
    ["a page of -1", { query: "reef", first: -1 }, "first"],
    ["a cursor that is none", { query: "reef", after: "abc" }, "after"],
  ];
  test.each(invalid)("%s", async (_what, variables, argument) => {
    const { errors } = await server.send(document, variables);
    expect(errors?.map(({ extensions, path }) => [extensions.code, extensions.argument, path])).toEqual([["INVALID_INPUT", argument, ["search"]]]);
  });

  test("a cursor of another search, of a list, or a damaged one", async () => {
    const { pageInfo } = await search("reef", { first: 2, types: ["STATEMENT"], filter: { statements: { hedged: false } } });
    const after = pageInfo.endCursor ?? "";
    const same = { query: "reef", types: ["STATEMENT"], filter: { statements: { hedged: false } } };
    const { statements: list } = await server.ask<{ statements: { pageInfo: { endCursor: string } } }>("{ statements(first: 1) { pageInfo { endCursor } } }");
    for (const variables of [
      { ...same, query: "reefs", after },
      { ...same, types: ["STATEMENT", "EVENT"], after },
      { ...same, types: null, after },
      { ...same, filter: { statements: { hedged: true } }, after },
      { ...same, filter: { articles: { sample: true }, statements: { hedged: false } }, after },
      { ...same, after: `${after.slice(0, 12)}A${after.slice(13)}` },
      { ...same, after: list.pageInfo.endCursor },
    ]) {
      const { errors } = await server.send(document, variables);
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([["INVALID_INPUT", "after"]]);
    }
    expect((await server.send(document, { ...same, after })).errors).toBeUndefined();
    expect((await server.send(`query ($cursor: String) { statements(after: $cursor) { nodes { id } } }`, { cursor: after })).errors?.[0]?.extensions.argument).toBe("after");
  });

  test("a filter that is wrong, by its place", async () => {
    const filter = { statements: { text: "x".repeat(501) } };
    const { errors } = await server.send(document, { query: "reef", filter });
    expect(errors?.map(({ extensions }) => extensions.argument)).toEqual(["filter.statements.text"]);
  });
});

describe("suggestions", () => {
  interface Suggestion {
    text: string;
    highlights: Range[];
    node: { __typename: string; id: string };
  }
  const suggest = async (prefix: string, more = ""): Promise<Suggestion[]> =>
    (
      await server.ask<{ suggest: Suggestion[] }>(
        `query ($prefix: String!) { suggest(prefix: $prefix${more}) { text highlights { start end } node { __typename ... on Node { id } } } }`,
        { prefix },
      )
    ).suggest;

  test("have what was typed at the start of a word, without regard to diacritics", async () => {
    for (const [prefix, typed] of [
      ["hoyr", "Høyr"],
      ["HØYR", "Høyr"],
      ["lantern r", "Lantern R"],
      ["al har", "al-Har"],
    ] as const) {
      const [first] = await suggest(prefix);
      const [range] = first?.highlights ?? [];
      expect(
        Array.from(first?.text ?? "")
          .slice(range?.start, range?.end)
          .join(""),
      ).toBe(typed);
    }
  });

  test("name each thing once, and no more than asked", async () => {
    const all = await suggest("a", ", first: 200");
    expect(new Set(all.map(({ node }) => node.id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
    expect(await suggest("a")).toEqual(all.slice(0, 10));
    expect(await suggest("a", ", first: 3")).toEqual(all.slice(0, 3));
  });

  test("are of the types wanted", async () => {
    const events = await suggest("reef", ", types: EVENT");
    expect(new Set(events.map(({ node }) => node.__typename))).toEqual(new Set(["Event"]));
    expect(await suggest("reef", ", types: STATEMENT")).toEqual([]);
    expect(await suggest("reef", ", types: []")).toEqual([]);
  });

  test.each([
    ["", 'prefix: ""', "prefix"],
    ["signs", 'prefix: "(-"', "prefix"],
    ["501 characters", `prefix: "${"x".repeat(501)}"`, "prefix"],
    ["none", 'prefix: "a", first: 0', "first"],
    ["201", 'prefix: "a", first: 201', "first"],
  ])("are refused for %s", async (_what, args, argument) => {
    const { errors } = await server.send(`{ suggest(${args}) { text } }`);
    expect(errors?.map(({ extensions, path }) => [extensions.code, extensions.argument, path])).toEqual([["INVALID_INPUT", argument, ["suggest"]]]);
  });
});

test("a search costs a fixed number of rows and its page, a suggestion likewise", async () => {
  const cost = async (query: string): Promise<number> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-graphql-cost": "1" },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { extensions: { cost: { rows: number } } }).extensions.cost.rows;
  };
  const [small, large, deep] = [
    await cost('{ search(query: "reef", first: 1) { totalCount } }'),
    await cost('{ search(query: "reef", first: 101) { nodes { __typename } } }'),
    await cost('{ search(query: "reef", first: 101) { nodes { ... on Article { statements(first: 10) { totalCount } } } } }'),
  ];
  expect(large - small).toBe(100);
  expect(deep - large).toBe(1010);
});
