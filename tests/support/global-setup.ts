/** Makes the template databases: migrated, seeded, copied by each test file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadCollection } from "../../seed/load.js";
import { onPGlite, openDatabase, type Database } from "../../src/database/database.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";
import { administer } from "./test-database.js";

async function fill(database: Database): Promise<void> {
  await database.migrate();
  await loadCollection(database.prisma, "first-article");
  await loadCollection(database.prisma, "sample");
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env["ON_RECORD_TEST_POSTGRES"];
  return project.name.includes("PostgreSQL") && url !== undefined ? onPostgres(project, url) : embedded(project);
}

async function embedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "on-record-test-"));
  const file = join(folder, "template");
  const pglite = await openMemoryDatabase();
  const database = onPGlite(pglite, () => Promise.resolve());
  await fill(database);
  const dump = await pglite.dumpDataDir("none");
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await database.close();
  await pglite.close();
  project.provide("template", { kind: "embedded", file });
  return () => {
    rmSync(folder, { recursive: true });
    return Promise.resolve();
  };
}

async function onPostgres(project: TestProject, url: string): Promise<() => Promise<void>> {
  const name = `on_record_test_${process.pid}`;
  await administer(url, `DROP DATABASE IF EXISTS "${name}"`);
  await administer(url, `CREATE DATABASE "${name}"`);
  const address = new URL(url);
  address.pathname = name;
  const database = await openDatabase({ url: address.href, dataFolder: "", poolSize: 2, statementTimeout: 60_000 });
  await fill(database);
  await database.close();
  project.provide("template", { kind: "postgresql", url, database: name });
  return () => administer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}
