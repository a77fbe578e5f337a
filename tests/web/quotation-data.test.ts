import { expect, test } from "vitest";
import { wordsOf } from "../../web/src/statements/quotation-data.js";

test("what is in our own words is no speaker's quotation", () => {
  expect(wordsOf("We halved the fee", "VERBATIM")).toEqual({ text: "We halved the fee" });
  expect(wordsOf("The fee was halved.", "RENDERED")).toEqual({ abstract: "The fee was halved." });
});
