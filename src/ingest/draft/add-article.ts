import { addPublisher, articleRow, articleSlug } from "./article-row.js";
import type { Draft, Identities } from "./draft.js";
import type { Found } from "./known.store.js";
import { addMentions } from "./mentions.js";
import { newId } from "../../shared/new-id.js";
import type { RowCollector } from "./row-collector.js";
import { uniqueSlug } from "../../shared/slugs.js";
import { snapshotOf } from "./snapshot.js";
import { nothing, StatementRows, type Unattributed } from "./statement-rows.js";
import { WorldRows } from "./world-rows.js";

/** All that rows are made from. */
export interface Drawn {
  draft: Draft;
  identities: Identities;
  existing: Found;
  collector: RowCollector;
  /** Who signs the revision. */
  editorId: string;
}

/** What became of an article. */
export interface Outcome {
  outcome: "NEW" | "CHANGED";
  slug: string;
  unattributed: readonly Unattributed[];
  /** Anchors of an earlier text that were found again, and those that were not. */
  reanchored: number;
  orphaned: number;
}

/** A new article with all that it proposes. */
export function addArticle({ draft, identities, existing, collector, editorId }: Drawn): Outcome {
  const publisherId = addPublisher(collector, draft.source, existing.publisherId, existing.taken.publisher);
  const slug = uniqueSlug(articleSlug(draft), draft.articleId, existing.taken.article);
  const article = articleRow(draft, { slug, publisherId, copyrightHolderId: existing.copyrightHolderId });
  collector.add("article", article);
  const world = new WorldRows(draft, identities, existing, collector);
  world.add();
  const statements = new StatementRows(draft, identities, world.roles, existing.statuses, collector);
  statements.add(nothing);
  addMentions(draft, identities, collector);
  const anchors = [...collector.rows.statement, ...collector.rows.evidence] as unknown as { id: string; start: number; end: number }[];
  const snapshot = snapshotOf(article, collector, draft.text, anchors);
  collector.add("revision", {
    id: newId(),
    entity: "Article",
    entityId: draft.articleId,
    version: 1,
    editorId,
    method: "RULES",
    reason: `imported from ${draft.sourceName}`,
    snapshot,
  });
  return { outcome: "NEW", slug, unattributed: statements.unattributed, reanchored: 0, orphaned: 0 };
}
