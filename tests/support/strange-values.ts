/** Values that are valid GraphQL and that a careless server hands on to its database. */
import { createHash } from "node:crypto";

const long = 100_000;

export const strangeTexts: readonly string[] = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "x\udc00y",
  "%",
  "%%__\\",
  "\\",
  "'; DROP TABLE x; --",
  "$1",
  "NULL",
  "\u202e\ufeff",
  "😀",
  "ß\u0130\u1e9e",
  "e\u0301",
  "x".repeat(500),
  "😀".repeat(250),
  "x".repeat(501),
  "%".repeat(long),
  "00000000-0000-0000-0000-000000000000",
  "{00000000-0000-0000-0000-000000000000}",
  "00000000-0000-0000-0000-00000000000\n",
  "NaN",
  "Infinity",
  "\uffff",
];

export const strangeDates: readonly string[] = ["0001-01-01", "0000-01-01", "0000-12-31", "0001-12-31", "9999-12-31", "9999-01-01", "1000-02-28", "2000-02-29", "1582-10-10"];

const withChecksum = (payload: string): string => Buffer.from(`${createHash("md5").update(payload).digest("hex").slice(0, 8)}|${payload}`).toString("base64url");

/** A cursor damaged on its way, and ones that somebody made up with the right checksum. */
export function damagedCursors(cursor: string): string[] {
  const payload = Buffer.from(cursor, "base64url").toString().slice(9);
  const label = payload.slice(0, payload.indexOf("|"));
  const keys = payload.slice(label.length + 1).split("|");
  const forged = keys.flatMap((_, at) => ["", "x\0y", "2031-02-30", "0000-01-01", "infinity", "99999999999", "-", "'"].map((key) => [label, ...keys.with(at, key)].join("|")));
  // Of the first key, which may be a text, only one that the database cannot hold is wrong for certain.
  const wrong = forged.filter((one) => !label.includes(" sortName,") || one.includes("\0") || !one.endsWith(`|${keys.at(-1) ?? ""}`));
  return [
    "",
    cursor.slice(1),
    cursor.slice(0, -1),
    `${cursor}=`,
    ` ${cursor}`,
    `${cursor}A`,
    cursor.replace(/^./, "!"),
    "x".repeat(5_000),
    ...[label, `${label}|`, `${label}|||`, `Other ${label}|${keys.join("|")}`, ...wrong].map(withChecksum),
  ];
}
