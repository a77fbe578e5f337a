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
  if (model === "Evidence") return sql.join([...evident.map(({ thing }) => rowsIn(thing, at, "Evidence")), evidenceUnrevised(at)], sql` UNION ALL `);
  const belonging = belongings.find(({ table }) => table === model);
  return belonging ? partRows(belonging, at) : null;
}

/**
 * Of each thing of a kind the last revision until then; of one that was there but changed only later, the first. `select` is made
 * of each revision `r`. Written without grouping, so that a condition on what is selected is looked up in an index.
 */
function ofStates(thing: Thing, at: Expression, select: Expression): Expression {
  const other = (condition: Expression): Expression =>
    sql`EXISTS (SELECT FROM "Revision" o WHERE o."entity" = ${sql.lit(thing)} AND o."entityId" = r."entityId" AND ${tellsState("o")} AND ${condition})`;
  const states = sql`${select} AND r."entity" = ${sql.lit(thing)} AND jsonb_exists(r."snapshot", 'id')`;
  return sql`${states} AND r."at" <= ${at} AND NOT ${other(sql`o."version" > r."version" AND o."at" <= ${at}`)}
    UNION ALL ${states} AND r."at" > ${at} AND NOT ${other(sql`o."at" <= ${at}`)} AND NOT ${other(sql`o."version" < r."version"`)} AND ${wasThere(thing, sql.ref("r.entityId"), at)}`;
}

/** Columns by which a kind's rows are looked up in revisions; each has an index. */
const lookedUp: Partial<Record<Thing, readonly string[]>> = { Statement: ["articleId", "speakerId"] };

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
    if (name === "id") return sql.ref("r.entityId");
    if (name === "updatedAt") return sql.ref("r.at");
    if (kept.has(name)) return sql`(SELECT now.${sql.id(name)} FROM ${sql.table(thing)} now WHERE now."id" = r."entityId" AND now."textSha256" = row."textSha256")`;
    if (lookedUp[thing]?.includes(name)) return sql`(r."snapshot" ->> ${sql.lit(name)})::uuid`;
    return sql.ref(`row.${name}`);
  };
  return sql`${ofStates(thing, at, sql`SELECT ${listed(thing, column)} FROM "Revision" r, jsonb_populate_record(NULL::${sql.table(thing)}, r."snapshot") row WHERE true`)}
    UNION ALL SELECT ${own("t", thing)} FROM ${sql.table(thing)} t WHERE ${wasNeverChanged(thing, sql.ref("t.id"), at)}`;
}

function rowsIn(thing: Thing, at: Expression, table: string, owner?: string): Expression {
  const columns = listed(table, (name) => (name === owner ? sql.ref("r.entityId") : sql.ref(`row.${name}`)));
  return ofStates(thing, at, sql`SELECT ${columns} FROM "Revision" r, jsonb_populate_recordset(NULL::${sql.table(table)}, r."snapshot" -> ${sql.lit(table)}) row WHERE true`);
}

const partRows = ({ thing, table, column }: Belonging, at: Expression): Expression =>
  sql`${rowsIn(thing, at, table, column)} UNION ALL SELECT ${own("t", table)} FROM ${sql.table(table)} t WHERE ${wasNeverChanged(thing, sql.ref(`t.${column}`), at)}`;

function evidenceUnrevised(at: Expression): Expression {
  const unrevised = evident.map(
    ({ thing, names, table, column }) =>
      sql`(${sql.ref(`t.${names}`)} IS NOT NULL AND ${wasNeverChanged(thing, sql`(SELECT p.${sql.id(column)} FROM ${sql.table(table)} p WHERE p."id" = ${sql.ref(`t.${names}`)})`, at)})`,
  );
  return sql`SELECT ${own("t", "Evidence")} FROM "Evidence" t WHERE ${sql.join(unrevised, sql` OR `)}`;
}
