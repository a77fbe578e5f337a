/** The embedded database: PGlite in a folder of its own, under our lock. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { UnavailableError } from "../shared/errors.js";
import { lockFolder } from "./lock.js";
import { openFolderDatabase } from "./pglite.js";

export interface EmbeddedDatabase {
  pglite: PGlite;
  /** Closes the database and gives the lock back. */
  close: () => Promise<void>;
}

/**
 * Opens the database in `folder`, creating it when the folder holds none. It is made under another name and renamed
 * when it is whole, so that what stands under its name was whole once: if that does not open, it is damaged.
 * @throws ConflictError when another process has it open; UnavailableError when it is damaged.
 */
export async function openEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(folder);
  try {
    const files = join(folder, "database");
    if (!existsSync(files)) await create(folder, files);
    const pglite = await openWhole(files);
    return {
      pglite,
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function create(folder: string, files: string): Promise<void> {
  const unfinished = join(folder, "database.unfinished");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const pglite = await openFolderDatabase(unfinished);
  await pglite.close();
  renameSync(unfinished, files);
}

/** PostgreSQL writes this file whole: PG_CONTROL_FILE_SIZE. */
const controlSize = 8192;

async function openWhole(files: string): Promise<PGlite> {
  const damaged = (why: string): UnavailableError =>
    new UnavailableError(`The embedded database in ${files} is damaged (${why}). It was left as it is: restore it from a copy, or move it away to start with an empty one.`);
  for (const part of ["PG_VERSION", "base", "global", "pg_wal"]) if (!existsSync(join(files, part))) throw damaged(`${part} is missing`);
  const control = join(files, "global", "pg_control");
  if (!existsSync(control) || statSync(control).size !== controlSize) throw damaged("global/pg_control is missing or cut short");
  const pidFile = join(files, "postmaster.pid");
  const wasOpen = existsSync(pidFile);
  try {
    const pglite = await openFolderDatabase(files);
    await pglite.query("SELECT 1");
    return pglite;
  } catch (error) {
    // PGlite leaves it behind when it fails.
    if (!wasOpen) rmSync(pidFile, { force: true });
    throw damaged(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}
