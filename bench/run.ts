/**
 * The benchmark: On Record against hand-written SQL behind plain node:http ("floor"), on one machine, in turns.
 *
 *   npm run bench [-- --quick] [--json] [--scale N] [--only NAME]
 *
 * It needs PostgreSQL at BENCH_DATABASE_URL (default postgres://postgres@127.0.0.1:5432), a built On Record (`npm run
 * build`) and the packages of bench/ (`npm ci --prefix bench`). The dataset (dataset.ts) is made in the first run. Before an
 * operation is timed, all contestants must give the same answers to some hundred different questions, key order included.
 * Then they are loaded in turns over 16 connections, 3 rounds of 5 s each after a warm-up. Servers, database and load
 * share the machine, so requests per second wobble: compare the ratios, and the CPU seconds.
 *
 * --quick   one round of 2 s, for checks
 * --json    one JSON object on standard output instead of a table
 * --scale   a dataset N times as large
 * --only    one operation (article, latest, issue, speaker, statements)
 *
 * Exit status: 0; 1 when answers differ or a contestant fails; 2 when it was called wrongly.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { findDifference } from "./compare.js";
import { startContestants, type Contestant } from "./contestant.js";
import { ensureDataset } from "./dataset.js";
import { measure, type Round } from "./measure.js";
import { operations } from "./operations.js";
import type { Operation } from "./operations/operation.js";
import { figuresOf, tableOf, type Figures } from "./report.js";
import { drawVariables } from "./variables.js";

const comparisons = 200;

interface Settings {
  operations: readonly Operation[];
  rounds: number;
  seconds: number;
  warmUp: number;
  json: boolean;
  scale: number;
}

function settingsFrom(args: string[]): Settings {
  const { values } = parseArgs({
    args,
    options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false }, scale: { type: "string", default: "1" }, only: { type: "string" } },
  });
  const chosen = operations.filter(({ name }) => values.only === undefined || name === values.only);
  if (!chosen.length) throw new Error(`there is no operation ${values.only}: choose ${operations.map(({ name }) => name).join(", ")}`);
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1 || scale > 100) throw new Error("--scale takes a whole number from 1 to 100");
  return { operations: chosen, json: values.json, scale, ...(values.quick ? { rounds: 1, seconds: 2, warmUp: 1 } : { rounds: 3, seconds: 5, warmUp: 2 }) };
}

const say = (line: string): void => {
  console.error(line);
};

async function benchmark(client: pg.Client, contestants: readonly Contestant[], operation: Operation, { rounds, seconds, warmUp }: Settings): Promise<Figures[]> {
  const { anything, busy } = await drawVariables(client, operation, comparisons);
  const difference = await findDifference(contestants, operation, anything);
  if (difference !== null) throw new Error(`answers differ: ${difference}`);
  say(`${operation.name}: equal answers to ${anything.length} questions`);
  for (const contestant of contestants) await measure(client, contestant, operation, busy, warmUp);
  const measured = new Map<Contestant, Round[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first changes, so that neither always follows the other's warmth.
    for (const contestant of round % 2 ? contestants.toReversed() : contestants) measured.get(contestant)?.push(await measure(client, contestant, operation, busy, seconds));
  }
  const floor = measured.get(contestants[0] as Contestant) ?? [];
  return contestants.map((contestant) => figuresOf(operation.name, contestant.name, measured.get(contestant) ?? [], floor));
}

async function run(settings: Settings): Promise<void> {
  const databaseUrl = await ensureDataset(settings.scale, say);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const contestants: Contestant[] = [];
  try {
    contestants.push(...(await startContestants(databaseUrl)));
    const results: Figures[] = [];
    for (const operation of settings.operations) results.push(...(await benchmark(client, contestants, operation, settings)));
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
    console.log(settings.json ? JSON.stringify({ machine, scale: settings.scale, rounds: settings.rounds, seconds: settings.seconds, results }) : tableOf(results));
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
