/** Statements of some agents on one issue, as rows of a connection. */
import { sql } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Cost } from "./cost.js";
import { hopsAlong, modelNamed } from "./datamodel.js";
import { all, rowsAlong, type Reached } from "./paths.js";
import { nextRow } from "./rows.js";
import { checkedList, idOrNone, type Leaf, type Value, type Variables } from "./values.js";
import { visible } from "./visibility.js";

const fewest = 2;
const most = 10;

/** An agent's statements are those it made and those that state its position. */
export function compared(values: ReadonlyMap<string, Value>, variables: Variables, cost: Cost): Reached {
  const [speakers, issueId] = [values.get("speakers"), values.get("issue")] as [Leaf, Leaf];
  const issue = nextRow("RegionalIssue");
  const agent = nextRow("Agent");
  const reached = rowsAlong(issue, hopsAlong(modelNamed("RegionalIssue"), "statements"));
  const ids = { read: (current: Variables) => checkedSpeakers(speakers.read(current)) };
  ids.read(variables);
  // They are checked in every run, also where nothing is asked of the statements.
  cost.add((current) => ids.read(current).length);
  const isOneOf = all([
    sql`${agent.column("id")} = ANY(${ids}::uuid[])`,
    sql`${agent.column("id")} IN (${reached.row.column("speakerId")}, ${reached.row.column("stanceHolderId")})`,
    ...visible(agent),
  ]);
  return {
    ...reached,
    from: sql.join([issue.table, reached.from]),
    where: [
      sql`${issue.column("id")} = ${{ read: (current: Variables) => idOrNone(issueId.read(current)) }}::uuid`,
      ...visible(issue),
      ...reached.where,
      sql`EXISTS (SELECT FROM ${agent.table} WHERE ${isOneOf})`,
    ],
  };
}

function checkedSpeakers(value: unknown): string[] {
  const ids = new Set(checkedList("speakers", value).map(idOrNone));
  if (ids.size < fewest || ids.size > most) throw new InvalidInputError("speakers", `speakers must be ${fewest} to ${most} different agents`);
  return [...ids];
}
