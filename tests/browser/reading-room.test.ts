/** The reading room in a browser: every page, its ways from one to the next, and content that would like to be markup. */
import { readFileSync } from "node:fs";
import type AxeCore from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, listen } from "../support/browser.js";
import { plantHostileArticle } from "../support/hostile-article.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Pages of the first article and of the sample, by what they show. */
const pages: Record<string, string> = {
  front: "/",
  articles: "/articles",
  "an article whose text is withheld": "/articles/china-us-to-discuss-cybersecurity-at-forum",
  statements: "/statements",
  "statements, narrowed": "/statements?issue=south-china-sea&kind=MIXED&order=OLDEST",
  speakers: "/speakers",
  "a speaker": "/speakers/zheng-zeguang",
  "a government": "/speakers/government-of-china",
  issues: "/issues",
  "an issue": "/issues/south-china-sea",
  "an issue of the sample": "/issues/lantern-reef",
  "an empty comparison": "/compare",
  "a search": "/search?q=reef",
  "a search without results": "/search?q=qqqqqqqqqq",
  events: "/events",
  "an event": "/events/us-china-strategic-and-economic-dialogue-2013",
  topics: "/topics",
  places: "/places",
  publishers: "/publishers",
  "about the data": "/about",
};

let server: TestServer;
let browser: Browser;
let complaints: string[];
const opened: Page[] = [];

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  opened.push(page);
  listen(page, server.url, complaints);
  const response = await page.goto(server.url + path, { waitUntil: "networkidle" });
  expect(response?.status(), path).toBe(200);
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof AxeCore }).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}

interface Found {
  statements: { nodes: { id: string }[] };
  articles: { nodes: { slug: string; body: { __typename: string } }[] };
  topics: { nodes: { slug: string }[] };
  places: { nodes: { slug: string }[] };
  publishers: { nodes: { slug: string }[] };
  regionalIssue: { id: string; speakers: { nodes: { slug: string }[] } };
}

