/** The editor's desk in a browser: from a file to the public API, and what must not happen on the way. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EditorRole } from "../../src/generated/prisma/enums.js";
import { TestKeys } from "../support/test-keys.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
const chromiumPath = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].find((it) => it !== undefined && existsSync(it));
if (chromiumPath === undefined) {
  const message = "No Chromium found: apt-get install chromium, or set CHROMIUM_PATH.";
  if (process.env["CI"] !== undefined) throw new Error(message);
  console.warn(`${message} The desk is not tested.`);
}

/** An invented article, of which every test has a version of its own. */
const articleText = (headline: string): string => `# ${headline}

Sorovia is ready to share its tide tables 🚢 with Estmere at the Tide Tables Seminar next week, officials said Monday.

“We shall open every lock,” said Mira Falk, the deputy harbour minister of Sorovia. “No boat will wait.”

Asked about the dredging, Falk said Sorovia wants Estmere to “do more to clear” the Lornholm Channel, which both claim.

Estmere rejected that, saying the channel is clear.

It was told under the words: ${headline}.
`;

const publicly = `query($slug: String!) { article(slug: $slug) { headline notices { kind note } statements(first: 50) { nodes { text promptedBy speaker { name } } } } }`;

interface Public {
  article: { headline: string; notices: { kind: string; note: string }[]; statements: { nodes: { text: string; promptedBy: string | null; speaker: { name: string } }[] } } | null;
}

