/** Two changes of the same thing, field by field. */
import { expect, test } from "vitest";
import { firstDay } from "../../desk/src/article/first-day.js";
import { changedFields, differences, merged } from "../../desk/src/article/merge.js";
import { markName, piecesOf } from "../../desk/src/shared/visible.js";

const base = { cue: "said", hedged: false, issues: ["a"], speaker: { id: "1" } };

test("what only one of the two changed is told apart from what both did", () => {
  const mine = { ...base, cue: "warned", issues: ["a", "b"] };
  const theirs = { ...base, cue: "claimed", hedged: true };
  expect(differences(base, mine, theirs)).toEqual([
    { field: "cue", by: "both" },
    { field: "hedged", by: "theirs" },
    { field: "issues", by: "mine" },
  ]);
  expect(differences(base, mine, { ...mine })).toEqual([]);
  expect(merged(mine, theirs, { cue: "theirs", hedged: "theirs", issues: "mine" })).toEqual({ ...base, cue: "claimed", hedged: true, issues: ["a", "b"] });
});

test("only what has become different is sent", () => {
  expect(changedFields(base, { ...base, hedged: true, speaker: { id: "1" } })).toEqual({ hedged: true });
});

test.for([
  ["2031-03-06", "DAY", "2031-03-06"],
  ["2031-03-06", "WEEK", "2031-03-03"],
  ["2031-03-09", "WEEK", "2031-03-03"],
  ["2031-03-02", "WEEK", "2031-02-24"],
  ["2031-03-06", "MONTH", "2031-03-01"],
  ["2031-03-06", "YEAR", "2031-01-01"],
] as const)("the first day of what %s lies in, a %s, is %s", ([day, precision, first]) => {
  expect(firstDay(day, precision)).toBe(first);
});

test("marks of direction are told apart from ordinary characters", () => {
  expect(piecesOf("a\u202Eb")).toEqual([
    { text: "a", isMark: false },
    { text: "\u202E", isMark: true },
    { text: "b", isMark: false },
  ]);
  expect([markName("\u202E"), markName("\u061C")]).toEqual(["U+202E", "U+061C"]);
});
