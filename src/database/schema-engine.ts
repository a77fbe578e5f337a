/**
 * Prisma's own migration engine, run as WebAssembly through a driver adapter: no binary is downloaded, and the
 * records in `_prisma_migrations` are the ones that `prisma migrate` reads and writes.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { openMemoryDatabase } from "./pglite.js";

/** A migration: the name of its folder and its SQL. */
export interface Migration {
  name: string;
  sql: string;
}

interface Engine {
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>;
  diff(input: object): Promise<{ stdout: string }>;
}

interface EngineModule {
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: unknown) => Promise<Engine> };
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** Where the module is kept: its glue code has one state a process, also where this file is loaded twice, as by vitest. */
const engineKey = Symbol.for("on-record.schema-engine");
const shared = globalThis as typeof globalThis & Record<symbol, Promise<EngineModule> | undefined>;

/** Node 20 cannot import `.wasm`, so the module is instantiated by hand; once a process. */
function loadEngine(): Promise<EngineModule> {
  shared[engineKey] ??= (async () => {
    const glue = "@prisma/schema-engine-wasm/schema_engine_bg";
    const engine = (await import(glue)) as EngineModule;
    const file = createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm")
      .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
    const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports["__wbindgen_start"] as (() => void) | undefined)?.();
    (globalThis as Record<string, unknown>)["PRISMA_WASM_PANIC_REGISTRY"] = {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine panicked: ${message}`);
      },
    };
    return engine;
  })();
  return shared[engineKey];
}

/**
 * Both adapters run scripts wrongly: pglite-prisma-adapter 0.7.2 does not await them (a failing migration is recorded
 * as applied) and @prisma/adapter-pg 7.10.0 cuts them at every semicolon (function bodies break).
 */
function runningScriptsWith(factory: SqlMigrationAwareDriverAdapterFactory, run: (script: string) => Promise<unknown>): SqlMigrationAwareDriverAdapterFactory {
  const executeScript = async (script: string): Promise<void> => {
    try {
      await run(script);
    } catch (error) {
      const { code, severity, message, detail, column, hint } = error as pg.DatabaseError;
      throw new DriverAdapterError({ kind: "postgres", code: code ?? "", severity: severity ?? "", message, detail, column, hint });
    }
  };
  return {
    ...factory,
    adapterName: factory.adapterName,
    provider: factory.provider,
    connect: async () => Object.assign(await factory.connect(), { executeScript }),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

async function openEngine(schema: string, factory: SqlMigrationAwareDriverAdapterFactory): Promise<Engine> {
  const { SchemaEngine } = await loadEngine();
  return SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

const engineOnPGlite = (schema: string, database: PGlite): Promise<Engine> =>
  openEngine(
    schema,
    runningScriptsWith(new PrismaPGlite(database), (script) => database.exec(script)),
  );

// A query without parameters takes PostgreSQL's simple protocol, which runs a whole script.
const engineOnPostgres = (schema: string, pool: pg.Pool): Promise<Engine> =>
  openEngine(
    schema,
    runningScriptsWith(new PrismaPg(pool), (script) => pool.query(script)),
  );

const filters = { externalTables: [], externalEnums: [] };
const listed = (migrations: readonly Migration[]): object => ({
  baseDir: "prisma/migrations",
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrations.map(({ name, sql }) => ({ path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } } })),
});

/** Applies the migrations that the database has not seen. Answers their names. Callers hold the lock. */
export async function applyMigrations(schema: string, migrations: readonly Migration[], target: PGlite | pg.Pool): Promise<string[]> {
  const engine = "exec" in target ? await engineOnPGlite(schema, target) : await engineOnPostgres(schema, target);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listed(migrations), filters });
  return appliedMigrationNames;
}

/** SQL that leads from the migrations so far to `schema`; empty when they agree. A scratch database in memory stands for Prisma's shadow database. */
export async function sqlToReach(schema: string, migrations: readonly Migration[]): Promise<string> {
  const scratch = await openMemoryDatabase();
  try {
    const engine = await engineOnPGlite(schema, scratch);
    await engine.applyMigrations({ migrationsList: listed(migrations), filters });
    const files = [{ path: "schema.prisma", content: schema }];
    const from = migrations.length ? { tag: "schemaDatasource", files, configDir: "." } : { tag: "empty" };
    const to = { tag: "schemaDatamodel", files };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, shadowDatabaseUrl: null, filters });
    return stdout.trim().startsWith("-- This is an empty migration") ? "" : stdout;
  } finally {
    await scratch.close();
  }
}
