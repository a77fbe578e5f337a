/** What bringing back an earlier version makes different, from what each version since has changed. */
import { expect, test } from "vitest";
import { backTo } from "../../desk/src/history/back-to.js";

const issue = (name: string) => ({ issueId: name });

test("a field goes from what it is now to what it was then, whatever it was in between", () => {
  const since = [
    [{ field: "cue", before: "warned", after: "claimed" }],
    [
      { field: "cue", before: "said", after: "warned" },
      { field: "hedged", before: false, after: true },
    ],
  ];
  expect(backTo(since)).toEqual([
    { field: "cue", before: "claimed", after: "said" },
    { field: "hedged", before: true, after: false },
  ]);
});

test("what came and went again in between is neither", () => {
  const since = [
    [{ field: "StatementIssue", before: [issue("a")], after: [issue("c")] }],
    [{ field: "StatementIssue", before: [], after: [issue("a"), issue("b")] }],
    [{ field: "cue", before: "said", after: "said again" }],
    [{ field: "cue", before: "said again", after: "said" }],
  ];
  expect(backTo(since)).toEqual([{ field: "StatementIssue", before: [issue("c"), issue("b")], after: [] }]);
});

test("what went and came again in between is neither", () => {
  const since = [[{ field: "StatementIssue", before: [], after: [issue("a")] }], [{ field: "StatementIssue", before: [issue("a")], after: [] }]];
  expect(backTo(since)).toEqual([]);
});

test("lists of names are values like others, and what stays as it is is not told", () => {
  const since = [
    [
      { field: "aliases", before: ["Beijing"], after: ["Beijing", "Peking"] },
      { field: "status", before: "DRAFT", after: "PUBLISHED" },
    ],
  ];
  expect(backTo(since)).toEqual([{ field: "aliases", before: ["Beijing", "Peking"], after: ["Beijing"] }]);
});
