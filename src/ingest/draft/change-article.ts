/** A known article whose text has changed. */
import type { Drawn, Outcome } from "./add-article.js";
import { AnchoredText } from "../../articles/anchored-text.js";
import { textColumns } from "./article-row.js";
import { changeText, findEvidence, findStatements, lastSnapshot, type MovedAnchor, type StoredArticle, type StoredStatement } from "./article.store.js";
import type { Transaction } from "./draft.store.js";
import { addMentions } from "./mentions.js";
import { newId } from "../../shared/new-id.js";
import { isUnique, proofOf, Reanchoring, type ContextProof } from "./reanchor.js";
import { wordsShownBy } from "./shown-words.js";
import { proofsIn, snapshotOf } from "./snapshot.js";
import { placeOf, StatementRows, type Present } from "./statement-rows.js";
import { evidenceKey, WorldRows } from "./world-rows.js";

interface Changed extends Drawn {
  stored: StoredArticle;
  dryRun: boolean;
}

/**
 * Gives the article its new text and looks for every anchor in it: what does not stand there exactly is orphaned. What
 * the new text says beside is added to a draft. To an article that is not a draft, public or withdrawn, nothing is added:
 * new statements would be public with it. They become proposals with their values, and wait for somebody to accept them.
 * Headline, dates and rights stay as somebody may have corrected them.
 */
export async function changeArticle(transaction: Transaction, { stored, dryRun, ...drawn }: Changed): Promise<Outcome> {
  const { draft, identities, existing, collector, editorId } = drawn;
  const last = await lastSnapshot(transaction, stored.id);
  const version = Math.max(stored.version, last?.version ?? 0) + 1;
  const statements = await findStatements(transaction, stored.id);
  const evidence = await findEvidence(transaction, stored.id);
  const mover = new Mover(draft, stored.body === null ? null : new AnchoredText(stored.body), proofsIn(last?.snapshot));
  const moved = mover.move(statements);
  const movedEvidence = evidence.flatMap((one) => mover.moveOne(one));
  const columns = textColumns(draft);
  if (!dryRun) await changeText(transaction, { articleId: stored.id, columns, version, statements: moved, evidence: movedEvidence });

  const present = presentOf(statements, moved);
  const isDraft = stored.status === "DRAFT" || stored.status === "IN_REVIEW";
  const owners = new Map(evidence.map(({ id, owner }) => [id, owner]));
  const world = new WorldRows(
    draft,
    identities,
    existing,
    collector,
    movedEvidence.map((one) => evidenceKey(owners.get(one.id) ?? "", one)),
  );
  if (isDraft) world.add();
  const rows = new StatementRows(draft, identities, world.roles, existing.statuses, collector);
  if (isDraft) {
    rows.add(present);
    addMentions(draft, identities, collector);
  } else {
    rows.propose(present);
  }

  const added = [...collector.rows.statement, ...collector.rows.evidence] as unknown as { id: string; start: number; end: number }[];
  const snapshot = snapshotOf(columns, collector, draft.text, [...moved, ...movedEvidence, ...added]);
  collector.add("revision", {
    id: newId(),
    entity: "Article",
    entityId: stored.id,
    version,
    editorId,
    method: "RULES",
    reason: `its text changed in ${draft.sourceName}`,
    snapshot,
  });
  const found = new Set([...moved, ...movedEvidence].map(({ id }) => id));
  const orphaned = [...statements, ...evidence].filter(({ id, anchorState }) => anchorState === "ANCHORED" && !found.has(id)).length;
  return { outcome: "CHANGED", slug: stored.slug, unattributed: rows.unattributed, reanchored: found.size, orphaned };
}

function presentOf(statements: readonly StoredStatement[], moved: readonly MovedAnchor[]): Present {
  return {
    statements: new Map(moved.map((one) => [placeOf(one), one.id])),
    last: Math.max(0, ...statements.map(({ position }) => position)),
    spent: statements.reduce((sum, statement) => sum + wordsShownBy(statement), 0),
  };
}

type Anchored = Pick<StoredStatement, "id" | "start" | "end" | "exactSha256" | "textSha256" | "anchorState"> &
  Partial<Pick<StoredStatement, "cueStart" | "cueEnd" | "sourceStart" | "sourceEnd">>;

/** Moves anchors from one text to the next. */
class Mover {
  private readonly reanchoring: Reanchoring;

  constructor(
    private readonly draft: Drawn["draft"],
    /** The earlier text, where it was kept. */
    private readonly old: AnchoredText | null,
    private readonly proofs: ReadonlyMap<string, ContextProof>,
  ) {
    this.reanchoring = new Reanchoring(draft.text);
  }

  /** Statements that were found again. Of those that would come to lie at the same place nothing is known any more. */
  move(anchors: readonly Anchored[]): MovedAnchor[] {
    const moved = anchors.flatMap((anchor) => this.moveOne(anchor));
    const places = new Map<string, number>();
    for (const one of moved) places.set(placeOf(one), (places.get(placeOf(one)) ?? 0) + 1);
    return moved.filter((one) => places.get(placeOf(one)) === 1);
  }

  /** An orphan holds again where its text is back. */
  moveOne(anchor: Anchored): MovedAnchor[] {
    const isBack = anchor.textSha256 === this.draft.text.sha256;
    if (anchor.anchorState === "ORPHANED" && !isBack) return [];
    const proof = isBack ? null : this.proofOf(anchor);
    const start = this.reanchoring.startOf({ ...anchor, proof });
    if (start === null) return [];
    const end = start + anchor.end - anchor.start;
    const by = start - anchor.start;
    const { prefix, suffix } = this.draft.text.at(start, end);
    const keeps = (from: number | null | undefined, to: number | null | undefined): boolean => from != null && to != null && (isBack || this.keeps(anchor, proof, [from, to], by));
    return [
      {
        id: anchor.id,
        start,
        end,
        by,
        ...(this.draft.keepsText ? { prefix, suffix } : { prefix: null, suffix: null }),
        keepsCue: keeps(anchor.cueStart, anchor.cueEnd),
        keepsSource: keeps(anchor.sourceStart, anchor.sourceEnd),
      },
    ];
  }

  private proofOf(anchor: Anchored): ContextProof | null {
    if (this.old) return isUnique(this.old, anchor) ? proofOf(this.old, anchor) : null;
    return this.proofs.get(anchor.id) ?? null;
  }

  /** Whether the words of another span moved along: they are the same, or lie in the surroundings that are. */
  private keeps({ start, end }: Anchored, proof: ContextProof | null, [from, to]: [number, number], by: number): boolean {
    if (this.old) return this.old.slice(from, to) === this.draft.text.slice(from + by, to + by);
    return proof !== null && from >= start - proof.before && to <= end + proof.after;
  }
}
