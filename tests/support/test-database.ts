/** Databases for tests: each a copy of a template that global-setup.ts made, migrated and seeded. */
import { readFileSync } from "node:fs";
import pg from "pg";
import { inject } from "vitest";
import { onPGlite, openDatabase, type Database } from "../../src/database/database.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Which database this run of the suite is on, and where its template is. */
    template: { kind: "embedded"; file: string } | { kind: "postgresql"; url: string; database: string };
  }
}

let count = 0;

/** A database of its own with both seed collections, on the database that this run is for. */
export async function openTestDatabase(): Promise<Database> {
  const template = inject("template");
  if (template.kind === "embedded") {
    const pglite = await openMemoryDatabase({ loadDataDir: new Blob([readFileSync(template.file)]) });
    return onPGlite(pglite, () => pglite.close());
  }
  const name = `${template.database}_${process.pid}_${(count += 1)}`;
  await administer(template.url, `CREATE DATABASE "${name}" TEMPLATE "${template.database}"`);
  const url = new URL(template.url);
  url.pathname = name;
  // What a test writes need not outlast a power cut.
  url.searchParams.set("options", "-c synchronous_commit=off");
  const database = await openDatabase({ url: url.href, dataFolder: "", poolSize: 4, statementTimeout: 10_000 });
  const close = async (): Promise<void> => {
    await database.close();
    await administer(template.url, `DROP DATABASE "${name}" WITH (FORCE)`);
  };
  return { ...database, close };
}

/** Where a test's database can be opened again; null where it is embedded. */
export async function addressOf(database: Database): Promise<string | null> {
  const template = inject("template");
  if (template.kind === "embedded") return null;
  const [[name] = []] = await database.rows("SELECT current_database()");
  const url = new URL(template.url);
  url.pathname = String(name);
  return url.href;
}

/** Runs one statement on the server, outside any test's database. Copies of one template queue up for it. */
export async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(4711)");
    await client.query(sql);
  } finally {
    await client.end();
  }
}
