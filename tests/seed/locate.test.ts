/** Where words stand in a text, counted in code points. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints, locate } from "../../seed/locate.js";

/** Few characters, so that words recur; among them some of two UTF-16 units and some that combine. */
const character = fc.constantFrom("a", "b", " ", "é", "e\u0301", "😀", "👩‍🚀", "\u{1d504}", "“", "\n");
const textOf = (least: number): fc.Arbitrary<string> => fc.array(character, { minLength: least, maxLength: 30 }).map((characters) => characters.join(""));

interface Span {
  points: string[];
  start: number;
  end: number;
}

/** A text's code points and a span of at least one of them. */
const span: fc.Arbitrary<Span> = textOf(1).chain((text) => {
  const points = Array.from(text);
  return fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1)).map(([one, other]) => ({ points, start: Math.min(one, other), end: Math.max(one, other) + 1 }));
});

/** At how many places, overlapping ones included. */
const occurrences = (points: string[], words: string[]): number => points.filter((_, at) => words.every((word, offset) => points[at + offset] === word)).length;

test("words that occur once are found where they stand; words that recur are refused", () => {
  fc.assert(
    fc.property(span, ({ points, start, end }) => {
      const exact = points.slice(start, end).join("");
      const find = (): unknown => locate(points.join(""), { exact });
      if (occurrences(points, points.slice(start, end)) === 1) expect(find()).toEqual({ start, end, exact });
      else expect(find).toThrow(`these words occur more than once, add a prefix or suffix: “${exact}”`);
    }),
    { numRuns: 2_000 },
  );
});

test("with all that is before and after it, every span is found, and its positions give the words back", () => {
  fc.assert(
    fc.property(span, ({ points, start, end }) => {
      const [prefix, exact, suffix] = [points.slice(0, start), points.slice(start, end), points.slice(end)].map((piece) => piece.join("")) as [string, string, string];
      const found = locate(points.join(""), { exact, prefix, suffix });
      expect(found).toEqual({ start, end, exact });
      expect(points.slice(found.start, found.end).join("")).toBe(exact);
    }),
    { numRuns: 1_000 },
  );
});

test("in any Unicode text positions count code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "binary", maxLength: 40 }), (before, after) => {
      const text = `${before}\u{10ffff}the words\u{10ffff}${after}`;
      fc.pre(text.split("\u{10ffff}the words\u{10ffff}").length === 2);
      const exact = "\u{10ffff}the words\u{10ffff}";
      expect(locate(text, { exact })).toEqual({ start: codePoints(before), end: codePoints(before) + 11, exact });
    }),
  );
});

test("words that are not in the text are refused", () => {
  fc.assert(
    fc.property(span, ({ points, start, end }) => {
      const exact = `${points.slice(start, end).join("")}ż`;
      expect(() => locate(points.join(""), { exact })).toThrow(`these words are not in the text: “${exact}”`);
    }),
  );
});

test("a suffix decides between words that recur", () => {
  expect(locate("😀 said so, and she said no", { exact: "said", suffix: " no" })).toEqual({ start: 19, end: 23, exact: "said" });
});
