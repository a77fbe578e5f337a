/** Loads seed collections into a database, once each, and removes the sample again. */
import type { Prisma } from "../src/generated/prisma/client.js";
import { belongings, things } from "../src/database/content-tables.js";
import { type PrismaClient } from "../src/generated/prisma/client.js";
import { InvalidInputError } from "../src/shared/errors.js";
import { inProject } from "../src/shared/project.js";
import { readCollection } from "./read.js";
import { rowsOf, seedEditorId, seedId, type Rows } from "./rows.js";

export const collections = ["first-article", "sample"] as const;
export type CollectionName = (typeof collections)[number];

/** Parents before children, as foreign keys ask. */
const order = [...things, ...belongings] as const;

/** Rows whose foreign key names a row of their own table go in after that row. */
const ownParent: Partial<Record<(typeof order)[number], string>> = { agent: "partOfId", topic: "parentId", place: "partOfId", event: "partOfId" };

interface Loaded {
  articles: number;
  statements: number;
}

type Transaction = Prisma.TransactionClient;
type Insert = (args: { data: Record<string, unknown>[]; skipDuplicates: boolean }) => Promise<{ count: number }>;

const insertInto = (transaction: Transaction, model: (typeof order)[number]): Insert => (transaction[model] as unknown as { createMany: Insert }).createMany;

/**
 * Loads one collection. What is there already is left as it is, so that loading again changes nothing.
 * @throws InvalidInputError listing what is wrong in the files.
 */
export async function loadCollection(prisma: PrismaClient, name: CollectionName): Promise<Loaded> {
  const collection = readCollection(inProject("seed", name));
  if (collection.problems.length) throw new InvalidInputError("seed", `the files in seed/${name} do not fit:\n${collection.problems.join("\n")}`);
  const rows = rowsOf(collection, name === "sample");
  return prisma.$transaction(
    async (transaction) => {
      await waitForOthers(transaction);
      await transaction.editor.createMany({ data: [{ id: seedEditorId, name: "On Record", role: "PUBLISHER" }], skipDuplicates: true });
      const counts = await insertAll(transaction, rows);
      if (name !== "sample") await unmark(transaction, rows);
      const revisions = collection.articles.map((article) => ({
        id: seedId("Revision", article.slug),
        entity: "Article",
        entityId: seedId("Article", article.slug),
        version: 1,
        editorId: seedEditorId,
        method: "MANUAL" as const,
        reason: reasonOf(name),
        snapshot: JSON.parse(JSON.stringify(article)) as Prisma.InputJsonValue,
      }));
      await transaction.revision.createMany({ data: revisions, skipDuplicates: true });
      return { articles: counts["article"] ?? 0, statements: counts["statement"] ?? 0 };
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}

/** Any number that means "On Record's seed" among PostgreSQL's advisory locks. */
const seedLock = 7_265_332;

/** Instances that start together load one after the other, in the time that it takes: it is more than a reader's statement may take. */
async function waitForOthers(transaction: Transaction): Promise<void> {
  await transaction.$queryRaw`SELECT set_config('statement_timeout', '60000', true)`;
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock}::bigint)`;
}

const reasonOf = (name: CollectionName): string => `loaded from seed/${name}`;

/** Whether a collection was ever loaded here: one that was loaded and removed does not come back by itself. */
export const wasLoaded = async (prisma: PrismaClient, name: CollectionName): Promise<boolean> => (await prisma.revision.count({ where: { reason: reasonOf(name) } })) > 0;

async function insertAll(transaction: Transaction, rows: Rows): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const model of order) {
    counts[model] = 0;
    const insert = insertInto(transaction, model);
    for (const data of inLevels(rows[model] ?? [], ownParent[model])) counts[model] += (await insert({ data, skipDuplicates: true })).count;
  }
  return counts;
}

type Update = (args: { where: object; data: { sample: boolean } }) => Promise<unknown>;

/** What the sample brought first, and this collection has too, is not to go with the sample. */
async function unmark(transaction: Transaction, rows: Rows): Promise<void> {
  for (const model of things) {
    const ids = (rows[model] ?? []).map(({ id }) => id);
    await (transaction[model] as unknown as { updateMany: Update }).updateMany({ where: { id: { in: ids }, sample: true }, data: { sample: false } });
  }
}

/** Rows in groups, each after the group that its parents are in. */
function inLevels(rows: Record<string, unknown>[], parent: string | undefined): Record<string, unknown>[][] {
  if (parent === undefined) return rows.length ? [rows] : [];
  const levels: Record<string, unknown>[][] = [];
  const waiting = new Map(rows.map((row) => [row["id"], row]));
  while (waiting.size) {
    const level = [...waiting.values()].filter((row) => !waiting.has(row[parent]));
    if (level.length === 0) throw new Error("seed rows are each other's parents");
    for (const row of level) waiting.delete(row["id"]);
    levels.push(level);
  }
  return levels;
}

/** Removes everything that is marked as invented. Answers how many articles went. */
export async function removeSample(prisma: PrismaClient): Promise<number> {
  return prisma.$transaction(
    async (transaction) => {
      const { count } = await transaction.article.deleteMany({ where: { sample: true } });
      const sample = { where: { sample: true } };
      await transaction.regionalIssue.deleteMany(sample);
      await transaction.event.deleteMany(sample);
      await transaction.place.deleteMany(sample);
      await transaction.topic.deleteMany(sample);
      await transaction.publisher.deleteMany(sample);
      await transaction.agent.deleteMany(sample);
      return count;
    },
    { timeout: 120_000 },
  );
}
