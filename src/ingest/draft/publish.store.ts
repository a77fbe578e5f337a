/** Publishes a draft with all that it needs, where no person has to decide first. */
import { publishNeeded } from "../../database/publish-needed.js";
import { Prisma } from "../../generated/prisma/client.js";
import { importEditor, type Transaction } from "./draft.store.js";
import { newId } from "../../shared/new-id.js";

export interface Publication {
  published: boolean;
  /** Why not. */
  reason: string | null;
}

/** From this score on somebody who is proposed as new may be somebody who is known. */
const mayBeKnown = 0.9;

/** Statements in the last text whose speaker is not named, and speakers of the article who may be somebody else. */
const unresolvedSql = `SELECT
  coalesce((SELECT jsonb_array_length("unattributed") FROM "Activity" WHERE "articleId" = $1::uuid ORDER BY "endedAt" DESC, "id" DESC LIMIT 1), 0) AS "unattributed",
  (SELECT count(DISTINCT proposal."entityId")::int FROM "Proposal" proposal JOIN "Activity" activity ON activity."id" = proposal."activityId"
    WHERE activity."articleId" = $1::uuid AND proposal."entity" = 'Agent' AND proposal."decision" = 'UNDECIDED'
      AND jsonb_path_exists(proposal."candidates", '$[*] ? (@.score >= ${mayBeKnown})')
      AND EXISTS (SELECT FROM "Statement" WHERE "articleId" = $1::uuid AND "speakerId" = proposal."entityId")) AS "doubtful"`;

/** Answers whether the article is public now. One that was withdrawn stays so. */
export async function publishArticle(transaction: Transaction, articleId: string): Promise<Publication> {
  const { status, version } = await transaction.article.findUniqueOrThrow({ where: { id: articleId }, select: { status: true, version: true } });
  if (status === "PUBLISHED" || status === "CORRECTED") return { published: true, reason: null };
  if (status !== "DRAFT") return { published: false, reason: `it is ${status.toLowerCase().replace("_", " ")}, which only an editor changes` };
  const reason = await unresolved(transaction, articleId);
  if (reason !== null) return { published: false, reason };
  await publishNeeded(transaction, articleId);
  await transaction.article.update({ where: { id: articleId }, data: { status: "PUBLISHED", version: version + 1 } });
  await accept(transaction, articleId, version + 1);
  return { published: true, reason: null };
}

async function unresolved(transaction: Transaction, articleId: string): Promise<string | null> {
  const [found] = await transaction.$queryRawUnsafe<{ unattributed: number; doubtful: number }[]>(unresolvedSql, articleId);
  const { unattributed = 0, doubtful = 0 } = found ?? {};
  if (unattributed + doubtful === 0) return null;
  return [
    ...(unattributed ? [`${unattributed} ${unattributed === 1 ? "statement has" : "statements have"} no speaker`] : []),
    ...(doubtful ? [`${doubtful} ${doubtful === 1 ? "speaker" : "speakers"} may be somebody who is known`] : []),
  ].join(", ");
}

/** Every proposal is accepted as it is, with the confidence that it has; what only waits as a value is not. */
async function accept(transaction: Transaction, articleId: string, version: number): Promise<void> {
  const editorId = await importEditor(transaction);
  await transaction.proposal.updateMany({
    where: { activity: { articleId }, decision: "UNDECIDED", value: { equals: Prisma.DbNull } },
    data: { decision: "ACCEPTED", decidedById: editorId, decidedAt: new Date() },
  });
  await transaction.$executeRaw`
    INSERT INTO "Revision" ("id", "entity", "entityId", "version", "editorId", "method", "reason", "snapshot")
    SELECT ${newId()}::uuid, 'Article', "entityId", ${version}, ${editorId}::uuid, 'RULES', 'published by an import', "snapshot" || '{"status": "PUBLISHED"}'
    FROM "Revision" WHERE "entity" = 'Article' AND "entityId" = ${articleId}::uuid ORDER BY "version" DESC LIMIT 1`;
}
