/** The migrations in `prisma/migrations`, in Prisma's layout. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type pg from "pg";
import { InvalidInputError } from "../shared/errors.js";
import { inProject } from "../shared/project.js";
import { applyMigrations, sqlToReach, type Migration } from "./schema-engine.js";

const folder = inProject("prisma", "migrations");

export const readSchema = (): string => readFileSync(inProject("prisma", "schema.prisma"), "utf8");

/** In the order in which they apply. */
export function readMigrations(): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

/** Brings the database up to date; answers the names of what was applied. */
export const migrate = (target: PGlite | pg.Pool): Promise<string[]> => applyMigrations(readSchema(), readMigrations(), target);

export interface MigrationStatus {
  applied: string[];
  pending: string[];
}

export async function migrationStatus(query: (sql: string) => Promise<unknown[][]>): Promise<MigrationStatus> {
  const [[exists] = []] = await query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL`);
  const rows = exists === true ? await query(`SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`) : [];
  const applied = rows.map(([name]) => String(name));
  return {
    applied,
    pending: readMigrations()
      .map(({ name }) => name)
      .filter((name) => !applied.includes(name)),
  };
}

/**
 * Writes the migration from the last one to `schema.prisma`. Answers its file, or null when nothing changed.
 * @throws InvalidInputError when `name` is not made of words joined by underscores.
 */
export async function writeNextMigration(name: string, now = new Date()): Promise<string | null> {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) throw new InvalidInputError("NAME", "a migration's name is lower-case words joined by underscores");
  const sql = await sqlToReach(readSchema(), readMigrations());
  if (!sql) return null;
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(folder, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  writeFileSync(join(target, "migration.sql"), sql);
  return join(target, "migration.sql");
}
