/** A lock on a folder, held by one process: PGlite takes none on its files, and two writers lose each other's rows. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConflictError } from "../shared/errors.js";

interface Holder {
  pid: number;
  /** Tells the process from a later one of the same pid, where the system says (Linux); else empty. */
  started: string;
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return started === "" || startOf(pid) === "" || startOf(pid) === started;
}

/** Null when the file does not name a process: then nobody holds it. */
function readHolder(file: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, "utf8")) as Record<keyof Holder, unknown>;
    return Number.isInteger(pid) && Number(pid) > 0 ? { pid: Number(pid), started: typeof started === "string" ? started : "" } : null;
  } catch {
    return null;
  }
}

/** Makes `file` with our content, or fails because there is one: a hard link is made whole or not at all. */
function claim(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead holder's lock away; false when it turned out to be another's by then, and was put back. */
function takeAway(file: string, dead: string): boolean {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const same = readFileSync(aside, "utf8") === dead;
  if (!same) renameSync(aside, file);
  rmSync(aside, { force: true });
  return same;
}

const readIfThere = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

/**
 * Locks `folder` for this process; a dead process's lock is taken over.
 * @returns a function that gives the lock back.
 * @throws ConflictError naming the pid of a living holder.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "lock");
  const content = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (claim(file, content)) {
      return () => {
        if (readIfThere(file) === content) rmSync(file, { force: true });
      };
    }
    const found = readIfThere(file);
    const holder = readHolder(file);
    if (holder && isAlive(holder))
      throw new ConflictError(`The embedded database in ${folder} is in use by process ${holder.pid}; stop it, or set DATA_DIR to another folder.`, { pid: holder.pid });
    takeAway(file, found);
  }
  throw new ConflictError(`The embedded database in ${folder} is being opened by another process.`);
}