describe.skipIf(!hasBrowser)("the reading room in a browser", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
    const found = await server.ask<Found>(`{
      statements(filter: { articleSlug: "china-us-to-discuss-cybersecurity-at-forum", kind: MIXED }, first: 1) { nodes { id } }
      articles(filter: { sample: true }) { nodes { slug body { __typename } } }
      topics(first: 1) { nodes { slug } } places(first: 1) { nodes { slug } } publishers(first: 1) { nodes { slug } }
      regionalIssue(slug: "lantern-reef") { id speakers(first: 3) { nodes { slug } } }
    }`);
    const text = found.articles.nodes.find(({ body }) => body.__typename === "ArticleText");
    pages["an article with its text"] = `/articles/${text?.slug ?? ""}`;
    pages["a statement"] = `/statements/${found.statements.nodes[0]?.id ?? ""}`;
    pages["a topic"] = `/topics/${found.topics.nodes[0]?.slug ?? ""}`;
    pages["a place"] = `/places/${found.places.nodes[0]?.slug ?? ""}`;
    pages["a publisher"] = `/publishers/${found.publishers.nodes[0]?.slug ?? ""}`;
    pages["a comparison"] = `/compare?issue=lantern-reef&${found.regionalIssue.speakers.nodes.map(({ slug }) => `speakers=${slug}`).join("&")}`;
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(() => {
    complaints = [];
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  });

  const names = [...Object.keys(pages), "an article with its text", "a statement", "a topic", "a place", "a publisher", "a comparison"];

  test.each(names)("%s: has one heading, breaks no rule of accessibility in light and in dark, and keeps within the screen of a phone", async (name) => {
    const path = pages[name] ?? expect.fail(name);
    const page = await open(path);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/On Record$/);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test.each(names)("%s: reads without JavaScript", async (name) => {
    const path = pages[name] ?? expect.fail(name);
    const plain = await open(path, { javaScriptEnabled: false });
    expect(await plain.locator("h1").textContent()).not.toBe("");
    expect((await plain.locator("main").innerText()).length).toBeGreaterThan(80);
  });

  test("from a search to a citation", async () => {
    const page = await open("/");
    await page.getByRole("search").getByRole("searchbox").first().fill('"do more to contribute"');
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?/);
    await page.locator("main .statement", { hasText: "Zheng Zeguang" }).locator(".permalink").first().click();
    await page.waitForURL(/\/statements\//);
    await page.getByText("Cite", { exact: true }).click();
    const cited = await page.locator("main").innerText();
    expect(cited).toContain("@");
    expect(cited).toContain("China, US to discuss cybersecurity at forum");
  });

  test("back leads to the same place in a long list, forward to the statement", async () => {
    const page = await open("/statements");
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await page.waitForURL(/after=/);
    const link = page.locator('main a[href^="/statements/"]').last();
    await link.scrollIntoViewIfNeeded();
    const [listed, place] = [page.url(), await page.evaluate(() => scrollY)];
    expect(place).toBeGreaterThan(500);
    await link.click();
    await page.waitForURL(/\/statements\//);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const statement = page.url();
    await page.goBack();
    expect(page.url()).toBe(listed);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 50);
    await page.goForward();
    expect(page.url()).toBe(statement);
  });

  test("a list is handed on as a query in the playground, a feed and downloads", async () => {
    const page = await open("/statements?issue=lantern-reef&kind=DIRECT");
    const count = Number.parseInt(await page.locator(".count").innerText());
    const addresses = await page.locator("main .list-tools a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const [query, feed, csv, lines] = addresses;
    expect((await (await fetch(lines ?? "")).text()).trim().split("\n")).toHaveLength(count);
    expect(await (await fetch(csv ?? "")).text()).toContain("lantern-reef");
    expect((await (await fetch(feed ?? "")).text()).match(/<entry[ >]/g)).toHaveLength(count);
    const playground = await open(new URL(query ?? "").pathname + new URL(query ?? "").search);
    await playground.getByRole("button", { name: /execute query/i }).click();
    await expect.poll(() => playground.locator(".graphiql-response").innerText()).toContain(`"totalCount": ${String(count)}`);
  });

  test("results follow what is typed, and the address follows them", async () => {
    const page = await open("/search");
    await page.getByRole("searchbox").fill("lantern reef");
    await page.waitForURL(/q=lantern\+reef/);
    await expect.poll(() => page.locator("main mark").count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-field");
    await page
      .getByRole("link", { name: /^Statements/ })
      .last()
      .click();
    await page.waitForURL(/type=STATEMENT/);
    await expect.poll(() => page.locator("main .article-item").count()).toBe(0);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("type"));
    expect(await page.getByRole("searchbox").inputValue()).toBe("lantern reef");
  });

  test("who follows a link is led to its page, also after going back and after passing the navigation", async () => {
    const page = await open("/statements");
    const arrived = () => page.evaluate(() => [document.activeElement?.id, scrollY]);
    const follow = async (name: string): Promise<void> => {
      await page.evaluate(() => {
        scrollTo(0, 600);
      });
      await page.getByRole("link", { name, exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
    };
    await follow("Articles");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Statements" }).waitFor();
    await follow("Speakers");
    expect(await arrived()).toEqual(["main", 0]);
    await page.locator(".skip").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#main$/);
    await page.getByRole("searchbox").first().focus();
    await follow("Events");
    expect(await arrived()).toEqual(["main", 0]);
  });

  test("the head is that of the page at hand", async () => {
    const page = await open("/articles/china-us-to-discuss-cybersecurity-at-forum");
    const told = () =>
      page.evaluate(() => {
        const addressOf = (name: string) => document.querySelector<HTMLLinkElement>(`link[rel=${name}]`)?.href.replace(/^http:\/\/[^/]+/, "");
        const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => (JSON.parse(textContent) as { "@type": string })["@type"]);
        return [document.title, addressOf("canonical"), addressOf("alternate"), ...data];
      });
    const first = await told();
    expect(first.slice(2)).toEqual([undefined, "NewsArticle"]);
    await page.getByRole("link", { name: "Statements", exact: true }).first().click();
    await expect.poll(told).toEqual(["Statements – On Record", "/statements", "/lists/statements.atom"]);
    await page.goBack();
    await expect.poll(told).toEqual(first);
    await page.evaluate(() => {
      history.pushState(null, "", "/nothing");
    });
    await expect.poll(() => page.title()).toBe("There is nothing here – On Record");
  });

  test("an address is decoded once, on the server and in the browser", async () => {
    const page = await open("/search?q=%2541");
    expect([await page.title(), await page.getByRole("searchbox").inputValue()]).toEqual(["Search: %41 – On Record", "%41"]);
    expect(await (await fetch(`${server.url}/search?q=%2541`)).text()).toContain('value="%41"');
  });

  test("what cannot be loaded says so, and is shown when it is asked for again", async () => {
    const page = await open("/");
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 503, contentType: "application/json", body: '{"errors":[{"message":"busy","extensions":{"code":"UNAVAILABLE"}}]}' }),
    );
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Issues" }).click();
    await page.getByRole("alert").getByText("The server has more to do than it can.").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator('main a[href="/issues/lantern-reef"]').waitFor();
    // The browser itself reports the answer that we gave it.
    expect(complaints.splice(0)).toEqual([expect.stringContaining("503")]);
  });

  test("the first stop of the keyboard leads past the navigation", async () => {
    const page = await open("/statements");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  test("what does not exist says so, under its status", async () => {
    const page = await browser.newPage();
    opened.push(page);
    for (const path of ["/nothing", "/articles/nothing", "/statements/nothing", "/speakers/%E0%A4%A"]) {
      const response = await page.goto(server.url + path);
      expect([path, response?.status(), await page.locator("h1").textContent()]).toEqual([path, 404, "There is nothing here"]);
    }
    const response = await page.goto(`${server.url}/statements?after=nonsense`);
    expect(response?.status()).toBe(400);
  });

  test("who asks for too much is told so, also by pages that do not exist", async () => {
    const limited = await startTestServer({ RATE_LIMIT: "60" });
    try {
      const [refused, missing] = [await fetch(`${limited.url}/statements`), await fetch(`${limited.url}/nothing`)];
      expect([refused.status, missing.status]).toEqual([429, 429]);
      expect(await refused.text()).toContain("You have asked for too much in the last minute.");
      expect(Number(missing.headers.get("retry-after"))).toBeGreaterThan(1);
    } finally {
      await limited.close();
    }
  });

  test("content stays content: no markup of it comes alive, and nothing of it breaks the page", async () => {
    const { slug } = await plantHostileArticle(server);
    const { article } = await server.ask<{ article: { statements: { nodes: { id: string; speaker: { slug: string } }[] } } }>(
      `query($slug: String) { article(slug: $slug) { statements { nodes { id speaker { slug } } } } }`,
      { slug },
    );
    const [statement] = article.statements.nodes;
    for (const path of [`/articles/${slug}`, `/statements/${statement?.id ?? ""}`, `/speakers/${statement?.speaker.slug ?? ""}`, "/", "/statements", "/search?q=reopen"]) {
      const page = await open(path, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      expect(await page.locator("main script, main img, main iframe, main b").count(), path).toBe(0);
      expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked), path).toBeUndefined();
      expect(await page.locator("main").innerText(), path).toContain("<img");
    }
  });
});
