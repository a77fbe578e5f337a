/** Databases without content, on the embedded database and, where there is one, on PostgreSQL. */
import pg from "pg";
import { onPGlite, openDatabase, type Database } from "../../src/database/database.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";

export type DatabaseKind = Database["kind"];

const postgres = process.env["ON_RECORD_TEST_POSTGRES"];

export const databaseKinds: DatabaseKind[] = postgres === undefined ? ["embedded"] : ["embedded", "postgresql"];

let count = 0;

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A new PostgreSQL database, migrated; its address, and what drops it. */
export async function createPostgresDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `on_record_empty_${process.pid}_${(count += 1)}`;
  await administer(`DROP DATABASE IF EXISTS "${name}"`);
  await administer(`CREATE DATABASE "${name}"`);
  const url = new URL(postgres ?? "");
  url.pathname = name;
  const database = await openDatabase({ url: url.href, dataFolder: "", poolSize: 1, statementTimeout: 60_000 });
  await database.migrate().finally(() => database.close());
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

export async function openEmptyDatabase(kind: DatabaseKind): Promise<Database> {
  if (kind === "embedded") {
    const pglite = await openMemoryDatabase();
    const database = onPGlite(pglite, () => pglite.close());
    await database.migrate();
    return database;
  }
  const { url, drop } = await createPostgresDatabase();
  const database = await openDatabase({ url, dataFolder: "", poolSize: 4, statementTimeout: 10_000 });
  return { ...database, close: () => database.close().then(drop) };
}
