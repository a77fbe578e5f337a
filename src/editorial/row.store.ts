/** Writes single rows of content. Names of tables and columns come from the program, never from a request. */
import type { Change } from "../database/change.js";
import { ConflictError, InvalidInputError, NotFoundError } from "../shared/errors.js";
import type { Columns, Reference } from "./fields.js";

const list = (columns: Columns): string =>
  Object.keys(columns)
    .map((column) => `"${column}"`)
    .join(", ");

export async function insertRow({ transaction }: Change, table: string, columns: Columns): Promise<void> {
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" (${list(columns)}) SELECT ${list(columns)} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(columns),
  );
}

export async function updateRow({ transaction }: Change, table: string, id: string, columns: Columns): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await transaction.$executeRawUnsafe(
    `UPDATE "${table}" SET (${list(columns)}) = (SELECT ${list(columns)} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)) WHERE "id" = $2::uuid`,
    JSON.stringify(columns),
    id,
  );
}

/** Deletes the rows that have all these values; answers how many. */
export async function deleteRows({ transaction }: Change, table: string, where: Columns): Promise<number> {
  const conditions = Object.keys(where).map((column) => `t."${column}" = w."${column}"`);
  return transaction.$executeRawUnsafe(
    `DELETE FROM "${table}" t USING jsonb_populate_record(NULL::"${table}", $1::jsonb) w WHERE ${conditions.join(" AND ")}`,
    JSON.stringify(where),
  );
}

/** Whether there is a row that has all these values. */
export async function hasRow({ transaction }: Change, table: string, where: Columns): Promise<boolean> {
  const conditions = Object.keys(where).map((column) => `t."${column}" = w."${column}"`);
  const select = `SELECT 1 FROM "${table}" t, jsonb_populate_record(NULL::"${table}", $1::jsonb) w WHERE ${conditions.join(" AND ")} LIMIT 1`;
  return (await transaction.$queryRawUnsafe<unknown[]>(select, JSON.stringify(where))).length > 0;
}

/** @throws ConflictError naming the field where there are as many rows with these values as there may be. */
export async function requireRoom({ transaction }: Change, table: string, where: Columns, { most, field }: { most: number; field: string }): Promise<void> {
  const conditions = Object.keys(where).map((column) => `t."${column}" = w."${column}"`);
  const select = `SELECT count(*)::int AS "count" FROM "${table}" t, jsonb_populate_record(NULL::"${table}", $1::jsonb) w WHERE ${conditions.join(" AND ")}`;
  const [found] = await transaction.$queryRawUnsafe<{ count: number }[]>(select, JSON.stringify(where));
  if ((found?.count ?? 0) >= most) throw new ConflictError(`There are ${most} already, as many as there may be.`, { argument: field });
}

/** One row's columns as JSON; null where there is none. */
export async function findRow({ transaction }: Change, table: string, id: string): Promise<Columns | null> {
  const [found] = isId(id) ? await transaction.$queryRawUnsafe<{ row: Columns }[]>(`SELECT to_jsonb(t) AS "row" FROM "${table}" t WHERE "id" = $1::uuid`, id) : [];
  return found?.row ?? null;
}

export const isId = (id: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id);

/** Keeps the rows that an input names from going away meanwhile. @throws NotFoundError naming the field. */
export async function requireRows({ transaction }: Change, references: readonly Reference[]): Promise<void> {
  for (const { field, table, id } of references) {
    const found = isId(id) ? await transaction.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" WHERE "id" = $1::uuid FOR KEY SHARE`, id) : [];
    if (found.length === 0) throw new NotFoundError(field, `${field} names nothing that is there`);
  }
}

/** Which of these slugs are in use, or lead to something that had them before. */
export async function takenSlugs({ transaction }: Change, table: string, slugs: readonly string[]): Promise<Set<string>> {
  // Of several who look for the same one at once, each sees what those before have taken.
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`${table} ${slugs[0] ?? ""}`}))::text`;
  const rows = await transaction.$queryRawUnsafe<{ slug: string }[]>(
    `SELECT "slug" FROM "${table}" WHERE "slug" = ANY($1::text[]) UNION SELECT "slug" FROM "Redirect" WHERE "entity" = $2 AND "slug" = ANY($1::text[])`,
    slugs,
    table,
  );
  return new Set(rows.map(({ slug }) => slug));
}

/** Lets the slug that a thing had lead to it still. */
export async function redirectSlug({ transaction }: Change, entity: string, id: string, slug: string): Promise<void> {
  const { slug: old } = (await transaction.$queryRawUnsafe<{ slug: string }[]>(`SELECT "slug" FROM "${entity}" WHERE "id" = $1::uuid`, id))[0] ?? {};
  if (old === undefined || old === slug) return;
  // One that it had before is taken back. What was merged into it under that slug is still to be found.
  if ((await transaction.redirect.updateMany({ where: { entity, slug, toId: id }, data: { slug: old } })).count === 1) return;
  if (await transaction.redirect.findUnique({ where: { entity_slug: { entity, slug } } }))
    throw new InvalidInputError("slug", "this slug leads to something else that had it before");
  await transaction.redirect.create({ data: { entity, slug: old, toId: id } });
}

/** Whether `above` is `id` or lies below it, along a column that names the row above. */
export async function liesBelow({ transaction }: Change, table: string, column: string, id: string, above: string): Promise<boolean> {
  const rows = await transaction.$queryRawUnsafe<unknown[]>(
    `WITH RECURSIVE up("id") AS (SELECT $2::uuid UNION SELECT t."${column}" FROM "${table}" t JOIN up ON t."id" = up."id" WHERE t."${column}" IS NOT NULL) SELECT 1 FROM up WHERE "id" = $1::uuid`,
    id,
    above,
  );
  return rows.length > 0;
}
