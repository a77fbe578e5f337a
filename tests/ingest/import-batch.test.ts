/** Many articles, a few at a time. */
import { expect, test } from "vitest";
import { emptyReport } from "../../src/ingest/draft/report.js";
import { importBatch, type ArticleOutcome, type SourceItem } from "../../src/ingest/import-batch.js";
import { ConflictError, InvalidInputError } from "../../src/shared/errors.js";
import { source } from "../support/invented-article.js";

const report = emptyReport("NEW", { id: "article", slug: "tides", textPolicy: "EXCERPTS" });

async function* items(count: number): AsyncGenerator<SourceItem> {
  for (let number = 1; number <= count; number += 1) {
    await Promise.resolve();
    const sourceName = `${number}.txt`;
    yield number === 2 ? { sourceName, error: new InvalidInputError("FILE", "2.txt is empty.") } : { sourceName, article: source() };
  }
}

/** What comes of each, where importing the article of a name does what `act` says. */
async function outcomes(count: number, act: (name: string) => void, jobs = 1): Promise<ArticleOutcome[]> {
  const told: ArticleOutcome[] = [];
  const importArticle = async (_article: unknown, name: string) => {
    await Promise.resolve();
    act(name);
    return report;
  };
  await importBatch({ items: items(count), jobs, importArticle, done: (outcome) => told.push(outcome) }).catch((error: unknown) => {
    told.push({ sourceName: "stopped", reason: String(error) });
  });
  return told;
}

test("an article that cannot be read, or not be imported, stops no other", async () => {
  const told = await outcomes(4, (name) => {
    if (name === "3.txt") throw new ConflictError("it is in use");
  });
  expect(told).toEqual([
    { sourceName: "1.txt", headline: source().headline, report },
    { sourceName: "2.txt", reason: "2.txt is empty." },
    { sourceName: "3.txt", reason: "it is in use" },
    { sourceName: "4.txt", headline: source().headline, report },
  ]);
});

test("a fault of ours is told as one, and stops no other", async () => {
  const fault = new Error("never thought of");
  const told = await outcomes(3, (name) => {
    if (name === "1.txt") throw fault;
  });
  expect(told[0]).toEqual({ sourceName: "1.txt", reason: "it could not be imported, which is a fault of this program", fault });
  expect(told).toHaveLength(3);
});

test.for([1, 3])("five faults in a row stop all, with %i jobs", async (jobs) => {
  const failing = (): never => {
    throw new Error("the database is gone");
  };
  const told = await outcomes(100, failing, jobs);
  expect(told.at(-1)).toEqual({ sourceName: "stopped", reason: "Error: the database is gone" });
  expect(told.length).toBeLessThan(12);
});

test("no more articles are held than there are jobs", async () => {
  let [read, imported, most] = [0, 0, 0];
  async function* counted(): AsyncGenerator<SourceItem> {
    for await (const item of items(50)) {
      read += 1;
      most = Math.max(most, read - imported);
      yield item;
    }
  }
  const importArticle = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return report;
  };
  await importBatch({ items: counted(), jobs: 3, importArticle, done: () => (imported += 1) });
  expect([read, imported, most]).toEqual([50, 50, 3]);
});
