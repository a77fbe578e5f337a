/** Imports many articles, a few at a time. One that fails does not stop the others. */
import { OnRecordError } from "../shared/errors.js";
import type { DraftReport } from "./draft/report.js";
import type { SourceArticle } from "./readers/source-article.js";

/** What a source gave: an article, or why it is none. */
export type SourceItem = { sourceName: string } & ({ article: SourceArticle } | { error: OnRecordError });

/** `fault` is the error where it was nobody's wrong input. */
export type ArticleOutcome = { sourceName: string } & ({ headline: string; report: DraftReport } | { reason: string; fault?: unknown });

/** So many faults in a row are no matter of single articles: the database is gone, or the program is broken. */
const mostFaults = 5;

export interface Batch {
  items: AsyncIterable<SourceItem>;
  /** How many articles are on their way at the same time. */
  jobs: number;
  importArticle: (article: SourceArticle, sourceName: string) => Promise<DraftReport>;
  /** Told each outcome as it comes, and not in the order of the items where there are several jobs. */
  done: (outcome: ArticleOutcome) => void;
}

/** Reads no further ahead than it has jobs for. @throws the fault that was one too many, or of the items; what was imported until then stays. */
export async function importBatch({ items, jobs, importArticle, done }: Batch): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let faults = 0;
  let stopped = false;
  const work = async (): Promise<void> => {
    for (let next = await iterator.next(); next.done !== true && !stopped; next = await iterator.next()) {
      const outcome = await outcomeOf(next.value, importArticle);
      const fault = "reason" in outcome ? outcome.fault : undefined;
      faults = fault === undefined ? 0 : faults + 1;
      done(outcome);
      if (faults >= mostFaults) throw fault;
    }
  };
  const stopping = (error: unknown): never => {
    stopped = true;
    throw error;
  };
  const results = await Promise.allSettled(Array.from({ length: jobs }, () => work().catch(stopping)));
  await iterator.return?.();
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function outcomeOf(item: SourceItem, importArticle: Batch["importArticle"]): Promise<ArticleOutcome> {
  const { sourceName } = item;
  if ("error" in item) return { sourceName, reason: item.error.message };
  try {
    return { sourceName, headline: item.article.headline, report: await importArticle(item.article, sourceName) };
  } catch (error) {
    if (error instanceof OnRecordError) return { sourceName, reason: error.message };
    return { sourceName, reason: "it could not be imported, which is a fault of this program", fault: error };
  }
}
