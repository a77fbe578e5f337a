import { describe, expect, it } from "vitest";
import { dateAt, type Direction } from "../../../src/ingest/resolve/dates.js";
import { readText } from "../../../src/ingest/resolve/words.js";

/** A Wednesday. */
const published = { value: "2031-04-09", precision: "DAY" as const };
const at = (words: string, direction: Direction = "past", from: typeof published | null = published) => dateAt(readText(words), 0, from, direction)?.date ?? null;

describe("dates", () => {
  it.each([
    ["on Wednesday", "2031-04-09", "DAY"],
    ["on Tuesday", "2031-04-08", "DAY"],
    ["on Thursday", "2031-04-03", "DAY"],
    ["Friday", "2031-04-04", "DAY"],
    ["late on Friday", "2031-04-04", "DAY"],
    ["on Sunday evening", "2031-04-06", "DAY"],
    ["yesterday", "2031-04-08", "DAY"],
    ["last Wednesday", "2031-04-02", "DAY"],
    ["on July 5", "2030-07-05", "DAY"],
    ["on 5 March", "2031-03-05", "DAY"],
    ["two days ago", "2031-04-07", "DAY"],
    ["last week", "2031-03-31", "WEEK"],
    ["this week", "2031-04-07", "WEEK"],
    ["next week", "2031-04-14", "WEEK"],
    ["last month", "2031-03-01", "MONTH"],
    ["in March", "2031-03-01", "MONTH"],
    ["in September", "2030-09-01", "MONTH"],
    ["earlier this year", "2031-01-01", "YEAR"],
    ["two years ago", "2029-01-01", "YEAR"],
  ])("“%s” is counted from the day of publication, as precise as it is", (phrase, value, precision) => {
    expect(at(phrase)).toStrictEqual({ value, precision, phrase });
  });

  it.each([
    ["on 5 July 2028", "2028-07-05", "DAY"],
    ["on July 5, 2028", "2028-07-05", "DAY"],
    ["in July 2028", "2028-07-01", "MONTH"],
    ["in 2009", "2009-01-01", "YEAR"],
  ])("“%s” needs nothing to count from", (phrase, value, precision) => {
    expect(at(phrase, "past", null)).toStrictEqual({ value, precision });
  });

  it("a plan looks ahead", () => {
    expect(at("on Tuesday", "future")?.value).toBe("2031-04-15");
    expect(at("in March", "future")?.value).toBe("2032-03-01");
  });

  it("nothing is counted from a day that is not known", () => {
    expect(at("on Tuesday", "past", null)).toBeNull();
    expect(dateAt(readText("on Tuesday"), 0, { value: "2031-04-01", precision: "MONTH" }, "past")).toBeNull();
    expect(dateAt(readText("last month"), 0, { value: "2031-04-01", precision: "MONTH" }, "past")?.date.value).toBe("2031-03-01");
  });

  it.each(["in the harbour", "on the quay", "may sail", "march on", "a week of rain", "on"])("“%s” is no date", (words) => {
    expect(at(words)).toBeNull();
  });
});
