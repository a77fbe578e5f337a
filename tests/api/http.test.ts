/** GraphQL over HTTP, and what else the server answers. */
import { auditServer, type AuditFail } from "graphql-http";
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ CORS_ORIGINS: "https://newsroom.example" });
});
afterAll(() => server.close());

const post = (body: string | object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });

test("graphql-http's audit finds no error and no warning", async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  const failed = results.filter((result): result is AuditFail => result.status === "error" || result.status === "warn");
  expect(failed.map(({ status, name, reason }) => `${status}: ${name}: ${reason}`)).toEqual([]);
});

describe("a refused operation", () => {
  test.for(["{ nothing }", "{ articles(first: 0) { nodes { id } } }", "{", "query($n: Int!) { articles(first: $n) { totalCount } }"])(
    "%s has the status that the media type says",
    async (query) => {
      expect((await post({ query })).status).toBe(200);
      const response = await post({ query }, { accept: "application/graphql-response+json" });
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toContain("application/graphql-response+json");
    },
  );
});

describe("a body", () => {
  test.for<[status: number, what: string, body: string, headers?: Record<string, string>]>([
    [400, "that is no JSON", "{"],
    [400, "that is empty", ""],
    [400, "without a query", "{}"],
    [400, "that is a batch", '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    [413, "that is too large", JSON.stringify({ query: "{ __typename }", variables: { a: "x".repeat(300_000) } })],
    [415, "of another type", "{ __typename }", { "content-type": "text/plain" }],
    [415, "in another encoding", '{"query":"{ __typename }"}', { "content-type": "application/json; charset=latin1" }],
  ])("is refused with %i %s", async ([status, , body, headers]) => {
    const response = await post(body, headers ?? {});
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe("BAD_REQUEST");
    expect(errors[0]?.message).not.toMatch(/ at .*\.(js|ts)|node_modules/);
  });
});

test("a body that grows too large on its way is refused in words, and a broken one leaves the server well", async () => {
  const endless = new ReadableStream({
    async pull(controller) {
      controller.enqueue(new TextEncoder().encode("x".repeat(65_536)));
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers: { "content-type": "application/json" }, body: endless, duplex: "half" };
  const refused = await fetch(`${server.url}/graphql`, init).catch((error: unknown) => error);
  if (refused instanceof Response) expect(refused.status).toBe(413);
  const cut = new AbortController();
  const broken = fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", "content-length": "100" }, body: "{", signal: cut.signal }).catch(
    () => "cut off",
  );
  setTimeout(() => {
    cut.abort();
  }, 50);
  expect(await broken).toBe("cut off");
  expect((await server.send("{ __typename }")).data).toEqual({ __typename: "Query" });
});

test("too many tokens are refused", async () => {
  const { errors } = (await (await post({ query: `{ ${"a ".repeat(6_000)} }` })).json()) as { errors: { extensions: { code: string } }[] };
  expect(errors[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
});

test("requests that a browser sends without asking first are refused (CSRF)", async () => {
  const simple = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ __typename }")}`);
  expect(simple.status).toBe(400);
  const asked = await fetch(`${server.url}/graphql?query=${encodeURIComponent("{ __typename }")}`, { headers: { "apollo-require-preflight": "1" } });
  expect(await asked.json()).toEqual({ data: { __typename: "Query" } });
});

test("pages of the configured origin may read, and need to ask once a day only", async () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" } });
  const allowed = await preflight("https://newsroom.example");
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://newsroom.example");
  expect(allowed.headers.get("access-control-max-age")).toBe("86400");
  expect((await preflight("https://elsewhere.example")).headers.get("access-control-allow-origin")).toBeNull();
  const open = await startTestServer();
  const answer = await fetch(`${open.url}/graphql`, {
    method: "POST",
    headers: { origin: "https://anyone.example", "content-type": "application/json" },
    body: '{"query":"{ __typename }"}',
  });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  await open.close();
});

test("other methods and unknown pages are refused", async () => {
  const put = await fetch(`${server.url}/graphql`, { method: "PUT", body: "{}" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
  expect((await fetch(`${server.url}/health/live`, { method: "POST" })).status).toBe(405);
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
});

test("a request keeps its ID, or is given one", async () => {
  expect((await post({ query: "{ __typename }" }, { "x-request-id": "front-end-17" })).headers.get("x-request-id")).toBe("front-end-17");
  expect((await post({ query: "{ __typename }" }, { "x-request-id": "no good id!" })).headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("health, schema and the reading room", async () => {
  expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: "live" });
  expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({ status: "ready" });
  expect(await (await fetch(server.url)).text()).toContain('<link rel="canonical"');
  const sdl = await (await fetch(`${server.url}/schema.graphql`)).text();
  const { data } = (await (await post({ query: getIntrospectionQuery({ specifiedByUrl: true }) })).json()) as { data: IntrospectionQuery };
  const sorted = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
  expect(sorted(buildClientSchema(data))).toBe(sorted(buildSchema(sdl)));
});

test("a failing database is told as such, without its words", async () => {
  const broken = await startTestServer();
  await broken.database.close();
  const { errors, status } = await broken.send("{ articles { totalCount } }");
  expect(status).toBe(500);
  expect(errors).toEqual([{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.any(String) as string } }]);
  expect((await fetch(`${broken.url}/health/ready`)).status).toBe(503);
  await broken.close().catch(() => undefined);
});
