/** A draft changes no answer that everybody gets: the same questions are asked before it is there and after. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { publicSchema } from "../support/public-schema.js";
import { CursorPool } from "../support/random-arguments.js";
import { randomOperation } from "../support/random-operation.js";
import { ReferenceExecutor } from "../support/reference-executor.js";
import { startTestServer, type Answer, type TestServer } from "../support/test-server.js";

/** A word of no language: it stands in every text of the draft. */
const mark = "zanthorplex";

const story = `---
title: The ${mark} of the northern pier
date: 2031-05-05
license: CC-BY-4.0
url: https://pier.example/${mark}
author: Vera ${mark}
---
Harbour master Ilse Brandvold of ${mark} said on Monday that the ${mark} would stay closed. "We will not reopen a ${mark} that moves," Brandvold said.

China's foreign ministry rejected the ${mark}. "No ${mark} is needed in the South China Sea," a spokesman said.
`;

const everySearch = ["search", "suggest"].map((field) => `{ ${field}(query: "${mark}", first: 20) { ${field === "search" ? "totalCount nodes { __typename }" : "text"} } }`);

/** What is made of answers. */
const addresses = ["/", "/articles", "/statements", "/speakers", "/issues/south-china-sea", "/topics", "/places", "/about", `/search?q=${mark}`, `/statements?q=${mark}`].concat(
  ["articles", "statements", "agents", "topics"].map((list) => `/lists/${list}.csv`),
  ["/lists/articles.atom", "/lists/statements.json", "/lists/speakers.jsonl"],
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test("no answer to 300 random questions differs, and none holds a word of it", { timeout: 240_000 }, async () => {
  const schema = publicSchema(await buildContentSchema());
  const { tables } = await ReferenceExecutor.load(server.database.prisma, () => undefined);
  const questions = Array.from({ length: 300 }, (_, at) => {
    const { document, operationName, variables } = randomOperation({ schema, tables, cursors: new CursorPool(), seed: 4_000_000 + at });
    return { document, operationName, variables: variables() };
  });
  const askAll = async (): Promise<string[]> => {
    const answers: string[] = [];
    for (const { document, operationName, variables } of questions) answers.push(await ask(document, operationName, variables));
    for (const document of everySearch) answers.push(await ask(document, undefined, {}));
    return answers;
  };
  const readAll = (): Promise<string[]> => Promise.all(addresses.map(async (address) => (await fetch(server.url + address)).text()));
  const ask = async (query: string, operationName: string | undefined, variables: object): Promise<string> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName, variables }),
    });
    return response.text();
  };
  const before = await askAll();
  const readBefore = await readAll();
  const planted = await server.askAs<{ importArticle: { articles: { id: string }[]; userErrors: unknown[] }; createTopic: { userErrors: unknown[] } }>(
    "EDITOR",
    `mutation($input: ImportArticleInput!) {
      importArticle(input: $input) { articles { id } userErrors { message } }
      createTopic(input: { name: "${mark}", description: "${mark}" }) { userErrors { message } }
      createAgent(input: { name: "${mark}", kind: GROUP, aliases: ["${mark} people"] }) { userErrors { message } }
    }`,
    { input: { name: "planted.md", content: story } },
  );
  expect([planted.importArticle.userErrors, planted.createTopic.userErrors]).toEqual([[], []]);
  expect(await server.database.prisma.statement.count({ where: { articleId: planted.importArticle.articles[0]?.id ?? "" } })).toBeGreaterThan(1);
  const after = await askAll();
  expect(after).toEqual(before);
  expect(await readAll()).toEqual(readBefore);
  expect(after.filter((answer) => answer.includes(mark)).map((answer) => answer.slice(0, 200))).toEqual([]);
  expect(await server.askAs<Answer<unknown>>("EDITOR", `{ articles(filter: { headline: "${mark}" }) { totalCount } }`)).toEqual({ articles: { totalCount: 1 } });
});
