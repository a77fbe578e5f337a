import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/ingest/text/normalise.js";
import type { OffsetMap } from "../../../src/ingest/text/offset-map.js";

const fragments = [
  ...Array.from("*_`~[]()<>#&;\\'\"-=!. \n\t\raZéÃÂâ€œ™©"),
  ...["\n\n", "**", "''", "``", "'''", "--", "---", "](", "](u)", "![", "&amp;", "&lt;", "&#38;", "&#x2a;", "amp;", "lt;", "&nbsp;", "&#8203;", "<https://x.y>", "<mailto:a@b>"],
  ...[
    "â€™",
    "â€",
    "Ã©",
    "Â ",
    "Ã\u00ad",
    "ðŸ˜€",
    "Ãƒ©",
    "ï»¿",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u00a0",
    "\u2029",
    "\u0301",
    "e\u0301",
    "\u1112\u1161",
    "\u11ab",
    "\ud83d",
    "\ude00",
    "😀",
    "\u037e",
    "\u1fef",
  ],
  ...["# ", "## ", "> ", "* * *", "word", "Tarnholm ", "said, ", "C:\\*", "\u0000", "\u0958", "\u0344"],
];
const source = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const runs = { numRuns: 3_000 };

/** The text that a map says its source became. */
function rebuilt(text: string, source: string, map: OffsetMap): string {
  let [result, kept] = ["", 0];
  for (let at = 0; at < map.size; at++) {
    const change = map.change(at);
    result += source.slice(kept, change.source[0]) + text.slice(...change.text);
    kept = change.source[1];
  }
  return result + source.slice(kept);
}

describe("for any text", () => {
  test("normalising a normalised text changes nothing", () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text } = normalise(input);
        expect(normalise(text)).toMatchObject({ text, map: { size: 0 } });
      }),
      runs,
    );
  });

  test("what the map calls unchanged is the source's, and the changes make up the rest", () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text, map } = normalise(input);
        expect(rebuilt(text, input, map)).toBe(text);
      }),
      runs,
    );
  });

  test("every position maps back, in order: a character to the piece of the source that gave it", () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text, map } = normalise(input);
        const changed = new Set<number>();
        for (let at = 0; at < map.size; at++) for (let [position, end] = map.change(at).text; position < end; position++) changed.add(position);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = map.sourceSpan([at, at + 1]);
          expect(start).toBeGreaterThanOrEqual(changed.has(at) ? 0 : last);
          expect(end).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(input.length);
          if (!changed.has(at)) expect(input.slice(start, end)).toBe(text[at]);
          last = end;
        }
        expect(map.sourceSpan([0, text.length])[1]).toBe(text === "" ? map.sourceSpan([0, 0])[0] : last);
      }),
      runs,
    );
  });

  test("the outcome does not depend on what was normalised before", () => {
    fc.assert(
      fc.property(source, source, (input, other) => {
        const first = normalise(input).text;
        normalise(other);
        expect(normalise(input).text).toBe(first);
      }),
    );
  });

  test("the normal form is well-formed Unicode in NFC, with single spaces, and empty lines between paragraphs", () => {
    fc.assert(
      fc.property(source, (input) => {
        const { text } = normalise(input);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.normalize("NFC").trim());
        expect(text).not.toMatch(/ {2}|[^\S \n]|\n\n\n|(?<!\n)\n(?!\n)/);
      }),
      runs,
    );
  });
});
