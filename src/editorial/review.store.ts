/** Proposals as decisions need them. */
import type { Change } from "../database/change.js";
import type { ProposalDecision } from "../generated/prisma/enums.js";

export interface ProposalRow {
  id: string;
  entity: string;
  entityId: string;
  articleId: string;
  decision: ProposalDecision;
  value: unknown;
  candidates: unknown;
}

/** Locks them, in the order of their IDs. */
export async function lockProposals({ transaction }: Change, ids: readonly string[]): Promise<ProposalRow[]> {
  const known = ids.filter((id) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id));
  return transaction.$queryRawUnsafe<ProposalRow[]>(
    `SELECT "id", "entity", "entityId", "articleId", "decision"::text AS "decision", "value", "candidates" FROM "Proposal" WHERE "id" = ANY($1::uuid[]) ORDER BY "id" FOR UPDATE`,
    known,
  );
}

export async function decide({ transaction, editorId }: Change, id: string, decision: ProposalDecision): Promise<void> {
  const decided = decision === "UNDECIDED" ? { decidedById: null, decidedAt: null } : { decidedById: editorId, decidedAt: new Date() };
  await transaction.proposal.update({ where: { id }, data: { decision, ...decided } });
}

/** That a person has looked at a statement and found it right. */
export async function markReviewed({ transaction, editorId }: Change, statementId: string): Promise<void> {
  await transaction.statement.updateMany({ where: { id: statementId }, data: { reviewedById: editorId, reviewedAt: new Date() } });
}

/** The thing that a part belongs to; itself where it is no part. */
export async function ownerOf({ transaction }: Change, entity: string, id: string): Promise<string | null> {
  switch (entity) {
    case "RoleAssertion":
      return (await transaction.roleAssertion.findUnique({ where: { id } }))?.personId ?? null;
    case "IssueParty":
      return (await transaction.issueParty.findUnique({ where: { id } }))?.issueId ?? null;
    case "Participation":
      return (await transaction.participation.findUnique({ where: { id } }))?.eventId ?? null;
    default:
      return id;
  }
}

/** How many statements have an agent as their speaker. */
export const statementsOf = ({ transaction }: Change, agentId: string): Promise<number> => transaction.statement.count({ where: { speakerId: agentId } });
