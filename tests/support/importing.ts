/** Imports into a test's database, with the invented article's extractor and resolver. */
import type { Database } from "../../src/database/database.js";
import { DraftService, type DraftOptions } from "../../src/ingest/draft/draft.service.js";
import { DraftStore } from "../../src/ingest/draft/draft.store.js";
import type { DraftReport } from "../../src/ingest/draft/report.js";
import { ImportService } from "../../src/ingest/import.service.js";
import type { SourceArticle } from "../../src/ingest/readers/source-article.js";
import { extractor, resolver } from "./invented-article.js";

const options: DraftOptions = { actor: "Tester", software: "on-record test", policy: null, keepsText: false, published: null, language: null, publishes: false, dryRun: false };

export interface Importing extends Partial<DraftOptions> {
  reads?: Partial<typeof extractor>;
  resolves?: Partial<typeof resolver>;
}

export function importArticle({ prisma }: Pick<Database, "prisma">, article: SourceArticle, { reads, resolves, ...changes }: Importing = {}): Promise<DraftReport> {
  const drafts = new DraftService(new DraftStore(prisma), { ...options, ...changes });
  return new ImportService(drafts, { ...extractor, ...reads }, { ...resolver, ...resolves }).importArticle(article, "tables.txt");
}

/** Takes all content out; the change log stays. */
export const emptyContent = (database: Database): Promise<unknown> =>
  database.rows('TRUNCATE "Article", "Agent", "Place", "Event", "RegionalIssue", "Topic", "Publisher", "Revision", "Editor" CASCADE');
