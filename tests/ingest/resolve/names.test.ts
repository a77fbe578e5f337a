import { describe, expect, it } from "vitest";
import { resolveMarked } from "./resolve-text.js";

describe("names", () => {
  it.each([
    ["a surname after the full name", "[Jana Velk] <said> {it rained}.| [Velk] <said> {it stopped}.", ["Jana Velk", "Jana Velk"]],
    ["a title with the surname", "[Jana Velk] <said> {it rained}.| [Minister Velk] <said> {it stopped}.", ["Jana Velk", "Jana Velk"]],
    ["a courtesy with the surname", "[Jana Velk] <said> {it rained}.| [Ms. Velk] <said> {it stopped}.", ["Jana Velk", "Jana Velk"]],
    ["a name in capitals", "JANA VELK SEES RAIN\n\n[Jana Velk] <said> {it rained}.", ["Jana Velk"]],
    ["a name without its accents", "[Jána Vélk] <said> {it rained}.| [Velk] <said> {it stopped}.", ["Jána Vélk", "Jána Vélk"]],
    ["a middle initial that comes and goes", "[Jana R. Velk] <said> {it rained}.| [Jana Velk] <said> {it stopped}.", ["Jana R. Velk", "Jana R. Velk"]],
    ["a particle before the surname", "[Omar al-Dorri] <said> {it rained}.| [al-Dorri] <said> {it stopped}.", ["Omar al-Dorri", "Omar al-Dorri"]],
    ["a family name that stands first", "[Zhao Lirong] <said> {it rained}.| [Zhao] <said> {it stopped}.", ["Zhao Lirong", "Zhao Lirong"]],
    ["an organisation's initials", "[The Tide Safety Board] <said> {it rained}.| [The TSB] <said> {it stopped}.", ["Tide Safety Board", "Tide Safety Board"]],
    ["an organisation's noun", "[The Tide Safety Board] <said> {it rained}.| [The board] <said> {it stopped}.", ["Tide Safety Board", "Tide Safety Board"]],
  ])("%s means who was named", (_case, text, speakers) => {
    expect(resolveMarked(text).speakers).toStrictEqual(speakers);
  });

  it("two people of one surname stay two, and the surname alone is a doubt", () => {
    const { speakers, statements, agents } = resolveMarked("[Jana Velk] <said> {it rained}.| [Tor Velk] <said> {it snowed}.| [Velk] <said> {it stopped}.");
    expect(speakers).toStrictEqual(["Jana Velk", "Tor Velk", "Tor Velk"]);
    expect(statements[2]?.speakerConfidence).toBeLessThan(0.6);
    expect(agents).toHaveLength(2);
  });

  it("a courtesy of the other gender is somebody else", () => {
    const { speakers } = resolveMarked("[Ms. Jana Velk] <said> {it rained}.| [Mr. Velk] <said> {it stopped}.");
    expect(speakers).toStrictEqual(["Jana Velk", "Velk"]);
  });

  it("a title decides between two of one surname", () => {
    const { speakers } = resolveMarked("[Mayor Jana Velk] <said> {it rained}.| [Judge Tor Velk] <said> {it snowed}.| [Mayor Velk] <said> {it stopped}.");
    expect(speakers).toStrictEqual(["Jana Velk", "Tor Velk", "Jana Velk"]);
  });

  it("where a story was written is not who speaks", () => {
    const { agents } = resolveMarked("ORRIN (TNS) — [Jana Velk] <said> {it rained}.");
    expect(agents.map(({ name }) => name)).toStrictEqual(["Jana Velk"]);
  });
});
