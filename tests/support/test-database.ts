/** A fresh database with both seed collections. (Temporary: a fresh PostgreSQL database of its own.) */
import pg from "pg";
import { loadCollection } from "../../seed/load.js";
import { openDatabase, type Database } from "../../src/database/database.js";

const server = process.env["TEST_POSTGRES"] ?? "postgres://postgres@127.0.0.1";

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function openTestDatabase(): Promise<Database> {
  const name = `diff_${process.pid}`;
  await administer(`DROP DATABASE IF EXISTS ${name}`);
  await administer(`CREATE DATABASE ${name}`);
  const database = await openDatabase({ url: `${server}/${name}`, dataFolder: "/tmp/unused", poolSize: 4, statementTimeout: 20_000 });
  await database.migrate();
  await loadCollection(database.prisma, "first-article");
  await loadCollection(database.prisma, "sample");
  const close = async (): Promise<void> => {
    await database.close();
    await administer(`DROP DATABASE ${name}`);
  };
  return { ...database, close };
}
