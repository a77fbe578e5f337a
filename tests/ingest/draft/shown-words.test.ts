import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownPrompts, shownWords, wordsShownBy, type ShownPart } from "../../../src/ingest/draft/shown-words.js";

const quoted = (words: string): ShownPart => ({ kind: "QUOTED", words });
const told = (words: string): ShownPart => ({ kind: "PARAPHRASED", words });
const words = (count: number): string => Array(count).fill("word").join(" ");
const mixed = [told("he would"), quoted("not wait"), told("for the tide")];

describe("one statement", () => {
  test("under FULL_TEXT is given as it stands, however long", () => {
    expect(shownWords("FULL_TEXT", [[told(words(400))]], 0)).toEqual([{ text: words(400), textIs: "VERBATIM", parts: [true] }]);
  });

  test("that is mixed shows which words are quoted", () => {
    expect(shownWords("EXCERPTS", [mixed], 0)[0]).toMatchObject({ text: "he would “not wait” for the tide", textIs: "VERBATIM", parts: [true, true, true] });
  });

  test("that is mixed keeps only its quotations under LINK_ONLY", () => {
    expect(shownWords("LINK_ONLY", [mixed], 0)).toEqual([{ text: "[…] “not wait” […]", textIs: "RENDERED", parts: [false, true, false] }]);
  });

  test("that is indirect is left out under LINK_ONLY", () => {
    expect(shownWords("LINK_ONLY", [[told("the tide would wait")]], 0)).toEqual([{ text: "[…]", textIs: "RENDERED", parts: [false] }]);
  });

  test("that is direct is shown under LINK_ONLY", () => {
    expect(shownWords("LINK_ONLY", [[quoted("We wait.")]], 0)).toEqual([{ text: "We wait.", textIs: "VERBATIM", parts: [true] }]);
  });

  test("of more than 50 words is left out, never cut", () => {
    expect(shownWords("EXCERPTS", [[quoted(words(51))]], 0)[0]).toMatchObject({ text: "[…]", parts: [false] });
    expect(shownWords("EXCERPTS", [[quoted(words(50))]], 0)[0]).toMatchObject({ textIs: "VERBATIM" });
  });
});

test("quotations are served before paraphrases, whatever comes first", () => {
  const shown = shownWords("EXCERPTS", [[told(words(50))], [told(words(50))], [quoted(words(50))], [quoted(words(45))]], 0);
  expect(shown.map(({ textIs }) => textIs)).toEqual(["VERBATIM", "RENDERED", "VERBATIM", "VERBATIM"]);
});

test("words that are shown already count", () => {
  expect(shownWords("EXCERPTS", [[quoted(words(10))]], 145)[0]).toMatchObject({ text: "[…]" });
});

test.for([
  ["FULL_TEXT", ["Asked about tides", words(200), null]],
  ["EXCERPTS", ["Asked about tides", null, null]],
  ["LINK_ONLY", [null, null, null]],
] as const)("what prompted statements is shown under %s where there is room left", ([policy, shown]) => {
  expect(shownPrompts(policy, ["Asked about tides", words(200), null], 100)).toEqual(shown);
});

test("whatever the statements, no more is shown than the policy allows", () => {
  const part = fc.record({
    kind: fc.constantFrom<ShownPart["kind"]>("QUOTED", "PARAPHRASED"),
    words: fc.array(fc.constantFrom("tide", "ferry"), { minLength: 1, maxLength: 70 }).map((list) => list.join(" ")),
  });
  fc.assert(
    fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), fc.constantFrom("EXCERPTS" as const, "LINK_ONLY" as const), (statements, policy) => {
      const shown = shownWords(policy, statements, 0);
      expect(shown).toHaveLength(statements.length);
      expect(shown.reduce((sum, one) => sum + wordsShownBy(one), 0)).toBeLessThanOrEqual(150);
      shown.forEach(({ text, textIs, parts }, at) => {
        expect(wordsShownBy({ text, textIs })).toBeLessThanOrEqual(50);
        const paraphrase = statements[at]?.some(({ kind }, number) => kind === "PARAPHRASED" && parts[number]);
        if (policy === "LINK_ONLY") expect(paraphrase).toBe(false);
      });
    }),
  );
});
