/** The past: what was public is answered as it was, as far as it still is public; and the present is the past of tomorrow. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { publicSchema } from "../support/public-schema.js";
import { CursorPool } from "../support/random-arguments.js";
import { randomOperation } from "../support/random-operation.js";
import { ReferenceExecutor } from "../support/reference-executor.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ STATEMENT_TIMEOUT_MS: "10000", ROW_BUDGET: "1000000" });
});
afterAll(() => server.close());

const now = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [[at] = []] = await server.database.rows(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return String(at);
};
const at = <T>(moment: string, selection: string): Promise<T> => server.ask<T>(`query($at: DateTime!) @asOf(at: $at) { ${selection} }`, { at: moment });
const done = async (mutation: string): Promise<void> => {
  const data = await server.askAs<Record<string, { userErrors: unknown[] }>>("ADMIN", `mutation { ${mutation} }`);
  for (const { userErrors } of Object.values(data)) expect(userErrors).toEqual([]);
};

test("a corrected statement is read as it was before, and as it is", async () => {
  const slug = "lantern-reef-beacon-relit";
  const row = await server.database.prisma.article.findUniqueOrThrow({ where: { slug }, include: { statements: { orderBy: { position: "asc" } } } });
  const [first, second] = row.statements;
  const selection = `article(slug: "${slug}") { headline notices { kind } statements(first: 50, filter: { hedged: true }) { totalCount } all: statements(first: 50) { nodes { id promptedBy parts { text } speaker { name } } } }`;
  interface Read {
    article: { headline: string; notices: unknown[]; statements: { totalCount: number }; all: { nodes: { id: string; promptedBy: string | null }[] } } | null;
  }
  const before = await now();
  const asItWas = await at<Read>(before, selection);
  await done(`a: updateStatement(input: { id: "${first?.id ?? ""}", hedged: true, promptedBy: "a question", correction: "It was hedged." }) { userErrors { message } }
    b: deleteStatement(input: { id: "${second?.id ?? ""}", correction: "Nobody said it." }) { userErrors { message } }
    c: updateArticle(input: { id: "${row.id}", headline: "Another headline", correction: "The headline." }) { userErrors { message } }`);
  const after = await now();
  expect(await at(before, selection)).toEqual(asItWas);
  const asItIs = await server.ask<Read>(`{ ${selection} }`);
  expect(asItIs.article).toMatchObject({ headline: "Another headline", notices: [{}, {}, {}] });
  expect(asItIs.article?.all.nodes).toHaveLength((asItWas.article?.all.nodes.length ?? 0) - 1);
  expect(await at(after, selection)).toEqual(asItIs);
  expect(await at("2001-01-01T00:00:00Z", selection)).toEqual({ article: null });

  await done(`retractArticle(input: { id: "${row.id}", note: "Withdrawn." }) { userErrors { message } }`);
  expect(await at(before, selection)).toEqual({ article: null });
  expect(await at(before, `statements(filter: { id: ["${second?.id ?? ""}"] }) { totalCount } node(id: "${first?.id ?? ""}") { id }`)).toEqual({
    statements: { totalCount: 0 },
    node: null,
  });
  expect(await server.askAs<Read>("EDITOR", `query @asOf(at: "${before}") { ${selection} }`)).toMatchObject({ article: { headline: row.headline } });
});

test("what belongs to a thing is read as it was, a draft never", async () => {
  const issue = `regionalIssue(slug: "south-china-sea") { name summary parties { role agent { slug } } positions { text } places { slug } }`;
  const person = await server.database.prisma.agent.findUniqueOrThrow({ where: { slug: "zheng-zeguang" } });
  const roles = `speaker(slug: "zheng-zeguang") { name ... on Person { roles { nodes { title evidence { source } } } } }`;
  const before = await now();
  const [issueThen, rolesThen] = [await at(before, issue), await at(before, roles)];
  expect(issueThen).toEqual(await server.ask(`{ ${issue} }`));
  const { id } = await server.database.prisma.regionalIssue.findUniqueOrThrow({ where: { slug: "south-china-sea" } });
  await done(`a: updateRegionalIssue(input: { id: "${id}", summary: "Changed." }) { userErrors { message } }
    b: addRole(input: { person: "${person.id}", title: "envoy" }) { userErrors { message } }
    c: createTopic(input: { name: "Zanthor", slug: "zanthor" }) { userErrors { message } }`);
  const drafted = await now();
  expect([await at(before, issue), await at(before, roles)]).toEqual([issueThen, rolesThen]);
  expect([await at(drafted, issue), await at(drafted, roles)]).toEqual([await server.ask(`{ ${issue} }`), await server.ask(`{ ${roles} }`)]);
  const topic = await server.database.prisma.topic.findUniqueOrThrow({ where: { slug: "zanthor" } });
  await done(`publishNode(input: { id: "${topic.id}" }) { userErrors { message } }`);
  expect(await at(drafted, `topic(slug: "zanthor") { name }`)).toEqual({ topic: null });
  expect(await at(await now(), `topic(slug: "zanthor") { name }`)).toEqual({ topic: { name: "Zanthor" } });
});

test("rights that became narrower hold for the past too", async () => {
  const slug = (await server.database.prisma.article.findFirstOrThrow({ where: { textPolicy: "FULL_TEXT", status: "PUBLISHED" } })).slug;
  const article = await server.database.prisma.article.findUniqueOrThrow({ where: { slug } });
  const selection = `article(slug: "${slug}") { body { __typename } statements { nodes { anchor { prefix } } } }`;
  const before = await now();
  expect(await at(before, selection)).toMatchObject({ article: { body: { __typename: "ArticleText" } } });
  await done(`updateArticle(input: { id: "${article.id}", textPolicy: EXCERPTS, correction: "Rights." }) { userErrors { message } }`);
  expect(await at(before, selection)).toEqual({ article: null });
  const since = await at<{ article: { statements: { nodes: { anchor: { prefix: string | null } }[] } } }>(await now(), selection);
  expect(since).toMatchObject({ article: { body: { __typename: "TextWithheld" } } });
  expect(since.article.statements.nodes.every(({ anchor }) => anchor.prefix === null)).toBe(true);
});

test("search, suggestions, changes and threads are answered as of now only", async () => {
  for (const selection of [`search(query: "reef") { totalCount }`, `suggest(prefix: "re") { text }`, `changes { endCursor }`]) {
    const { errors } = await server.send(`query @asOf(at: "2031-01-01T00:00:00Z") { ${selection} }`);
    expect(errors).toMatchObject([{ extensions: { code: "INVALID_INPUT", argument: "asOf" } }]);
  }
  expect((await server.send(`query @asOf(at: "soon") { topics { totalCount } }`)).errors).toMatchObject([{ extensions: { code: "INVALID_INPUT" } }]);
});

test("asked as of a moment to come, 40 random operations answer what they answer now", { timeout: 240_000 }, async () => {
  const schema = publicSchema(await buildContentSchema());
  const { tables } = await ReferenceExecutor.load(server.database.prisma, () => undefined);
  let same = 0;
  for (let seed = 7_000_000; seed < 7_000_040; seed += 1) {
    const { document, operationName, variables } = randomOperation({ schema, tables, cursors: new CursorPool(), seed });
    if (/\b(search|suggest|thread|updatedAt)\b/.test(document)) continue;
    const given = variables();
    const past = document.replace(
      /^query\s*(\w*)\s*(\((?:[^()"]|"[^"]*")*\))?\s*\{/,
      (_, name: string, declared?: string) => `query ${name}${declared ?? ""} @asOf(at: "2999-01-01T00:00:00Z") {`,
    );
    if (!past.includes("@asOf")) continue;
    const ask = async (query: string): Promise<string> =>
      (
        await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, operationName, variables: given }) })
      ).text();
    const [one, other] = [await ask(past), await ask(document)];
    // `updatedAt` alone differs: the past tells when the version was made.
    expect({ seed, answer: one }).toEqual({ seed, answer: other });
    same += 1;
  }
  expect(same).toBeGreaterThan(20);
});
