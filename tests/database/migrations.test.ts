/** The migrations lead to the schema, and apply once and whole or not at all. */
import type { PGlite } from "@electric-sql/pglite";
import { afterEach, describe, expect, test } from "vitest";
import { migrate, migrationStatus, readMigrations, readSchema } from "../../src/database/migrations.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";
import { applyMigrations, sqlToReach, type Migration } from "../../src/database/schema-engine.js";

const opened: PGlite[] = [];
afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));

async function emptyDatabase(): Promise<PGlite> {
  const database = await openMemoryDatabase();
  opened.push(database);
  return database;
}

const rowsOf =
  (database: PGlite) =>
  async (sql: string): Promise<unknown[][]> =>
    (await database.query<unknown[]>(sql, [], { rowMode: "array" })).rows;

/** The names of Prisma's records whose migration is said to have finished. */
const finished = async (database: PGlite): Promise<unknown[]> =>
  (await rowsOf(database)('SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY started_at')).flat();

const names = readMigrations().map(({ name }) => name);
const broken: Migration = { name: "29990101000000_broken", sql: "CREATE TABLE started (id INT);\nALTER TABLE nowhere ADD COLUMN never INT;\n" };

describe("prisma/schema.prisma", () => {
  test("is where the migrations lead", async () => {
    expect(await sqlToReach(readSchema(), readMigrations())).toBe("");
  });

  test("with one column more asks for an ALTER TABLE", async () => {
    const changed = readSchema().replace("model Publisher {", "model Publisher {\n  motto String?\n");
    expect(await sqlToReach(changed, readMigrations())).toMatch(/^-- AlterTable\nALTER TABLE "Publisher" ADD COLUMN +"motto" TEXT;$/m);
  });
});

describe("applying migrations", () => {
  test("applies each of them once", async () => {
    const database = await emptyDatabase();
    expect(await migrate(database)).toEqual(names);
    expect(await migrate(database)).toEqual([]);
    expect(await finished(database)).toEqual(names);
    expect(await migrationStatus(rowsOf(database))).toEqual({ applied: names, pending: [] });
  });

  test("has everything pending in an empty database", async () => {
    expect(await migrationStatus(rowsOf(await emptyDatabase()))).toEqual({ applied: [], pending: names });
  });

  test("refuses a failing migration and does not record it as applied", async () => {
    const database = await emptyDatabase();
    await expect(applyMigrations(readSchema(), [...readMigrations(), broken], database)).rejects.toThrow(/No such table: nowhere[\s\S]*29990101000000_broken/);
    expect(await finished(database)).toEqual(names);
    expect(await rowsOf(database)("SELECT to_regclass('started')")).toEqual([[null]]);
    await expect(applyMigrations(readSchema(), [...readMigrations(), broken], database)).rejects.toThrow("29990101000000_broken");
  });

  test("runs function bodies with semicolons whole", async () => {
    const database = await emptyDatabase();
    const twoStatements: Migration = {
      name: "29990101000000_two_statements",
      sql: "CREATE FUNCTION counted() RETURNS INT LANGUAGE plpgsql AS $$\nDECLARE total INT;\nBEGIN\n  total := 1;\n  total := total + 1;\n  RETURN total;\nEND $$;\n",
    };
    expect(await applyMigrations(readSchema(), [twoStatements], database)).toEqual([twoStatements.name]);
    expect(await rowsOf(database)("SELECT counted()")).toEqual([[2]]);
  });
});
