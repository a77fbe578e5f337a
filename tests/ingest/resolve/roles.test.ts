import { describe, expect, it } from "vitest";
import { government, resolveMarked } from "./resolve-text.js";

const known = [government("orrin", "Orrin", ["Port Orrin"])];

/** Person, title, organisation and whether it is over, role by role. */
function rolesIn(text: string): unknown[] {
  const { roles, name } = resolveMarked(text, known);
  return roles.map(({ person, title, organization, former }) => [name(person), title, name(organization), former]);
}

describe("roles", () => {
  it.each([
    ["an apposition", "[Jana Velk, an assistant harbour minister,] <said> {it rained}.", ["Jana Velk", "assistant harbour minister", null, false]],
    ["a title", "[Assistant Harbour Minister Jana Velk] <said> {it rained}.", ["Jana Velk", "Assistant Harbour Minister", null, false]],
    ["a title with its country behind", "[Premier Jana Velk of Orrin] <said> {it rained}.", ["Jana Velk", "Premier", "Government of Orrin", false]],
    ["a country in front", "[Orrin’s harbour minister, Jana Velk,] <said> {it rained}.", ["Jana Velk", "harbour minister", "Government of Orrin", false]],
    ["an adjective in front", "[The Orrinese harbour minister, Jana Velk,] <said> {it rained}.", ["Jana Velk", "harbour minister", "Government of Orrin", false]],
    ["a real country", "[U.S. Secretary of State Jana Velk] <said> {it rained}.", ["Jana Velk", "Secretary of State", "Government of the United States", false]],
    ["an organisation", "[Jana Velk, chief engineer of the Tide Cable Company,] <said> {it rained}.", ["Jana Velk", "chief engineer", "Tide Cable Company", false]],
    ["an abbreviation", "[former NTA employee Jana Velk] <said> {it rained}.", ["Jana Velk", "employee", "NTA", true]],
    ["a relative clause", "[Jana Velk, who heads the Tide Institute,] <said> {it rained}.", ["Jana Velk", "head", "Tide Institute", false]],
    ["a former office", "[Jana Velk, the former mayor of Little Orl,] <said> {it rained}.", ["Jana Velk", "mayor", null, true]],
    ["an ex-office", "[Jana Velk, the ex-mayor,] <said> {it rained}.", ["Jana Velk", "mayor", null, true]],
    ["an office that was held", "[Jana Velk, who was harbour minister until May,] <said> {it rained}.", ["Jana Velk", "harbour minister", null, true]],
    ["an office that is taken", "Jana Velk became premier of Orrin.| [She] <said> {it rained}.", ["Jana Velk", "premier", "Government of Orrin", false]],
    [
      "a council of the first sentence",
      "The harbour council of Little Orl wants a bridge.| [Jana Velk, the council’s deputy,] <said> {it rained}.",
      ["Jana Velk", "deputy", "harbour council of Little Orl", false],
    ],
    ["an age in between", "[Jana Velk, 58, a pilot,] <said> {it rained}.", ["Jana Velk", "pilot", null, false]],
  ])("%s names one", (_case, text, role) => {
    expect(rolesIn(text)).toStrictEqual([role]);
  });

  it.each([
    ["a relation", "[Jana Velk, a mother of two,] <said> {it rained}."],
    ["a nationality", "[Jana Velk, an Orrinese visitor,] <said> {it rained}."],
  ])("%s is no office", (_case, text) => {
    expect(rolesIn(text)).toStrictEqual([]);
  });

  it("the office alone means its holder", () => {
    const { speakers, statements } = resolveMarked("[Harbour Minister Jana Velk] <said> {it rained}.| [The minister] <said> {it stopped}.");
    expect(speakers).toStrictEqual(["Jana Velk", "Jana Velk"]);
    expect(statements[1]?.reading).toBe("DESCRIPTION");
  });

  it("an oceanographer's nationality is his country, not his employer", () => {
    const { agents, roles } = resolveMarked("[Norwegian oceanographer Jana Velk] <said> {it rained}.");
    expect(agents[0]?.country).toBe("NO");
    expect(roles[0]?.organization).toBeNull();
  });
});
