/** Values that are valid GraphQL and that a careless server hands on to its database. */

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
