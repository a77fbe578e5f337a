import { describe, expect, it } from "vitest";
import { resolveMarked } from "./resolve-text.js";

/** What a news agency writes before two governments meet, all at once: groups, a metonym, envoys, disputes, words that come back. */
const story = resolveMarked(
  [
    "{Norway will talk about herring with Danish envoys and hopes that Copenhagen keeps its boats at home}, [officials] <said> Tuesday.|",
    "\n\n{The two-day Fisheries and Harbour Dialogue in Copenhagen next week will take up wool as well}, [the officials] <said> at a government briefing.|",
    "\n\nOslo has been counting its boats since harbour consultants followed a trail of nets to Norway.",
    "\n\n{“Our boats are counted,”} <said> [Sigrun Tveit, an assistant fisheries minister].|",
    "\n\nDenmark’s delegation will be headed by Fisheries Minister Bent R. Holm and Minister of Trade Ida M. Lund. Norway’s chief envoys are to be State Secretary Odd Brekke and Vice Premier Liv Aasen. They will be joined by pilots and other officials.",
    "\n\n[Harbour experts] <say> {most lost nets come from Norway and might be the navy’s}.| [Oslo] has rejected that, <saying> {Norway only finds them}.|",
    "\n\nAsked about letters by former NHA clerk Ivar Moe, [Tveit] <said>, {“The letters show that nets drift.”}|",
    "\n\n{Oslo wants Copenhagen to “lend a hand with the nets”}, [Tveit] <said>.|",
    "\n\nOf Norway’s old claims against Iceland, Portugal and others over the Gannet Sea, [Tveit] <said>, {“Denmark should help and lend a hand with the nets.”}|",
    "\n\nOn Oslo’s dispute with Iceland over a string of bare islands in the Puffin Sea, [Tveit] <said> {Copenhagen “should help, send fewer boats and lend a hand with the nets.”}|",
  ].join(""),
);
const { name, statements, roles, events, issues, agents } = story;

describe("a story before a dialogue of two governments", () => {
  it("says who speaks, by name, description and capital", () => {
    const tveit = "Sigrun Tveit";
    expect(story.speakers).toStrictEqual(["officials", "officials", tveit, "Harbour experts", "Government of Norway", tveit, tveit, tveit, tveit]);
    expect(statements.map(({ reading }) => reading).slice(0, 5)).toStrictEqual(["DESCRIPTION", "DESCRIPTION", "NAME", "DESCRIPTION", "METONYM"]);
  });

  it("keeps the groups apart", () => {
    const groups = agents.filter(({ kind }) => kind === "GROUP").map((agent) => agent.name);
    expect(groups).toStrictEqual(["officials", "Harbour experts", "harbour consultants", "pilots", "other officials"]);
  });

  it("gives roles, and proposes an employer that no words name with less confidence", () => {
    expect(roles.map(({ person, title, organization, former }) => [name(person), title, name(organization), former])).toStrictEqual([
      ["Sigrun Tveit", "assistant fisheries minister", "Government of Norway", false],
      ["Bent R. Holm", "Fisheries Minister", "Government of Denmark", false],
      ["Ida M. Lund", "Minister of Trade", "Government of Denmark", false],
      ["Odd Brekke", "State Secretary", "Government of Norway", false],
      ["Liv Aasen", "Vice Premier", "Government of Norway", false],
      ["Ivar Moe", "clerk", "NHA", true],
    ]);
    expect(roles[0]?.confidence).toBeLessThanOrEqual(0.5);
  });

  it("finds the planned dialogue in its week, with who leads", () => {
    const dialogue = events.find((event) => event.name === "Fisheries and Harbour Dialogue");
    expect(dialogue).toMatchObject({ kind: "TALKS", start: { value: "2031-04-14", precision: "WEEK", phrase: "next week" } });
    expect(dialogue?.participations.map(({ agent, delegation, capacity, planned }) => [name(agent), name(delegation), capacity, planned])).toStrictEqual([
      ["Bent R. Holm", "Government of Denmark", "LEAD", true],
      ["Ida M. Lund", "Government of Denmark", "LEAD", true],
      ["Odd Brekke", "Government of Norway", "CHIEF_ENVOY", true],
      ["Liv Aasen", "Government of Norway", "CHIEF_ENVOY", true],
      ["pilots", null, "MEMBER", true],
      ["other officials", null, "MEMBER", true],
    ]);
  });

  it("dates the briefing by when its officials spoke, and both their statements by it", () => {
    const day = { value: "2031-04-08", precision: "DAY", phrase: "Tuesday" };
    expect(statements.slice(0, 2).map(({ said, occasion }) => [said, events[occasion ?? -1]?.kind])).toStrictEqual([
      [day, "BRIEFING"],
      [day, "BRIEFING"],
    ]);
  });

  it("finds both disputes, with parties that are not all named in the one", () => {
    expect(issues.map(({ name: dispute, partiesComplete }) => [dispute, partiesComplete])).toStrictEqual([
      ["Gannet Sea", false],
      ["bare islands in the Puffin Sea", true],
    ]);
    expect(issues[1]?.parties.map(({ agent, role }) => [name(agent), role])).toStrictEqual([
      ["Government of Norway", "CLAIMANT"],
      ["Government of Iceland", "CLAIMANT"],
      ["Government of Denmark", "ASKED_TO_CONTRIBUTE"],
    ]);
    expect(statements.slice(7).map((statement) => statement.issues)).toStrictEqual([[0], [1]]);
  });

  it("tells the speaker from whose position it is, and whom it calls upon", () => {
    const [wants] = statements.slice(6);
    expect([name(wants?.stanceHolder ?? null), wants?.addressees.map(name)]).toStrictEqual(["Government of Norway", ["Government of Denmark"]]);
    expect(name(statements[0]?.stanceHolder ?? null)).toBe("Government of Norway");
  });

  it("hears the question, the reservation, the denial and what is said again", () => {
    expect(statements[5]?.promptedBy).toBe("Asked about letters by former NHA clerk Ivar Moe");
    expect(statements.map(({ hedged }) => hedged)).toStrictEqual(statements.map((_one, index) => index === 3));
    expect(statements[4]?.links).toMatchObject([{ kind: "DENIES", to: 3 }]);
    expect(statements.slice(7).map(({ links }) => links)).toMatchObject([[{ kind: "RESTATES", to: 6 }], [{ kind: "RESTATES", to: 6 }]]);
  });
});
