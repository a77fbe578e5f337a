/** What names a row: things that have a foreign key to it, or a part that has one. They change when the row goes. */
import { datamodel } from "../generated/datamodel.js";
import { ConflictError } from "../shared/errors.js";
import type { Change, Transaction } from "./change.js";
import { ownerOf, type Thing } from "./things.js";

export interface Named {
  thing: Thing;
  id: string;
}

/** Each of them is locked and gets a revision, all within one transaction. */
const most = 5_000;

interface Field {
  type: string;
  fromFields?: readonly string[];
  toFields?: readonly string[];
}

/** Columns of a table that hold IDs of another one's rows. */
const keysTo = (fields: readonly Field[], table: string): string[] =>
  fields.flatMap(({ type, fromFields = [], toFields = [] }) => (type === table ? (fromFields[toFields.indexOf("id")] ?? []) : []));

/** Selects of thing and ID; `$1` is the row. What belongs to the row itself goes with it. */
const selectsOf = (table: string): string[] =>
  datamodel.flatMap(({ name, fields }) => {
    const owner = ownerOf(name);
    return keysTo(fields, table)
      .filter((column) => owner !== undefined && column !== owner.key)
      .map((column) => `SELECT '${owner?.thing ?? ""}' AS "thing", "${owner?.key ?? ""}"::text AS "id" FROM "${name}" WHERE "${column}" = $1::uuid`);
  });

/** In one order for all who ask. @param more further selects. @throws ConflictError naming `id` where they are too many. */
export async function thingsNaming(transaction: Transaction, table: string, id: string, more: readonly string[] = []): Promise<Named[]> {
  const selects = [...selectsOf(table), ...more];
  if (selects.length === 0) return [];
  const found = await transaction.$queryRawUnsafe<Named[]>(`${selects.join(" UNION ")} ORDER BY 1, 2 LIMIT ${most + 1}`, id);
  if (found.length > most) throw new ConflictError(`More than ${most} things name it.`, { argument: "id" });
  return found;
}

/** Locks the things that a row's end will change, so that each gets a revision. @throws as `thingsNaming`, ForbiddenError */
export async function lockNaming(change: Change, table: string, id: string): Promise<void> {
  await lockNamed(change, await thingsNaming(change.transaction, table, id));
}

export async function lockNamed(change: Change, named: readonly Named[]): Promise<void> {
  for (const thing of new Set(named.map((one) => one.thing)))
    await change.lockAll(
      thing,
      named.filter((one) => one.thing === thing).map(({ id }) => id),
    );
}
