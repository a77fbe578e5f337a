/**
 * Cursors: opaque text that says in which list, under which order and after which row a page begins. They are made in
 * SQL and read here. A checksum tells a damaged one; it is no secret.
 */
import { createHash } from "node:crypto";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Column } from "./datamodel.js";
import type { TableRow } from "./rows.js";

/** An order of a table: by a column, and by ID among equals, both in the same direction. */
export interface Order {
  column: Column;
  descending: boolean;
  /** Names the table and the order in cursors. */
  label: string;
}

/** Reads the value of an order's enum: `published DESC`. */
export function orderFrom(spec: string, model: { name: string; columns: ReadonlyMap<string, Column> }): Order {
  const [name = "", direction] = spec.split(" ");
  const column = model.columns.get(name);
  if (!column) throw new Error(`${model.name} has no column ${name} to order by`);
  return { column, descending: direction === "DESC", label: `${model.name} ${spec}` };
}

/** `checksum|label|id|key`, in base64url. The key comes last: it may hold any character. */
export function cursorSql(order: Order, row: TableRow): RawBuilder<unknown> {
  const payload = sql`${sql.lit(`${order.label}|`)} || ${row.column("id")} || '|' || ${row.column(order.column.name)}`;
  return sql`(SELECT translate(encode(convert_to(left(md5(p), 8) || '|' || p, 'UTF8'), 'base64'), E'+/=\n', '-_') FROM (SELECT ${payload} AS p) c)`;
}

export interface CursorPosition {
  id: string;
  key: string;
}

/** @throws InvalidInputError naming `argument` when the cursor is damaged or was taken under another order. */
export function readCursor(argument: string, cursor: unknown, order: Order): CursorPosition {
  const text = typeof cursor === "string" && cursor.length <= 4_000 ? Buffer.from(cursor, "base64url").toString("utf8") : "";
  const [checksum = "", label = "", id = ""] = text.split("|", 3);
  const payload = text.slice(checksum.length + 1);
  const intact = checksum !== "" && createHash("md5").update(payload).digest("hex").startsWith(checksum) && checksum.length === 8;
  if (!intact) throw new InvalidInputError(argument, `${argument} is not a cursor of this server, or it is damaged`);
  if (label !== order.label) throw new InvalidInputError(argument, `${argument} was taken from another list or under another order`);
  return { id, key: payload.slice(label.length + id.length + 2) };
}
