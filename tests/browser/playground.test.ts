import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, listen } from "../support/browser.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

/** The whole server, with the pages that `npm test` has built before. */
let server: TestServer;

const operations = readdirSync("schema/operations")
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => readFileSync(`schema/operations/${file}`, "utf8").trim());

/** Anonymous operations have no name to look for; the lint rules of the schema forbid them. */
const names = operations.map((source) => /^(?:query|mutation|subscription)\s+(\w+)/m.exec(source)?.[1] ?? "");

const EDITORS = { query: ".graphiql-query-editor", variable: ".graphiql-editor-tool", result: ".graphiql-response" };

describe.skipIf(!hasBrowser)("the playground in a browser", { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
  }, 30_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  // A page of a context of its own: each test is a first visit.
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    listen(page, server.url, complaints);
  });

  afterEach(async () => {
    await page.close();
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  });

  test("a first visit to GraphiQL shows the first example, and running it answers with data", async () => {
    await open("/graphiql");

    expect(await page.title()).toBe("On Record – GraphiQL");
    await expectEditor("query", operations[0] ?? "");

    await run();
    await expect.poll(() => editorText("result")).toMatch(/"data": \{/);
  });

  test("the examples panel lists every tested operation, and a click opens it in a new tab", async () => {
    await open("/graphiql");
    const panel = page.getByRole("region", { name: "Examples" });

    expect(await panel.locator(".examples-name").allTextContents()).toEqual(names);

    await panel.getByRole("button").last().click();
    await expectEditor("query", operations.at(-1) ?? "");
    expect(await page.getByRole("tab").count()).toBe(2);
    await expect.poll(() => page.getByRole("tab").last().textContent()).toContain(names.at(-1));
  });

  test("the address fills the editors", async () => {
    const query = "query Greeting { __typename }";
    const asked = new URLSearchParams({ query, variables: '{ "a": 1 }', operationName: "Greeting" });
    await open(`/graphiql?${asked.toString()}`);

    await expectEditor("query", query);
    await expectEditor("variable", '{ "a": 1 }');
    await run();
    await expect.poll(() => editorText("result")).toContain('"__typename": "Query"');
  });

  test("the explorer shows the fields of the schema", async () => {
    await open("/graphiql");
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();

    const fields = page.locator(".graphiql-explorer-root .graphiql-explorer-field-view");
    await expect.poll(() => fields.count()).toBeGreaterThan(0);
  });

  test("the documentation opens", async () => {
    await open("/graphiql");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();

    await expect.poll(() => page.getByText("Root Types").count()).toBe(1);
  });

  test("the schema page draws the schema", async () => {
    await page.goto(`${server.url}/schema`);

    expect(await page.title()).toBe("On Record – Schema");
    await page.locator("svg .node").first().waitFor();
    expect(await page.locator("svg .node").count()).toBeGreaterThan(1);
  });

  async function open(path: string): Promise<void> {
    await page.goto(server.url + path);
    await page.locator(".graphiql-query-editor .CodeMirror").waitFor();
  }

  async function run(): Promise<void> {
    await page.getByRole("button", { name: /^Execute query/ }).click();
  }

  async function expectEditor(name: keyof typeof EDITORS, text: string): Promise<void> {
    await expect.poll(() => editorText(name)).toBe(text);
  }

  function editorText(name: keyof typeof EDITORS): Promise<string> {
    // The page holds only the lines in view; CodeMirror hangs the whole document on its element.
    const read = (element: unknown) => (element as { CodeMirror: { getValue(): string } }).CodeMirror.getValue();
    return page.locator(`${EDITORS[name]} .CodeMirror`).first().evaluate(read);
  }
});
