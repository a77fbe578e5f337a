/**
 * Cursors: opaque text that says in which list, under which order and after which row a page begins. They are made in
 * SQL and read here. A checksum tells a damaged one; it is no secret.
 */
import { createHash } from "node:crypto";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Column } from "./datamodel.js";
import type { TableRow } from "./rows.js";

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

/**
 * The keys of the row that the cursor was taken at, in the order's columns.
 * @throws InvalidInputError naming `argument` when the cursor is damaged or was taken under another order.
 */
export function readCursor(argument: string, cursor: unknown, { label, columns }: Order): string[] {
  const text = typeof cursor === "string" && cursor.length <= 4_000 ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  const [checksum, payload] = [text.slice(0, 8), text.slice(9)];
  if (payload === "" || createHash("md5").update(payload).digest("hex").slice(0, 8) !== checksum) throw new InvalidInputError(argument, `${argument} is not a cursor of this server, or it is damaged`);
  if (!payload.startsWith(`${label}|`)) throw new InvalidInputError(argument, `${argument} was taken from another list or under another order`);
  const pieces = payload.slice(label.length + 1).split("|");
  const first = pieces.slice(0, pieces.length - columns.length + 1).join("|");
  return [first, ...pieces.slice(pieces.length - columns.length + 1)];
}
