/** What the database knows of what a text names. Invented sample content is not among it: it is there to be removed. */
import { sortName } from "../../shared/sort-name.js";
import type { PartialDate } from "../../shared/partial-date.js";
import type { KnownNames, KnownThing } from "../resolve/resolved-text.js";
import type { Candidate, Existing, ExistingRole } from "./draft.js";
import type { Transaction } from "./draft.store.js";

/** What is withdrawn is not known. */
const known = `NOT "sample" AND "status" NOT IN ('RETRACTED', 'UNPUBLISHED')`;
const none = "ARRAY[]::text[]";

/** $1 are names, $2 the same folded. Search documents hold the folded names of agents, issues and events under an index. */
const knownSql = `
  WITH found AS MATERIALIZED (
    SELECT "id" FROM "SearchDocument" WHERE string_to_array("names", E'\\n') && (SELECT array_agg("searchFold"(name)) FROM jsonb_array_elements_text($1::jsonb) name WHERE "searchFold"(name) <> '')
  )
  SELECT 'Agent' AS "type", "id"::text, "kind"::text, "name", "aliases", "country", ${none} AS "parties", ${none} AS "places"
    FROM "Agent" WHERE "id" IN (SELECT "id" FROM found) AND NOT "unnamed" AND ${known}
  UNION ALL SELECT 'RegionalIssue', "id"::text, "kind"::text, "name", "aliases", NULL,
      ARRAY(SELECT "agentId"::text FROM "IssueParty" WHERE "issueId" = issue."id" ORDER BY 1), ARRAY(SELECT "placeId"::text FROM "IssuePlace" WHERE "issueId" = issue."id" ORDER BY 1)
    FROM "RegionalIssue" issue WHERE "id" IN (SELECT "id" FROM found) AND ${known}
  UNION ALL SELECT 'Event', "id"::text, "kind"::text, "name", ${none}, NULL, ${none}, ${none} FROM "Event" WHERE "id" IN (SELECT "id" FROM found) AND ${known}
  UNION ALL SELECT 'Place', "id"::text, "kind"::text, "name", ARRAY(SELECT "name" FROM "PlaceName" WHERE "placeId" = place."id" ORDER BY 1), NULL, ${none}, ${none}
    FROM "Place" place WHERE "id" IN (SELECT "placeId" FROM "PlaceName" WHERE "sortName" IN (SELECT jsonb_array_elements_text($2::jsonb))) AND ${known}
  UNION ALL SELECT 'Topic', "id"::text, 'TOPIC', "name", ${none}, NULL, ${none}, ${none} FROM "Topic" WHERE "sortName" IN (SELECT jsonb_array_elements_text($2::jsonb)) AND ${known}
  ORDER BY 1, 2`;

/** By name and alias, folded. */
export async function findKnownNames(transaction: Transaction, names: readonly string[]): Promise<KnownNames> {
  const things = await transaction.$queryRawUnsafe<KnownThing[]>(knownSql, JSON.stringify(names), JSON.stringify([...new Set(names.map(sortName))]));
  const byName = new Map<string, KnownThing[]>();
  for (const thing of things)
    for (const key of new Set([thing.name, ...thing.aliases].map(sortName))) {
      const list = byName.get(key);
      if (list) list.push(thing);
      else byName.set(key, [thing]);
    }
  return byName;
}

const similarSql = `
  SELECT asked.place::int - 1 AS "at", agent.* FROM jsonb_array_elements_text($1::jsonb) WITH ORDINALITY asked(name, place) CROSS JOIN LATERAL (
    SELECT "id"::text, "name", similarity("name", asked.name)::float8 AS "score" FROM "Agent" WHERE "name" % asked.name AND NOT "unnamed" AND ${known} ORDER BY 3 DESC, 1 LIMIT 5
  ) agent ORDER BY 1, "score" DESC, "id"`;

/** For each name, agents whose name has most of its groups of three letters. */
export async function findSimilarAgents(transaction: Transaction, names: readonly string[]): Promise<Candidate[][]> {
  const similar = names.map((): Candidate[] => []);
  if (names.length === 0) return similar;
  const rows = await transaction.$queryRawUnsafe<{ at: number; id: string; name: string; score: number }[]>(similarSql, JSON.stringify(names));
  for (const { at, id, name, score } of rows) similar[at]?.push({ id, name, score: Math.round(score * 1000) / 1000, by: "SIMILAR_NAME" });
  return similar;
}

