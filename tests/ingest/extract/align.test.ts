import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, type Claim } from "../../../src/ingest/extract/align.js";

const text = `“The weir will hold,” said Orla Venn, who runs the works. “It held
last year.”

The harbour board said that the weir was “a disgrace” and that it would close. Venn said no. She said the mayor said nothing.`;

const claim = (content: string[], cue: string[] = [], source: string[] = []): Claim => ({ content, cue, source });
const wordsOf = ({ content, cue, source }: Claim | ReturnType<typeof align>["aligned"][number]) =>
  [content, cue, source].map((part) => part.map((item) => (typeof item === "string" ? item : text.slice(...item))));
const aligned = (...claims: Claim[]) => align(text, claims).aligned.map(wordsOf);

describe("a claim", () => {
  test("is placed where its words stand, in several parts", () => {
    const given = claim(["“The weir will hold,”", "“It held\nlast year.”"], ["said"], ["Orla Venn, who runs the works"]);
    expect(aligned(given)).toEqual([wordsOf(given)]);
  });

  test("may write other quotation marks and other white space, character for character", () => {
    const found = aligned(claim(['"The weir will hold,"', '"It held last year."'], ["said"], ["Orla Venn, who runs the works"]));
    expect(found).toEqual([[["“The weir will hold,”", "“It held\nlast year.”"], ["said"], ["Orla Venn, who runs the works"]]]);
  });

  test("gets the quotation marks that enclose its content, and the comma before the closing one", () => {
    expect(aligned(claim(["The weir will hold", "It held last year."], ["said"], ["Orla Venn"]))).toEqual([
      [["“The weir will hold,”", "“It held\nlast year.”"], ["said"], ["Orla Venn"]],
    ]);
    expect(aligned(claim(["that the weir was “a disgrace"], ["said"], ["The harbour board"]))).toEqual([[["that the weir was “a disgrace”"], ["said"], ["The harbour board"]]]);
  });

  test("gets the cue and the source that are nearest to its content", () => {
    const { aligned: found } = align(text, [claim(["no"], ["said"], ["Venn"])]);
    const at = text.indexOf("Venn said no");
    expect(found).toEqual([{ content: [[at + 10, at + 12]], cue: [[at + 5, at + 9]], source: [[at, at + 4]] }]);
  });

  test.for<[string, Claim]>([
    ["content that is not in the text", claim(["The weir will not hold"], ["said"], ["Orla Venn"])],
    ["a cue that is not in the text", claim(["The weir will hold"], ["shouted"], ["Orla Venn"])],
    ["a source that is not in the text", claim(["The weir will hold"], ["said"], ["Orla Vent"])],
    ["a part of a word", claim(["he weir will hold"], ["said"], ["Orla Venn"])],
    ["marks alone", claim([",”"])],
    ["marks that are not one character each", claim(["''The weir will hold,''"])],
    ["no content", claim([], ["said"], ["Orla Venn"])],
    ["parts in the wrong order", claim(["It held last year.", "The weir will hold"], ["said"], ["Orla Venn"])],
    ["a source that only its own content holds", claim(["It would close. Venn said no"], [], ["Venn"])],
  ])("is rejected for %s", ([, given]) => {
    expect(align(text, [given])).toEqual({ aligned: [], rejected: 1 });
  });

  test("is rejected when it says what another said already", () => {
    const given = claim(["that it would close"], ["said"], ["The harbour board"]);
    expect(align(text, [given, given, claim(["it would close"])])).toMatchObject({ aligned: [{}], rejected: 2 });
  });
});

test("words that stand in several places are taken in the order of the claims", () => {
  const song = "Ana: yes. Bo: yes. Cy: yes.";
  const found = align(song, [claim(["yes"], [], ["Ana"]), claim(["yes"], [], ["Bo"]), claim(["yes"], [], ["Cy"]), claim(["yes"], [], ["Cy"])]);
  expect(found.aligned.map(({ content }) => content)).toEqual([[[5, 8]], [[14, 17]], [[23, 26]]]);
  expect(found.rejected).toBe(1);
});

test("claims out of the text's order come back in its order", () => {
  expect(aligned(claim(["no"]), claim(["that it would close"])).map(([content]) => content)).toEqual([["that it would close"], ["no"]]);
});

const words = fc.array(fc.constantFrom("rain", "“rain”", "he", "the", "said", '"', "’s", "Ünal", "a𝒳b", "\n", "́", "\ud800", "."), { maxLength: 60 }).map((some) => some.join(" "));
const claims = fc.array(fc.record({ content: fc.array(words), cue: fc.array(words), source: fc.array(words) }), { maxLength: 6 });
const plain = (some: string): string => some.replace(/\s/g, " ").replace(/[“”]/g, '"').replace(/’/g, "'");
const bare = (some: string): string => plain(some).replace(/[" ,.!?]/g, "");

test("whatever is claimed, only words that were claimed come back, and contents never overlap", () => {
  fc.assert(
    fc.property(words, claims, (given, some) => {
      const { aligned: found, rejected } = align(given, some);
      expect(found.length + rejected).toBe(some.length);
      const contents = found.flatMap(({ content }) => content).sort(([first], [second]) => first - second);
      contents.forEach(([start], index) => {
        expect(start).toBeGreaterThanOrEqual(contents[index - 1]?.[1] ?? 0);
      });
      const all = some.flatMap((one) => [...one.cue, ...one.source]).map((item) => plain(item).trim());
      for (const [start, end] of found.flatMap(({ cue, source }) => [...cue, ...source])) expect(all).toContain(plain(given.slice(start, end)));
      const contentsClaimed = some.flatMap((one) => one.content).map(bare);
      for (const [start, end] of contents) expect(contentsClaimed).toContain(bare(given.slice(start, end)));
    }),
  );
});

test("what is cut out of a text is found in it again", () => {
  const sentence = fc.array(fc.constantFrom("rain", "wind", "weir", "Venn"), { minLength: 1, maxLength: 8 }).map((some) => some.join(" "));
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const numbered = sentences.map((one, index) => `${index} ${one}`);
      const { aligned: found } = align(
        numbered.join(".\n"),
        numbered.map((one) => claim([one])),
      );
      expect(found.flatMap(({ content }) => content.map(([start, end]) => numbered.join(".\n").slice(start, end)))).toEqual(numbered);
    }),
  );
});
