/**
 * What may be seen, as one SQL condition a table: by the public, what is published; by those who may read drafts,
 * everything. The compiler puts it at every access of the table: lists, nested rows, filters, counts, `node`. Nothing
 * reads around it.
 */
import { sql, type RawBuilder } from "kysely";
import { modelNamed } from "./datamodel.js";
import { isThing } from "./past.js";
import { nextRow, readsPast, rowNow, type TableRow } from "./rows.js";

let everythingIsSeen = false;

/** Says for whom a plan is compiled. A plan is compiled in one go: it holds until the next one begins. */
export const compileFor = (seesEverything: boolean): void => {
  everythingIsSeen = seesEverything;
};

/** Whether the plan that is compiled now is for somebody who may see everything. */
export const seesEverything = (): boolean => everythingIsSeen;

interface Rule {
  /** Whether nothing of it is for the public. */
  hidden?: true;
  /** Columns that hold a publication status. */
  statuses?: string[];
  /** To-one relations whose row must be visible too; a missing optional row is no obstacle. */
  with?: string[];
  /** To-many relation of which at least one row must be visible. */
  having?: string;
  /** To-one relations whose row is visible whenever this one is, beside those in `with`. */
  implies?: string[];
}

const rules: Record<string, Rule> = {
  Publisher: { having: "articles" },
  Article: { statuses: ["status"], implies: ["publisher"] },
  Agent: { statuses: ["status"] },
  RoleAssertion: { statuses: ["status"], with: ["person"] },
  // A statement's foreign keys copy these from its article and its speaker.
  Statement: { statuses: ["articleStatus", "speakerStatus"], implies: ["article", "speaker"] },
  StatementPart: { with: ["statement"] },
  RegionalIssue: { statuses: ["status"] },
  IssueParty: { statuses: ["status"], with: ["issue", "agent"] },
  Position: { with: ["issue", "holder", "statement"] },
  Event: { statuses: ["status"] },
  Participation: { statuses: ["status"], with: ["event", "agent"] },
  Topic: { statuses: ["status"] },
  Place: { statuses: ["status"] },
  PlaceName: { statuses: ["status"], with: ["place"] },
  Mention: { with: ["article", "agent", "place"] },
  Evidence: { with: ["article"] },
  // A document carries the status of the thing that is found by it.
  SearchDocument: { statuses: ["status"] },
  // Its own status says whether it outlives its article.
  Notice: { statuses: ["status"] },
  Revision: { hidden: true },
  Proposal: { hidden: true },
  // Only the names of those who checked a statement are read.
  Editor: {},
};

const visibleStatus = (row: TableRow, column: string): RawBuilder<unknown> => sql`${row.column(column)} IN ('PUBLISHED', 'CORRECTED')`;

function ruleOf(model: string): Rule {
  const rule = rules[model];
  if (!rule) throw new Error(`no visibility rule is known for ${model}`);
  return rule;
}

/** What was public is read only while it still is, and an article's words while its rights allow what they allowed. */
function isStillPublic(row: TableRow): RawBuilder<unknown> {
  const now = rowNow(row.model);
  const rights = row.model === "Article" ? sql` AND ${now.column("textPolicy")} IN ('FULL_TEXT', ${row.column("textPolicy")})` : sql``;
  return sql`EXISTS (SELECT FROM ${now.table} WHERE ${now.column("id")} = ${row.column("id")} AND ${visibleStatus(now, "status")}${rights})`;
}

/** The conditions under which a row is visible. `knownFrom` names a relation back to a row that is known to be visible. */
export function visible(row: TableRow, knownFrom?: string): RawBuilder<unknown>[] {
  const model = modelNamed(row.model);
  if (model.isJoin) return [];
  const rule = ruleOf(row.model);
  if (everythingIsSeen) return [];
  if (rule.hidden) return [sql`false`];
  // What is copied from others was copied when this one changed, not when they did.
  const isCopied = readsPast() && row.model === "Statement";
  const conditions = isCopied ? [] : (rule.statuses ?? []).map((column) => visibleStatus(row, column));
  if (readsPast() && rule.statuses?.[0] === "status" && (isThing(row.model) || row.model === "Notice")) conditions.push(isStillPublic(row));
  for (const name of [...(rule.with ?? []), ...(isCopied ? (rule.implies ?? []) : [])]) {
    const relation = model.relations.get(name);
    if (!relation) throw new Error(`${row.model} has no relation ${name}`);
    if (name === knownFrom) continue;
    const other = nextRow(relation.model);
    const there = sql`EXISTS (SELECT FROM ${other.table} WHERE ${sql.join([sql`${other.column(relation.there)} = ${row.column(relation.here)}`, ...visible(other)], sql` AND `)})`;
    conditions.push(sql`(${row.column(relation.here)} IS NULL OR ${there})`);
  }
  const many = rule.having === undefined ? undefined : model.relations.get(rule.having);
  if (many && knownFrom !== many.name) {
    const other = nextRow(many.model);
    conditions.push(sql`EXISTS (SELECT FROM ${other.table} WHERE ${sql.join([sql`${other.column(many.there)} = ${row.column(many.here)}`, ...visible(other)], sql` AND `)})`);
  }
  return conditions;
}

/** Whether the row that `relation` leads to is visible whenever this one is. */
export function isImplied(model: string, relation: string): boolean {
  const rule = modelNamed(model).isJoin ? {} : ruleOf(model);
  return [...(rule.with ?? []), ...(rule.implies ?? [])].includes(relation);
}
