import { describe, expect, test } from "vitest";
import { normalise, normalisedUnder } from "../../../src/ingest/text/normalise.js";

const cases: [what: string, source: string, text: string][] = [
  ["links give their words", "They met [in Tarnholm](https://example.org/a_(b) 'Map') today.", "They met in Tarnholm today."],
  ["links inside links give their words", "[a [b](c) d](e)", "a b d"],
  ["pictures give the words that stand for them", "![The pier](pier.png) stood empty.", "The pier stood empty."],
  ["editors' brackets stay", "“[The council] (which met) agreed.”", "“[The council] (which met) agreed.”"],
  ["addresses in angle brackets stand bare", "See <https://example.org/x> or <mailto:desk@example.org>.", "See https://example.org/x or desk@example.org."],
  ["emphasis goes", "a *very* **long**, _dull_ and ***wet*** `day`", "a very long, dull and wet day"],
  ["masked words and footnotes keep their asterisks", "He called it a f**k-up, s*** and d***ed.* Then 2 * 3 * 4.", "He called it a f**k-up, s*** and d***ed.* Then 2 * 3 * 4."],
  ["names with underscores stay", "the file tide_table_2 of snake_case", "the file tide_table_2 of snake_case"],
  ["emphasis does not reach into another paragraph", "*one\n\ntwo* three", "*one\n\ntwo* three"],
  ["a heading is a paragraph of its own", "One.\n## The reply ##\nTwo.", "One.\n\nThe reply\n\nTwo."],
  ["number signs in a sentence stay", "Ranked\n#1 in C# and no # heading", "Ranked #1 in C# and no # heading"],
  ["rules part paragraphs", "One.\n* * *\nTwo.\n---\nThree.", "One.\n\nTwo.\n\nThree."],
  ["quoted lines lose their marks", "> We shall\n> see.", "We shall see."],
  ["escaped marks go like any other", "\\*not\\* \\[a\\](b) C:\\tide 1\\. end\\", "not a C:\\tide 1. end\\"],
  ["entities are read", "Kallistra &amp; Sons&#8217; caf&eacute;&nbsp;&#x2014; &#147;now&#148;", "Kallistra & Sons’ café — “now”"],
  ["entities written through many hands are read at once", "&amp;amp;amp;lt;3", "<3"],
  ["what only looks like an entity stays", "R&D; AT&T &unheard; &#0; &#xD800; ?a=1&copy=2", "R&D; AT&T &unheard; &#0; &#xD800; ?a=1&copy=2"],
  ["UTF-8 read as windows-1252 is repaired", "â€œElenaâ€™s cafÃ©,â€\u009d she said â€” Â£5, Ã‰cole, 20Â°, â‚¬3", "“Elena’s café,” she said — £5, École, 20°, €3"],
  ["so is what was misread twice", "Elenaâ\u0080\u0099s and ÃƒÂ©tÃƒÂ© and Ã¢â‚¬â„¢s", "Elena’s and été and ’s"],
  ["a closing mark whose last byte was lost is repaired", "â€œNo,â€ he said.", "“No,” he said."],
  ["a byte order mark read as letters goes", "ï»¿Tarnholm", "Tarnholm"],
  ["real letters stay", "“SÃO JOÃO, AMANHÃ” — Île d’Ân, Â, Ã", "“SÃO JOÃO, AMANHÃ” — Île d’Ân, Â, Ã"],
  ["typed quotation marks are joined", "``Never,'' he said. ''Now, 'then', ''said.", "“Never,” he said. \"Now, 'then', \"said."],
  ["a quotation inside a typed one keeps its own mark", "''He said 'go.'''", "\"He said 'go.'\""],
  ["typographic and straight marks stay", "“A” ‘b’ «c» „d“ \"e\" 'f' players'", "“A” ‘b’ «c» „d“ \"e\" 'f' players'"],
  ["typed dashes between spaces are dashes", "the reef -- all of it --- is ours, 1--2 a--b --flag", "the reef — all of it — is ours, 1--2 a--b --flag"],
  ["spaces of all kinds are one", "\ufeff a\u00a0\u2009b\u3000c\td\r\ne\u2028f  ", "a b c d e f"],
  ["empty lines part paragraphs whatever stands in them", "a\r\n\u00a0\r\n\r\nb\u2029c\n\n\n", "a\n\nb\n\nc"],
  ["invisible characters go", "cyber\u00adspace\u200b \u202etest\u202c \u0007x", "cyberspace test x"],
  ["joiners stay where a script needs them", "می\u200cخواهم 👩\u200d🚒 auf\u200clage", "می\u200cخواهم 👩\u200d🚒 auflage"],
  ["letters are composed", "cafe\u0301 \u1112\u1161\u11ab \u212b", "café 한 Å"],
  ["half a surrogate pair is no character", "a\ud800b", "a\ufffdb"],
  ["nothing comes of nothing", " \n\n ", ""],
];

describe("the normal form", () => {
  test.each(cases)("%s", (_what, source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  test("the first version stays as it was", () => {
    expect(normalisedUnder("1", " *A* [b](c)\r\n d &amp; \n\n\n e -- f ")).toBe("*A* b d &amp;\n\ne -- f");
    expect(normalisedUnder("2", "*A* [b](c)")).toBe("A b");
  });

  test("an unknown version is refused", () => {
    expect(() => normalisedUnder("0", "a")).toThrow("There is no version 0 of the normal form.");
  });

  test("a span of the text maps to the words of the source, without the marks around them", () => {
    const source = "“**Not**  [a single](#) reef,” Caf&eacute; owners\u00ad said.";
    const { text, map } = normalise(source);
    const of = (words: string) => source.slice(...map.sourceSpan([text.indexOf(words), text.indexOf(words) + words.length]));
    expect(text).toBe("“Not a single reef,” Café owners said.");
    expect(of("Not")).toBe("Not");
    expect(of("a single")).toBe("a single");
    expect(of("Not a")).toBe("Not**  [a");
    expect(of("single reef")).toBe("single](#) reef");
    expect(of("Café")).toBe("Caf&eacute;");
    expect(of("owners")).toBe("owners");
    expect(map.sourceSpan([0, 0])).toEqual([0, 0]);
    expect(of(text)).toBe(source);
  });

  test("marks nested beyond reason go with all their like, and quickly", () => {
    const { text } = normalise(`[x](y) ${"&#38;".repeat(3)}${"amp;".repeat(50_000)} *z*`);
    expect(text.startsWith("x amp;amp;")).toBe(true);
    expect(normalise(text).text).toBe(text);
  });

  test.each([
    "[".repeat(300_000) + "](".repeat(300_000),
    "*a".repeat(300_000),
    "`".repeat(500_000),
    "> # ".repeat(200_000),
    "e\u0301\u0323".repeat(200_000),
    "\\".repeat(500_000),
    "](a(b)".repeat(100_000),
  ])("a long row of marks neither overflows the stack nor fails: %#", (source) => {
    const { text } = normalise(source);
    expect(normalise(text).text).toBe(text);
  });
});
