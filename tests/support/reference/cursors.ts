/** Cursors: the same opaque text as the server's, made and read a second time. */
import { createHash } from "node:crypto";
import { invalid } from "./errors.js";
import type { Order } from "./order.js";
import type { Row } from "./tables.js";

const checksum = (payload: string): string => createHash("md5").update(payload).digest("hex").slice(0, 8);

export function cursorOf(row: Row, order: Order): string {
  const payload = [`${row.model} ${order.spec}`, ...order.columns.map((column) => String(row.get(column)))].join("|");
  return Buffer.from(`${checksum(payload)}|${payload}`).toString("base64url");
}

/** The keys that a cursor holds, typed as those of rows. */
export function keysIn(cursor: string, argument: string, model: string, order: Order): unknown[] {
  const [, sum, payload = ""] = /^(.{8})\|(.*)$/su.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  const label = `${model} ${order.spec}|`;
  if (sum !== checksum(payload) || !payload.startsWith(label)) throw invalid(argument, "is no cursor of this list");
  const pieces = payload.slice(label.length).split("|");
  const others = order.columns.length - 1;
  const keys = [pieces.slice(0, pieces.length - others).join("|"), ...pieces.slice(pieces.length - others)];
  return keys.map((key, at) => (order.columns[at] === "position" || order.columns[at] === "start" ? numberOrDay(key) : key));
}

/** `start` is a day of events and a number of mentions. */
const numberOrDay = (key: string): unknown => (/^\d+$/.test(key) ? Number(key) : key);
