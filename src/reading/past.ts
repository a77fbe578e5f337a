/**
 * Tables as they were at a moment: of each thing the snapshot of its last revision until then, and of what belongs to it the
 * rows that the snapshot keeps. What was never changed is as it is now, if it was there already.
 */
import { sql, type RawBuilder } from "kysely";
import { things, type Thing } from "../database/things.js";
import { modelNamed } from "./datamodel.js";
import type { Slot } from "./slots.js";

type Expression = RawBuilder<unknown>;

/** A table of what belongs to things, with the column that says to which. */
interface Belonging {
  thing: Thing;
  table: string;
  column: string;
}

export const isThing = (model: string): model is Thing => Object.hasOwn(things, model);
const belongings: readonly Belonging[] = Object.entries(things).flatMap(([thing, { parts }]) =>
  Object.entries(parts).map(([table, column]) => ({ thing: thing as Thing, table, column })),
);
/** Things whose parts rest on evidence, with the column of evidence that names such a part. */
const evident = Object.entries(things).flatMap(([thing, { parts, evidence }]) =>
  evidence ? [{ thing: thing as Thing, names: evidence[0], table: evidence[1], column: parts[evidence[1]] ?? "" }] : [],
);

/** Imports and the seed keep other things in their revisions: those tell no state. */
const tellsState = (revision: string): Expression => sql`(jsonb_exists(${sql.ref(`${revision}.snapshot`)}, 'id') OR jsonb_exists(${sql.ref(`${revision}.snapshot`)}, 'deleted'))`;

/** A query of the table's rows at `moment`; null for a table that is always read as it is now. */
export function pastRows(model: string, moment: Slot): Expression | null {
  const at = sql`${moment}::timestamptz`;
  if (isThing(model)) return thingRows(model, at);
  if (model === "Evidence") return sql.join([...evident.map(({ thing }) => rowsIn(states(thing, at), "Evidence")), evidenceUnrevised(at)], sql` UNION ALL `);
  const belonging = belongings.find(({ table }) => table === model);
  return belonging ? partRows(belonging, at) : null;
}

/** Of each thing of a kind the last revision until then; of one that was there but changed only later, the first. */
const states = (thing: Thing, at: Expression): Expression => sql`(SELECT * FROM (
  SELECT DISTINCT ON (r."entityId") r."entityId", r."snapshot", r."at" FROM "Revision" r WHERE r."entity" = ${sql.lit(thing)} AND ${tellsState("r")}
  ORDER BY r."entityId", (r."at" <= ${at}) DESC, CASE WHEN r."at" <= ${at} THEN -r."version" ELSE r."version" END) s
  WHERE jsonb_exists(s."snapshot", 'id') AND (s."at" <= ${at} OR ${wasThere(thing, sql.ref("s.entityId"), at)}))`;

const wasThere = (thing: Thing, id: Expression, at: Expression): Expression =>
  sql`EXISTS (SELECT FROM "Change" c JOIN "ChangeSet" cs ON cs."id" = c."changeSetId" WHERE c."entity" = ${sql.lit(thing)} AND c."entityId" = ${id} AND c."table" = ${sql.lit(thing)} AND c."kind" = 'CREATED' AND cs."at" <= ${at})`;

const wasNeverChanged = (thing: Thing, id: Expression, at: Expression): Expression =>
  sql`(NOT EXISTS (SELECT FROM "Revision" r WHERE r."entity" = ${sql.lit(thing)} AND r."entityId" = ${id} AND ${tellsState("r")}) AND ${wasThere(thing, id, at)})`;

const columnsOf = (model: string): string[] => [...modelNamed(model).columns.keys()];
const listed = (model: string, column: (name: string) => Expression): Expression => sql.join(columnsOf(model).map((name) => sql`${column(name)} AS ${sql.id(name)}`));
const own = (alias: string, model: string): Expression => listed(model, (name) => sql.ref(`${alias}.${name}`));

/** The ID comes from the revision itself, so that a look-up by it reads one thing's revisions only. */
function thingRows(thing: Thing, at: Expression): Expression {
  const kept = new Set(things[thing].without);
  const column = (name: string): Expression => {
    if (name === "id") return sql.ref("v.entityId");
    if (name === "updatedAt") return sql.ref("v.at");
    if (kept.has(name)) return sql`(SELECT now.${sql.id(name)} FROM ${sql.table(thing)} now WHERE now."id" = v."entityId" AND now."textSha256" = row."textSha256")`;
    return sql.ref(`row.${name}`);
  };
  return sql`SELECT ${listed(thing, column)} FROM ${states(thing, at)} v, jsonb_populate_record(NULL::${sql.table(thing)}, v."snapshot") row
    UNION ALL SELECT ${own("t", thing)} FROM ${sql.table(thing)} t WHERE ${wasNeverChanged(thing, sql.ref("t.id"), at)}`;
}

const rowsIn = (from: Expression, table: string, owner?: string): Expression =>
  sql`SELECT ${listed(table, (name) => (name === owner ? sql.ref("v.entityId") : sql.ref(`row.${name}`)))} FROM ${from} v, jsonb_populate_recordset(NULL::${sql.table(table)}, v."snapshot" -> ${sql.lit(table)}) row`;

const partRows = ({ thing, table, column }: Belonging, at: Expression): Expression =>
  sql`${rowsIn(states(thing, at), table, column)} UNION ALL SELECT ${own("t", table)} FROM ${sql.table(table)} t WHERE ${wasNeverChanged(thing, sql.ref(`t.${column}`), at)}`;

function evidenceUnrevised(at: Expression): Expression {
  const unrevised = evident.map(
    ({ thing, names, table, column }) =>
      sql`(${sql.ref(`t.${names}`)} IS NOT NULL AND ${wasNeverChanged(thing, sql`(SELECT p.${sql.id(column)} FROM ${sql.table(table)} p WHERE p."id" = ${sql.ref(`t.${names}`)})`, at)})`,
  );
  return sql`SELECT ${own("t", "Evidence")} FROM "Evidence" t WHERE ${sql.join(unrevised, sql` OR `)}`;
}
