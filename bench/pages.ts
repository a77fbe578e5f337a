/**
 * The reading room on the benchmark's 200,000 statements: how long the server takes for each page, in how many SQL statements,
 * and what a browser makes of it.
 *
 *   npx tsx bench/pages.ts
 *
 * Needs PostgreSQL, Chromium and a build (`npm run check`). Times in ms: the server's as the median of 15 requests with nothing kept in
 * memory; the largest contentful paint as the median of 3 first visits under a processor slowed down four times.
 */
import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";
import { serve } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { openDatabase } from "../src/database/database.js";
import { createLogger } from "../src/shared/logger.js";
import { ensureDataset } from "./dataset.js";
import { markdown } from "./report.js";

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const times = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

interface Busiest {
  data: {
    statements: { speakers: { node: { slug: string } }[]; issues: { node: { slug: string } }[] };
    latest: { nodes: { id: string; article: { slug: string; publisher: { slug: string } }; topics: { nodes: { slug: string }[] } }[] };
    events: { nodes: { slug: string }[] };
    places: { nodes: { slug: string }[] };
  };
}

async function addresses(url: string): Promise<string[]> {
  const query = `{
    statements { speakers: facets(by: SPEAKER, first: 3) { node { ... on Agent { slug } } } issues: facets(by: ISSUE, first: 1) { node { ... on RegionalIssue { slug } } } }
    latest: statements(first: 1) { nodes { id article { slug publisher { slug } } topics(first: 1) { nodes { slug } } } }
    events(first: 1) { nodes { slug } } places(first: 1) { nodes { slug } }
  }`;
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as Busiest;
  const speakers = data.statements.speakers.map(({ node }) => node.slug);
  const issue = data.statements.issues[0]?.node.slug ?? "";
  const [statement] = data.latest.nodes;
  return [
    "/",
    "/articles",
    `/articles/${statement?.article.slug ?? ""}`,
    "/statements",
    `/statements?speaker=${speakers[0] ?? ""}`,
    `/statements/${statement?.id ?? ""}`,
    "/speakers",
    `/speakers/${speakers[0] ?? ""}`,
    "/issues",
    `/issues/${issue}`,
    `/compare?issue=${issue}&${speakers.map((slug) => `speakers=${slug}`).join("&")}`,
    "/search?q=harbour",
    "/events",
    `/events/${data.events.nodes[0]?.slug ?? ""}`,
    "/topics",
    `/topics/${statement?.topics.nodes[0]?.slug ?? ""}`,
    "/places",
    `/places/${data.places.nodes[0]?.slug ?? ""}`,
    "/publishers",
    `/publishers/${statement?.article.publisher.slug ?? ""}`,
    "/about",
  ];
}

interface Visit {
  paint: number;
  shift: number;
  script: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let script = 0;
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") script += Number(response.headers()["content-length"] ?? 0);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  // Plots and maps come after the first view.
  await page.goto(address, { waitUntil: "load" });
  const atFirst = script;
  await page.waitForTimeout(1_500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { paint: number; shift: number } }).seen);
  await page.close();
  return { ...seen, script: atFirst };
}

async function main(): Promise<void> {
  const say = (line: string): void => {
    console.error(line);
  };
  const url = await ensureDataset(1, say);
  const config = readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", RATE_LIMIT: "0", CACHE_MB: "0", NODE_ENV: "production" });
  const database = await openDatabase({ url, dataFolder: "", poolSize: 4, statementTimeout: 5_000 });
  let statements = 0;
  const run: typeof database.run = (...asked) => {
    statements += 1;
    return database.run(...asked);
  };
  const app = await serve({ ...database, run }, config, createLogger("silent"));
  const browser = await chromium.launch({
    executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const rows: string[][] = [["page", "status", "server", "SQL statements", "HTML, kB", "scripts, kB", "largest paint", "shift"]];
  for (const path of await addresses(app.url)) {
    const ask = async (): Promise<{ status: number; took: number; bytes: number }> => {
      const started = performance.now();
      const response = await fetch(app.url + path);
      const text = await response.text();
      return { status: response.status, took: performance.now() - started, bytes: text.length };
    };
    const { status, bytes } = await ask();
    const before = statements;
    const took: number[] = [];
    for (const _ of times(15)) took.push((await ask()).took);
    const each = (statements - before) / took.length;
    const visits: Visit[] = [];
    for (const _ of times(3)) visits.push(await visit(browser, app.url + path));
    rows.push([
      path.slice(0, 40),
      String(status),
      median(took).toFixed(1),
      String(each),
      (bytes / 1_000).toFixed(0),
      (Math.max(...visits.map(({ script }) => script)) / 1_000).toFixed(0),
      median(visits.map(({ paint }) => paint)).toFixed(0),
      Math.max(...visits.map(({ shift }) => shift)).toFixed(3),
    ]);
    say(rows.at(-1)?.join("  ") ?? "");
  }
  await browser.close();
  await app.stop();
  console.log(markdown(rows, 1));
}

await main();
