/** Revisions as restoring needs them. */
import type { Change } from "../database/change.js";
import { things, type Thing } from "../database/things.js";
import type { Columns } from "./fields.js";
import { isId } from "./row.store.js";

export interface KeptState {
  thing: Thing;
  id: string;
  version: number;
  snapshot: Columns;
  /** The thing's last version, also where it was deleted. */
  last: number;
}

/** What a revision keeps; null where there is no such revision. */
export async function keptState({ transaction }: Change, revisionId: string): Promise<KeptState | null> {
  if (!isId(revisionId)) return null;
  const revision = await transaction.revision.findUnique({ where: { id: revisionId } });
  if (!revision) return null;
  const { entity, entityId, version } = revision;
  const { _max } = await transaction.revision.aggregate({ where: { entity, entityId }, _max: { version: true } });
  return { thing: entity as Thing, id: entityId, version, snapshot: revision.snapshot as Columns, last: _max.version ?? version };
}

/** What a thing was merged into; null where it was not. It is no longer found under the ID of what was merged. */
export async function mergedInto({ transaction }: Change, id: string): Promise<string | null> {
  return (await transaction.redirect.findUnique({ where: { fromId: id } }))?.toId ?? null;
}

export async function endRedirect({ transaction }: Change, id: string): Promise<void> {
  await transaction.redirect.delete({ where: { fromId: id } });
}

/** Tables of what belongs to a thing, each with the condition under which a row does. Evidence comes last: it belongs to the others. */
export function partsOf(thing: Thing): { table: string; belongs: string }[] {
  const { parts, evidence } = things[thing];
  const own = Object.entries(parts).map(([table, column]) => ({ table, belongs: `"${column}" = $1::uuid` }));
  if (!evidence) return own;
  const [column, table] = evidence;
  return [...own, { table: "Evidence", belongs: `"${column}" IN (SELECT "id" FROM "${table}" WHERE "${parts[table] ?? ""}" = $1::uuid)` }];
}

/** The rows that are there now, as snapshots keep them. */
export async function rowsNow({ transaction }: Change, { table, belongs }: { table: string; belongs: string }, id: string): Promise<Columns[]> {
  const rows = await transaction.$queryRawUnsafe<{ row: Columns }[]>(`SELECT to_jsonb(t) AS "row" FROM "${table}" t WHERE ${belongs}`, id);
  return rows.map(({ row }) => row);
}
