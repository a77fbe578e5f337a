/** A selection as the server is told of it. */
import { expect, test } from "vitest";
import { quoteOf } from "../../desk/src/article/quote.js";

const text = "Tolls rise, Falk said.\n\n“We shall 🚢 wait,” she added. “No boat sails.”";
const points = Array.from(text);

function selected(words: string) {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return quoteOf(points, { start, end: start + Array.from(words).length });
}

test("words within quotation marks are quoted, others paraphrased", () => {
  expect(selected("shall 🚢 wait")).toMatchObject({ kind: "QUOTED", exact: "shall 🚢 wait" });
  expect(selected("she added")).toMatchObject({ kind: "PARAPHRASED" });
  expect(selected("Tolls rise")).toMatchObject({ kind: "PARAPHRASED" });
});

test("quotation marks and blanks around the words are left out", () => {
  expect(selected(" “No boat sails.”")).toMatchObject({ kind: "QUOTED", exact: "No boat sails." });
  expect(selected("\n\n“We shall 🚢 wait,” ")).toMatchObject({ kind: "QUOTED", exact: "We shall 🚢 wait," });
  expect(selected("”")).toBeNull();
});

test("quotation marks between the words stay", () => {
  expect(selected("“We shall 🚢 wait,” she added. “No boat sails.”")?.exact).toContain(",” she added. “");
});

test("32 code points before and after tell the place from others", () => {
  const quote = selected("she added");
  expect([Array.from(quote?.prefix ?? "").length, quote?.prefix.endsWith("🚢 wait,” "), quote?.suffix]).toEqual([32, true, ". “No boat sails.”"]);
  expect(selected("Tolls")?.prefix).toBe("");
});
