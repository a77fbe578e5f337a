/** Publishes what an article needs: drafts that it proposed, or that it names although another one proposed them. */
import type { Transaction } from "./change.js";
import { ownerOf, type Thing } from "./things.js";

const proposed = (entity: string): string => `SELECT "entityId" FROM "Proposal" WHERE "articleId" = $1::uuid AND "entity" = '${entity}' AND "decision" <> 'REJECTED'`;
const ofStatements = (column: string, table = '"Statement" statement', join = ""): string => `SELECT ${column} FROM ${table} ${join} WHERE statement."articleId" = $1::uuid`;
const joined = (table: string, id: string): string => ofStatements(`j."${id}"`, `"${table}" j`, `JOIN "Statement" statement ON statement."id" = j."statementId"`);
const issues = [`SELECT "issueId" FROM "ArticleIssue" WHERE "articleId" = $1::uuid`, joined("StatementIssue", "issueId")];
const events = [`SELECT "eventId" FROM "ArticleEvent" WHERE "articleId" = $1::uuid`, ofStatements('statement."occasionId"')];
/** Parts of issues or events that nobody proposed: people added them. */
const added = (table: string, owner: string, owners: readonly string[], column = "id"): string =>
  `SELECT part."${column}" FROM "${table}" part WHERE part."${owner}" IN (${owners.join(" UNION ALL ")})
    AND NOT EXISTS (SELECT FROM "Proposal" q WHERE q."entityId" = part."id" AND q."entity" = '${table}')`;
const places = [proposed("Place"), `SELECT "placeId" FROM "Mention" WHERE "articleId" = $1::uuid`];

const needed: readonly [table: string, ids: readonly string[], column?: string][] = [
  [
    "Agent",
    [
      proposed("Agent"),
      ofStatements('statement."speakerId"'),
      ofStatements('statement."stanceHolderId"'),
      joined("StatementAddressee", "agentId"),
      ofStatements('role."organizationId"', '"RoleAssertion" role', 'JOIN "Statement" statement ON statement."speakerRoleId" = role."id"'),
      added("IssueParty", "issueId", issues, "agentId"),
      added("Participation", "eventId", events, "agentId"),
      `SELECT "agentId" FROM "Mention" WHERE "articleId" = $1::uuid`,
      `SELECT "copyrightHolderId" FROM "Article" WHERE "id" = $1::uuid`,
    ],
  ],
  ["Place", places],
  ["PlaceName", places, "placeId"],
  ["Topic", [`SELECT "topicId" FROM "ArticleTopic" WHERE "articleId" = $1::uuid`, joined("StatementTopic", "topicId")]],
  ["RegionalIssue", issues],
  ["Event", events],
  ["RoleAssertion", [proposed("RoleAssertion"), ofStatements('statement."speakerRoleId"')]],
  ["IssueParty", [proposed("IssueParty"), added("IssueParty", "issueId", issues)]],
  ["Participation", [proposed("Participation"), added("Participation", "eventId", events)]],
];

const drafts = (ids: readonly string[], column: string): string => `"status" = 'DRAFT' AND "${column}" IN (${ids.join(" UNION ALL ")})`;

/** The things that publishing what an article needs will change, so that they can be locked before: a part's is the one that it belongs to. */
export async function thingsNeeded(transaction: Transaction, articleId: string): Promise<Map<Thing, Set<string>>> {
  const found = new Map<Thing, Set<string>>();
  for (const [table, ids, column = "id"] of needed) {
    const owner = ownerOf(table);
    if (!owner) throw new Error(`${table} belongs to nothing`);
    const { thing, key } = owner;
    const rows = await transaction.$queryRawUnsafe<{ id: string }[]>(`SELECT DISTINCT "${key}"::text AS "id" FROM "${table}" WHERE ${drafts(ids, column)}`, articleId);
    found.set(thing, new Set([...(found.get(thing) ?? []), ...rows.map(({ id }) => id)]));
  }
  return found;
}

export async function publishNeeded(transaction: Transaction, articleId: string): Promise<void> {
  for (const [table, ids, column = "id"] of needed) await transaction.$executeRawUnsafe(`UPDATE "${table}" SET "status" = 'PUBLISHED' WHERE ${drafts(ids, column)}`, articleId);
}
