/**
 * Cursors: opaque text that says in which list, under which order and after which row a page begins. They are made in
 * SQL and read here. A checksum tells a damaged one; it is no secret.
 */
import { createHash } from "node:crypto";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Column } from "./datamodel.js";
import type { TableRow } from "./rows.js";
import { isId } from "./values.js";

/** An order of a table: by columns that together are unique, all in the same direction. Of texts only the first column may be one. */
export interface Order {
  columns: readonly Column[];
  descending: boolean;
  /** Names the table and the order in cursors. */
  label: string;
}

/** Reads the value of an order's enum: `published,id DESC`. */
export function orderFrom(spec: string, model: { name: string; columns: ReadonlyMap<string, Column> }): Order {
  const [names = "", direction] = spec.split(" ");
  const columns = names.split(",").map((name) => {
    const column = model.columns.get(name);
    if (!column) throw new Error(`${model.name} has no column ${name} to order by`);
    return column;
  });
  return { columns, descending: direction === "DESC", label: `${model.name} ${spec}` };
}

/** `checksum|label|key|key…`, in base64url. */
export function cursorSql({ label, columns }: Order, row: TableRow): RawBuilder<unknown> {
  const payload = sql.join([sql.lit(label), ...columns.map(({ name }) => row.column(name))], sql` || '|' || `);
  return sql`(SELECT translate(encode(convert_to(left(md5(p), 8) || '|' || p, 'UTF8'), 'base64'), E'+/=\n', '-_') FROM (SELECT ${payload} AS p) c)`;
}

const isDay = (key: string): boolean => {
  const day = new Date(`${key}T00:00:00Z`);
  return !key.startsWith("0000") && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === key;
};

/** What keys look like, by the SQL type of their column. A checksum can be made by anyone, and the database would stumble over other keys. */
const forms: Record<string, (key: string) => boolean> = {
  date: isDay,
  bigint: (key) => /^\d{1,15}$/.test(key),
  int: (key) => /^\d{1,10}$/.test(key) && Number(key) < 2 ** 31,
  uuid: isId,
  text: (key) => !key.includes("\0"),
};

/**
 * The keys of the row that the cursor was taken at, in the order's columns.
 * @throws InvalidInputError naming `argument` when the cursor is damaged or was taken under another order.
 */
export function readCursor(argument: string, cursor: unknown, { label, columns }: Order): string[] {
  const payload = payloadOf(cursor);
  if (payload === undefined) throw new InvalidInputError(argument, `${argument} is not a cursor of this server, or it is damaged`);
  if (!payload.startsWith(`${label}|`)) throw new InvalidInputError(argument, `${argument} was taken from another list or under another order`);
  const pieces = payload.slice(label.length + 1).split("|");
  const first = pieces.slice(0, pieces.length - columns.length + 1).join("|");
  const keys = [first, ...pieces.slice(pieces.length - columns.length + 1)];
  if (!columns.every(({ type }, at) => forms[type]?.(keys[at] ?? ""))) throw new InvalidInputError(argument, `${argument} is not a cursor of this server, or it is damaged`);
  return keys;
}

/** What stands behind the checksum, if that is right. */
function payloadOf(cursor: unknown): string | undefined {
  if (typeof cursor !== "string" || cursor.length > 4_000) return undefined;
  const bytes = Buffer.from(cursor, "base64url");
  const text = bytes.toString("utf8");
  const payload = text.slice(9);
  const isWhole = bytes.toString("base64url") === cursor && text[8] === "|" && createHash("md5").update(payload).digest("hex").slice(0, 8) === text.slice(0, 8);
  return isWhole ? payload : undefined;
}
