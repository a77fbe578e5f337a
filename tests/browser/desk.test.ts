/** The editor's desk in a browser: from a file to the public API, and what must not happen on the way. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser } from "../support/browser.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { articleText, DeskPage } from "./desk-page.js";

let server: TestServer;

const publicly = `query($slug: String!) { article(slug: $slug) { headline notices { kind note } statements(first: 50) { nodes { text promptedBy speaker { name } } } } }`;

interface Public {
  article: { headline: string; notices: { kind: string; note: string }[]; statements: { nodes: { text: string; promptedBy: string | null; speaker: { name: string } }[] } } | null;
}

describe.skipIf(!hasBrowser)("the desk in a browser", { timeout: 60_000 }, () => {
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

  beforeEach(async () => {
    desk = await DeskPage.open(browser, server);
  });

  afterEach(async () => {
    await desk.close();
  });

  test("by keyboard from a file to publication; the public API then answers it", async () => {
    await desk.signIn("PUBLISHER");
    await desk.importFile("lock.md", articleText("Every lock opens"));
    await expect.poll(() => desk.marked.count()).toBeGreaterThan(3);
    expect(await desk.page.locator(".article-text").evaluate((element) => (element as unknown as { textContent: string }).textContent)).toContain(
      "“We shall open every lock,” said Mira Falk",
    );
    expect(await desk.marked.allTextContents()).toContain("We shall open every lock");
    expect(await publicArticle("every-lock-opens")).toBeNull();

    await desk.press("j", "k", "c");
    await desk.page.getByLabel("Prompted by").fill("Asked at the quay");
    await desk.press("Enter");
    await expect.poll(() => desk.page.getByText("Statement changed.").count()).toBe(1);

    await desk.select("Estmere rejected that");
    await desk.press("n");
    await desk.page.getByRole("combobox", { name: "Speaker", exact: true }).pressSequentially("government of estm");
    await desk.page.getByRole("option", { name: /^Government of Estmere/ }).first().waitFor(); // prettier-ignore
    await desk.press("Enter");
    await desk.page.getByLabel("The article's words").fill("Estmere");
    await desk.press("Enter");
    await expect.poll(() => desk.page.getByText("Statement made.").count()).toBe(1);

    await desk.press("Shift+A");
    await desk.page.getByLabel("Accept all undecided").fill("60");
    await desk.press("Enter");
    await expect.poll(() => desk.page.getByRole("dialog").count()).toBe(0);
    for (let left = await desk.undecided(); left > 0; left = await desk.undecided()) {
      await desk.press("a");
      await expect.poll(() => desk.undecided()).toBe(left - 1);
    }
    await desk.press("p", "Enter");
    await desk.badge("Published").waitFor();

    const article = await publicArticle("every-lock-opens");
    expect(article?.statements.nodes).toContainEqual({ text: "Estmere rejected that", promptedBy: null, speaker: { name: "Government of Estmere" } });
    expect(article?.statements.nodes.filter(({ promptedBy }) => promptedBy === "Asked at the quay")).toHaveLength(1);
  });

  test("what was changed by another meanwhile is shown side by side, and merged field by field", async () => {
    await desk.signIn("PUBLISHER");
    await desk.importFile("two.md", articleText("Two hands, one text"));
    await desk.press("c");
    await desk.page.getByLabel("Cue,").fill("announced");
    await desk.page.getByLabel("Prompted by").fill("Mine");
    const { id } = await firstStatement("two-hands-one-text");
    await server.askAs("EDITOR", `mutation($input: UpdateStatementInput!) { updateStatement(input: $input) { userErrors { message } } }`, {
      input: { id, hedged: true, promptedBy: "Theirs" },
    });
    await desk.page.getByRole("button", { name: "Save" }).click();

    await desk.page.getByRole("heading", { name: "Somebody else changed it meanwhile" }).waitFor();
    expect(await desk.page.getByText("Test EDITOR made version 2").count()).toBe(1);
    const prompted = desk.page.getByRole("group", { name: "Prompted by" });
    expect(await prompted.locator("label").allTextContents()).toEqual(["MineMine", "TheirsTheirs"]);
    await prompted.getByRole("radio").last().check();
    await desk.page.getByRole("button", { name: "Save what is chosen" }).click();
    await desk.page.getByText("Statement changed.").waitFor();
    expect(await firstStatement("two-hands-one-text")).toMatchObject({ cue: "announced", promptedBy: "Theirs", hedged: true });
  });

  test("markup, scripts and marks of direction show as what they are, and do nothing", async () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
    await desk.signIn("PUBLISHER");
    await desk.importFile(
      "evil.md",
      `# Harmless\n\n“${evil} fares rise,” said Nils <b onclick="alert(3)">Berg</b>, the mayor of Østhavn. “<style>*{display:none}</style> javascript:alert(4) they rise.”\n`,
    );
    const { id } = await firstStatement("harmless", "article { id }").then(({ article }) => article as { id: string });
    await server.askAs("EDITOR", `mutation($input: UpdateArticleInput!) { updateArticle(input: $input) { userErrors { message } } }`, {
      input: { id, headline: `${evil} \u202Egnorw\u202C` },
    });
    await desk.page.reload();

    const heading = desk.page.getByRole("heading", { level: 1 });
    await expect.poll(() => heading.textContent()).toBe(`${evil} \u202Egnorw\u202C`);
    expect(
      await heading.locator("[data-mark]").evaluateAll((marks) => marks.map((mark) => (mark as { getAttribute(name: string): string | null }).getAttribute("data-mark"))),
    ).toEqual(["U+202E", "U+202C"]);
    expect(await desk.page.locator("main img, main script, main style, main b").count()).toBe(0);
    expect(await desk.page.locator(".article-text").isVisible()).toBe(true);
  });

  test("a public article is changed with a note only; a retraction takes it back and tells why", async () => {
    await desk.signIn("PUBLISHER");
    await desk.importFile("note.md", articleText("A note for all"));
    await desk.page.getByRole("button", { name: "Publish …" }).click();
    expect(await desk.page.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
    await desk.page.getByLabel("Publish it all the same").check();
    await desk.page.getByLabel("Reason").fill("The tide waits for nobody.");
    await desk.press("Enter");
    await desk.badge("Published").waitFor();

    await desk.page.getByRole("button", { name: "Correct …" }).click();
    await desk.page.getByLabel("Public note").fill("It is the northern channel.");
    await desk.page.getByRole("button", { name: "Publish the correction" }).click();
    await desk.badge("Corrected").waitFor();
    expect((await publicArticle("a-note-for-all"))?.notices).toEqual([{ kind: "CORRECTION", note: "It is the northern channel." }]);

    await desk.page.getByRole("button", { name: "History" }).first().click();
    await expect.poll(() => desk.page.getByRole("row", { name: "Status PUBLISHED CORRECTED" }).count()).toBe(1);
    await desk.press("Escape");
    await desk.page.getByRole("button", { name: "Retract …" }).click();
    await desk.page.getByRole("textbox", { name: "Public note" }).fill("None of it happened.");
    await desk.page.getByRole("button", { name: "Retract", exact: true }).click();
    await desk.badge("Retracted").waitFor();
    expect(await publicArticle("a-note-for-all")).toBeNull();
  });

  test("words that are not in the text are refused, with the place that comes nearest", async () => {
    await desk.signIn("EDITOR");
    await desk.importFile("near.md", articleText("Near enough"));
    await desk.press("n");
    await desk.page.getByLabel("Words, exactly").fill("We shall open any lock");
    await desk.page.getByRole("combobox", { name: "Speaker", exact: true }).pressSequentially("Mira Falk");
    await desk.page.getByRole("option", { name: /^Mira Falk/ }).first().click(); // prettier-ignore
    await desk.page.getByRole("button", { name: "Save" }).click();
    await desk.page.getByRole("button", { name: "Take these words" }).first().waitFor();
    expect(await desk.page.locator(".nearest strong").first().textContent()).toContain("We shall open every lock");
    expect(await desk.page.getByRole("button", { name: "Publish …" }).isDisabled()).toBe(true);
  });

  test("a key that may only read is refused; signing out forgets the key", async () => {
    await desk.page.goto(`${server.url}/desk`);
    await desk.enterKey("READER");
    await desk.page.getByText("may only read what is public").waitFor();
    await desk.enterKey("EDITOR");
    await desk.page.getByRole("heading", { name: "Articles" }).waitFor();
    await desk.page.getByText("Test EDITOR").click();
    await desk.page.getByRole("button", { name: "Sign out" }).click();
    await desk.page.getByLabel("API key or token").waitFor();
    expect(await desk.context.storageState()).toEqual({ cookies: [], origins: [] });
    await desk.page.reload();
    await desk.page.getByLabel("API key or token").waitFor();
  });

  test.for([320, 720])("nothing is cut off in a window of %i pixels", async (width) => {
    await desk.page.setViewportSize({ width, height: 640 });
    await desk.signIn("EDITOR");
    await desk.importFile("narrow.md", articleText(`Narrow as ${width}`));
    const overflow = () => desk.page.locator("html").evaluate((element) => (element as unknown as { scrollWidth: number }).scrollWidth);
    expect(await overflow()).toBeLessThanOrEqual(width);
    await desk.press("c");
    expect(await overflow()).toBeLessThanOrEqual(width);
  });

  async function publicArticle(slug: string): Promise<Public["article"]> {
    return (await server.ask<Public>(publicly, { slug })).article;
  }

  async function firstStatement(slug: string, fields = ""): Promise<Record<string, unknown>> {
    const asked = `query($slug: String!) { article(slug: $slug) { statements(first: 1) { nodes { id version cue promptedBy hedged ${fields} } } } }`;
    const { article } = await server.askAs<{ article: { statements: { nodes: Record<string, unknown>[] } } }>("EDITOR", asked, { slug });
    return article.statements.nodes[0] ?? expect.fail("it has no statements");
  }
});
