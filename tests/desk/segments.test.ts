/** Spans of a text as pieces that do not overlap. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../../desk/src/article/segments.js";

const points = Array.from("Two 🚢 sail, one stays.");

test("spans that overlap share pieces, the shorter one first", () => {
  const segments = segmentsOf(points, [
    { start: 0, end: 10, owner: "long" },
    { start: 4, end: 5, owner: "short" },
  ]);
  expect(segments.map(({ text, owners }) => [text, owners])).toEqual([
    ["Two ", ["long"]],
    ["🚢", ["short", "long"]],
    [" sail", ["long"]],
    [", one stays.", []],
  ]);
});

test.for([[{ start: -1, end: 3, owner: "a" }], [{ start: 3, end: 3, owner: "a" }], [{ start: 20, end: 99, owner: "a" }]])(
  "a span that does not lie in the text is left out: %o",
  (spans) => {
    expect(segmentsOf(points, spans)).toEqual([{ start: 0, end: points.length, text: points.join(""), owners: [] }]);
  },
);

test("joined, the pieces are the text again, and each lies in all its owners", () => {
  const span = fc.record({ start: fc.nat(30), end: fc.nat(30), owner: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 25 }), fc.array(span, { maxLength: 12 }), (text, spans) => {
      const letters = Array.from(text);
      const segments = segmentsOf(letters, spans);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      for (const { start, end, owners } of segments)
        for (const owner of ["a", "b", "c"]) {
          const covers = spans.some((one) => one.owner === owner && one.end <= letters.length && one.start <= start && end <= one.end && one.start < one.end);
          expect(owners.includes(owner)).toBe(covers);
        }
    }),
  );
});
