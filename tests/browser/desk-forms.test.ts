/** The desk's forms in a browser: all of a statement, what is made in passing, earlier versions, what others change, and how accessible all of it is. */
import { readFileSync } from "node:fs";
import type AxeCore from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { articleText, DeskPage } from "./desk-page.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

const statementFields = `text version hedged translated promptedBy speakerRole { title organization { name } } occasion { name start { value } }
  issues { nodes { name slug } } topics { nodes { name } } addressees { name } respondsTo { text } stanceHolder { name }`;

interface Statement {
  text: string;
  id: string;
  version: number;
  occasion: { name: string } | null;
}

describe.skipIf(!hasBrowser)("the desk's forms", { timeout: 90_000 }, () => {
  let server: TestServer;
  let browser: Browser;
  let desk: DeskPage;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(async () => {
    await desk.close();
  });

  test.for(["light", "dark"] as const)("a statement gets its role, occasion, issue and links, all made in place; an earlier version comes back (%s)", async (scheme) => {
    desk = await DeskPage.open(browser, server, scheme);
    const { page } = desk;
    const issue = `Dredging in the ${scheme}`;
    await page.goto(`${server.url}/desk`);
    await page.getByLabel("API key or token").waitFor();
    expect(await violations()).toEqual([]);
    await desk.signIn("PUBLISHER");
    await page.getByText("Nothing waits").or(page.locator(".queue")).waitFor();
    expect(await violations()).toEqual([]);
    await desk.importFile("forms.md", articleText(`All of a statement, ${scheme}`));
    expect(await violations()).toEqual([]);

    await page.locator(".entry .said", { hasText: "We shall open every lock" }).click();
    await desk.press("c");
    const dialog = page.getByRole("dialog");
    await page.getByRole("button", { name: "New position …" }).click();
    await dialog.getByLabel("Title, such as").fill("keeper of the locks");
    await desk.pick("Of which body or government", `Lock Board ${scheme}`, /^New organisation/, dialog);
    await dialog.getByRole("button", { name: `Remove: Lock Board ${scheme}` }).waitFor();
    expect(await violations()).toEqual([]);
    await desk.press("Enter");
    await dialog.waitFor({ state: "detached" });

    await desk.pick("Regional issues", issue, /^New issue/);
    await dialog.getByLabel("Kind").selectOption("Maritime dispute");
    await desk.pick("Add a party", "Government of Estmere", /^Government of Estmere/, dialog);
    await desk.pick("Add a party", `Harbour Board ${scheme}`, /^New organisation/, dialog);
    await dialog.getByLabel(`Part of Harbour Board ${scheme}`).selectOption("Mediator");
    expect(await violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await desk.pick("Topics", `Locks ${scheme}`, /^New topic/);

    await desk.pick("On the occasion of (an event)", `Lock Conference ${scheme}`, /^New event/);
    await dialog.getByLabel("Begins on").fill("2031-03-12");
    await dialog.getByLabel("As exactly as").selectOption("In this week");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });

    await page.getByRole("combobox", { name: "Addressed to" }).press("ArrowDown");
    await page.getByRole("option", { name: "Mira Falk" }).waitFor();
    await desk.press("Escape");
    await desk.pick("Addressed to", "Government of Estmere", /^Government of Estmere/);
    await page.getByLabel("Translated").selectOption("A translation");
    await page.getByLabel("This statement").selectOption("Answers");
    await desk.pick("The other statement", "do more to clear", /do more to clear/);
    expect(await violations()).toEqual([]);
    await desk.press("Control+Enter");
    await page.getByText("Statement changed.").waitFor();
    expect(await statement(scheme)).toMatchObject({
      translated: true,
      speakerRole: { title: "keeper of the locks", organization: { name: `Lock Board ${scheme}` } },
      occasion: { name: `Lock Conference ${scheme}`, start: { value: "2031-03-10" } },
      issues: { nodes: [{ name: issue }] },
      topics: { nodes: [{ name: `Locks ${scheme}` }] },
      addressees: [{ name: "Government of Estmere" }],
      respondsTo: [{ text: expect.stringContaining("do more to clear") as string }],
    });

    await page.getByLabel("Show").selectOption("All");
    await page.locator(".entry .said", { hasText: "We shall open every lock" }).click();
    await desk.press("h");
    await page.getByRole("button", { name: "Bring back version 1 …" }).click();
    await page.getByRole("row", { name: `Occasion Lock Conference ${scheme} empty` }).waitFor();
    expect(await page.getByRole("row", { name: `Regional issues ${issue} empty` }).count()).toBe(1);
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByText("Version 1 is back.").waitFor();
    expect(await statement(scheme)).toMatchObject({ occasion: null, translated: null, issues: { nodes: [] }, respondsTo: [] });

    await desk.press("h");
    await page.getByRole("button", { name: /^Bring back version [23]/ }).first().click(); // prettier-ignore
    await page.getByRole("button", { name: "Bring it back" }).click();
    await dialog.waitFor({ state: "detached" });
    await desk.press("p");
    await page.getByLabel("Publish it all the same").check();
    await page.getByLabel("Reason").fill("The tide waits for nobody.");
    await desk.press("Enter");
    await desk.badge("Published").waitFor();
    const { regionalIssue } = await server.ask<{ regionalIssue: { parties: unknown[]; statements: { nodes: Statement[] } } }>(
      `query($slug: String!) { regionalIssue(slug: $slug) { parties { role agent { name } } statements { nodes { text speakerRole { organization { name } } } } } }`,
      { slug: `dredging-in-the-${scheme}` },
    );
    expect(regionalIssue.parties).toEqual([
      { role: "CLAIMANT", agent: { name: "Government of Estmere" } },
      { role: "MEDIATOR", agent: { name: `Harbour Board ${scheme}` } },
    ]);
    expect(regionalIssue.statements.nodes).toMatchObject([{ speakerRole: { organization: { name: `Lock Board ${scheme}` } } }]);
  });

  test("many statements are linked with an issue at once; those that are undecided only where somebody says so", async () => {
    desk = await DeskPage.open(browser, server);
    const { page } = desk;
    await desk.signIn("EDITOR");
    await desk.importFile("many.md", articleText("Many at once"));
    await page.locator(".entry .said", { hasText: "We shall open every lock" }).click();
    await desk.press("a");
    await page.getByText("Accepted: 1.").waitFor();
    await desk.press("Shift+L");
    await desk.pick("Topics", "Locks at once", /^New topic/, page.getByRole("dialog"));
    await page.getByRole("button", { name: "Link 1 statement", exact: true }).click();
    await page.getByText("1 statement linked.").waitFor();
    const { statements } = await server.askAs<{ statements: { nodes: Statement[] } }>("EDITOR", `{ statements(filter: { topicSlug: "locks-at-once" }) { nodes { text } } }`);
    expect(statements.nodes.map(({ text }) => text)).toEqual([expect.stringContaining("We shall open every lock")]);
  });

  test("what somebody else changes is shown without asking, and a form that is open keeps what was written", async () => {
    desk = await DeskPage.open(browser, server);
    const { page } = desk;
    await desk.signIn("EDITOR");
    await desk.importFile("others.md", articleText("What others do"));
    const card = page.locator(".entry", { hasText: "We shall open every lock" });
    await card.locator(".said").click();
    await desk.press("c");
    await page.getByLabel("Prompted by").fill("Not saved yet");
    const { id } = await statementOf("what-others-do");
    await server.askAs("EDITOR", `mutation($input: UpdateStatementInput!) { updateStatement(input: $input) { userErrors { message } } }`, {
      input: { id, promptedBy: "A shout from the quay" },
    });
    await server.askAs("EDITOR", `mutation($input: UpdateArticleInput!) { updateArticle(input: $input) { userErrors { message } } }`, {
      input: { id: await articleId("what-others-do"), headline: "What others did" },
    });
    await page.getByRole("heading", { level: 1, name: "What others did" }).waitFor();
    expect(await page.getByLabel("Prompted by").inputValue()).toBe("Not saved yet");
    await page.getByRole("button", { name: "Cancel" }).click();
    // It was decided by that change.
    await page.getByLabel("Show").selectOption("All");
    await card.getByText("A shout from the quay").waitFor();
  });

  test("a file of more than 190 kB is taken in, one that no request can carry is refused before it is sent", async () => {
    desk = await DeskPage.open(browser, server);
    const { page } = desk;
    await desk.signIn("EDITOR");
    const buffer = Buffer.from("x".repeat(1_990_000));
    await page.locator("input[type=file]").setInputFiles({ name: "large.txt", mimeType: "text/plain", buffer });
    await page.getByRole("button", { name: "Import" }).press("Enter");
    await page.getByText("The file is larger than 1.98 MB.").waitFor();
    const paragraphs = articleText("Much around little").split("\n\n").slice(1).map((words) => `<p>${words}</p>`).join(""); // prettier-ignore
    const html = `<!doctype html><html><head><title>Much around little</title></head><body><article>${paragraphs}</article></body></html><!--${"x".repeat(300_000)}-->`;
    await page.locator("input[type=file]").setInputFiles({ name: "much.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await page.getByLabel("Published on").fill("2031-03-03");
    await page.getByRole("button", { name: "Import" }).press("Enter");
    await expect.poll(() => page.getByRole("heading", { level: 1, name: "Much around little" }).count(), { timeout: 30_000 }).toBe(1);
  });

  test("long and hostile names are shown as what they are in every list and window", async () => {
    desk = await DeskPage.open(browser, server);
    const { page } = desk;
    const evil = `<img src=x onerror=alert(1)> ‮evil‬ ${"long".repeat(60)}`.slice(0, 190);
    await server.askAs("EDITOR", `mutation($input: CreateAgentInput!) { createAgent(input: $input) { userErrors { message } } }`, { input: { kind: "ORGANIZATION", name: evil } });
    await desk.signIn("EDITOR");
    await desk.importFile("hostile.md", articleText("Hostile names"));
    await page.getByLabel("Show").selectOption("All");
    await page.locator(".entry .said", { hasText: "We shall open every lock" }).click();
    await desk.press("c");
    await desk.pick("Speaker", "<img src=x", /onerror/);
    await desk.pick("Regional issues", evil, /^New issue/);
    expect(await page.getByRole("dialog").getByLabel("Name").inputValue()).toBe(evil);
    await desk.press("Escape");
    await desk.press("Control+Enter");
    await page.getByText("Statement changed.").waitFor();
    await page.locator(".entry strong", { hasText: "onerror" }).waitFor();
    await desk.press("h");
    await page.getByRole("row", { name: /^Speaker/ }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("html").evaluate((element) => (element as unknown as { scrollWidth: number }).scrollWidth)).toBeLessThanOrEqual(1440);
    expect(await violations()).toEqual([]);
  });

  async function violations(): Promise<string[]> {
    await desk.page.evaluate(axe);
    const results = await desk.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof AxeCore }).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    );
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  }

  const statement = (scheme: string): Promise<Statement> => statementOf(`all-of-a-statement-${scheme}`);

  async function statementOf(slug: string): Promise<Statement> {
    const asked = `query($slug: String!) { article(slug: $slug) { statements(first: 20) { nodes { id ${statementFields} } } } }`;
    const { article } = await server.askAs<{ article: { statements: { nodes: Statement[] } } }>("EDITOR", asked, { slug });
    return article.statements.nodes.find(({ text }) => text.includes("We shall open every lock")) ?? expect.fail("there is no such statement");
  }

  async function articleId(slug: string): Promise<string> {
    return (await server.askAs<{ article: { id: string } }>("EDITOR", `query($slug: String!) { article(slug: $slug) { id } }`, { slug })).article.id;
  }
});
