import { describe, expect, it } from "vitest";
import { resolveMarked } from "./resolve-text.js";

describe("pronouns", () => {
  it.each([
    ["goes back to the only person", "[Jana Velk] <said> {it rained}.| [She] <said> {it stopped}.", "Jana Velk"],
    ["never means somebody known to be a man", "Mr. Tor Velk met Jana Orlo, a pilot.| [She] <said> {it stopped}.", "Jana Orlo"],
    ["keeps to the subject of the sentence before", "Jana Orlo, the mayor, thanked Ida Brandt, the clerk.| [She] <said> {it stopped}.", "Jana Orlo"],
    ["takes a spokeswoman for a woman", "Tor Velk, a pilot, met Jana Orlo, a spokeswoman for the port.| [She] <said> {it stopped}.", "Jana Orlo"],
    ["means a boy who was only described", "Jana Orlo, the mayor, had left. A boy was selling maps.| [He] <said> {it stopped}.", "A boy"],
  ])("“she” or “he” %s", (_case, text, speaker) => {
    expect(resolveMarked(text).speakers.at(-1)).toBe(speaker);
  });

  it("a first name says nothing of a gender", () => {
    const { statements } = resolveMarked("Jana Velk, a pilot, met Tor Orlo, a cook.| [He] <said> {it stopped}.");
    expect(statements[0]?.speakerConfidence).toBeLessThan(0.9);
  });

  it("“they” means the group that the sentence before is about", () => {
    expect(resolveMarked("The pilots of the bay had asked for a lamp.| [They] <said> {they did not mind who lit it}.").speakers).toStrictEqual(["The pilots of the bay"]);
  });

  it("“one” is some of the group that the sentence before is about", () => {
    const { speakers, statements } = resolveMarked("Fishermen at the quay were selling nets.| [One] <said> {he had voted}.");
    expect(speakers).toStrictEqual(["Fishermen at the quay"]);
    expect(statements[0]?.reading).toBe("PRONOUN");
  });

  it("who has just asked is not who answers", () => {
    const text = "[Jana Velk, the mayor,] <said> {it rained}.| [She] <said> {it stopped}.\n\n|{“Who pays?”} <asked> [Ida Orlo, a clerk].| {“You,”} [she] <said>.";
    expect(resolveMarked(text).speakers.at(-1)).toBe("Jana Velk");
  });

  it("a quotation without a source goes on with who spoke last, with less confidence", () => {
    const { speakers, statements } = resolveMarked("{“It rained,”} [Jana Velk] <said>.| {“It stopped.”}");
    expect(speakers).toStrictEqual(["Jana Velk", "Jana Velk"]);
    expect(statements[1]?.speakerConfidence).toBeLessThanOrEqual(0.6);
  });

  it("nobody is meant where nobody can be", () => {
    expect(resolveMarked("[She] <said> {it stopped}.").speakers).toStrictEqual([null]);
  });
});
