/** What regional issues, their parties and the positions in them consist of. */
import { checked, instead, named, reference, required, slug, text, texts, type Columns } from "../editorial/fields.js";
import type { Link } from "../editorial/link.service.js";
import type { Rows } from "../editorial/rows.js";
import type { Kind, Part } from "../editorial/thing.service.js";
import { InvalidInputError } from "../shared/errors.js";

export const regionalIssueKind: Kind = {
  thing: "RegionalIssue",
  fields: {
    name: named(300),
    slug,
    aliases: texts(300),
    kind: required(checked()),
    summary: instead(text(5_000), ""),
    partiesComplete: instead(checked(), false),
  },
  slug: { from: "name", otherwise: "issue" },
};

export const issuePlace: Link = {
  table: "IssuePlace",
  owner: { thing: "RegionalIssue", called: "issue", column: "issueId" },
  other: { thing: "Place", called: "place", column: "placeId" },
};

export const party: Part = {
  table: "IssueParty",
  owner: "RegionalIssue",
  column: "issueId",
  called: "issue",
  fields: { agent: required(reference("Agent", "agentId")), role: required(checked()) },
};

export const position: Part = {
  table: "Position",
  owner: "RegionalIssue",
  column: "issueId",
  called: "issue",
  fields: { holder: required(reference("Agent", "holderId")), statement: required(reference("Statement", "statementId")), text: required(text(2_000)) },
  check: requireStatementAbout,
};

async function requireStatementAbout(rows: Rows, { issueId, statementId }: Columns): Promise<void> {
  if (!(await rows.has("StatementIssue", { issueId, statementId }))) throw new InvalidInputError("statement", "the statement is not about this issue");
}
