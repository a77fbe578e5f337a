/** What came of an article, for whoever had it imported. */
import type { TextPolicy } from "../../generated/prisma/enums.js";
import type { Outcome } from "./add-article.js";
import type { StoredArticle } from "./article.store.js";
import type { Draft, Identities, Identity } from "./draft.js";
import type { Publication } from "./publish.store.js";
import type { RowCollector } from "./row-collector.js";

/** How many are there already, and how many are proposed. */
export interface Tally {
  known: number;
  proposed: number;
}

export interface DraftReport {
  outcome: "NEW" | "KNOWN" | "CHANGED";
  articleId: string;
  slug: string;
  textPolicy: TextPolicy;
  /** Statements that were added or proposed. */
  statements: { direct: number; indirect: number; mixed: number; unattributed: number };
  /** Agents with at least one statement in the text. */
  speakers: Tally;
  issues: Tally;
  /** Anchors of an earlier text that were found again, and those that were not. */
  reanchored: number;
  orphaned: number;
  /** Null where nothing was to be published. */
  publication: Publication | null;
}

export const emptyReport = (outcome: DraftReport["outcome"], { id, slug, textPolicy }: Pick<StoredArticle, "id" | "slug" | "textPolicy">): DraftReport => ({
  outcome,
  articleId: id,
  slug,
  textPolicy,
  statements: { direct: 0, indirect: 0, mixed: 0, unattributed: 0 },
  speakers: { known: 0, proposed: 0 },
  issues: { known: 0, proposed: 0 },
  reanchored: 0,
  orphaned: 0,
  publication: null,
});

export function reportOf(
  { articleId, resolved, policy }: Draft,
  identities: Identities,
  { rows }: RowCollector,
  { outcome, slug, unattributed, reanchored, orphaned }: Outcome,
): DraftReport {
  const values = rows.proposal.map(({ value }) => value as { kind: string } | undefined);
  const kinds = [...rows.statement.map(({ kind }) => kind), ...values.flatMap((value) => value?.kind ?? [])];
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  const speakers = new Set(resolved.statements.flatMap(({ speaker }) => identities.agents[speaker ?? -1] ?? []));
  return {
    ...emptyReport(outcome, { id: articleId, slug, textPolicy: policy }),
    statements: { direct: count("DIRECT"), indirect: count("INDIRECT"), mixed: count("MIXED"), unattributed: unattributed.length },
    speakers: tally([...speakers]),
    issues: tally(identities.issues),
    reanchored,
    orphaned,
  };
}

const tally = (identities: readonly Identity[]): Tally => {
  const known = identities.filter(({ isNew }) => !isNew).length;
  return { known, proposed: identities.length - known };
};