export async function findEventStarts(transaction: Transaction, ids: string[]): Promise<ReadonlyMap<string, Pick<PartialDate, "value" | "precision">>> {
  const events = ids.length ? await transaction.event.findMany({ where: { id: { in: ids } }, select: { id: true, start: true, startPrecision: true } }) : [];
  return new Map(events.map(({ id, start, startPrecision }) => [id, { value: start.toISOString().slice(0, 10), precision: startPrecision }]));
}

/** What a draft is about to name: things that are there by their IDs, new ones by the slugs that they may get. */
export interface Asked {
  slugs: Record<keyof Existing["taken"], string[]>;
  agents: string[];
  issues: string[];
  events: string[];
  publisher: { name: string; url: string | null };
  copyrightHolder: string | null;
}

export interface Found extends Existing {
  publisherId: string | null;
  copyrightHolderId: string | null;
}

const listOf = (row: string, from: string): string => `(SELECT coalesce(jsonb_agg(${row}), '[]') FROM ${from})`;
const idsIn = (key: string): string => `(SELECT jsonb_array_elements_text($1::jsonb -> '${key}')::uuid)`;
const taken = (table: string, key: string): string =>
  `'${key}', ${listOf('"slug"', `"${table}" WHERE "slug" IN (SELECT jsonb_array_elements_text($1::jsonb -> 'slugs' -> '${key}'))`)}`;

const existingSql = `SELECT
  jsonb_build_object(${taken("Article", "article")}, ${taken("Publisher", "publisher")}, ${taken("Agent", "agent")}, ${taken("Place", "place")}, ${taken("Topic", "topic")},
    ${taken("RegionalIssue", "regionalIssue")}, ${taken("Event", "event")}) AS "taken",
  ${listOf(`jsonb_build_array("id", "status")`, `"Agent" WHERE "id" IN ${idsIn("agents")}`)} AS "statuses",
  ${listOf(`jsonb_build_object('id', "id", 'personId', "personId", 'sortName', "sortName", 'organizationId', "organizationId", 'former', "former")`, `"RoleAssertion" WHERE "personId" IN ${idsIn("agents")}`)} AS "roles",
  ${listOf(`jsonb_build_array("issueId" || ' ' || "agentId" || ' ' || "role", "id")`, `"IssueParty" WHERE "issueId" IN ${idsIn("issues")}`)} AS "parties",
  ${listOf(`jsonb_build_array("eventId" || ' ' || "agentId", "id")`, `"Participation" WHERE "eventId" IN ${idsIn("events")}`)} AS "participations",
  (SELECT "id"::text FROM "Publisher" WHERE NOT "sample" AND ("sortName" = $2 OR rtrim("url", '/') = rtrim($3, '/')) ORDER BY "sortName" = $2 DESC, "id" LIMIT 1) AS "publisherId",
  (SELECT min("id"::text) FROM "Agent" WHERE "sortName" = $4 AND NOT "unnamed" AND ${known} HAVING count(*) = 1) AS "copyrightHolderId"`;

interface FoundRow {
  taken: Record<keyof Existing["taken"], string[]>;
  statuses: [string, "PUBLISHED"][];
  roles: ExistingRole[];
  parties: [string, string][];
  participations: [string, string][];
  publisherId: string | null;
  copyrightHolderId: string | null;
}

export async function findExisting(transaction: Transaction, { publisher, copyrightHolder, ...asked }: Asked): Promise<Found> {
  const parameters = [JSON.stringify(asked), sortName(publisher.name), publisher.url ?? "", copyrightHolder === null ? "" : sortName(copyrightHolder)];
  const [row] = await transaction.$queryRawUnsafe<FoundRow[]>(existingSql, ...parameters);
  if (!row) throw new Error("the database answered nothing");
  const sets = Object.entries(row.taken).map(([table, slugs]) => [table, new Set(slugs)] as const);
  return {
    ...row,
    taken: Object.fromEntries(sets) as Existing["taken"],
    statuses: new Map(row.statuses),
    parties: new Map(row.parties),
    participations: new Map(row.participations),
  };
}
