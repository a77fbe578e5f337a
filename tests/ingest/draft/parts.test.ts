import { describe, expect, test } from "vitest";
import { kindOf, partsOf } from "../../../src/ingest/draft/parts.js";

type Kind = "direct" | "indirect" | "mixed";
type Case = [name: string, kind: Kind, text: string, parts: string[]];

/** Parts of a text that is a statement as a whole: quoted ones in brackets. */
const shown = (kind: Kind, text: string): string[] =>
  partsOf(text, { kind, content: [[0, text.length]] }).map((part) => (part.kind === "QUOTED" ? `[${text.slice(...part.span)}]` : text.slice(...part.span)));

test.for<Case>([
  ["curly marks", "direct", "“The ferry will sail.”", ["[The ferry will sail.]"]],
  ["straight marks", "direct", '"The ferry will sail,"', ["[The ferry will sail]"]],
  ["angle marks", "direct", "«The ferry will sail»", ["[The ferry will sail]"]],
  ["a quotation without marks", "direct", "The ferry will sail", ["[The ferry will sail]"]],
  ["quoted words inside others", "mixed", "that the ferry “will sail,” whatever comes", ["the ferry", "[will sail]", "whatever comes"]],
  ["single marks where there are no double ones", "mixed", "the crew's ‘finest hour’ was over", ["the crew's", "[finest hour]", "was over"]],
  ["single marks inside double ones", "direct", "“They said ‘never’ to us.”", ["[They said ‘never’ to us.]"]],
  ["a quotation that began before", "mixed", "and sail” at dawn", ["[and sail]", "at dawn"]],
  ["a quotation that goes on", "direct", "“We sail.", ["[We sail.]"]],
  ["a quotation over two paragraphs", "direct", "“We sail.\n\n“We land.”", ["[We sail.]", "[We land.]"]],
  ["no quotation", "indirect", "that the ferry would sail.", ["the ferry would sail"]],
  ["a quoted word in a paraphrase", "indirect", "the “ferry” would sail", ["the “ferry” would sail"]],
  ["a paraphrase that begins like that", "indirect", "thatched roofs were safe", ["thatched roofs were safe"]],
  ["marks around nothing", "mixed", "it was “” over", ["it was", "over"]],
  ["only marks", "direct", "“…”", []],
])("%s", ([, kind, text, parts]) => {
  expect(shown(kind, text)).toEqual(parts);
});

test("pieces that the article interrupts are parts each", () => {
  const text = "“We sail,” he said, “at dawn.”";
  const parts = partsOf(text, { kind: "direct", content: [[0, 10], [20, 30]] }); // prettier-ignore
  expect(parts.map(({ span }) => text.slice(...span))).toEqual(["We sail", "at dawn."]);
});

describe("the parts make a statement", () => {
  test.for([
    ["DIRECT", "“We sail.”", "mixed"],
    ["MIXED", "they “sail”", "direct"],
    ["INDIRECT", "they sail", "mixed"],
  ] as const)("%s: %s", ([kind, text, said]) => {
    expect(kindOf(partsOf(text, { kind: said, content: [[0, text.length]] }))).toBe(kind);
  });
});
