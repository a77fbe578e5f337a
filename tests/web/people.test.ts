/** What pages of people say of dates, roles and choices. */
import { describe, expect, test } from "vitest";
import { choiceOf, comparePath, filterOf, isComparison } from "../../web/src/compare/choice.js";
import { spanOf } from "../../web/src/plots/span.js";
import { byLane, type TimelinePoint } from "../../web/src/plots/timeline-options.js";
import { beginningInWords, machineDate, type PartialDate } from "../../web/src/shared/dates.js";
import { inOrder, roleInWords, spanInWords } from "../../web/src/speakers/roles.js";

const date = (value: string, precision: PartialDate["precision"] = "DAY"): PartialDate => ({ value, precision });

describe("a date on a timeline", () => {
  test.each([
    [date("2031-06-30"), "2031-06-30", "2031-07-01"],
    [date("2031-12-29", "WEEK"), "2031-12-29", "2032-01-05"],
    [date("2032-02-01", "MONTH"), "2032-02-01", "2032-03-01"],
    [date("2031-12-01", "MONTH"), "2031-12-01", "2032-01-01"],
    [date("2032-01-01", "YEAR"), "2032-01-01", "2033-01-01"],
  ])("%j covers all the days that it may mean", (partial, from, to) => {
    expect(spanOf(partial)).toEqual({ from: new Date(from), to: new Date(to) });
  });
});

describe("a date for machines", () => {
  test.each([
    [date("2031-06-30"), "2031-06-30"],
    [date("2031-06-02", "WEEK"), "2031-W23"],
    [date("2031-12-29", "WEEK"), "2032-W01"],
    [date("2026-12-28", "WEEK"), "2026-W53"],
    [date("2031-06-01", "MONTH"), "2031-06"],
    [date("2031-01-01", "YEAR"), "2031"],
  ])("%j says as much as is known", (partial, written) => {
    expect(machineDate(partial)).toBe(written);
  });
});

describe("the beginning of a span", () => {
  test.each([
    [date("2031-06-11"), date("2031-06-12"), "11"],
    [date("2031-05-30"), date("2031-06-02"), "30 May"],
    [date("2031-06-11"), date("2031-06-01", "MONTH"), "11 June 2031"],
    [date("2031-01-01", "YEAR"), date("2031-06-12"), "2031"],
    [date("2031-05-01", "MONTH"), date("2031-06-01", "MONTH"), "May"],
  ])("%j to %j keeps what its end does not say", (start, end, words) => {
    expect(beginningInWords(start, end)).toBe(words);
  });
});

describe("the lanes of a timeline", () => {
  const points = (lane: string, count: number): TimelinePoint[] => Array.from({ length: count }, () => ({ lane, date: date("2031-01-01"), label: "", href: "" }));

  test("the fullest comes first", () => {
    expect([...byLane([...points("few", 1), ...points("many", 3)]).keys()]).toEqual(["many", "few"]);
  });

  test("no more than eight: the emptiest share the last, and no point is lost", () => {
    const all = Array.from({ length: 10 }, (_, at) => points(`lane ${at}`, 20 - at)).flat();
    const lanes = byLane(all);
    expect(lanes.size).toBe(8);
    expect([...lanes.keys()].at(-1)).toBe("3 others");
    expect([...lanes.values()].flat()).toHaveLength(all.length);
  });
});

describe("a role", () => {
  const role = { title: "Envoy", former: false, organization: null, asOf: null, from: null, to: null };

  test.each([
    [{}, null],
    [{ former: true }, "former"],
    [{ from: date("2029-01-01", "YEAR") }, "since 2029"],
    [{ from: date("2029-01-01", "YEAR"), former: true }, "from 2029"],
    [{ to: date("2031-03-01", "MONTH") }, "until March 2031"],
    [{ from: date("2029-01-01", "YEAR"), to: date("2031-06-15") }, "2029 to 15 June 2031"],
    [{ asOf: date("2031-06-15") }, "as of 15 June 2031"],
    [{ asOf: date("2031-06-15"), former: true }, "former by 15 June 2031"],
  ])("of which %j is known is told no more precisely", (known, words) => {
    expect(spanInWords({ ...role, ...known })).toBe(words);
  });

  test("that is held stands before those that were, the latest of these first", () => {
    const held = { ...role, title: "held", from: date("2020-01-01", "YEAR") };
    const [early, late] = ["2021", "2025"].map((year) => ({ ...role, title: year, to: date(`${year}-01-01`, "YEAR") }));
    expect(inOrder([early ?? expect.fail(), held, late ?? expect.fail()]).map(({ title }) => title)).toEqual(["held", "2025", "2021"]);
  });

  test("does not name an organisation twice", () => {
    expect(roleInWords({ ...role, title: "Chair of the Reef Board", organization: { name: "Reef Board" } })).toBe("Chair of the Reef Board");
    expect(roleInWords({ ...role, organization: { name: "Reef Board" }, former: true })).toBe("formerly Envoy, Reef Board");
  });
});

describe("what an address compares", () => {
  const choice = (search: string) => choiceOf({ search: new URLSearchParams(search) });

  test("speakers count once, the first four of them", () => {
    expect(choice("issue=reef&speakers=a&speakers=b&speakers=a&speakers=&speakers=c&speakers=d&speakers=e")).toEqual({ issue: "reef", speakers: ["a", "b", "c", "d"], tooMany: 1 });
  });

  test.each([
    ["", false],
    ["issue=reef", false],
    ["issue=reef&speakers=a", false],
    ["speakers=a&speakers=b", false],
    ["issue=reef&speakers=a&speakers=b", true],
  ])("“%s” is a comparison: %s", (search, is) => {
    expect(isComparison(choice(search))).toBe(is);
  });

  test("is asked for as statements on the issue by one of them, and has one address", () => {
    const asked = choice("issue=reef&speakers=a&speakers=b%26c");
    expect(filterOf(asked)).toEqual({ issueSlug: "reef", or: [{ speakerSlug: "a" }, { speakerSlug: "b&c" }] });
    expect(choiceOf({ search: new URL(comparePath(asked.issue, asked.speakers), "http://x").searchParams })).toEqual(asked);
  });
});
