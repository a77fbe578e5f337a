/** The built CLI, run as its users run it: data on standard output, messages on standard error, and the exit status. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CollectionName } from "../../seed/load.js";
import { readCollection } from "../../seed/read.js";
import { lockFolder } from "../../src/database/lock.js";
import { readMigrations } from "../../src/database/migrations.js";
import { inProject } from "../../src/shared/project.js";
import { runCli, type Outcome } from "../support/run-cli.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command on the database in `folder`. */
const run = (args: string[], { input = "", environment = {} }: { input?: string; environment?: Record<string, string> } = {}): Promise<Outcome> =>
  runCli(args, { input, environment: { DATA_DIR: join(folder, "data"), ...environment } });

const migrations = readMigrations().map(({ name }) => name);
const lines = (prefix: string, items: string[]): string => items.map((item) => `${prefix}${item}\n`).join("");
const firstArticle = "china-us-to-discuss-cybersecurity-at-forum";
const invented = "lantern-reef-beacon-relit";

/** What `seed load` says of a collection that was not there. */
function newIn(name: CollectionName): string {
  const { articles } = readCollection(inProject("seed", name));
  return `seed/${name}: ${articles.length} articles and ${articles.flatMap(({ statements }) => statements).length} statements were new.`;
}

describe("from an empty folder on", () => {
  test("db status lists what is pending, with exit status 1", async () => {
    expect(await run(["db", "status"])).toEqual({ status: 1, stdout: lines("pending ", migrations), stderr: "" });
  });

  test("db migrate applies it, and says so", async () => {
    expect(await run(["db", "migrate"])).toEqual({ status: 0, stdout: lines("", migrations), stderr: `Applied ${migrations.length}.\n` });
  });

  test("db status then lists what is applied, with exit status 0", async () => {
    expect(await run(["db", "status"])).toEqual({ status: 0, stdout: lines("applied ", migrations), stderr: "" });
  });

  test("seed load says what was new", async () => {
    const { status, stdout, stderr } = await run(["seed", "load", "first-article", "sample"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(lines("", (["first-article", "sample"] as const).map(newIn)));
  });

  test("verify says that a wrong text is NOT the annotated one, anchor by anchor", async () => {
    const { status, stdout, stderr } = await run(["verify", firstArticle, "-"], { input: "Some other text.\n" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^(FAILS (statement|evidence) \d+-\d+\n)+$/);
    expect(stderr).toBe(`The text is NOT the one that was annotated; 0 of ${stdout.split("\n").length - 1} anchors hold.\n`);
  });

  test("verify says that every anchor holds in the right text", async () => {
    const article = readCollection(inProject("seed", "sample")).articles.find(({ slug }) => slug === invented);
    const { status, stdout, stderr } = await run(["verify", invented, "-"], { input: article?.body ?? "" });
    expect(stdout).toMatch(/^(holds (statement|evidence) \d+-\d+\n)+$/);
    const count = stdout.split("\n").length - 1;
    expect([status, stderr]).toEqual([0, `The text is the one that was annotated; ${count} of ${count} anchors hold.\n`]);
  });

  test("verify refuses an article that is not there", async () => {
    expect(await run(["verify", "nothing-of-the-kind", "-"], { input: "Text.\n" })).toEqual({ status: 1, stdout: "", stderr: "there is no such article\n" });
  });

  test("a database that another process has open is refused in one sentence", async () => {
    const unlock = lockFolder(join(folder, "data"));
    const { status, stdout, stderr } = await run(["db", "status"]);
    unlock();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`The embedded database in ${join(folder, "data")} is in use by process ${process.pid}; stop it, or set DATA_DIR to another folder.\n`);
  });
});

test("a wrong configuration is refused with every wrong variable in one sentence", async () => {
  const environment = { PORT: "99999", ROW_BUDGET: "many", DATABASE_URL: "mysql://nowhere" };
  expect(await run(["db", "status"], { environment })).toEqual({
    status: 1,
    stdout: "",
    stderr: "The configuration is wrong: PORT must lie between 0 and 65535; DATABASE_URL must be a PostgreSQL address, postgres://…; ROW_BUDGET must be a whole number.\n",
  });
});

test("a PostgreSQL that cannot be reached is told in one line, without its password", async () => {
  const { status, stdout, stderr } = await run(["db", "status"], { environment: { DATABASE_URL: "postgres://someone:secret@127.0.0.1:1/nowhere" } });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^PostgreSQL cannot be reached at DATABASE_URL: .+\n$/);
  expect(stderr).not.toContain("secret");
});

test.for<[what: string, args: string[], message: string]>([
  ["an unknown command", ["frobnicate"], "error: unknown command 'frobnicate'"],
  ["an unknown collection", ["seed", "load", "novels"], "error: command-argument value 'novels' is invalid"],
  ["a missing argument", ["verify"], "error: missing required argument 'copy'"],
  ["an unknown option", ["db", "status", "--loud"], "error: unknown option '--loud'"],
])("%s is wrong use: exit status 2, with help", async ([, args, message]) => {
  const { status, stdout, stderr } = await run(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage: on-record");
});

const commands = ["", "db", "db migrate", "db status", "db new", "seed", "seed load", "seed remove-sample", "seed record", "seed schemas", "import", "extract", "verify"];
test.concurrent.for(commands)("on-record %s --help: exit status 0, help on standard output", async (command) => {
  const { status, stdout, stderr } = await run([...command.split(" ").filter(Boolean), "--help"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`Usage: on-record ${command}`.trim());
});
