/**
 * The benchmark's dataset: invented, the same on every machine, loaded with COPY into a database of its own.
 *
 *   npx tsx bench/dataset.ts [--scale N] [--again]
 *
 * BENCH_DATABASE_URL names the server (default postgres://postgres@127.0.0.1:5432); the database is `on_record_bench`, or
 * `on_record_bench_xN` at another scale. It is kept, and made anew when the dataset or the migrations have changed.
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { openDatabase } from "../src/database/database.js";
import { readMigrations } from "../src/database/migrations.js";
import { ArticleMaker } from "./dataset/articles.js";
import { checkDataset } from "./dataset/checks.js";
import { RowBuffer } from "./dataset/copy.js";
import { sizeAt, type DatasetSize } from "./dataset/size.js";
import { WorldMaker } from "./dataset/world.js";

/** Counts up when the generator makes other rows. */
const version = 1;
const articlesABatch = 500;

type Say = (line: string) => void;

export const databaseServer = (): string => process.env["BENCH_DATABASE_URL"] ?? "postgres://postgres@127.0.0.1:5432";

async function connected<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Makes sure that the dataset is there. Answers the address of its database. */
export async function ensureDataset(scale: number, say: Say, again = false): Promise<string> {
  const server = databaseServer();
  const name = scale === 1 ? "on_record_bench" : `on_record_bench_x${scale}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const migrations = createHash("sha256").update(JSON.stringify(readMigrations())).digest("hex").slice(0, 16);
  const mark = JSON.stringify({ version, scale, migrations });
  await connected(new URL("/postgres", server).href, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>("SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1", [name]);
    if (rows[0]?.mark === mark && !again) return;
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
    await make(url.href, sizeAt(scale), say);
    await client.query(`COMMENT ON DATABASE ${name} IS '${mark}'`);
  });
  return url.href;
}

async function make(url: string, size: DatasetSize, say: Say): Promise<void> {
  const started = performance.now();
  const report = (what: string): void => {
    say(`${((performance.now() - started) / 1_000).toFixed(1).padStart(6)} s  ${what}`);
  };
  const database = await openDatabase({ url, dataFolder: "", poolSize: 2, statementTimeout: 60_000 });
  await database.migrate().finally(() => database.close());
  report("tables made");
  await connected(url, async (client) => {
    // Foreign keys and triggers are checked afterwards, all rows at once; column checks hold during COPY as ever.
    await client.query("SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
    const indexes = await dropIndexes(client);
    const rows = await copyRows(client, size);
    report(`${rows} rows loaded`);
    for (const definition of indexes) await client.query(definition);
    report(`${indexes.length} indexes made`);
    await finish(client, report);
    await checkDataset(client);
    await client.query("CHECKPOINT");
    report("checked");
  });
}

/** What triggers would have done row by row, and what autovacuum would do later. */
async function finish(client: pg.Client, report: Say): Promise<void> {
  await client.query("ANALYZE");
  const { rowCount } = await client.query(`SELECT FROM pg_proc WHERE proname = 'rebuildSearchDocuments'`);
  if (rowCount) {
    await client.query('SELECT "rebuildSearchDocuments"()');
    report("search documents made");
  }
  await client.query("VACUUM (ANALYZE)");
  report("vacuumed and analysed");
}

/** Indexes are quicker made over all rows than row by row. Answers how to make them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT indisunique`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function copyRows(client: pg.Client, size: DatasetSize): Promise<number> {
  const buffer = new RowBuffer();
  const world = new WorldMaker(size, buffer).make();
  const articles = new ArticleMaker(size, buffer, world);
  await client.query("BEGIN");
  let sent = await buffer.send(client);
  while (articles.make(articlesABatch)) sent += await buffer.send(client);
  sent += await buffer.send(client);
  await client.query("COMMIT");
  return sent;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { scale: { type: "string", default: "1" }, again: { type: "boolean", default: false } } });
  console.log(
    await ensureDataset(
      Number(values.scale),
      (line) => {
        console.error(line);
      },
      values.again,
    ),
  );
}
