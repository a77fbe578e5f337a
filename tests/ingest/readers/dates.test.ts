import { describe, expect, test } from "vitest";
import { partialDateOf } from "../../../src/ingest/readers/dates.js";

describe("a written date", () => {
  test.each([
    ["2031-03-05", "2031-03-05", "DAY"],
    ["2031-03-05T23:59:00-08:00", "2031-03-05", "DAY"],
    ["2031-03-05 10:00:00Z", "2031-03-05", "DAY"],
    ["2031-03", "2031-03-01", "MONTH"],
    ["2031", "2031-01-01", "YEAR"],
    ["March 5 2031", "2031-03-05", "DAY"],
    ["Wednesday, March 5th, 2031 at 10:30 AM EST", "2031-03-05", "DAY"],
    ["5 Sept. 2031", "2031-09-05", "DAY"],
    ["Wed, 05 Mar 2031 10:00:00 GMT", "2031-03-05", "DAY"],
    ["2031, March 5", "2031-03-05", "DAY"],
    ["March 2031", "2031-03-01", "MONTH"],
    [" December,  2031 ", "2031-12-01", "MONTH"],
  ])("%s is as precise as it is written", (written, value, precision) => {
    expect(partialDateOf(written)).toEqual({ value, precision });
  });

  test.each([
    "",
    "soon",
    "0001-01-01",
    "0000",
    "9999-12-31",
    "March",
    "2031-02-30",
    "February 30, 2031",
    "2031-13",
    "31/12/2031",
    "March 5 2031 was a Wednesday",
    undefined,
    2031,
    "2031-03-05".repeat(50),
  ])("%s is none", (written) => {
    expect(partialDateOf(written)).toBeNull();
  });
});
