/**
 * The benchmark: On Record against hand-written SQL behind plain node:http ("floor") and against other GraphQL servers,
 * on one machine and one database, in turns.
 *
 *   npm run bench [-- --quick] [--json] [--scale N] [--only NAME,…] [--contestants NAME,…]
 *   npm run bench -- --latency | --embedded
 *
 * It needs PostgreSQL at BENCH_DATABASE_URL (default postgres://postgres@127.0.0.1:5432), a built On Record and the packages
 * of bench/, both of which `npm run bench` sees to. The dataset (dataset.ts) is made in the first run. Before an operation
 * is timed, all contestants must give the same answers to some hundred different questions. Then they are loaded in turns
 * over 16 connections, 3 rounds of 3 s each after a warm-up. Servers, database and load share the machine, so requests
 * per second wobble: compare the ratios, and the CPU per request. A run of everything writes bench/RESULTS.md.
 *
 * --quick        one round of 2 s, for checks
 * --json         one JSON object on standard output instead of tables
 * --scale        a dataset N times as large
 * --only         some operations, --contestants some contestants
 * --latency      instead: what one caller waits for On Record's lists, on the dataset and on one ten times as large
 * --embedded     instead: On Record on its embedded database and on PostgreSQL, with the sample content, one caller
 *
 * Exit status: 0; 1 when answers differ or a contestant fails; 2 when it was called wrongly.
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { askedOf, type Asked } from "./asked.js";
import { findDifference } from "./compare.js";
import { startContestants, type Contestant } from "./contestant.js";
import { entries } from "./contestants.js";
import type { Entry } from "./contestants/entry.js";
import { floor } from "./contestants/floor/entry.js";
import { onRecord } from "./contestants/on-record.js";
import { ensureDataset } from "./dataset.js";
import { compareEmbedded } from "./embedded.js";
import { compareScales } from "./latency.js";
import { describeMachine } from "./machine.js";
import { measure, type Load, type Round } from "./measure.js";
import { operations } from "./operations.js";
import type { Operation } from "./operations/operation.js";
import { figuresOf, summaryOf, tableOf, type Figures } from "./report.js";
import { writeResults } from "./results.js";
import { drawVariables } from "./variables.js";

const comparisons = 200;
const connections = 16;

interface Settings {
  operations: readonly Operation[];
  entries: readonly Entry[];
  rounds: number;
  load: Load;
  warmUp: Load;
  json: boolean;
  scale: number;
  instead: "latency" | "embedded" | null;
  /** Whether the run is one whose results are kept. */
  complete: boolean;
}

/** Those of the names, or all without any. @throws Error when a name is nobody's. */
function chosen<Item extends { name: string }>(items: readonly Item[], names: string | undefined, what: string): readonly Item[] {
  const wanted = names?.split(",");
  const unknown = wanted?.find((name) => !items.some((item) => item.name === name));
  if (unknown !== undefined) throw new Error(`there is no ${what} ${unknown}: choose among ${items.map(({ name }) => name).join(", ")}`);
  return items.filter(({ name }) => wanted?.includes(name) ?? true);
}

function settingsFrom(args: string[]): Settings {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args,
    options: { quick: flag, json: flag, latency: flag, embedded: flag, scale: { type: "string", default: "1" }, only: { type: "string" }, contestants: { type: "string" } },
  });
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1 || scale > 100) throw new Error("--scale takes a whole number from 1 to 100");
  return {
    operations: chosen(operations, values.only, "operation"),
    entries: chosen(entries, values.contestants, "contestant"),
    rounds: values.quick ? 1 : 3,
    load: { connections, seconds: values.quick ? 2 : 3 },
    warmUp: { connections, seconds: values.quick ? 1 : 2 },
    json: values.json,
    scale,
    instead: values.latency ? "latency" : values.embedded ? "embedded" : null,
    complete: !values.quick && values.only === undefined && values.contestants === undefined && scale === 1,
  };
}

const say = (line: string): void => {
  console.error(line);
};

async function benchmark(client: pg.Client, contestants: readonly Contestant[], operation: Operation, { rounds, load, warmUp }: Settings): Promise<Figures[]> {
  const { anything, busy } = await drawVariables(client, operation, comparisons);
  const all = await askedOf(contestants, operation);
  const difference = await findDifference(all, anything);
  if (difference !== null) throw new Error(`answers differ: ${difference}`);
  say(`${operation.name}: equal answers to ${anything.length} questions by ${all.map(({ contestant }) => contestant.name).join(", ")}`);
  for (const asked of all) await measure(client, asked, busy, warmUp);
  const measured = new Map<Asked, Round[]>(all.map((asked) => [asked, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first changes, so that nobody always follows the same one's warmth.
    for (const asked of round % 2 ? all.toReversed() : all) measured.get(asked)?.push(await measure(client, asked, busy, load));
  }
  const roundsOfFloor = all.flatMap((asked) => (asked.contestant.name === floor.name ? (measured.get(asked) ?? []) : []));
  const figures = all.map((asked) => figuresOf(operation.name, asked.contestant.name, measured.get(asked) ?? [], roundsOfFloor));
  say(figures.map(({ contestant, requestsPerSecond }) => `  ${contestant} ${requestsPerSecond}/s`).join(""));
  return figures;
}

async function run(settings: Settings): Promise<void> {
  if (settings.instead === "latency") return compareScales(settings.operations, say);
  if (settings.instead === "embedded") return compareEmbedded(settings.operations, say);
  const databaseUrl = await ensureDataset(settings.scale, say);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const contestants: Contestant[] = [];
  try {
    contestants.push(...(await startContestants(settings.entries, { DATABASE_URL: databaseUrl })));
    const figures: Figures[] = [];
    for (const operation of settings.operations) figures.push(...(await benchmark(client, contestants, operation, settings)));
    const summary = summaryOf(figures, onRecord.name);
    const report = { ...summary, machine: await describeMachine(client), scale: settings.scale, rounds: settings.rounds, seconds: settings.load.seconds, figures };
    console.log(settings.json ? JSON.stringify(report) : `${tableOf(figures)}\n\n${JSON.stringify(summary.geomean)}`);
    if (settings.complete) writeResults(report);
  } finally {
    for (const contestant of contestants) await contestant.stop();
    await client.end();
  }
}

/** What was asked for, or null after saying what is wrong with it. */
function read(args: string[]): Settings | null {
  try {
    return settingsFrom(args);
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

// Ended from outside, the process still ends its children: they are killed when it exits.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const settings = read(process.argv.slice(2));
if (settings === null) process.exitCode = 2;
else {
  await run(settings).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
