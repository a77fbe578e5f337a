/** Positions in code points, and anchors that are found again or not at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnchoredText } from "../../../src/articles/anchored-text.js";
import { isUnique, proofOf, Reanchoring } from "../../../src/ingest/draft/reanchor.js";
import { sha256 } from "../../../src/shared/sha256.js";

test("positions count code points", () => {
  const text = new AnchoredText("🚢🚢 the ferry");
  expect(text.length).toBe(12);
  expect(text.anchor([5, 8])).toMatchObject({ start: 3, end: 6, exact: "the", prefix: "🚢🚢 ", suffix: " ferry", exactSha256: sha256("the") });
});

test.for([
  ["an empty span", [3, 3]],
  ["a span behind the text", [3, 99]],
  ["half a character", [1, 5]],
] as const)("%s has no anchor", ([, span]) => {
  expect(() => new AnchoredText("🚢🚢 the ferry").anchor(span)).toThrow("no words stand at");
});

test("every span of whole characters has the words that stand there", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "é", "🚢", "\n", "“"), { minLength: 1 }), fc.nat(), fc.nat(), (points, one, other) => {
      const text = points.join("");
      const [from, to] = [Math.min(one % points.length, other % points.length), Math.max(one % points.length, other % points.length) + 1];
      const units = (count: number): number => points.slice(0, count).join("").length;
      const anchor = new AnchoredText(text).anchor([units(from), units(to)]);
      expect(anchor).toMatchObject({ start: from, end: to, exact: points.slice(from, to).join("") });
    }),
  );
});

const around = "The crew came ashore in the morning. The ferry will sail at dawn. Nobody was hurt in the storm that night.";

function found(before: string, after: string, words: string): string | null {
  const old = new AnchoredText(before);
  const { start, end, exactSha256 } = old.anchor([before.indexOf(words), before.indexOf(words) + words.length]);
  const again = new Reanchoring(new AnchoredText(after)).startOf({ start, end, exactSha256, proof: isUnique(old, { start, end }) ? proofOf(old, { start, end }) : null });
  return again === null ? null : `${again}`;
}

describe("an anchor in a changed text", () => {
  const words = "The ferry will sail at dawn";
  const at = around.indexOf(words);
  test.for<[name: string, text: string, start: number | null]>([
    ["that changed nothing stays", around, at],
    ["moves with what stands before it", `Late news. ${around}`, at + 11],
    ["stays where what follows far behind it changed", `${around} More soon.`, at],
    ["is lost with its words", around.replace("at dawn", "at noon"), null],
    ["is lost where its surroundings changed", around.replace("in the morning", "in the evening"), null],
    ["is lost where its words stand elsewhere", `${words}. ${around.replace(words, "It is over")}`, null],
    ["is lost where it stands twice, surroundings and all", `${around}\n\n${around}`, null],
  ])("%s", ([, text, start]) => {
    expect(found(around, text, words)).toBe(start === null ? null : String(start));
  });

  test("without a proof of its surroundings holds only where it was", () => {
    const anchor = { start: at, end: at + words.length, exactSha256: sha256(words), proof: null };
    expect(new Reanchoring(new AnchoredText(`${around} More soon.`)).startOf(anchor)).toBe(at);
    expect(new Reanchoring(new AnchoredText(`Late news. ${around}`)).startOf(anchor)).toBeNull();
  });

  test("is never where other words stand", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 2, maxLength: 120 });
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, one, other) => {
        const [start, end] = [Math.min(one % before.length, other % before.length), Math.max(one % before.length, other % before.length) + 1];
        const old = new AnchoredText(before);
        const proof = isUnique(old, { start, end }) ? proofOf(old, { start, end }) : null;
        const again = new Reanchoring(new AnchoredText(after)).startOf({ start, end, exactSha256: old.at(start, end).exactSha256, proof });
        const where = again ?? start;
        expect(again === null ? before.slice(start, end) : after.slice(where, where + end - start)).toBe(before.slice(start, end));
      }),
    );
  });
});
