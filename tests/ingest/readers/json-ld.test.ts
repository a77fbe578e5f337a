import { describe, expect, test } from "vitest";
import { article, articles, problems, read } from "./read.js";

const news = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Tables &amp; tugs", articleBody: "Estmere said so.\n\nThey agreed.", inLanguage: "en" };

describe("JSON-LD", () => {
  test("describes an article", async () => {
    const more = { url: "https://tidewatch.example/a", dateCreated: "2031", author: "Ana Ferro", publisher: "Tidewatch", license: "CC0-1.0", isAccessibleForFree: true };
    expect(await article("a.jsonld", JSON.stringify({ ...news, ...more }))).toMatchObject({
      format: "json-ld",
      headline: "Tables & tugs",
      language: "en",
      published: { value: "2031-01-01", precision: "YEAR" },
      canonicalUrl: "https://tidewatch.example/a",
      publisher: { name: "Tidewatch", url: "https://tidewatch.example" },
      byline: "Ana Ferro",
      rights: { license: "CC0-1.0", isAccessibleForFree: true },
      body: "Estmere said so.\n\nThey agreed.",
    });
  });

  test("describes several in a list or a graph, in their order", async () => {
    const others = [
      { ...news, headline: "Two", "@type": "https://schema.org/ReportageNewsArticle" },
      { "@type": "Person", name: "Ana Ferro" },
      { ...news, headline: "Three", "@type": ["BlogPosting"] },
    ];
    const headlines = async (document: unknown) => (await articles("a.json", JSON.stringify(document))).map(({ headline }) => headline);
    expect(await headlines([news, ...others])).toEqual(["Tables & tugs", "Two", "Three"]);
    expect(await headlines({ "@context": "https://schema.org", "@graph": [news, ...others] })).toEqual(["Tables & tugs", "Two", "Three"]);
  });

  test("one article that cannot be read does not stop the others", async () => {
    const items = await read("a.json", JSON.stringify([{ ...news, articleBody: undefined }, { ...news, headline: "\ud800" }, news]));
    expect(items.map((item) => ("error" in item ? item.error.message : item.article.headline))).toEqual([
      "a.json, item 1 has no text.",
      "a.json, item 2 has a line with half a character or a zero in it.",
      "Tables & tugs",
    ]);
  });

  test("that describes no article is refused", async () => {
    expect(await problems("a.json", JSON.stringify({ "@type": "Person", name: "Ana" }))).toEqual(["a.json describes no article."]);
  });
});

describe("JSON", () => {
  test.each([
    ["{", "a.json is not valid JSON."],
    ['{"a": 1}', "a.json is JSON of no form that is read."],
    ["[]", "a.json is JSON of no form that is read."],
    ["[1, 2]", "a.json is JSON of no form that is read."],
    ['"text"', "a.json is JSON of no form that is read."],
    [`{"@type": ${'{"a":'.repeat(200)}1${"}".repeat(200)}}`, "a.json nests values more than 100 deep."],
    [`[${"[".repeat(100_000)}`, "a.json nests values more than 100 deep."],
    [`[${"1,".repeat(400_000)}1]`, "a.json has more than 300,000 values."],
    ['{"@type": "NewsArticle", "headline": "A", "articleBody": "a\\u0000b"}', "a.json has a text with half a character or a zero in it."],
    ['{"@type": "NewsArticle", "headline": "A", "articleBody": "a\\ud83d b"}', "a.json has a text with half a character or a zero in it."],
  ])("%.40s is refused in one sentence", async (json, message) => {
    expect(await problems("a.json", json)).toEqual([message]);
  });

  test("brackets, commas and escaped quotes inside strings count for nothing", async () => {
    const body = `${'[{,"\\'.repeat(60_000)} Words.`;
    expect((await article("a.json", JSON.stringify({ ...news, articleBody: body }))).body).toBe(body);
  });
});
