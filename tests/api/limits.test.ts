/** What one operation, one client and all clients together may ask for. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { inProject } from "../../src/shared/project.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const repeated = (count: number, piece: (at: number) => string): string => Array.from({ length: count }, (_, at) => piece(at)).join(" ");
const nested = (depth: number, open: string, close: string): string => `{ ${open.repeat(depth)}id${close.repeat(depth)} }`;

interface Attack {
  query: string;
  variables?: Record<string, unknown>;
  code: string;
}

const attacks: Record<string, Attack> = {
  "1,000 aliases": { query: `{ topics { nodes { ${repeated(1_000, (at) => `a${at}: id`)} } } }`, code: "TOO_COSTLY" },
  "the same field 1,600 times": { query: `{ topics { nodes { ${repeated(1_600, () => "slug")} } } }`, code: "TOO_COSTLY" },
  "the same object 900 times": { query: `{ ${repeated(900, () => "topics { totalCount }")} }`, code: "TOO_COSTLY" },
  "600 directives": { query: `{ topics { totalCount ${repeated(600, () => "@include(if: true)")} } }`, code: "TOO_COSTLY" },
  "6,000 tokens": { query: `{ topics { nodes { ${repeated(6_000, () => "id")} } } }`, code: "GRAPHQL_PARSE_FAILED" },
  "nesting 45 deep": { query: nested(15, "statements(first: 1) { nodes { article { ", " } } }"), code: "TOO_COSTLY" },
  "nesting 1,200 deep": { query: nested(300, "statements(first: 1) { nodes { article { ", " } } }"), code: "TOO_COSTLY" },
  "large pages in large pages": { query: nested(3, "statements(first: 200) { nodes { article { ", " } } }"), code: "TOO_COSTLY" },
  "a fragment within itself": { query: "{ ...A } fragment A on Query { ...A }", code: "GRAPHQL_VALIDATION_FAILED" },
  "a ring of fragments": {
    query: `{ ...F0 } ${repeated(100, (at) => `fragment F${at} on Query { ...F${(at + 1) % 100} }`)} fragment A on Query { ...F0 ...A }`,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "a page of 1e9": { query: "{ topics(first: 1000000000) { totalCount } }", code: "INVALID_INPUT" },
  "a page of -1": { query: "query ($n: Int) { topics(first: $n) { totalCount } }", variables: { n: -1 }, code: "INVALID_INPUT" },
  "a page of NaN": { query: "query ($n: Int) { topics(first: $n) { totalCount } }", variables: { n: "NaN" }, code: "INVALID_INPUT" },
  "a page of half an item": { query: "query ($n: Int) { topics(first: $n) { totalCount } }", variables: { n: 0.5 }, code: "INVALID_INPUT" },
  "a list of 10,000": {
    query: "query ($id: [ID!]) { topics(filter: { id: $id }) { totalCount } }",
    variables: { id: Array.from({ length: 10_000 }, (_, at) => String(at)) },
    code: "INVALID_INPUT",
  },
  "10,000 conditions": {
    query: "query ($or: [StatementFilter!]) { statements(filter: { or: $or }) { totalCount } }",
    variables: { or: Array.from({ length: 10_000 }, () => ({ hedged: true })) },
    code: "INVALID_INPUT",
  },
  "a text of 90 kB": { query: "query ($text: String) { statements(filter: { text: $text }) { totalCount } }", variables: { text: "word ".repeat(18_000) }, code: "INVALID_INPUT" },
};

describe("attacks are refused with a code and leave the server well", () => {
  test.each(Object.entries(attacks))("%s", async (_name, { query, variables, code }) => {
    const before = server.statements.length;
    for (let time = 0; time < 2; time += 1) {
      const { data, errors } = await server.send(query, variables);
      expect(data).toBeUndefined();
      expect([...new Set(errors?.map(({ extensions }) => extensions.code))]).toEqual([code]);
    }
    expect(server.statements.length).toBe(before);
    expect(await server.ask("{ __typename }")).toEqual({ __typename: "Query" });
  });

  test("a body of 10 MB", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "x".repeat(10_000_000) }),
    });
    expect(response.status).toBe(413);
  });

  test("JSON nested 90,000 deep", async () => {
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: "[".repeat(90_000) + "]".repeat(90_000) });
    expect(response.status).toBe(400);
  });

  test("variables nested 5,000 deep", async () => {
    const body = `{"query":"{ __typename }","variables":{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`;
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "INVALID_INPUT", argument: "a" } }] });
  });

  test("by GET as well, with the precise media type's status", async () => {
    const query = encodeURIComponent(attacks["1,000 aliases"]?.query ?? "");
    const response = await fetch(`${server.url}/graphql?query=${query}`, { headers: { accept: "application/graphql-response+json", "apollo-require-preflight": "true" } });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toMatch(/^application\/graphql-response\+json/);
  });
});

test("the offered operations stay far from the bounds", async () => {
  const small = await startTestServer({ MAX_ALIASES: "20", MAX_DIRECTIVES: "5", MAX_TOKENS: "600", MAX_DEPTH: "15" });
  for (const name of ["article-page", "issue-dossier", "speaker-profile", "issue-analysis"]) {
    const [query, variables] = ["graphql", "variables.json"].map((end) => readFileSync(inProject("schema", "operations", `${name}.${end}`), "utf8")) as [string, string];
    expect((await small.send(query, JSON.parse(variables) as Record<string, unknown>)).errors).toBeUndefined();
  }
  await small.close();
});

test("bounds are the operator's to set", async () => {
  const own = await startTestServer({ MAX_DEPTH: "5", MAX_PAGE_SIZE: "300", MAX_ALIASES: "1", MAX_DIRECTIVES: "0", MAX_TOKENS: "100", ROW_BUDGET: "1000" });
  const codes = await Promise.all(
    [
      "{ statements(first: 300) { totalCount nodes { id } } }",
      "{ statements(first: 301) { totalCount } }",
      "{ statements(first: 20) { nodes { article { statements { nodes { id } } } } } }",
      "{ a: topics { b: totalCount } }",
      "{ topics @include(if: true) { totalCount } }",
      `{ topics { nodes { ${repeated(101, () => "id")} } } }`,
      "{ statements(first: 300) { nodes { issues { nodes { id } } } } }",
    ].map(async (query) => (await own.send(query)).errors?.[0]?.extensions.code),
  );
  expect(codes).toEqual([undefined, "INVALID_INPUT", "TOO_COSTLY", "TOO_COSTLY", "TOO_COSTLY", "GRAPHQL_PARSE_FAILED", "TOO_COSTLY"]);
  await own.close();
});

describe("cost", () => {
  const query = "query ($n: Int) { articles(first: $n) { nodes { statements(first: 10) { nodes { id } } } } }";
  const cost = async (n: number, headers: Record<string, string>): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables: { n } }),
    });
    return ((await response.json()) as { extensions?: unknown }).extensions;
  };

  test("is reported to who asks for it, with variables, the first time and later", async () => {
    const asked = { "x-graphql-cost": "report" };
    expect(await cost(3, asked)).toEqual({ cost: { rows: 33, budget: 20_000 } });
    expect(await cost(3, asked)).toEqual({ cost: { rows: 33, budget: 20_000 } });
    expect(await cost(7, asked)).toEqual({ cost: { rows: 77, budget: 20_000 } });
    expect(await cost(7, {})).toBeUndefined();
  });
});

describe("the rate limit", () => {
  const query = "{ statements(first: 10) { nodes { id } } }";
  const ask = (limited: TestServer, headers: Record<string, string> = {}, text = query): Promise<Response> =>
    fetch(`${limited.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query: text }) });

  test("counts rows, tells what is left, and refuses with a time when nothing is", async () => {
    const limited = await startTestServer({ RATE_LIMIT: "30" });
    const answers = [await ask(limited), await ask(limited), await ask(limited), await ask(limited)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
    expect(answers[0]?.headers.get("ratelimit-policy")).toBe('"rows";q=30;w=60');
    expect(answers[0]?.headers.get("ratelimit")).toMatch(/^"rows";r=19;t=\d+$/);
    expect(answers[1]?.headers.get("ratelimit")).toMatch(/^"rows";r=8;t=\d+$/);
    const refused = (await answers[2]?.json()) as { errors: { extensions: { code: string; retryAfter: number } }[] };
    expect(refused.errors[0]?.extensions.code).toBe("RATE_LIMITED");
    expect(refused.errors[0]?.extensions.retryAfter).toBe(Number(answers[2]?.headers.get("retry-after")));
    expect(limited.statements.length).toBe(2);
    await limited.close();
  });

  test("charges refused operations too", async () => {
    const limited = await startTestServer({ RATE_LIMIT: "60" });
    expect((await ask(limited, {}, "{ nothing }")).status).toBe(200);
    expect((await ask(limited)).status).toBe(429);
    await limited.close();
  });

  test("is every client's own, as trusted proxies name it", async () => {
    const limited = await startTestServer({ RATE_LIMIT: "15", TRUSTED_PROXIES: "1" });
    const from = async (address: string): Promise<number> => (await ask(limited, { "x-forwarded-for": `10.9.9.9, ${address}` })).status;
    expect([await from("192.0.2.1"), await from("192.0.2.1"), await from("192.0.2.2")]).toEqual([200, 429, 200]);
    // One client has a whole network of IPv6 addresses.
    expect([await from("2001:db8:1:2::1"), await from("2001:db8:1:2:3::9"), await from("2001:db8:1:3::1")]).toEqual([200, 429, 200]);
    await limited.close();
  });

  test("does not believe a client about its address", async () => {
    const limited = await startTestServer({ RATE_LIMIT: "15" });
    const statuses = [await ask(limited, { "x-forwarded-for": "192.0.2.1" }), await ask(limited, { "x-forwarded-for": "192.0.2.2" })].map(({ status }) => status);
    expect(statuses).toEqual([200, 429]);
    await limited.close();
  });
});

test("more requests than can wait are turned away at once, and the server goes on", async () => {
  const busy = await startTestServer({ MAX_WAITING: "2", RATE_LIMIT: "0" });
  const body = JSON.stringify({ query: "{ __typename }" });
  // Two that send half of their body first.
  const waiting = [0, 1].map(() => {
    const sent = request(`${busy.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", "content-length": body.length } });
    sent.write(body.slice(0, 5));
    return sent;
  });
  const away = await vi.waitFor(async () => {
    const response = await fetch(`${busy.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(response.status).toBe(503);
    return response;
  });
  expect(away.headers.get("retry-after")).toBe("1");
  expect(await away.json()).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
  const answered = waiting.map(async (sent) => {
    sent.end(body.slice(5));
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  });
  expect(await Promise.all(answered)).toEqual([200, 200]);
  expect(await busy.ask("{ __typename }")).toEqual({ __typename: "Query" });
  await busy.close();
});
