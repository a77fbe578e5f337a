/** Speakers, comparisons and events in a browser: what is drawn beside what is written, and addresses that ask too much. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, listen } from "../support/browser.js";
import { Mutating } from "../support/mutating.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
let browser: Browser;
let complaints: string[];
const opened: Page[] = [];

/** Of a timeline's table. */
interface Row {
  date: string;
  href: string;
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  opened.push(page);
  listen(page, server.url, complaints);
  const response = await page.goto(server.url + path, { waitUntil: "networkidle" });
  expect(response?.status(), path).toBe(200);
  return page;
}

describe.skipIf(!hasBrowser)("people in a browser", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    server = await startTestServer();
    browser = await launchBrowser();
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

  test("a timeline draws what its table says: days as dots, what is known less precisely as bars", async () => {
    const page = await open("/speakers/leandros-vakaris");
    await page.getByText("As a table").click();
    const rows = await page.evaluate<Row[]>(`[...document.querySelectorAll(".timeline tbody tr")].map((row) =>
      ({ date: row.querySelector("time").dateTime, href: row.querySelector("a").getAttribute("href") }))`);
    const drawn = async (shape: string) => (await page.evaluate<string[]>(`[...document.querySelectorAll(".plot a > ${shape}")].map((one) => one.parentNode.href.baseVal)`)).sort();
    const isDay = ({ date }: Row) => date.length === "2031-06-11".length;
    const hrefs = (some: readonly Row[]) => some.map(({ href }) => href).sort();
    expect(await drawn("circle")).toEqual(hrefs(rows.filter(isDay)));
    expect(await drawn("line")).toEqual(hrefs(rows.filter((row) => !isDay(row))));
    expect(rows.filter((row) => !isDay(row)).map(({ date }) => date)).toContain("2031");
  });

  test("a timeline is one stop of the tab key; arrow keys lead along it, and enter to the statement without loading anew", async () => {
    const page = await open("/speakers/ingrid-aldous");
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    await page.locator(".plot a").first().focus();
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("As a table");
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe(second);
    await page.evaluate("globalThis.stayed = true");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/statements\//);
    expect(await page.evaluate("globalThis.stayed")).toBe(true);
  });

  test("what is narrowed is the same in the page, in its count and in its download", async () => {
    for (const path of [
      "/speakers/ingrid-aldous?issue=lantern-reef&year=2031",
      "/speakers/government-of-estmere?by=others",
      "/compare?issue=lantern-reef&speakers=ingrid-aldous&speakers=rui-asahina",
    ]) {
      const page = await open(path);
      const count = Number.parseInt(await page.locator(".count").innerText(), 10);
      expect(count, path).toBeGreaterThan(1);
      expect(await page.locator("main article").count(), path).toBe(count);
      const download = (await page.getByRole("link", { name: "JSON Lines" }).getAttribute("href")) ?? "";
      const lines = (await (await fetch(server.url + download)).text()).trim().split("\n");
      expect(lines.length, path).toBe(count);
    }
  });

  test("a comparison is chosen by plain forms, without JavaScript", async () => {
    const page = await open("/compare", { javaScriptEnabled: false });
    await page.getByLabel("Issue", { exact: true }).selectOption("Lantern Reef (Fanari)");
    await page.getByRole("button", { name: "Show speakers" }).click();
    for (const name of [/^Ingrid Aldous/, /^Rui Asahina/]) await page.getByLabel(name).check();
    await page.getByRole("button", { name: "Compare" }).click();
    expect(new URL(page.url()).searchParams.getAll("speakers").sort()).toEqual(["ingrid-aldous", "rui-asahina"]);
    const heads = await page.locator("thead th a").allInnerTexts();
    for (const [at, name] of heads.entries()) {
      const speakers = await page.locator(`tbody td:nth-of-type(${at + 1}) .attribution .speaker`).allTextContents();
      expect(new Set(speakers)).toEqual(new Set([name]));
    }
    expect(heads.sort()).toEqual(["Ingrid Aldous", "Rui Asahina"]);
  });

  const five = ["ingrid-aldous", "rui-asahina", "leandros-vakaris", "petra-wynn", "yorgos-delavas"].map((slug) => `&speakers=${slug}`).join("");

  test.each([
    ["no such issue", "?issue=nowhere&speakers=a&speakers=b", "There is no issue “nowhere” here."],
    ["one speaker", "?issue=lantern-reef&speakers=ingrid-aldous", "Choose at least one more speaker."],
    ["somebody who is silent", "?issue=lantern-reef&speakers=ingrid-aldous&speakers=zheng-zeguang", "“zheng-zeguang” has no statement on this issue here."],
    ["five speakers", `?issue=lantern-reef${five}`, "At most 4 stand side by side; 1 speaker was left out."],
    ["the same one twice", "?issue=lantern-reef&speakers=ingrid-aldous&speakers=ingrid-aldous", "Choose at least one more speaker."],
  ])("a comparison with %s says so in words", async (_, search, words) => {
    const page = await open(`/compare${search}`);
    expect(await page.getByRole("status").innerText()).toContain(words);
    expect(await page.getByRole("button", { name: "Show speakers" }).count()).toBe(1);
  });

  test("the address of a speaker who was merged into another leads to the other's page", async () => {
    const mutate = new Mutating(server);
    const create = (name: string) => mutate.done<{ id: string; slug: string }>("createAgent", { kind: "PERSON", name }, "agent { id slug }");
    const [from, into] = [await create("Old Name"), await create("New Name")];
    for (const { id } of [from, into]) await mutate.done("publishNode", { id }, "node { id }");
    await mutate.done("mergeAgents", { from: from.id, into: into.id }, "agent { id }");
    const page = await open(`/speakers/${from.slug}`);
    expect(await page.locator("h1").innerText()).toBe("New Name");
    expect(new URL((await page.locator("link[rel=canonical]").getAttribute("href")) ?? "").pathname).toBe(`/speakers/${into.slug}`);
  });
});
