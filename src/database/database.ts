/** One database for everything: Prisma's client for writing, and the statements of the read engine beside it. */
import { createHash } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.js";
import { UnavailableError } from "../shared/errors.js";
import { EmbeddedRunner } from "./embedded-runner.js";
import { openEmbeddedDatabase } from "./embedded.js";
import { endWhenSilent } from "./impatience.js";
import { listenOnPGlite, listenOnPostgres, type Listener, type Listening } from "./listening.js";
import { migrate, migrationStatus, type MigrationStatus } from "./migrations.js";
import { adapterFor } from "./pglite-adapter.js";
import { StatementRunner } from "./statement-runner.js";

export interface Database {
  kind: "embedded" | "postgresql";
  prisma: PrismaClient;
  /** Runs a statement of one row and one text column; prepared where the database can. */
  run: (name: string, text: string, parameters: readonly unknown[]) => Promise<string>;
  /** Runs SQL that takes no parameters; the rows of its last statement. */
  rows: (sql: string) => Promise<unknown[][]>;
  /** Hears what transactions announce on a channel. */
  listen: (listener: Listener) => Promise<Listening>;
  /** Applies pending migrations, one process at a time. */
  migrate: () => Promise<string[]>;
  status: () => Promise<MigrationStatus>;
  close: () => Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL address; without it the embedded database in `dataFolder`. */
  url: string | undefined;
  dataFolder: string;
  poolSize: number;
  statementTimeout: number;
}

/** @throws ConflictError, UnavailableError when it cannot be opened, in words for the person who starts the server. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) return openPostgres(options.url, options);
  const { pglite, close } = await openEmbeddedDatabase(options.dataFolder);
  return onPGlite(pglite, close);
}

export function onPGlite(pglite: PGlite, close: () => Promise<void>): Database {
  const prisma = new PrismaClient({ adapter: adapterFor(pglite) });
  const runner = new EmbeddedRunner(pglite);
  const rows = async (sql: string): Promise<unknown[][]> => (await pglite.query<unknown[]>(sql, [], { rowMode: "array" })).rows;
  return {
    kind: "embedded",
    prisma,
    run: (name, text, parameters) => runner.run(name, text, parameters),
    rows,
    listen: (listener) => listenOnPGlite(pglite, runner, listener),
    migrate: async () => {
      const applied = await migrate(pglite);
      // PGlite reads the array types once, when it opens: those of enums that a migration made are new to it.
      if (applied.length) await pglite.refreshArrayTypes();
      return applied;
    },
    status: () => migrationStatus(rows),
    close: async () => {
      await prisma.$disconnect();
      await close();
    },
  };
}

/** Any number that means "On Record's migrations" among PostgreSQL's advisory locks. */
const migrationLock = 7_265_331;

async function openPostgres(url: string, { poolSize, statementTimeout }: DatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    statement_timeout: statementTimeout,
    connectionTimeoutMillis: 5_000,
    // Compiling costs more than these statements take; and what they look up one by one is in memory, not on a disk.
    options: "-c jit=off -c random_page_cost=1.1",
    // Connections stay: a new one plans every statement anew, and a timer at each return would take time too.
    idleTimeoutMillis: 0,
    application_name: "on-record",
  });
  const runner = new StatementRunner(pool);
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    endWhenSilent(client, statementTimeout);
  });
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw new UnavailableError(`PostgreSQL cannot be reached at DATABASE_URL: ${(error as Error).message}`);
  }
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => `prisma_${createHash("sha256").update(sql).digest("base64url").slice(0, 22)}` }),
  });
  const rows = async (sql: string): Promise<unknown[][]> => (await pool.query<unknown[]>({ text: sql, rowMode: "array" })).rows;
  return {
    kind: "postgresql",
    prisma,
    run: (name, text, parameters) => runner.run(name, text, parameters),
    rows,
    listen: (listener) => listenOnPostgres(url, listener),
    migrate: () => migrateAlone(url),
    status: () => migrationStatus(rows),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/**
 * An advisory lock of a connection of its own makes instances that start together wait for each other. A migration takes
 * the time that it takes: it runs on connections without a timeout.
 */
async function migrateAlone(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await client.query(`SELECT pg_advisory_lock(${migrationLock})`);
    return await migrate(pool);
  } finally {
    await pool.end();
    await client.end();
  }
}
