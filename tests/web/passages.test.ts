import { describe, expect, test } from "vitest";
import { paragraphsOf, type ArticleStatement } from "../../web/src/articles/passages.js";

const statement = (id: string, start: number, end: number, quoted: readonly [number, number][] = []): ArticleStatement =>
  ({ id, anchor: { start, end }, parts: quoted.map(([from, to]) => ({ kind: "QUOTED", start: from, end: to })) }) as unknown as ArticleStatement;

const shown = (text: string, statements: readonly ArticleStatement[]) =>
  paragraphsOf(text, statements).map(({ passages }) => passages.map((passage) => [passage.text, passage.statement?.id ?? null, passage.quoted]));

describe("passages of a text", () => {
  test("a text without statements is its paragraphs", () => {
    expect(shown("One.\n\nTwo.", [])).toEqual([[["One.", null, false]], [["Two.", null, false]]]);
  });

  test("a statement is cut out of its paragraph, its quoted part out of it", () => {
    expect(shown("She said it was “late”.", [statement("a", 9, 22, [[17, 21]])])).toEqual([
      [
        ["She said ", null, false],
        ["it was “", "a", false],
        ["late", "a", true],
        ["”", "a", false],
        [".", null, false],
      ],
    ]);
  });

  test("positions are code points", () => {
    expect(shown("🐟🐟 a fish 🐟", [statement("a", 3, 9)])).toEqual([
      [
        ["🐟🐟 ", null, false],
        ["a fish", "a", false],
        [" 🐟", null, false],
      ],
    ]);
  });

  test("a statement over two paragraphs is marked in both, and begins in one", () => {
    const over = statement("a", 2, 7);
    expect(shown("One.\nTwo.", [over])).toEqual([
      [
        ["On", null, false],
        ["e.", "a", false],
      ],
      [
        ["Tw", "a", false],
        ["o.", null, false],
      ],
    ]);
    expect(paragraphsOf("One.\nTwo.", [over]).map(({ begun }) => begun.length)).toEqual([1, 0]);
  });

  test("of statements within each other the shorter one is shown", () => {
    expect(shown("abcdef", [statement("long", 0, 6), statement("short", 2, 4)])).toEqual([
      [
        ["ab", "long", false],
        ["cd", "short", false],
        ["ef", "long", false],
      ],
    ]);
  });

  test("whatever the anchors, no character is lost or shown twice", () => {
    const text = "First — line 🐟.\n\nSecond line.\nThird.";
    const points = Array.from(text).length;
    for (let start = 0; start < points; start += 3)
      for (let end = start + 1; end <= points + 2; end += 4) {
        const paragraphs = paragraphsOf(text, [statement("a", start, end), statement("b", 4, 20, [[6, 12]])]);
        expect(paragraphs.map(({ passages }) => passages.map((passage) => passage.text).join(""))).toEqual(text.split("\n").filter((line) => line !== ""));
      }
  });
});
