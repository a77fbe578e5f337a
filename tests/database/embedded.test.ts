/** The embedded database keeps its rows, has one owner, and is never touched when it is damaged. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openEmbeddedDatabase, type EmbeddedDatabase } from "../../src/database/embedded.js";
import { ConflictError, UnavailableError } from "../../src/shared/errors.js";

/** Holds a whole database, to be copied. */
let template: string;
let folder: string;
beforeAll(async () => {
  template = temporaryFolder();
  await withDatabase(template, (database) => database.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('kept')"));
});
afterAll(() => {
  rmSync(template, { recursive: true });
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "on-record-embedded-"));
const inDatabase = (...path: string[]): string => join(folder, "database", ...path);

async function withDatabase(where: string, action: (database: EmbeddedDatabase["pglite"]) => Promise<unknown>): Promise<void> {
  const { pglite, close } = await openEmbeddedDatabase(where);
  try {
    await action(pglite);
  } finally {
    await close();
  }
}

const copyTemplate = (): void => {
  cpSync(template, folder, { recursive: true });
};

/** Every file of the database with a hash of what is in it. */
const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)
    .sort();

test("a database is made, closed, and opened again with its rows", async () => {
  copyTemplate();
  expect(readdirSync(folder)).toEqual(["database"]);
  await withDatabase(folder, async (database) => {
    expect((await database.query("SELECT text FROM note")).rows).toEqual([{ text: "kept" }]);
  });
  expect(readdirSync(folder)).toEqual(["database"]);
});

test("a database that is open cannot be opened a second time, and goes on working", async () => {
  copyTemplate();
  await withDatabase(folder, async (database) => {
    await expect(openEmbeddedDatabase(folder)).rejects.toThrow(ConflictError);
    await expect(openEmbeddedDatabase(folder)).rejects.toThrow(`is in use by process ${process.pid}`);
    expect((await database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });
});

test("a database that was never finished is made anew", async () => {
  const unfinished = join(folder, "database.unfinished");
  mkdirSync(join(unfinished, "base"), { recursive: true });
  writeFileSync(join(unfinished, "PG_VERSION"), "17\n");
  await withDatabase(folder, async (database) => {
    expect((await database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });
  expect(existsSync(unfinished)).toBe(false);
  expect(existsSync(inDatabase("PG_VERSION"))).toBe(true);
});

const damages: [name: string, damage: () => void][] = [
  [
    "whose PG_VERSION is gone",
    () => {
      rmSync(inDatabase("PG_VERSION"));
    },
  ],
  [
    "whose pg_control is gone",
    () => {
      rmSync(inDatabase("global", "pg_control"));
    },
  ],
  [
    "whose pg_control is empty",
    () => {
      truncateSync(inDatabase("global", "pg_control"), 0);
    },
  ],
  [
    "whose pg_control holds garbage",
    () => {
      writeFileSync(inDatabase("global", "pg_control"), Buffer.alloc(8192, 7));
    },
  ],
  [
    "whose base folder is gone",
    () => {
      rmSync(inDatabase("base"), { recursive: true });
    },
  ],
];

test.for(damages)("a database %s is reported as damaged and left exactly as it is", async ([, damage]) => {
  copyTemplate();
  damage();
  const before = filesOf(folder);
  const opening = openEmbeddedDatabase(folder);
  await expect(opening).rejects.toThrow(UnavailableError);
  await expect(opening).rejects.toThrow(
    /^The embedded database in \S+ is damaged \(.+\)\. It was left as it is: restore it from a copy, or move it away to start with an empty one\.$/,
  );
  expect(filesOf(folder)).toEqual(before);
});
