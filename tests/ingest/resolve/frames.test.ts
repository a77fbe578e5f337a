import { describe, expect, it } from "vitest";
import type { KnownThing } from "../../../src/ingest/resolve/resolved-text.js";
import { resolveMarked } from "./resolve-text.js";

const last = (text: string, known: KnownThing[] = []) => {
  const resolved = resolveMarked(text, known);
  const statement = resolved.statements.at(-1);
  if (!statement) throw new Error("nothing is marked");
  return { ...resolved, statement };
};

describe("what a report says beside the statement", () => {
  it.each([
    ["told", "[Jana Velk, a pilot,] <told> reporters {it rained}.", ["reporters"]],
    ["urged", "[Jana Velk, a pilot,] <urged> Lisbon {to stay}.", ["Government of Portugal"]],
    ["a letter", "In a letter to the Tide Board, [Jana Velk, a pilot,] <wrote> {that it rained}.", ["Tide Board"]],
    ["wants", "[Oslo] <said> {it wants Lisbon to stay}.", ["Government of Portugal"]],
    ["a pronoun", "Jana Velk, a pilot, waited.| [Tor Orlo, a clerk,] <told> her {that it rained}.", ["Jana Velk"]],
    ["nobody", "[Jana Velk, a pilot,] <told> {it all}.", []],
  ])("%s says to whom", (_case, text, names) => {
    const { statement, name } = last(text);
    expect(statement.addressees.map(name)).toStrictEqual(names);
  });

  it.each([
    ["Asked about the ferry, [Jana Velk, a pilot,] <said> {it rained}.", "Asked about the ferry"],
    ["[Jana Velk], when asked whether it sails, <said> {it rained}.", "asked whether it sails"],
    ["[Jana Velk, a pilot,] <said> {it rained}.", null],
  ])("in “%s” the question is found", (text, prompt) => {
    expect(last(text).statement.promptedBy).toBe(prompt);
  });

  it.each([
    ["[Jana Velk, a pilot,] <said> on Tuesday {it rained}.", "2031-04-08"],
    ["Last week [Jana Velk, a pilot,] <said> {it rained}.", "2031-03-31"],
    ["[Jana Velk, who left last month,] <said> {it rained}.", undefined],
    ["[Jana Velk, a pilot,] <said> {it would rain on Tuesday}.", undefined],
    ["Of the boats counted since March, [Jana Velk, a pilot,] <said>, {two sank}.", undefined],
  ])("in “%s” only the day of speech dates it", (text, value) => {
    expect(last(text).statement.said?.value).toBe(value);
  });

  it.each([
    ["it may rain", true],
    ["it could still rain", true],
    ["it could not rain", false],
    ["it rained in May", false],
    ["it will rain", false],
  ])("“%s” is hedged: %s", (content, hedged) => {
    expect(last(`[Jana Velk, a pilot,] <said> {${content}}.`).statement.hedged).toBe(hedged);
  });

  it("a spokeswoman states the position of whom she speaks for", () => {
    const { statement, name } = last("[A spokeswoman for the Tide Board] <said> {it rained}.");
    expect([name(statement.speaker), statement.reading, name(statement.stanceHolder)]).toStrictEqual(["A spokeswoman for the Tide Board", "DESCRIPTION", "Tide Board"]);
  });

  it("nobody's own words are somebody else's position", () => {
    expect(last("[Norway’s fisheries minister, Jana Velk,] <said> {she liked rain}.").statement.stanceHolder).toBeNull();
  });

  it("topics are those known by name, where the statement names them", () => {
    const topic: KnownThing = { id: "weather", type: "Topic", kind: "TOPIC", name: "Weather forecasts", aliases: ["Forecasts"], country: null, parties: [], places: [] };
    const { topics, statement } = last("[Jana Velk, a pilot,] <said> {the forecasts were late}.", [topic]);
    expect(topics.map(({ name }) => name)).toStrictEqual(["Weather forecasts"]);
    expect(statement.topics).toStrictEqual([0]);
  });

  it("a known dispute is found by the place it is about", () => {
    const reef: KnownThing = { id: "reef", type: "Place", kind: "REEF", name: "Candle Reef", aliases: [], country: null, parties: [], places: [] };
    const dispute: KnownThing = {
      id: "dispute",
      type: "RegionalIssue",
      kind: "TERRITORIAL_DISPUTE",
      name: "Candle question",
      aliases: [],
      country: null,
      parties: [],
      places: ["reef"],
    };
    const { issues, statement } = last("[Jana Velk, a pilot,] <said> {the lamp on Candle Reef was out}.", [reef, dispute]);
    expect(issues).toMatchObject([{ name: "Candle question", known: { id: "dispute" } }]);
    expect(statement.issues).toStrictEqual([0]);
  });
});
