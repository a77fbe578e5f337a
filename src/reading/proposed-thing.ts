/** What a proposal is about, as SQL over its row. */
import { sql } from "kysely";
import { ProposalKind } from "../editorial/proposal.input.js";
import type { RowExpression } from "./declare.js";

/** Parts of an issue or an event have no page of their own: the thing is the one that they belong to. */
export const proposedThing: RowExpression = ({ column }) => sql`CASE ${column("entity")}
  WHEN 'IssueParty' THEN (SELECT p."issueId" FROM "IssueParty" p WHERE p."id" = ${column("entityId")})
  WHEN 'Participation' THEN (SELECT p."eventId" FROM "Participation" p WHERE p."id" = ${column("entityId")})
  ELSE ${column("entityId")} END`;

/** Which part of an issue or an event it is. */
export const proposedPart: RowExpression = ({ column }) => sql`CASE WHEN ${column("entity")} IN ('IssueParty', 'Participation') THEN ${column("entityId")} END`;

export const proposalKind: RowExpression = ({ column }) => {
  const cases = Object.entries(ProposalKind).map(([name, entity]) => sql`WHEN ${sql.lit(entity)} THEN ${sql.lit(name)}`);
  return sql`CASE ${column("entity")} ${sql.join(cases, sql` `)} END`;
};

/** How many of an article's proposals nobody has decided. */
export const undecided: RowExpression = ({ column }) => sql`(SELECT count(*) FROM "Proposal" p WHERE p."articleId" = ${column("id")} AND p."decision" = 'UNDECIDED')`;
