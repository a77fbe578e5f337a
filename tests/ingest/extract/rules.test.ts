import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RulesExtractor } from "../../../src/ingest/extract/rules/rules-extractor.js";
import type { ExtractedStatement } from "../../../src/ingest/extract/statement-extractor.js";
import { textAt, type Span } from "../../../src/ingest/text/span.js";
import { phenomenaGold } from "../../support/gold.js";

const extractor = new RulesExtractor();

interface Words {
  kind: ExtractedStatement["kind"];
  rule: string;
  content: string[];
  cue: string;
  source: string;
}

async function found(text: string): Promise<Words[]> {
  const words = (spans: readonly Span[]): string[] => spans.map((span) => textAt(text, span));
  return (await extractor.extract(text)).map(({ kind, content, cue, source, proposedBy }) => ({
    kind,
    rule: proposedBy,
    content: words(content),
    cue: words(cue).join(" "),
    source: words(source).join(" "),
  }));
}

/** What it is about, the text, and its statements: kind, rule, content, cue, source. */
type Row = [about: string, text: string, ...statements: [Words["kind"], string, string[], string, string][]];

const table: Row[] = [
  [
    "a quotation before its speaker",
    "“The dam will hold,” Ada Brill, the keeper, said on Monday.",
    ["direct", "direct-trailing", ["“The dam will hold,”"], "said", "Ada Brill, the keeper"],
  ],
  [
    "a quotation before a verb that stands first",
    "“The dam will hold,” said Ada Brill, who keeps it, in a note.",
    ["direct", "direct-inverted", ["“The dam will hold,”"], "said", "Ada Brill, who keeps it"],
  ],
  ["a speaker without an article", "“The dam will hold,” said former mayor Odd Hale.", ["direct", "direct-inverted", ["“The dam will hold,”"], "said", "former mayor Odd Hale"]],
  ["a question before its speaker", "“Will the dam hold?” Ada Brill asked.", ["direct", "direct-trailing", ["“Will the dam hold?”"], "asked", "Ada Brill"]],
  ["a quotation around its attribution", "“The dam,” she told the board, “will hold.”", ["direct", "direct-trailing", ["“The dam,”", "“will hold.”"], "told", "she"]],
  [
    "quoted sentences that go on",
    "“The dam will hold,” Brill said, pointing at it. “It always has.”",
    ["direct", "direct-trailing", ["“The dam will hold,”", "“It always has.”"], "said", "Brill"],
  ],
  [
    "a quotation over several paragraphs",
    "“The dam will hold,” Brill said. “I built it.\n\n“My father built it before me.”",
    ["direct", "direct-trailing", ["“The dam will hold,”", "“I built it.", "“My father built it before me.”"], "said", "Brill"],
  ],
  [
    "a quotation whose speaker is named in its second paragraph",
    "“I built the dam.\n\n“It will hold,” said Ada Brill.",
    ["direct", "direct-inverted", ["“I built the dam.", "“It will hold,”"], "said", "Ada Brill"],
  ],
  [
    "a quotation behind its attribution",
    "In a note to the town, Ada Brill said: “The dam will hold.”",
    ["direct", "direct-leading", ["“The dam will hold.”"], "said", "Ada Brill"],
  ],
  ["an attribution that follows “But”", "But, said Ada Brill, “the dam will hold.”", ["direct", "direct-leading", ["“the dam will hold.”"], "said", "Ada Brill"]],
  ["a quotation behind a colon", "Ada Brill had one question: “Will the dam hold?”", ["direct", "direct-colon", ["“Will the dam hold?”"], "had one question", "Ada Brill"]],
  ["a quotation that stands alone", "Ada Brill shook her head. “The dam will hold.”", ["direct", "direct-alone", ["“The dam will hold.”"], "", "Ada Brill"]],
  ["a clause that ends quoted", "The dam “will hold until spring,” Ada Brill said.", ["mixed", "mixed-trailing", ["The dam “will hold until spring,”"], "said", "Ada Brill"]],
  [
    "a clause that goes on quoted",
    "The dam was never finished, Ada Brill said, “but it will hold.”",
    ["mixed", "mixed-interrupted", ["The dam was never finished", "“but it will hold.”"], "said", "Ada Brill"],
  ],
  [
    "reported words behind their verb",
    "The keeper of the dam said it would hold, though nobody had asked.",
    ["indirect", "indirect", ["it would hold"], "said", "The keeper of the dam"],
  ],
  ["a clause with “that”", "Ada Brill warned the board that the dam would not hold.", ["indirect", "indirect-that", ["that the dam would not hold"], "warned", "Ada Brill"]],
  ["an addressee without “that”", "Ada Brill told the board on Monday the dam would hold.", ["indirect", "indirect", ["the dam would hold"], "told", "Ada Brill"]],
  ["quoted fragments", "Ada Brill said the dam was “a sieve” and “a shame.”", ["mixed", "indirect", ["the dam was “a sieve” and “a shame.”"], "said", "Ada Brill"]],
  ["a promise", "Ada Brill promised to mend the dam.", ["indirect", "indirect", ["to mend the dam"], "promised", "Ada Brill"]],
  ["a quoted name", "Ada Brill called the dam “a sieve.”", ["mixed", "named", ["the dam “a sieve.”"], "called", "Ada Brill"]],
  [
    "a participle of the same speaker",
    "Ada Brill said the dam would hold, adding that she had built it.",
    ["indirect", "indirect", ["the dam would hold"], "said", "Ada Brill"],
    ["indirect", "indirect-participle", ["that she had built it"], "adding", "Ada Brill"],
  ],
  ["a second verb of the same speaker", "Ada Brill shook her head and said the dam would hold.", ["indirect", "indirect", ["the dam would hold"], "said", "Ada Brill"]],
  [
    "two speakers in a sentence",
    "Ada Brill said the dam would hold and Odd Hale said it would not.",
    ["indirect", "indirect", ["the dam would hold"], "said", "Ada Brill"],
    ["indirect", "indirect", ["it would not"], "said", "Odd Hale"],
  ],
  ["a relative clause that says it", "The meeting heard Ada Brill, who said the dam would hold.", ["indirect", "indirect", ["the dam would hold"], "said", "Ada Brill"]],
  [
    "speech within speech",
    "Ada Brill said Odd Hale had told her that the dam was safe.",
    ["indirect", "indirect", ["Odd Hale had told her that the dam was safe"], "said", "Ada Brill"],
  ],
  [
    "reported words before their speaker",
    "The dam will hold until spring, Ada Brill, the keeper, said.",
    ["indirect", "indirect-trailing", ["The dam will hold until spring"], "said", "Ada Brill, the keeper"],
  ],
  [
    "reported words before their verb",
    "The dam will hold until spring, said Ada Brill.",
    ["indirect", "indirect-trailing", ["The dam will hold until spring"], "said", "Ada Brill"],
  ],
  [
    "reported words around their attribution",
    "The dam, she said, would hold until spring.",
    ["indirect", "indirect-interrupted", ["The dam", "would hold until spring"], "said", "she"],
  ],
  ["an attribution with “as”", "As Ada Brill noted, the dam will hold.", ["indirect", "as-said", ["the dam will hold"], "noted", "Ada Brill"]],
  ["“according to” in front", "According to Ada Brill, the dam will hold.", ["indirect", "according-to", ["the dam will hold"], "According to", "Ada Brill"]],
  ["“according to” behind", "The dam will hold, according to its keeper, Ada Brill.", ["indirect", "according-to", ["The dam will hold"], "according to", "its keeper, Ada Brill"]],
  ["“according to” inside", "The dam, according to the keeper, will hold.", ["indirect", "according-to", ["The dam", "will hold"], "according to", "the keeper"]],
];

