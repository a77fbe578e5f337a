/** The lock on a data folder: one living process at a time, and a dead one's is no obstacle. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "../../src/database/lock.js";
import { ConflictError } from "../../src/shared/errors.js";

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-lock-"));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(end));
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = (): string => join(folder, "lock");

/** A process that lives until it is killed. Answers its pid. */
function startProcess(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  children.push(child);
  if (child.pid === undefined) throw new Error("no process could be started");
  return child.pid;
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGKILL");
  });

/** The lock file as another process would have written it. */
const lockAs = (pid: number, started = ""): void => {
  writeFileSync(lockFile(), JSON.stringify({ pid, started }));
};

function refusal(): ConflictError {
  try {
    lockFolder(folder);
  } catch (error) {
    if (error instanceof ConflictError) return error;
    throw error;
  }
  throw new Error("the lock was given");
}

test("a lock names its process, and is gone when it is given back", () => {
  const unlock = lockFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({ pid: process.pid });
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder that is not there is made", () => {
  const unlock = lockFolder(join(folder, "deep", "data"));
  expect(existsSync(join(folder, "deep", "data", "lock"))).toBe(true);
  unlock();
});

test("a lock that was given back can be taken again", () => {
  lockFolder(folder)();
  const unlock = lockFolder(folder);
  unlock();
  expect(existsSync(lockFile())).toBe(false);
});

test("the lock of a living process is refused in one sentence with its pid", () => {
  const pid = startProcess();
  lockAs(pid);
  const { message, details } = refusal();
  expect(message).toBe(`The embedded database in ${folder} is in use by process ${pid}; stop it, or set DATA_DIR to another folder.`);
  expect(details).toEqual({ pid });
  expect(readdirSync(folder)).toEqual(["lock"]);
  expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toEqual({ pid, started: "" });
});

test("the lock of this very process is refused too", () => {
  const unlock = lockFolder(folder);
  expect(refusal().details).toEqual({ pid: process.pid });
  unlock();
});

test("the lock of a dead process is taken over", async () => {
  const pid = startProcess();
  lockAs(pid);
  await Promise.all(children.map(end));
  const unlock = lockFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({ pid: process.pid });
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(existsSync("/proc/self/stat"))("the lock of a dead process is taken over also when another process has its pid by now", () => {
  lockAs(startProcess(), "1");
  lockFolder(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test.for(["", "garbage", "{", "null", "[]", "42", '"text"', "{}", '{"pid":0}', '{"pid":-1}', '{"pid":"1"}', '{"pid":1.5}'])(
  "a lock file that reads %j is taken over",
  (content) => {
    writeFileSync(lockFile(), content);
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({ pid: process.pid });
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("giving back a lock leaves another's in place", () => {
  const unlock = lockFolder(folder);
  lockAs(startProcess());
  unlock();
  expect(existsSync(lockFile())).toBe(true);
});
