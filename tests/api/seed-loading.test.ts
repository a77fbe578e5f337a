/** Seed content is loaded once, and the invented part of it can be taken away again. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collections, loadCollection, removeSample, wasLoaded } from "../../seed/load.js";
import { readCollection } from "../../seed/read.js";
import { rowsOf } from "../../seed/rows.js";
import type { Database } from "../../src/database/database.js";
import { inProject } from "../../src/shared/project.js";
import { openTestDatabase } from "../support/test-database.js";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

type Counts = Record<string, number>;

/** Those that somebody writes: the change log, what is searched and what was ever public are written by triggers. */
async function tables(): Promise<string[]> {
  const rows = await database.rows(
    `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name !~ '^(_|Change|Search|FirstPublication)' ORDER BY 1`,
  );
  return rows.map(([name]) => String(name));
}

/** How many rows each table has. */
async function counts(): Promise<Counts> {
  const counted = (await tables()).map((name) => `SELECT '${name}', count(*)::int FROM "${name}"`).join(" UNION ALL ");
  return Object.fromEntries((await database.rows(counted)) as [string, number][]);
}

/** How many rows of each table the files of the first article make, beside what loading writes about itself. */
function firstArticleAlone(): Counts {
  const rows = rowsOf(readCollection(inProject("seed", "first-article")), false);
  return Object.fromEntries(Object.entries(rows).map(([model, items]) => [`${model.charAt(0).toUpperCase()}${model.slice(1)}`, items.length]));
}

const withoutRecords = ({ Editor: _editor, Revision: _revision, ...content }: Counts): Counts => Object.fromEntries(Object.entries(content).filter(([, count]) => count > 0));

const empty = async (): Promise<void> => {
  await database.rows(`TRUNCATE ${(await tables()).map((name) => `"${name}"`).join(", ")}`);
};

test.for(collections)("loading %s again changes nothing", async (name) => {
  const before = await counts();
  expect(before["Statement"]).toBeGreaterThan(200);
  expect(await loadCollection(database.prisma, name)).toEqual({ articles: 0, statements: 0 });
  expect(await counts()).toEqual(before);
});

test("every row of the files is in the database", async () => {
  await empty();
  await loadCollection(database.prisma, "first-article");
  expect(withoutRecords(await counts())).toEqual(firstArticleAlone());
});

describe.each([
  { first: "first-article", second: "sample" },
  { first: "sample", second: "first-article" },
] as const)("with $first loaded before $second", ({ first, second }) => {
  test("removing the sample leaves the first article whole, and the sample does not come back by itself", async () => {
    await empty();
    expect(await wasLoaded(database.prisma, "sample")).toBe(false);
    const loaded = [await loadCollection(database.prisma, first), await loadCollection(database.prisma, second)];
    const before = await database.prisma.article.count({ where: { sample: true } });
    expect(loaded.map(({ articles }) => articles)).toContain(before);
    expect(await removeSample(database.prisma)).toBe(before);
    expect(withoutRecords(await counts())).toEqual(firstArticleAlone());
    expect(await wasLoaded(database.prisma, "sample")).toBe(true);
    expect(await wasLoaded(database.prisma, "first-article")).toBe(true);
    expect(await removeSample(database.prisma)).toBe(0);
  });
});