describe.skipIf(chromiumPath === undefined)("the desk in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let keys: TestKeys;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    keys = new TestKeys(server.database.prisma);
    browser = await chromium.launch({
      executablePath: chromiumPath ?? "",
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(server.url).origin) complaints.push(`request to another host: ${request.url()}`);
    });
    // What the policy forbids is told on the console, too.
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`page: ${error.message}`));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });

  afterEach(async () => {
    await context.close();
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  });

  test("by keyboard from a file to publication; the public API then answers it", async () => {
    await signIn("PUBLISHER");
    await importFile("lock.md", articleText("Every lock opens"));
    await expect.poll(() => marked().count()).toBeGreaterThan(3);
    expect(await page.locator(".article-text").evaluate((element) => element.textContent)).toContain("“We shall open every lock,” said Mira Falk");
    expect(await marked().allTextContents()).toContain("We shall open every lock");
    expect(await publicArticle("every-lock-opens")).toBeNull();

    await press("j", "k", "c");
    await page.getByLabel("Prompted by").fill("Asked at the quay");
    await press("Enter");
    await expect.poll(() => page.getByText("Statement changed.").count()).toBe(1);

    await select("Estmere rejected that");
    await press("n");
    await page.getByRole("combobox", { name: "Speaker", exact: true }).pressSequentially("government of estm");
    await page.getByRole("option", { name: /^Government of Estmere/ }).first().waitFor(); // prettier-ignore
    await press("Enter");
    await page.getByLabel("The article's words").fill("Estmere");
    await press("Enter");
    await expect.poll(() => page.getByText("Statement made.").count()).toBe(1);

    await press("Shift+A");
    await page.getByLabel("Accept all undecided").fill("60");
    await press("Enter");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    for (let left = await undecided(); left > 0; left = await undecided()) {
      await press("a");
      await expect.poll(undecided).toBe(left - 1);
    }
    await press("p", "Enter");
    await badge("Published").waitFor();

    const article = await publicArticle("every-lock-opens");
    expect(article?.statements.nodes).toContainEqual({ text: "Estmere rejected that", promptedBy: null, speaker: { name: "Government of Estmere" } });
    expect(article?.statements.nodes.filter(({ promptedBy }) => promptedBy === "Asked at the quay")).toHaveLength(1);
  });

  test("what was changed by another meanwhile is shown side by side, and merged field by field", async () => {
    await signIn("PUBLISHER");
    await importFile("two.md", articleText("Two hands, one text"));
    await press("c");
    await page.getByLabel("Cue,").fill("announced");
    await page.getByLabel("Prompted by").fill("Mine");
    const { id } = await firstStatement("two-hands-one-text");
    await server.askAs("EDITOR", `mutation($input: UpdateStatementInput!) { updateStatement(input: $input) { userErrors { message } } }`, {
      input: { id, hedged: true, promptedBy: "Theirs" },
    });
    await page.getByRole("button", { name: "Save" }).click();

    await page.getByRole("heading", { name: "Somebody else changed it meanwhile" }).waitFor();
    expect(await page.getByText("Test EDITOR made version 2").count()).toBe(1);
    const prompted = page.getByRole("group", { name: "Prompted by" });
    expect(await prompted.locator("label").allTextContents()).toEqual(["MineMine", "TheirsTheirs"]);
    await prompted.getByRole("radio").last().check();
    await page.getByRole("button", { name: "Save what is chosen" }).click();
    await page.getByText("Statement changed.").waitFor();
    expect(await firstStatement("two-hands-one-text")).toMatchObject({ cue: "announced", promptedBy: "Theirs", hedged: true });
  });

  test("markup, scripts and marks of direction show as what they are, and do nothing", async () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(2)</script>`;
    await signIn("PUBLISHER");
    await importFile(
      "evil.md",
      `# Harmless\n\n“${evil} fares rise,” said Nils <b onclick="alert(3)">Berg</b>, the mayor of Østhavn. “<style>*{display:none}</style> javascript:alert(4) they rise.”\n`,
    );
    const { id } = await firstStatement("harmless", "article { id }").then(({ article }) => article as { id: string });
    await server.askAs("EDITOR", `mutation($input: UpdateArticleInput!) { updateArticle(input: $input) { userErrors { message } } }`, {
      input: { id, headline: `${evil} \u202Egnorw\u202C` },
    });
    await page.reload();

    const heading = page.getByRole("heading", { level: 1 });
    await expect.poll(() => heading.textContent()).toBe(`${evil} \u202Egnorw\u202C`);
    expect(
      await heading.locator("[data-mark]").evaluateAll((marks) => marks.map((mark) => (mark as { getAttribute(name: string): string | null }).getAttribute("data-mark"))),
    ).toEqual(["U+202E", "U+202C"]);
    expect(await page.locator("main img, main script, main style, main b").count()).toBe(0);
    expect(await page.locator(".article-text").isVisible()).toBe(true);
  });

  test("a public article is changed with a note only; a retraction takes it back and tells why", async () => {
    await signIn("PUBLISHER");
    await importFile("note.md", articleText("A note for all"));
    await page.getByRole("button", { name: "Publish …" }).click();
    expect(await page.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
    await page.getByLabel("Publish it all the same").check();
    await page.getByLabel("Reason").fill("The tide waits for nobody.");
    await press("Enter");
    await badge("Published").waitFor();

    await page.getByRole("button", { name: "Correct …" }).click();
    await page.getByLabel("Public note").fill("It is the northern channel.");
    await page.getByRole("button", { name: "Publish the correction" }).click();
    await badge("Corrected").waitFor();
    expect((await publicArticle("a-note-for-all"))?.notices).toEqual([{ kind: "CORRECTION", note: "It is the northern channel." }]);

    await page.getByRole("button", { name: "History" }).first().click();
    await expect.poll(() => page.getByRole("row", { name: "status PUBLISHED CORRECTED" }).count()).toBe(1);
    await press("Escape");
    await page.getByRole("button", { name: "Retract …" }).click();
    await page.getByRole("textbox", { name: "Public note" }).fill("None of it happened.");
    await page.getByRole("button", { name: "Retract", exact: true }).click();
    await badge("Retracted").waitFor();
    expect(await publicArticle("a-note-for-all")).toBeNull();
  });

  test("words that are not in the text are refused, with the place that comes nearest", async () => {
    await signIn("EDITOR");
    await importFile("near.md", articleText("Near enough"));
    await press("n");
    await page.getByLabel("Words, exactly").fill("We shall open any lock");
    await page.getByRole("combobox", { name: "Speaker", exact: true }).pressSequentially("Mira Falk");
    await page.getByRole("option", { name: /^Mira Falk/ }).first().click(); // prettier-ignore
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "Take these words" }).first().waitFor();
    expect(await page.locator(".nearest strong").first().textContent()).toContain("We shall open every lock");
    expect(await page.getByRole("button", { name: "Publish …" }).isDisabled()).toBe(true);
  });

  test("a key that may only read is refused; signing out forgets the key", async () => {
    await page.goto(`${server.url}/desk`);
    await enterKey("READER");
    await page.getByText("may only read what is public").waitFor();
    await enterKey("EDITOR");
    await page.getByRole("heading", { name: "Articles" }).waitFor();
    await page.getByText("Test EDITOR").click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("API key or token").waitFor();
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    await page.reload();
    await page.getByLabel("API key or token").waitFor();
  });

  test.for([320, 720])("nothing is cut off in a window of %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await signIn("EDITOR");
    await importFile("narrow.md", articleText(`Narrow as ${width}`));
    const overflow = () => page.locator("html").evaluate((element) => (element as unknown as { scrollWidth: number }).scrollWidth);
    expect(await overflow()).toBeLessThanOrEqual(width);
    await press("c");
    expect(await overflow()).toBeLessThanOrEqual(width);
  });

  async function signIn(role: EditorRole): Promise<void> {
    await page.goto(`${server.url}/desk`);
    await enterKey(role);
    await page.getByRole("heading", { name: "Articles" }).waitFor();
  }

  async function enterKey(role: EditorRole): Promise<void> {
    await page.getByLabel("API key or token").fill((await keys.authorization(role)).replace("Bearer ", ""));
    await press("Enter");
  }

  async function importFile(name: string, content: string): Promise<void> {
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(content) });
    await page.getByLabel("Published on").fill("2031-03-03");
    await page.getByRole("button", { name: "Import" }).press("Enter");
    await page.locator(".article-text").waitFor();
  }

  async function press(...pressed: string[]): Promise<void> {
    for (const key of pressed) await page.keyboard.press(key);
  }

  /** Selects words of the article, as a mouse would. */
  async function select(words: string): Promise<void> {
    await page.evaluate(
      `(() => {
        const walker = document.createTreeWalker(document.querySelector(".article-text"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)});
          if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        }
        throw new Error("not in the text");
      })()`,
    );
  }

  const marked = (): Locator => page.locator(".article-text mark");

  const badge = (status: string): Locator => page.locator(".article-head .badge", { hasText: status });

  async function undecided(): Promise<number> {
    return Number(/^(\d+) undecided/.exec((await page.locator(".article-head .facts span").nth(1).textContent()) ?? "")?.[1] ?? 0);
  }

  async function publicArticle(slug: string): Promise<Public["article"]> {
    return (await server.ask<Public>(publicly, { slug })).article;
  }

  async function firstStatement(slug: string, fields = ""): Promise<Record<string, unknown>> {
    const asked = `query($slug: String!) { article(slug: $slug) { statements(first: 1) { nodes { id version cue promptedBy hedged ${fields} } } } }`;
    const { article } = await server.askAs<{ article: { statements: { nodes: Record<string, unknown>[] } } }>("EDITOR", asked, { slug });
    return article.statements.nodes[0] ?? expect.fail("it has no statements");
  }
});
