import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/ingest/resolve/names-in.js";

describe("the names to ask a database for", () => {
  const names = namesIn("Harbour Minister Jana Velk of Orrin met Velmarkan envoys on climate change at the Old Mint.");

  it.each([
    ["a name without its title", "Jana Velk"],
    ["a surname", "Velk"],
    ["a place", "Orrin"],
    ["a building", "Old Mint"],
    ["the country of an adjective", "Velmark"],
    ["a topic written small", "climate change"],
  ])("hold %s", (_case, name) => {
    expect(names).toContain(name);
  });

  it("hold no function words, and each name once", () => {
    expect(names).not.toContain("of");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
