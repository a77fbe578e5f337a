import { describe, expect, it } from "vitest";
import { government, resolveMarked } from "./resolve-text.js";

const known = [government("orrin", "Orrin", ["Port Orrin"])];

describe("governments", () => {
  it.each([
    ["a capital", "[Lisbon] <said> {it rained}.", "Government of Portugal", "METONYM"],
    ["a seat", "[The Kremlin] <said> {it rained}.", "Government of Russia", "METONYM"],
    ["a country", "[Portugal] <said> {it rained}.", "Government of Portugal", "NAME"],
    ["a ministry in a capital", "[The Foreign Ministry in Lisbon] <said> {it rained}.", "Government of Portugal", "METONYM"],
    ["a ministry with an adjective", "[The Portuguese Foreign Ministry] <said> {it rained}.", "Government of Portugal", "METONYM"],
    ["a government with an adjective", "[The Portuguese government] <said> {it rained}.", "Government of Portugal", "NAME"],
    ["a capital of the database", "[Port Orrin] <said> {it rained}.", "Government of Orrin", "METONYM"],
    ["an adjective of the database", "[The Orrinese government] <said> {it rained}. Orrin is wet.", "Government of Orrin", "NAME"],
  ])("%s speaks for one", (_case, text, name, reading) => {
    const { speakers, statements } = resolveMarked(text, known);
    expect(speakers).toStrictEqual([name]);
    expect(statements[0]?.reading).toBe(reading);
  });

  it("a country that only the text calls one is proposed", () => {
    const { agents, roles, name } = resolveMarked("[Velmark’s foreign minister, Jana Orlo,] <said> {it rained}.");
    expect(agents).toContainEqual(expect.objectContaining({ kind: "GOVERNMENT", name: "Government of Velmark" }));
    expect(name(roles[0]?.organization ?? null)).toBe("Government of Velmark");
  });

  it("a capital where something happens is a place", () => {
    const { agents, places } = resolveMarked("[Jana Velk, a pilot,] <said> in Lisbon {it rained}.");
    expect(agents.map(({ name }) => name)).toStrictEqual(["Jana Velk"]);
    expect(places.map(({ name }) => name)).toStrictEqual(["Lisbon"]);
  });

  it("an abbreviation before a noun is an adjective", () => {
    const { agents } = resolveMarked("[Jana Velk, a pilot,] <said> {it rained}. There is U.S. pressure.");
    expect(agents.map(({ name }) => name)).toStrictEqual(["Jana Velk"]);
  });
});
