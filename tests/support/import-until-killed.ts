/** Imports three articles and is killed on the way, as if the power had failed: `node --import tsx … POINT`, with the server's environment. */
import { readConfig } from "../../src/config.js";
import { openDatabase, type Database } from "../../src/database/database.js";
import { importBatch, type SourceItem } from "../../src/ingest/import-batch.js";
import { importArticle } from "./importing.js";
import { body, source } from "./invented-article.js";

const point = process.argv[2] ?? "never";

function dieAt(here: string): void {
  if (point === here) process.kill(process.pid, "SIGKILL");
}

/** Dies in the transaction of the second article, when its first rows are in. */
function dyingInTransaction(prisma: Database["prisma"]): Database["prisma"] {
  let commands = 0;
  const counted = (transaction: object): object =>
    new Proxy(transaction, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (name !== "$executeRawUnsafe") return member;
        return async (...given: unknown[]) => {
          const answer: unknown = await (member as (...given: unknown[]) => Promise<unknown>).apply(target, given);
          commands += 1;
          if (commands === 3) dieAt("inside the transaction");
          return answer;
        };
      },
    });
  return new Proxy(prisma, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== "$transaction") return member;
      return (work: (transaction: object) => Promise<unknown>, options: object) => target.$transaction((transaction) => work(counted(transaction)), options);
    },
  });
}

async function* articles(): AsyncGenerator<SourceItem> {
  for (const number of [1, 2, 3]) {
    if (number === 2) dieAt("while the second file is read");
    await Promise.resolve();
    const article = source({ headline: `Tides, Part ${number}`, canonicalUrl: `https://tidewatch.example/${number}`, body: `${body} This is part ${number}.` });
    yield { sourceName: `${number}.txt`, article };
  }
}

dieAt("before anything");
const database = await openDatabase(readConfig(process.env).database);
await database.migrate();
const dying = { prisma: dyingInTransaction(database.prisma) };
let done = 0;
await importBatch({
  items: articles(),
  jobs: 1,
  importArticle: async (article) => {
    const report = await importArticle(dying, article);
    if (done === 1) dieAt("after the second commit");
    return report;
  },
  done: () => {
    done += 1;
    if (done === 2) dieAt("between two files");
  },
});
await database.close();
