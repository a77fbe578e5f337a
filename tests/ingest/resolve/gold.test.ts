import { describe, expect, it } from "vitest";
import { phenomenaGold, sampleGold } from "../../support/gold.js";
import { measure, resolveGold, type Measure } from "./measure.js";

/** In percent, a little under what is reached. A failure prints every miss. */
const floors: Partial<Record<Measure, number>> = {
  speaker: 98,
  attributedAs: 99,
  reading: 99,
  role: 93,
  "role precision": 93,
  "statement's role": 95,
  "stance holder": 90,
  addressees: 88,
  prompt: 100,
  hedged: 80,
  said: 95,
  occasion: 100,
  links: 70,
  issues: 100,
};

describe("who is who in the invented texts", () => {
  const tally = measure(phenomenaGold());

  it.each(Object.entries(floors) as [Measure, number][])("%s is right in at least %d of a hundred cases", (measured, floor) => {
    expect(tally.share(measured), tally.misses.filter((miss) => miss.startsWith(`${measured}:`)).join("\n")).toBeGreaterThanOrEqual(floor);
  });

  it("no two agents are one person", () => {
    for (const gold of phenomenaGold()) {
      const names = resolveGold(gold)
        .agents.filter(({ unnamed }) => !unnamed)
        .map(({ name }) => name);
      expect(new Set(names).size, gold.id).toBe(names.length);
    }
  });
});

describe("who is who in the sample articles, whose world is known", () => {
  const tally = measure(sampleGold());

  it.each([
    ["speaker", 98],
    ["reading", 98],
    ["attributedAs", 95],
  ] as [Measure, number][])("%s is right in at least %d of a hundred cases", (measured, floor) => {
    expect(tally.share(measured), tally.misses.filter((miss) => miss.startsWith(`${measured}:`)).join("\n")).toBeGreaterThanOrEqual(floor);
  });
});
