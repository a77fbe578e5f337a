/** Articles as changes need them. */
import type { Change } from "../database/change.js";
import type { NoticeKind, PublicationStatus, TextPolicy } from "../generated/prisma/enums.js";
import { newId } from "../shared/new-id.js";
import { findRow } from "./row.store.js";

export interface ArticleRow {
  id: string;
  slug: string;
  version: number;
  status: PublicationStatus;
  textPolicy: TextPolicy;
  body: string | null;
  textSha256: string;
  /** YYYY-MM-DD. */
  published: string;
  embargoUntil: string | null;
  publishAt: string | null;
  rightsLicense: string | null;
}

export const findArticle = async (change: Change, id: string): Promise<ArticleRow | null> => (await findRow(change, "Article", id)) as ArticleRow | null;

export async function setStatus({ transaction }: Change, id: string, status: PublicationStatus): Promise<void> {
  await transaction.article.update({ where: { id }, data: { status, publishAt: null, publishById: null } });
}

export async function addNotice({ transaction }: Change, { id, slug, version }: Pick<ArticleRow, "id" | "slug" | "version">, kind: NoticeKind, note: string): Promise<void> {
  await transaction.notice.create({ data: { id: newId(), articleId: id, kind, note, slug, version: version + 1, status: "PUBLISHED" } });
}

/** Notices of an article that is no longer shown are not either, but for a retraction. */
export async function hideNotices({ transaction }: Change, articleId: string, hidden: boolean): Promise<void> {
  await transaction.notice.updateMany({ where: { articleId, kind: "CORRECTION" }, data: { status: hidden ? "UNPUBLISHED" : "PUBLISHED" } });
}

export async function schedule({ transaction, editorId }: Change, id: string, publishAt: Date | null): Promise<void> {
  await transaction.article.update({ where: { id }, data: { publishAt, publishById: publishAt && editorId } });
}

export async function embargo({ transaction }: Change, id: string, embargoUntil: Date | null): Promise<void> {
  await transaction.article.update({ where: { id }, data: { embargoUntil } });
}

/** What keeps an article from being published. */
export interface Obstacles {
  undecided: number;
  orphaned: number;
}

export async function obstaclesOf({ transaction }: Change, articleId: string): Promise<Obstacles> {
  const undecided = await transaction.proposal.count({ where: { articleId, decision: "UNDECIDED" } });
  const [statements, evidence] = [
    await transaction.statement.count({ where: { articleId, anchorState: "ORPHANED" } }),
    await transaction.evidence.count({ where: { articleId, anchorState: "ORPHANED" } }),
  ];
  return { undecided, orphaned: statements + evidence };
}

/** Anchors with the hash of the words that they stand for. */
export async function anchorsOf({ transaction }: Change, articleId: string): Promise<{ start: number; end: number; exactSha256: string }[]> {
  return transaction.statement.findMany({ where: { articleId, anchorState: "ANCHORED" }, select: { start: true, end: true, exactSha256: true } });
}

/** Tables that join an article to things of another kind, with their columns. */
const joins = { issues: ["ArticleIssue", "issueId"], topics: ["ArticleTopic", "topicId"], events: ["ArticleEvent", "eventId"] } as const;
export type ArticleJoin = keyof typeof joins;

export async function replaceJoins({ transaction }: Change, join: ArticleJoin, articleId: string, ids: readonly string[]): Promise<void> {
  const [table, column] = joins[join];
  await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "articleId" = $1::uuid AND "${column}" <> ALL($2::uuid[])`, articleId, ids);
  await transaction.$executeRawUnsafe(`INSERT INTO "${table}" ("articleId", "${column}") SELECT $1::uuid, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING`, articleId, ids);
}
