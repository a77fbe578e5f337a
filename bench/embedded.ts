/** On Record on its embedded database and on PostgreSQL, each with the sample content, asked by one caller. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { askedOf, type Asked } from "./asked.js";
import { startContestants, type Contestant } from "./contestant.js";
import { onRecord } from "./contestants/on-record.js";
import { databaseServer } from "./dataset.js";
import { measure } from "./measure.js";
import type { Operation } from "./operations/operation.js";
import { figuresOf, markdown } from "./report.js";
import { drawVariables } from "./variables.js";

type Say = (line: string) => void;

const databaseName = "on_record_bench_sample";
const alone = { connections: 1, seconds: 3 };
const warmUp = { connections: 1, seconds: 2 };
const rounds = 2;

export async function compareEmbedded(operations: readonly Operation[], say: Say): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "on-record-bench-"));
  const url = await emptyDatabase();
  const client = new pg.Client({ connectionString: url });
  const contestants: Contestant[] = [];
  try {
    contestants.push(...(await startContestants([onRecord], { DATABASE_URL: "", DATA_DIR: folder, SEED: "all" })));
    contestants.push(...(await startContestants([onRecord], { DATABASE_URL: url, SEED: "all" })));
    await client.connect();
    const rows: string[][] = [];
    // The sample is too small to have a page far down.
    for (const operation of operations.filter(({ drawn }) => drawn?.by !== "place")) rows.push(await compared(client, contestants, operation, say));
    const mean = Math.exp(rows.reduce((sum, row) => sum + Math.log(Number(row[3])), 0) / rows.length);
    console.log(markdown([["operation", "embedded, req/s", "PostgreSQL, req/s", "ratio"], ...rows, ["geometric mean", "", "", mean.toFixed(2)]], 1));
  } finally {
    for (const contestant of contestants) await contestant.stop();
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compared(client: pg.Client, contestants: readonly Contestant[], operation: Operation, say: Say): Promise<string[]> {
  const { busy } = await drawVariables(client, operation, 0);
  const all = await askedOf(contestants, operation);
  const rates: [number, number] = [0, 0];
  for (const asked of all) await measure(client, asked, busy, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, asked] of all.entries()) rates[place as 0 | 1] += (await rate(client, asked, busy)) / rounds;
  }
  say(`${operation.name}: ${rates.map((each) => each.toFixed(0)).join(" and ")}`);
  return [operation.name, rates[0].toFixed(0), rates[1].toFixed(0), (rates[0] / rates[1]).toFixed(2)];
}

async function rate(client: pg.Client, asked: Asked, busy: Parameters<typeof measure>[2]): Promise<number> {
  return figuresOf(asked.operation.name, onRecord.name, [await measure(client, asked, busy, alone)], []).requestsPerSecond;
}

/** Its address. */
async function emptyDatabase(): Promise<string> {
  const server = new pg.Client({ connectionString: new URL("/postgres", databaseServer()).href });
  await server.connect();
  try {
    await server.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await server.end();
  }
  return new URL(`/${databaseName}`, databaseServer()).href;
}
