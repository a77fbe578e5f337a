import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewOf } from "../../src/cli/extract-view.js";
import type { ExtractedStatement } from "../../src/ingest/extract/statement-extractor.js";
import type { Span } from "../../src/ingest/text/span.js";

const text = "“The weir will hold,” said Orla Venn, who runs the works.\n\nThe board called it “a disgrace” and went home.";
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const statement = (kind: ExtractedStatement["kind"], content: Span[], cue: Span[], source: Span[]): ExtractedStatement => ({
  kind,
  content,
  cue,
  source,
  confidence: 0.934,
  proposedBy: "a rule",
});
const statements = [
  statement("direct", [at("“The weir will hold,”")], [at("said")], [at("Orla Venn, who runs the works")]),
  statement("mixed", [at("it “a disgrace”")], [at("called")], []),
];
const plain = { width: 76, colour: false };

test("without colours brackets say what is what, and a list tells kind, confidence and who", () => {
  expect(viewOf({ headline: "Weir to hold", text }, statements, plain)).toBe(`  Weir to hold

  [1 “The weir will hold,”] {said} <Orla Venn, who runs the works>.

  The board {called} [2 it “a disgrace”] and went home.

  [1 statement]  {cue}  <speaker>

  1  direct     93 %  Orla Venn, who runs the works
  2  mixed      93 %  nobody is named
`);
});

test("with colours each part has its own, and the legend names them", () => {
  const view = viewOf({ headline: null, text }, statements, { width: 76, colour: true });
  expect(view).toContain("\u001b[32m“The weir will hold,”\u001b[39m \u001b[33msaid\u001b[39m \u001b[1m\u001b[35mOrla Venn, who runs the works\u001b[39m\u001b[22m.");
  expect(view).toContain("\u001b[36mit \u001b[39m\u001b[32m“a disgrace”\u001b[39m");
  expect(view).toContain("\u001b[32mquoted\u001b[39m  \u001b[36mparaphrased\u001b[39m  \u001b[33mcue\u001b[39m  \u001b[1m\u001b[35mspeaker\u001b[39m\u001b[22m");
  expect(stripVTControlCharacters(view)).toContain("  ¹“The weir will hold,” said Orla Venn, who runs the works.\n");
});

test("lines are as long as the width allows, and what is marked goes on in the next", () => {
  expect(viewOf({ headline: null, text }, statements, { width: 30, colour: false }).split("\n").slice(0, 4)).toEqual([
    "  [1 “The weir will hold,”]",
    "  {said} <Orla Venn, who runs",
    "  the works>.",
    "",
  ]);
});

test("a speaker within what was said interrupts it", () => {
  const nested = statement("indirect", [at("The board called it “a disgrace” and went home")], [], [at("The board")]);
  expect(viewOf({ headline: null, text }, [nested], plain)).toContain("<The board> [1 called it “a disgrace” and went home].");
});

test("a text without statements says so", () => {
  expect(viewOf({ headline: null, text: "It rained." }, [], plain)).toBe("  It rained.\n\n  No statements.\n");
});

describe("whatever the text holds", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => [start, start + length + 1]),
    { maxLength: 3 },
  );
  const some = fc.array(
    fc.tuple(spans, spans, spans).map(([content, cue, source]) => statement("mixed", content, cue, source)),
    { maxLength: 4 },
  );
  const hostile = fc
    .array(fc.constantFrom("\u001b[31m", "\u001b]0;x\u0007", "\u009b2J", "\r", "\b", "\t", "\u202e", "\ud800", "😀", "word", " ", "\n", "\n\n", "“", "”", "\u0085", "\u2028"), {
      maxLength: 40,
    })
    .map((parts) => parts.join(""));

  test("no control character reaches the terminal", () => {
    fc.assert(
      fc.property(hostile, some, fc.integer({ min: 1, max: 80 }), (given, marked, width) => {
        expect(viewOf({ headline: given, text: given }, marked, { width, colour: false })).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
        expect(stripVTControlCharacters(viewOf({ headline: given, text: given }, marked, { width, colour: true }))).not.toMatch(
          /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}\u2028\u2029]/u,
        );
      }),
    );
  });

  test("no word is lost and no line is too long but for a word that is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "word", "“longer”", "unbelievable"), { minLength: 1 }), some, (words, marked) => {
        const view = viewOf({ headline: null, text: words.join(" ") }, marked, { width: 20, colour: true });
        const lines = stripVTControlCharacters(view).split("\n");
        const shown = lines.slice(0, lines.indexOf("")).map((line) => line.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, ""));
        expect(shown.join(" ").split(/\s+/).filter(Boolean).join("")).toBe(words.join(""));
        for (const line of shown) expect(line.length <= 22 || !line.trim().includes(" ")).toBe(true);
      }),
    );
  });
});
