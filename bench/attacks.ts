/**
 * What attackers do to others: hostile requests against one server while a well-behaved client goes on asking.
 *
 *   npx tsx bench/attacks.ts
 *
 * For each attack: what it is answered, how long the slowest answer took, and the delay of the server's event loop
 * meanwhile (milliseconds, p99 and most). On loopback only, two seconds an attack.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { serve } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { openDatabase } from "../src/database/database.js";
import { createLogger } from "../src/shared/logger.js";

const seconds = 2;
const attackers = 4;

const repeated = (count: number, piece: (at: number) => string): string => Array.from({ length: count }, (_, at) => piece(at)).join(" ");
const nested = (depth: number, open: string, close: string, core: string): string => `${open.repeat(depth)}${core}${close.repeat(depth)}`;
const body = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

const attacks: Record<string, () => string> = {
  "1,000 aliases": () => body(`{ topics { nodes { ${repeated(1_000, (at) => `a${at}: id`)} } } }`),
  "200 aliases of counts": () => body(`{ ${repeated(190, (at) => `a${at}: statements { totalCount }`)} }`),
  "1,600 times the same field": () => body(`{ articles { nodes { ${repeated(1_600, () => "slug")} } } }`),
  "900 times the same object": () => body(`{ ${repeated(900, () => "topics { totalCount }")} }`),
  "800 directives": () => body(`{ topics { totalCount ${repeated(600, () => "@include(if: true)")} } }`),
  "nesting 1,200 deep": () => body(`{ ${nested(300, "articles { nodes { statements { nodes { article { ", " } } } } }", "id")} }`),
  "a cycle of pages": () => body(`{ ${nested(4, "statements(first: 200) { nodes { article { ", " } } }", "id")} }`),
  "a cycle within the budget": () => body(`{ articles(first: 10) { nodes { statements(first: 10) { nodes { speaker { statements(first: 10) { nodes { text } } } } } } } }`),
  "fragment cycles": () => body(`{ ...A } ${repeated(100, (at) => `fragment F${at} on Query { ...F${(at + 1) % 100} }`)} fragment A on Query { ...F0 ...A }`),
  "fragments that double": () =>
    body(`{ ...F0 } ${repeated(30, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { topics { totalCount } }`),
  "fragments that conflict": () =>
    body(
      `{ ${repeated(60, (at) => `...F${at}`)} } ${repeated(60, (at) => `fragment F${at} on Query { ${repeated(3, (n) => `a${n}: topics { totalCount }`)} ${repeated(8, () => "topics { totalCount }")} }`)}`,
    ),
  "a body of 10 MB": () => body("x".repeat(10_000_000)),
  "JSON nested 90,000 deep": () => `${"[".repeat(90_000)}${"]".repeat(90_000)}`,
  "first: 1e9": () => body("{ articles(first: 1000000000) { totalCount } }"),
  "first: -1": () => body("query ($n: Int) { articles(first: $n) { nodes { id } } }", { n: -1 }),
  "first: NaN": () => body("query ($n: Int) { articles(first: $n) { nodes { id } } }").replace("{}", '{"n":"NaN"}'),
  "a list of 10,000": () => body("query ($ids: [ID!]) { statements(filter: { id: $ids }) { totalCount } }", { ids: Array.from({ length: 10_000 }, (_, at) => String(at)) }),
  "10,000 conditions": () =>
    body("query ($or: [StatementFilter!]) { statements(filter: { or: $or }) { totalCount } }", { or: Array.from({ length: 10_000 }, () => ({ hedged: true })) }),
  "a search of 90 kB": () => body("query ($text: String) { statements(filter: { text: $text }) { totalCount } }", { text: "word ".repeat(18_000) }),
  "always another document": () => body(`{ a${Math.floor(Math.random() * 1e9)}: articles(first: 3) { nodes { statements { nodes { text speaker { name } } } } } }`),
};

interface Delay {
  p99: number;
  most: number;
}

async function runServer(): Promise<void> {
  const database = await openDatabase({ url: process.env["BENCH_DATABASE_URL"], dataFolder: process.env["DATA_DIR"] ?? "", poolSize: 10, statementTimeout: 1_000 });
  const config = readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", RATE_LIMIT: "0" });
  const app = await serve(database, config, createLogger("silent"));
  const histogram = monitorEventLoopDelay({ resolution: 5 });
  histogram.enable();
  process.on("message", (what) => {
    if (what === "reset") histogram.reset();
    else if (what === "stop") void app.stop().then(() => process.exit(0));
    else process.send?.({ p99: (histogram.percentile(99) - 5e6) / 1e6, most: (histogram.max - 5e6) / 1e6 } satisfies Delay);
  });
  process.send?.({ url: app.url });
}

async function ask(url: string, text: string): Promise<{ status: number; code: string; milliseconds: number }> {
  const started = performance.now();
  try {
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: text });
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, code: answer.errors?.[0]?.extensions.code ?? "answered", milliseconds: performance.now() - started };
  } catch (error) {
    return { status: 0, code: String((error as Error).cause ?? error).slice(0, 40), milliseconds: performance.now() - started };
  }
}

async function attackAll(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ["server"]);
  const [{ url }] = (await once(server, "message")) as [{ url: string }];
  const innocent = body("{ articles(first: 5) { nodes { headline } } }");
  const rows: string[][] = [["attack", "answer", "requests", "slowest ms", "others' slowest ms", "loop p99 ms", "loop most ms"]];
  for (const [name, make] of [["(none)", () => innocent] as const, ...Object.entries(attacks)]) {
    await ask(url, make());
    server.send("reset");
    const until = performance.now() + seconds * 1_000;
    const codes = new Set<string>();
    let [requests, slowest, others] = [0, 0, 0];
    const attacker = async (): Promise<void> => {
      while (performance.now() < until) {
        const { status, code, milliseconds } = await ask(url, make());
        codes.add(`${status} ${code}`);
        requests += 1;
        slowest = Math.max(slowest, milliseconds);
      }
    };
    const bystander = async (): Promise<void> => {
      while (performance.now() < until) {
        others = Math.max(others, (await ask(url, innocent)).milliseconds);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await Promise.all([...Array.from({ length: attackers }, attacker), bystander()]);
    server.send("delay");
    const [{ p99, most }] = (await once(server, "message")) as [Delay];
    rows.push([name, [...codes].join(", "), String(requests), slowest.toFixed(0), others.toFixed(0), p99.toFixed(1), most.toFixed(1)]);
  }
  server.send("stop");
  await once(server, "exit");
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  console.log(rows.map((row) => row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ")).join("\n"));
}

await (process.argv[2] === "server" ? runServer() : attackAll());
