/** Maps of places in a browser: what is drawn, and what is there when nothing is. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasBrowser, launchBrowser, listen } from "../support/browser.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const islands = ["Diaoyu Dao", "Pinnacle Islands", "Senkaku Islands", "Tiaoyutai Islands", "尖閣諸島", "釣魚臺列嶼", "钓鱼岛"];

describe.skipIf(!hasBrowser)("maps in a browser", { timeout: 60_000 }, () => {
  let server: TestServer;
  let browser: Browser;
  let complaints: string[];
  const opened: Page[] = [];

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    opened.push(page);
    listen(page, server.url, complaints);
    await page.goto(server.url + path, { waitUntil: "networkidle" });
    return page;
  }

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

  test("a place stands under all its names, in the same type, with the coasts around it", async () => {
    const page = await open("/places/islands-in-the-east-china-sea");
    const names = page.locator("svg .map-name");
    expect(await names.allTextContents()).toEqual(islands);
    expect(new Set(await names.evaluateAll((all) => all.map((one) => getComputedStyle(one).font))).size).toBe(1);
    expect(await page.locator("svg .map-country").allTextContents()).toEqual(expect.arrayContaining(["China", "Japan"]));
    expect((await page.locator("svg > .map-land").getAttribute("d"))?.length).toBeGreaterThan(1_000);
  });

  test.each([
    ["south-china-sea", false],
    ["beijing", true],
  ])("the globe shows %s on land: %s", async (slug, isOnLand) => {
    const page = await open(`/places/${slug}`);
    const land = page.locator("svg .map-globe .map-land");
    expect(
      await land.evaluate((path) => {
        const rim = path.parentElement?.querySelector("circle");
        return (path as SVGGeometryElement).isPointInFill({ x: Number(rim?.getAttribute("cx")), y: Number(rim?.getAttribute("cy")) });
      }),
    ).toBe(isOnLand);
  });

  test.each([360, 1280])("at a width of %i pixels every name is within the map, and clear of the other places' names", async (width) => {
    const page = await open("/issues/east-china-sea-islands", { viewport: { width, height: 800 } });
    const frame = (await page.locator(".map-canvas").boundingBox()) ?? expect.fail();
    const boxes = await page.locator("svg .map-name").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(islands.length);
    for (const box of boxes) {
      expect([box.left >= frame.x, box.right <= frame.x + frame.width, box.top >= frame.y, box.bottom <= frame.y + frame.height]).toEqual([true, true, true, true]);
    }
    const [ofIslands, ofSea] = [boxes.slice(0, islands.length), boxes.slice(islands.length)];
    const covered = ofIslands.filter((one) => ofSea.some((other) => one.left < other.right && other.left < one.right && one.top + 2 < other.bottom && other.top + 2 < one.bottom));
    expect(covered).toEqual([]);
  });

  test("nothing moves when a map arrives", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    opened.push(page);
    await page.addInitScript(() => {
      const shifted = globalThis as { shift?: number };
      shifted.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifted.shift = (shifted.shift ?? 0) + (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${server.url}/issues/lantern-reef`, { waitUntil: "networkidle" });
    await page.locator("svg .map-name").first().waitFor();
    expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBeLessThan(0.01);
  });

  test("without scripts the table tells where it is, and no room is kept for a map", async () => {
    const page = await open("/places/south-china-sea", { javaScriptEnabled: false });
    expect(await page.locator(".place-map table").innerText()).toContain("12° N, 113° E");
    expect(await page.locator(".map-canvas").isVisible()).toBe(false);
  });

  test("where the coasts cannot be loaded, the page says so and stays", async () => {
    const page = await browser.newPage();
    opened.push(page);
    await page.route(/countries-50m/, (route) => route.abort());
    await page.goto(`${server.url}/places/south-china-sea`, { waitUntil: "networkidle" });
    expect(await page.locator(".map-canvas").innerText()).toBe("The map cannot be loaded now.");
    expect(await page.locator(".place-map table").innerText()).toContain("12° N, 113° E");
  });
});
