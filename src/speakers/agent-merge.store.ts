/** Moves what names one agent to another. In all statements `$1` is the agent that goes and `$2` the one that stays. */
import type { Change } from "../database/change.js";
import { thingsNaming, type Named } from "../database/naming.js";

/** A table whose rows name an agent; of two that are the same but for it, one is left. */
interface Naming {
  table: string;
  column: string;
  /** What two rows have the same in. */
  same: readonly string[];
  /** The column of evidence for such a row. */
  evidence?: string;
  /** The table and column that name such a row otherwise. */
  named?: readonly [table: string, column: string];
  /** Has no status of its own. */
  statusless?: true;
}

const dates = ["asOf", "from", "to"].flatMap((date) => [date, `${date}Precision`, `${date}Phrase`]);

const united: readonly Naming[] = [
  { table: "RoleAssertion", column: "personId", same: ["title", "organizationId", "former", ...dates], evidence: "roleId", named: ["Statement", "speakerRoleId"] },
  { table: "IssueParty", column: "agentId", same: ["issueId", "role"], evidence: "partyId" },
  { table: "Participation", column: "agentId", same: ["eventId"], evidence: "participationId" },
  { table: "PlaceName", column: "usedById", same: ["placeId", "name", "language"], evidence: "placeNameId" },
  { table: "Position", column: "holderId", same: ["issueId", "statementId"], statusless: true },
  { table: "StatementAddressee", column: "agentId", same: ["statementId"], statusless: true },
];

const evidenceSays = ["source", "articleId", "start", "end", "exactSha256", "url", "note"];
const alike = (columns: readonly string[], one: string, other: string): string =>
  columns.map((column) => `${one}."${column}" IS NOT DISTINCT FROM ${other}."${column}"`).join(" AND ");

/** What was said of both is said once: with the evidence of both, and public where one of them was. */
function unite({ table, column, same, evidence, named, statusless }: Naming): string[] {
  const pairs = `"${table}" gone JOIN "${table}" kept ON gone."${column}" = $1::uuid AND kept."${column}" = $2::uuid AND ${alike(same, "gone", "kept")}`;
  const twice = evidence && `SELECT 1 FROM "Evidence" other WHERE other."${evidence}" = kept."id" AND ${alike(evidenceSays, "other", "moved")}`;
  return [
    ...(statusless
      ? []
      : [
          `UPDATE "${table}" t SET "status" = gone."status" FROM ${pairs} WHERE t."id" = kept."id" AND gone."status" IN ('PUBLISHED', 'CORRECTED') AND kept."status" NOT IN ('PUBLISHED', 'CORRECTED')`,
        ]),
    ...(evidence ? [`UPDATE "Evidence" moved SET "${evidence}" = kept."id" FROM ${pairs} WHERE moved."${evidence}" = gone."id" AND NOT EXISTS (${twice ?? ""})`] : []),
    ...(named ? [`UPDATE "${named[0]}" t SET "${named[1]}" = kept."id" FROM ${pairs} WHERE t."${named[1]}" = gone."id"`] : []),
    ...(statusless ? [] : [`UPDATE "Proposal" t SET "entityId" = kept."id" FROM ${pairs} WHERE t."entityId" = gone."id"`]),
    `DELETE FROM "${table}" t USING "${table}" kept WHERE t."${column}" = $1::uuid AND kept."${column}" = $2::uuid AND ${alike(same, "t", "kept")}`,
    `UPDATE "${table}" SET "${column}" = $2::uuid WHERE "${column}" = $1::uuid`,
  ];
}

const moved = (column: string): string => `CASE WHEN "${column}" = $1::uuid THEN $2::uuid ELSE "${column}" END`;

/** Nobody is the delegate of himself, and where somebody states his own position, there is no other holder of it. */
const moves: readonly string[] = [
  `UPDATE "Participation" SET "delegationId" = NULL WHERE ("agentId", "delegationId") IN (($1::uuid, $1::uuid), ($1::uuid, $2::uuid), ($2::uuid, $1::uuid))`,
  ...united.flatMap(unite),
  `UPDATE "Participation" SET "delegationId" = $2::uuid WHERE "delegationId" = $1::uuid`,
  `UPDATE "RoleAssertion" SET "organizationId" = $2::uuid WHERE "organizationId" = $1::uuid`,
  `UPDATE "Statement" SET "speakerId" = ${moved("speakerId")}, "stanceHolderId" = nullif(${moved("stanceHolderId")}, ${moved("speakerId")}),
    "speakerStatus" = CASE WHEN "speakerId" = $1::uuid THEN (SELECT "status" FROM "Agent" WHERE "id" = $2::uuid) ELSE "speakerStatus" END
    WHERE "speakerId" = $1::uuid OR "stanceHolderId" = $1::uuid`,
  `UPDATE "Mention" SET "agentId" = $2::uuid WHERE "agentId" = $1::uuid`,
  `UPDATE "Article" SET "copyrightHolderId" = $2::uuid WHERE "copyrightHolderId" = $1::uuid`,
  `UPDATE "Agent" SET "partOfId" = $2::uuid WHERE "partOfId" = $1::uuid`,
  // Candidates and values hold IDs within JSON.
  `UPDATE "Proposal" SET "candidates" = replace("candidates"::text, $1::text, $2::text)::jsonb, "value" = replace("value"::text, $1::text, $2::text)::jsonb
    WHERE strpos("candidates"::text, $1::text) > 0 OR strpos("value"::text, $1::text) > 0`,
];

export async function moveReferences(change: Change, from: string, into: string): Promise<void> {
  for (const move of moves) await change.transaction.$executeRawUnsafe(move, from, into);
  // That it is another one's other form was what there was to decide.
  await change.transaction.proposal.updateMany({
    where: { entity: "Agent", entityId: from, decision: "UNDECIDED" },
    data: { decision: "CHANGED", decidedById: change.editorId, decidedAt: new Date() },
  });
  await change.transaction.proposal.updateMany({ where: { entity: "Agent", entityId: from, decision: { not: "REJECTED" } }, data: { entityId: into } });
}

/** Statements made in a position that goes over to the other one. */
const inPosition = `SELECT 'Statement' AS "thing", "id"::text AS "id" FROM "Statement" WHERE "speakerRoleId" IN (SELECT "id" FROM "RoleAssertion" WHERE "personId" = $1::uuid)`;

/** The things that name an agent, in one order for all who ask. @throws ConflictError */
export const thingsNamingAgent = ({ transaction }: Change, id: string): Promise<Named[]> => thingsNaming(transaction, "Agent", id, [inPosition]);

/** The old slug and ID, and all that led there already, lead to the agent that stays. */
export async function redirectAgent({ transaction }: Change, gone: { id: string; slug: string }, into: string): Promise<void> {
  await transaction.redirect.updateMany({ where: { entity: "Agent", toId: gone.id }, data: { toId: into } });
  const redirect = { fromId: gone.id, toId: into };
  await transaction.redirect.upsert({ where: { entity_slug: { entity: "Agent", slug: gone.slug } }, create: { entity: "Agent", slug: gone.slug, ...redirect }, update: redirect });
}

export async function removeAgent({ transaction }: Change, id: string): Promise<void> {
  await transaction.agent.delete({ where: { id } });
}