test.each(table)("%s: %s", async (_, text, ...statements) => {
  const expected = statements.map(([kind, rule, content, cue, source]): Words => ({ kind, rule: `rules/${rule}`, content, cue, source }));
  expect(await found(text)).toEqual(expected);
});

describe("what is no statement is left out:", () => {
  test.each([
    ["what was not said", "Ada Brill did not say whether the dam would hold."],
    ["what somebody declined to say", "Ada Brill declined to say that the dam would hold."],
    ["titles", "Her play, “A Kite on a String,” opened on Friday."],
    ["words held at a distance", "The “express” from Dunmere takes two hours."],
    ["nouns that look like verbs", "The claims and reports of the board fill two rooms."],
    ["plans and wishes", "Ada Brill wants to mend the dam and hopes that it holds."],
    ["a plan that something goes by", "The work goes according to plan and the dam holds."],
  ])("%s", async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});

test("of a hundred quotations in the hand-checked texts at least ninety are found as they are", async () => {
  let [right, all] = [0, 0];
  for (const { text, statements } of phenomenaGold()) {
    const proposed = (await extractor.extract(text)).map(({ content }) => trimmed(text, content));
    const quotations = statements.filter(({ kind }) => kind === "direct").map(({ content }) => trimmed(text, content));
    all += quotations.length;
    right += quotations.filter((content) => proposed.includes(content)).length;
  }
  expect(right / all).toBeGreaterThan(0.9);
});

const trimmed = (text: string, content: readonly Span[]): string => content.map((span) => textAt(text, span).replace(/[,.]$/, "")).join(" … ");

test("any text is answered with sound statements in its order, and the same again", async () => {
  const words = "Ada Brill|she|said|told|asked whether|that|“|”|\"|''|,|.|:|?|-|(|)|\n\n|the dam|will hold|according to|who|and|adding|called|on Monday|constructor|😀".split("|");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 60 }), async (pieces) => {
      const text = pieces.join(" ");
      const statements = await extractor.extract(text);
      expect(await extractor.extract(text)).toEqual(statements);
      const starts = statements.map(({ content }) => content[0]?.[0] ?? -1);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(statements.filter((statement) => !isSound(text, statement))).toEqual([]);
    }),
  );
});

/** Content is there and in order; content, cue and source stand in the text and apart. */
function isSound(text: string, { content, cue, source }: ExtractedStatement): boolean {
  const spans = [...content, ...cue, ...source].sort(([a], [b]) => a - b);
  const areApart = spans.every(([start, end], at) => start >= (spans[at - 1]?.[1] ?? 0) && start < end && end <= text.length);
  return areApart && content.length > 0 && content.every(([start], at) => start >= (content[at - 1]?.[1] ?? 0));
}
