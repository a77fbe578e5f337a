/** Cursors read back what they were made of, and nothing else is read. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCursor, type Order } from "../../src/reading/cursor.js";
import { InvalidInputError } from "../../src/shared/errors.js";

type Column = Order["columns"][number];
const column = (name: string, type: string): Column => ({ name, type }) as Column;
const byName: Order = { label: "Agent sortName,id ASC", columns: [column("sortName", "text"), column("id", "uuid")], descending: false };
const byDate: Order = { label: "Article published,id DESC", columns: [column("published", "date"), column("id", "uuid")], descending: true };
const asWritten: Order = {
  label: "Statement sortDate,articleId,position DESC",
  columns: [column("sortDate", "date"), column("articleId", "uuid"), column("position", "int")],
  descending: true,
};

const checksum = (payload: string): string => createHash("md5").update(payload).digest("hex").slice(0, 8);
const encode = (text: string): string => Buffer.from(text, "utf8").toString("base64url");

/** What the SQL of `cursorSql` makes, for these keys. */
function cursorOf({ label }: Order, keys: readonly (string | number)[]): string {
  const payload = [label, ...keys].join("|");
  return encode(`${checksum(payload)}|${payload}`);
}

/** A text that PostgreSQL can hold: any Unicode without NUL; short enough for its cursor to be one. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }).map((any) => any.replaceAll("\0", "")),
  fc.array(fc.constantFrom("|", "||", "a", "é", "😀", "\u{10ffff}", " ", "\n", "=")).map((pieces) => pieces.join("")),
);
const id = fc.uuid();
const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const position = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const made: fc.Arbitrary<{ order: Order; keys: (string | number)[] }> = fc.oneof(
  fc.tuple(text, id).map((keys) => ({ order: byName, keys })),
  fc.tuple(day, id).map((keys) => ({ order: byDate, keys })),
  fc.tuple(day, id, position).map((keys) => ({ order: asWritten, keys })),
);

/** The refusal of a cursor, given as the argument `after`. */
function refusal(cursor: unknown, order: Order): InvalidInputError {
  try {
    readCursor("after", cursor, order);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(cursor)} was read`);
}

const expectDamaged = (cursor: unknown, order: Order): void => {
  const { code, details, message } = refusal(cursor, order);
  expect([code, details, message]).toEqual(["INVALID_INPUT", { argument: "after" }, "after is not a cursor of this server, or it is damaged"]);
};

test("a cursor reads back the keys that it was made of, whatever a name is made of", () => {
  fc.assert(
    fc.property(made, ({ order, keys }) => {
      expect(readCursor("after", cursorOf(order, keys), order)).toEqual(keys.map(String));
    }),
    { numRuns: 2_000 },
  );
});

const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \n|é");

describe("a cursor with one character", () => {
  const cursorAndPlace = made.chain(({ order, keys }) => {
    const cursor = cursorOf(order, keys);
    return fc.record({ order: fc.constant(order), cursor: fc.constant(cursor), at: fc.nat(cursor.length - 1), character: fc.constantFrom(...alphabet) });
  });

  test("changed is refused", () => {
    fc.assert(
      fc.property(cursorAndPlace, ({ order, cursor, at, character }) => {
        fc.pre(cursor[at] !== character);
        expectDamaged(cursor.slice(0, at) + character + cursor.slice(at + 1), order);
      }),
      { numRuns: 5_000 },
    );
  });

  test("more is refused", () => {
    fc.assert(
      fc.property(cursorAndPlace, ({ order, cursor, at, character }) => {
        expectDamaged(cursor.slice(0, at) + character + cursor.slice(at), order);
        expectDamaged(cursor + character, order);
      }),
      { numRuns: 2_000 },
    );
  });

  test("less is refused", () => {
    fc.assert(
      fc.property(cursorAndPlace, ({ order, cursor, at }) => {
        expectDamaged(cursor.slice(0, at) + cursor.slice(at + 1), order);
      }),
      { numRuns: 2_000 },
    );
  });
});

test("a cursor of another order is refused as such", () => {
  const { code, message } = refusal(cursorOf(byDate, ["2031-03-12", "0d1ff000-0000-4000-8000-00000000c0de"]), byName);
  expect([code, message]).toEqual(["INVALID_INPUT", "after was taken from another list or under another order"]);
});

test("any other text is refused", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.base64String(), fc.string()), (any) => {
      expectDamaged(any, byName);
    }),
  );
});

const someId = "0d1ff000-0000-4000-8000-00000000c0de";
test.for<[what: string, order: Order, keys: (string | number)[]]>([
  ["a day that is none", byDate, ["2031-02-30", someId]],
  ["a day of the year 0", byDate, ["0000-01-01", someId]],
  ["a day of the year 10000", byDate, ["+010000-01-01", someId]],
  ["an infinite day", byDate, ["infinity", someId]],
  ["no day", byDate, ["", someId]],
  ["an ID that is none", byDate, ["2031-03-12", "someone"]],
  ["an ID in capitals", byDate, ["2031-03-12", someId.toUpperCase()]],
  ["a key too few", byDate, ["2031-03-12"]],
  ["a key too many", byDate, ["2031-03-12", someId, 1]],
  ["a place that is too large", asWritten, ["2031-03-12", someId, 2 ** 31]],
  ["a place before the text", asWritten, ["2031-03-12", someId, -1]],
  ["a broken place", asWritten, ["2031-03-12", someId, 1.5]],
  ["a name with NUL", byName, ["a\0b", someId]],
  ["nothing but an order", byName, [""]],
])("a cursor with a right checksum over %s is refused", ([, order, keys]) => {
  expectDamaged(cursorOf(order, keys), order);
});

test.for<[what: string, value: unknown]>([
  ["null", null],
  ["a number", 7],
  ["an object", {}],
  ["a list", [cursorOf(byDate, ["2031-03-12", someId])]],
  ["an empty text", ""],
  ["a text of 4,001 characters", "x".repeat(4_001)],
])("%s is refused", ([, value]) => {
  expectDamaged(value, byDate);
});
