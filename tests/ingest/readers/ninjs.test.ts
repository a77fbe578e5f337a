import { describe, expect, test } from "vitest";
import { article, articles, problems } from "./read.js";

const second = {
  uri: "https://tidewatch.example/items/1",
  type: "text",
  firstcreated: "2031-03-03T09:30:04Z",
  versioncreated: "2031-03-04T09:46:53+01:00",
  pubstatus: "usable",
  copyrightholder: "Tidewatch News",
  copyrightnotice: "© 2031 Tidewatch News",
  usageterms: "Not for archives.",
  language: "en-GB",
  by: "By Ana Ferro",
  headlines: [
    { role: "short", value: "Tables" },
    { role: "main", value: "Estmere opens its tide tables" },
  ],
  bodies: [
    { role: "main", contenttype: "text/plain", value: "One. Two." },
    { role: "rich", contenttype: "application/xhtml+xml", value: "<p>One.</p><p>Two.</p>" },
  ],
};
const third = {
  uri: "urn:tidewatch:1",
  standard: { name: "ninjs", version: "3.1" },
  firstCreated: "2031-03-03T09:30:04.123Z",
  copyrightNotice: "Copyright 2031 Tidewatch News, www.tidewatch.example - all rights reserved.",
  usageTerms: "https://tidewatch.example/terms",
  headlines: [{ value: "Estmere opens its tide tables" }],
  bodies: [{ contentType: "text/plain", value: "One.\n\nTwo." }],
};

describe("ninjs", () => {
  test("2 is read", async () => {
    expect(await article("a.json", JSON.stringify(second))).toMatchObject({
      format: "ninjs",
      headline: "Estmere opens its tide tables",
      language: "en-GB",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: "https://tidewatch.example/items/1",
      byline: "Ana Ferro",
      rights: { holder: "Tidewatch News", notice: "© 2031 Tidewatch News\n\nNot for archives.", terms: null },
      body: "One.\n\nTwo.",
    });
  });

  test("3 is read", async () => {
    expect(await article("a.json", JSON.stringify(third))).toMatchObject({
      headline: "Estmere opens its tide tables",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: null,
      publisher: null,
      rights: { holder: "Tidewatch News", terms: "https://tidewatch.example/terms" },
      body: "One.\n\nTwo.",
    });
  });

  test("3 is told by its camel case where it does not say so", async () => {
    expect(await article("a.json", JSON.stringify({ ...third, standard: undefined }))).toMatchObject({ rights: { holder: "Tidewatch News" } });
  });

  test("may come several in a list", async () => {
    expect((await articles("a.json", JSON.stringify([second, third]))).map(({ body }) => body)).toEqual(["One.\n\nTwo.", "One.\n\nTwo."]);
  });

  test.each([
    ["version 1", { uri: "urn:a", headline: "A", body_text: "Text." }, "a.json is ninjs 1; versions 2 and 3 are read."],
    ["a list that is none", { ...second, bodies: "Text." }, "a.json is not valid ninjs 2: item.bodies must be array."],
    ["a body without a value", { ...third, bodies: [{ role: "main" }] }, "a.json is not valid ninjs 3: item.bodies.0 must have required property 'value'."],
    ["a date that is none", { ...second, firstcreated: "yesterday" }, /^a\.json is not valid ninjs 2: item\.firstcreated must match pattern/],
    ["an item that was withdrawn", { ...second, pubstatus: "canceled" }, "a.json is canceled by its publisher."],
    ["a picture", { ...second, type: "picture", bodies: undefined }, "a.json has no text."],
  ])("%s is refused", async (_what, item, message) => {
    const [problem, ...others] = await problems("a.json", JSON.stringify(item));
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  });
});
