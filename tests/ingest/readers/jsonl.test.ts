import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { line, webAddress } from "../../../src/ingest/readers/article-fields.js";
import { isFirstDay } from "../../../src/ingest/readers/dates.js";
import { writeJsonLine } from "../../../src/ingest/readers/jsonl.reader.js";
import { readArticles } from "../../../src/ingest/readers/read-articles.js";
import type { SourceArticle } from "../../../src/ingest/readers/source-article.js";
import { sha256 } from "../../../src/shared/sha256.js";
import { article, articles, problems, read } from "./read.js";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== "" && !value.includes("\0") && value.isWellFormed());
const words = text.map((value) => line(line(value)) ?? "").filter((value) => value !== "" && line(value) === value);
const address = fc.webUrl().filter((value) => webAddress(value) === value);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const date = fc
  .record(
    {
      value: fc.date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
      precision: fc.constantFrom("DAY", "WEEK", "MONTH", "YEAR"),
      phrase: words,
    },
    { requiredKeys: ["value", "precision"] },
  )
  .filter(isFirstDay);
const anyArticle: fc.Arbitrary<SourceArticle> = fc
  .record({
    format: fc.constantFrom("text", "markdown", "html", "json-ld", "rss", "atom", "json-feed", "ninjs", "jsonl"),
    headline: words,
    language: maybe(fc.constantFrom("en", "en-GB", "pt-BR", "zh-Hant")),
    published: maybe(date),
    retrieved: maybe(date),
    canonicalUrl: maybe(address),
    publisher: maybe(fc.record({ name: words, url: maybe(address) })),
    byline: maybe(words),
    rights: fc.record({ holder: maybe(words), notice: maybe(text), terms: maybe(address), license: maybe(words), isAccessibleForFree: maybe(fc.boolean()) }),
    body: fc.array(text, { minLength: 1, maxLength: 5 }).map((paragraphs) => paragraphs.join("\n\n")),
  })
  .map((value) => ({ ...(value as Omit<SourceArticle, "sourceSha256">), sourceSha256: sha256(value.body) }));

describe("JSON Lines", () => {
  test("written and read back, any articles are the same, in whatever pieces they come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArticle, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 500 }), async (written, size) => {
        const lines = written.map((one) => `${writeJsonLine(one)}\n`).join("");
        expect(await articles("articles.jsonl", lines, { size })).toEqual(written);
        expect(await articles("standard input", lines, { size })).toEqual(written);
      }),
    );
  });

  test("name only what is known", async () => {
    expect(await article("a.jsonl", '{"headline": "A", "articleBody": "B.", "datePublished": "2031-03", "url": null, "other": 1}')).toEqual({
      format: "jsonl",
      headline: "A",
      language: null,
      published: { value: "2031-03-01", precision: "MONTH" },
      retrieved: null,
      canonicalUrl: null,
      publisher: null,
      byline: null,
      rights: { holder: null, notice: null, terms: null, license: null, isAccessibleForFree: null },
      body: "B.",
      sourceSha256: sha256("B."),
    });
  });

  test("a line that cannot be read does not stop the others, and is named by its number", async () => {
    const good = '{"headline": "A", "articleBody": "B."}';
    const lines = [
      good,
      "",
      "{",
      '{"headline": "A"}',
      '{"headline": 1, "articleBody": "B."}',
      "\u0000",
      `{"a": ${"[".repeat(100_000)}`,
      '{"headline": "A", "articleBody": "B.", "datePublished": "soon"}',
      good,
    ];
    const items = await read("a.jsonl", `\ufeff${lines.join("\r\n")}`);
    expect(items.map((item) => ("error" in item ? item.error.message : item.article.headline))).toEqual([
      "A",
      "a.jsonl, line 3 is not valid JSON.",
      expect.stringMatching(/^a\.jsonl, line 4 is no article: it\.articleBody: .*\.$/),
      expect.stringMatching(/^a\.jsonl, line 5 is no article: it\.headline: .*\.$/),
      "a.jsonl, line 6 is not text.",
      "a.jsonl, line 7 nests values more than 100 deep.",
      expect.stringMatching(/^a\.jsonl, line 8 is no article: it\.datePublished: .*\.$/),
      "A",
    ]);
  });

  test.each([
    ["a date before there was news", { datePublished: "0001-01-01" }, "is no article: it.datePublished: must be a date"],
    ["a date after all news", { datePublished: "9999-12-31" }, "is no article: it.datePublished: must be a date"],
    ["a date that is not the first day of its week", { datePublished: { value: "2031-03-05", precision: "WEEK" } }, "is no article: it.datePublished: must be a date"],
    ["a date that is not the first day of its month", { dateRetrieved: { value: "2031-03-05", precision: "MONTH" } }, "is no article: it.dateRetrieved: must be a date"],
    ["a phrase with a zero in it", { datePublished: { value: "2031-03-05", precision: "DAY", phrase: "\0" } }, "has a line with half a character or a zero in it"],
    ["an address that runs a program", { url: "javascript:alert(1)" }, "is no article: it.url: must be an address of the web"],
    ["terms that are no address", { usageInfo: "javascript:alert(1)" }, "is no article: it.usageInfo: must be an address of the web"],
    ["a publisher's address that is none", { publisher: { name: "Bulletin", url: "mailto:a@b" } }, "is no article: it.publisher.url: must be an address of the web"],
    ["a language that is none", { inLanguage: "<script>" }, "is no article: it.inLanguage: must be a language tag"],
    ["an address that no index takes", { url: `https://harbour.example/${"港".repeat(700)}` }, "has a web address longer than 2,000 bytes"],
    ["a headline that no index takes", { headline: "港".repeat(700) }, "has a headline longer than 2,000 bytes"],
    ["a text longer than any article", { articleBody: "Rain. ".repeat(70_000) }, "has a text longer than 400,000 characters"],
  ])("%s is refused", async (_, change, problem) => {
    expect(await problems("a.jsonl", JSON.stringify({ headline: "A", articleBody: "B.", ...change }))).toEqual([`a.jsonl, line 1 ${problem}.`]);
  });

  test("what no reader would have found on one line does not stand there", async () => {
    const line = { headline: "\u001b[31mThe <b>pier</b>\u202e\n\nis *shut*", byline: " ", publisher: { name: "", url: null }, url: "", articleBody: "B." };
    expect(await article("a.jsonl", JSON.stringify(line))).toMatchObject({ headline: "[31mThe <b>pier</b> is shut", byline: null, publisher: null, canonicalUrl: null });
  });

  test("a line that is too long is passed over without being kept", async () => {
    const items = await read("a.jsonl", `${" ".repeat(10_000_001)}\n{"headline": "A", "articleBody": "B."}`);
    expect(items.map((item) => ("error" in item ? item.error.message : item.article.headline))).toEqual(["a.jsonl, line 1 is longer than 10 MB.", "A"]);
  });

  test("are read no further ahead than they are asked for, and let go of when nobody asks any more", async () => {
    let [given, ended] = [0, false];
    function* endless() {
      try {
        for (;;) yield Buffer.from(`{"headline": "${++given}", "articleBody": "B."}\n`);
      } finally {
        ended = true;
      }
    }
    for await (const item of readArticles({ name: "articles", bytes: endless() })) if ("article" in item && item.article.headline === "100") break;
    expect(given).toBeLessThan(110);
    expect(ended).toBe(true);
  });
});
