/** Statements as changes need them. */
import type { Change } from "../database/change.js";
import type { PublicationStatus, StatementKind, StatementLinkKind } from "../generated/prisma/enums.js";
import { newId } from "../shared/new-id.js";
import type { Columns } from "./fields.js";

export interface PartRow {
  kind: "QUOTED" | "PARAPHRASED";
  text: string | null;
  start: number;
  end: number;
}

export interface ShownRow {
  text: string;
  textIs: "VERBATIM" | "RENDERED";
  promptedBy: string | null;
}

export interface SpokenRow extends ShownRow {
  id: string;
  kind: StatementKind;
  parts: PartRow[];
}

const part = { kind: true, text: true, start: true, end: true } as const;

/** What the article's other statements show of its words. */
export async function shownElsewhere({ transaction }: Change, articleId: string, but: string): Promise<ShownRow[]> {
  return transaction.statement.findMany({ where: { articleId, id: { not: but } }, select: { text: true, textIs: true, promptedBy: true } });
}

/** An article's statements with their parts, as they stand in it. */
export async function statementsOf({ transaction }: Change, articleId: string): Promise<SpokenRow[]> {
  const select = { id: true, kind: true, text: true, textIs: true, promptedBy: true, parts: { select: part, orderBy: { position: "asc" } } } as const;
  return transaction.statement.findMany({ where: { articleId }, select, orderBy: { position: "asc" } });
}

export async function partsOf({ transaction }: Change, statementId: string): Promise<PartRow[]> {
  return transaction.statementPart.findMany({ where: { statementId }, select: part, orderBy: { position: "asc" } });
}

export async function replaceParts({ transaction }: Change, statementId: string, parts: readonly PartRow[]): Promise<void> {
  await transaction.statementPart.deleteMany({ where: { statementId } });
  await transaction.statementPart.createMany({ data: parts.map((part, at) => ({ ...part, id: newId(), statementId, position: at + 1 })) });
}

/** Makes room among the article's statements for one that begins at `start`, and answers its position. */
export async function makeRoom(change: Change, articleId: string, start: number): Promise<number> {
  const { transaction } = change;
  const position = 1 + (await transaction.statement.count({ where: { articleId, start: { lte: start } } }));
  const later = await transaction.statement.findMany({ where: { articleId, position: { gte: position } }, select: { id: true, position: true }, orderBy: { position: "desc" } });
  await change.lockAll("Statement", later.map(({ id }) => id)); // prettier-ignore
  for (const { id, position: at } of later) await transaction.statement.update({ where: { id }, data: { position: at + 1 } });
  return position;
}

/** Statements of which it is not known when they were made are listed under the day of their article. */
export async function redateStatements(change: Change, articleId: string): Promise<void> {
  const { transaction } = change;
  const { published } = await transaction.article.findUniqueOrThrow({ where: { id: articleId }, select: { published: true } });
  const listed = { articleId, said: null, sortDate: { not: published } };
  await change.lockAll("Statement", (await transaction.statement.findMany({ where: listed, select: { id: true } })).map(({ id }) => id)); // prettier-ignore
  await transaction.statement.updateMany({ where: listed, data: { sortDate: published } });
}

export async function statusOfAgent({ transaction }: Change, id: string): Promise<PublicationStatus | undefined> {
  return (await transaction.agent.findUnique({ where: { id }, select: { status: true } }))?.status;
}

/** Tables that join a statement to things of another kind, with their columns. */
const joins = { addressees: ["StatementAddressee", "agentId"], issues: ["StatementIssue", "issueId"], topics: ["StatementTopic", "topicId"] } as const;
export type Join = keyof typeof joins;

export async function replaceJoins({ transaction }: Change, join: Join, statementId: string, ids: readonly string[]): Promise<void> {
  const [table, column] = joins[join];
  const copies = join === "addressees" ? "" : `, "sortDate", "articleId", "position"`;
  await transaction.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "statementId" = $1::uuid AND "${column}" <> ALL($2::uuid[])`, statementId, ids);
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" ("statementId", "${column}"${copies}) SELECT s."id", given."id"${copies.replaceAll('"sort', 's."sort').replaceAll('"art', 's."art').replaceAll('"pos', 's."pos')}
      FROM "Statement" s, unnest($2::uuid[]) given("id") WHERE s."id" = $1::uuid ON CONFLICT DO NOTHING`,
    statementId,
    ids,
  );
}

/** What an article is about follows from its statements, where it did not say so before. */
export async function addToArticle({ transaction }: Change, articleId: string, statementId: string): Promise<void> {
  await transaction.$executeRaw`INSERT INTO "ArticleIssue" ("articleId", "issueId") SELECT ${articleId}::uuid, "issueId" FROM "StatementIssue" WHERE "statementId" = ${statementId}::uuid ON CONFLICT DO NOTHING`;
  await transaction.$executeRaw`INSERT INTO "ArticleTopic" ("articleId", "topicId") SELECT ${articleId}::uuid, "topicId" FROM "StatementTopic" WHERE "statementId" = ${statementId}::uuid ON CONFLICT DO NOTHING`;
}

export async function link({ transaction }: Change, fromId: string, toId: string, kind: StatementLinkKind): Promise<void> {
  await transaction.statementLink.createMany({ data: [{ fromId, toId, kind }], skipDuplicates: true });
}

export async function unlink({ transaction }: Change, fromId: string, toId: string, kind: StatementLinkKind): Promise<number> {
  return (await transaction.statementLink.deleteMany({ where: { fromId, toId, kind } })).count;
}

export async function roleOf({ transaction }: Change, id: string): Promise<string | undefined> {
  return (await transaction.roleAssertion.findUnique({ where: { id }, select: { personId: true } }))?.personId;
}

/** Marks what a person has just looked at and changed. */
export async function decideChanged({ transaction, editorId }: Change, entityId: string): Promise<void> {
  await transaction.proposal.updateMany({ where: { entityId, decision: "UNDECIDED" }, data: { decision: "CHANGED", decidedById: editorId, decidedAt: new Date() } });
}

export async function decideRejected({ transaction, editorId }: Change, entityId: string): Promise<void> {
  await transaction.proposal.updateMany({ where: { entityId, decision: { not: "REJECTED" } }, data: { decision: "REJECTED", decidedById: editorId, decidedAt: new Date() } });
}

export const reviewedBy = ({ editorId }: Change): Columns => ({ reviewedById: editorId, reviewedAt: new Date() });
