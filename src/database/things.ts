/** The things that have versions and revisions, each with the tables of what belongs to it. */

export type Thing = "Publisher" | "Article" | "Agent" | "Statement" | "RegionalIssue" | "Event" | "Topic" | "Place";

interface Kept {
  /** Tables of what belongs to a thing, each with the column that says to which. */
  parts: Readonly<Record<string, string>>;
  /** The column of evidence for its parts, and their table. */
  evidence?: readonly [column: string, table: string];
  /** The column with the publication status; a publisher has none. */
  status?: string;
  /** SQL that says whether row `t` is going to be public by itself. */
  scheduled?: string;
  /** Columns that a revision does not keep: too large, or no part of what the thing is. */
  without?: readonly string[];
}

export const things: Readonly<Record<Thing, Kept>> = {
  Publisher: { parts: {} },
  Article: {
    parts: { ArticleTopic: "articleId", ArticleIssue: "articleId", ArticleEvent: "articleId", Mention: "articleId", Notice: "articleId" },
    status: "status",
    scheduled: `t."publishAt" IS NOT NULL`,
    without: ["body", "updatedAt"],
  },
  Agent: { parts: { RoleAssertion: "personId" }, evidence: ["roleId", "RoleAssertion"], status: "status" },
  Statement: {
    parts: { StatementPart: "statementId", StatementAddressee: "statementId", StatementIssue: "statementId", StatementTopic: "statementId", StatementLink: "fromId" },
    status: "articleStatus",
    scheduled: `EXISTS (SELECT FROM "Article" a WHERE a."id" = t."articleId" AND a."publishAt" IS NOT NULL)`,
  },
  RegionalIssue: { parts: { IssuePlace: "issueId", IssueParty: "issueId", Position: "issueId" }, evidence: ["partyId", "IssueParty"], status: "status" },
  Event: { parts: { Participation: "eventId", EventTopic: "eventId" }, evidence: ["participationId", "Participation"], status: "status" },
  Topic: { parts: {}, status: "status" },
  Place: { parts: { PlaceName: "placeId" }, evidence: ["placeNameId", "PlaceName"], status: "status" },
};

/** The thing that a row of a table belongs to, and the column that says to which; a thing is its own. */
export function ownerOf(table: string): { thing: Thing; key: string } | undefined {
  for (const [thing, { parts }] of Object.entries(things)) {
    const key = thing === table ? "id" : parts[table];
    if (key !== undefined) return { thing: thing as Thing, key };
  }
  return undefined;
}

/** SQL that answers things (`$1`, a list of IDs), each with all that belongs to it as one JSON object. */
export function snapshotsSql(thing: Thing): string {
  const { parts, evidence, without = [] } = things[thing];
  const rowsOf = (table: string, condition: string): string =>
    `'${table}', (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY to_jsonb(p)::text), '[]') FROM "${table}" p WHERE ${condition})`;
  const lists = Object.entries(parts).map(([table, column]) => rowsOf(table, `p."${column}" = t."id"`));
  if (evidence) {
    const [column, table] = evidence;
    lists.push(rowsOf("Evidence", `p."${column}" IN (SELECT "id" FROM "${table}" WHERE "${parts[table] ?? ""}" = t."id")`));
  }
  const row = ["to_jsonb(t)", ...without.map((column) => `'${column}'`)].join(" - ");
  return `SELECT t."id"::text AS "id", ${row}${lists.length ? ` || jsonb_build_object(${lists.join(", ")})` : ""} AS "snapshot" FROM "${thing}" t WHERE t."id" = ANY($1::text[]::uuid[])`;
}
