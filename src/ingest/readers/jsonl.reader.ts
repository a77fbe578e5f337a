/**
 * Our own form: one article a line, as a JSON object with schema.org's names. Written and read back, an article is the same.
 *
 * | name | value |
 * |---|---|
 * | `headline`, `articleBody` | text; needed |
 * | `inLanguage` | BCP 47 |
 * | `datePublished`, `dateRetrieved` | `"2031-03-03"`, `"2031-03"`, `"2031"`, or `{value, precision, phrase}` |
 * | `url`, `byline` | text |
 * | `publisher` | `{name, url}` |
 * | `copyrightHolder`, `copyrightNotice`, `usageInfo` (an address), `license` | text |
 * | `isAccessibleForFree` | true or false |
 * | `sourceFormat` | what it was read from; "jsonl" where that is absent |
 *
 * What is not known is absent or null; other names are passed over.
 */
import { z } from "zod";
import type { PartialDate } from "../../shared/partial-date.js";
import { sourceArticle } from "./article-fields.js";
import { isDay, partialDateOf } from "./dates.js";
import { parseJson } from "./json-document.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const written = z.string().transform((value, context): PartialDate => {
  const date = partialDateOf(value);
  if (date === null) context.addIssue("must be a date");
  return date ?? { value: "", precision: "DAY" };
});
const told = z
  .object({ value: z.string().refine(isDay, "must be a day, YYYY-MM-DD"), precision: z.enum(["DAY", "WEEK", "MONTH", "YEAR"]), phrase: z.string().nullish() })
  .transform(({ value, precision, phrase }): PartialDate => ({ value, precision, ...(phrase === null || phrase === undefined ? {} : { phrase }) }));
const date = z
  .union([written, told])
  .nullish()
  .transform((value) => value ?? null);

const record = z.object({
  headline: z.string(),
  articleBody: z.string(),
  inLanguage: text,
  datePublished: date,
  dateRetrieved: date,
  url: text,
  byline: text,
  publisher: z
    .object({ name: z.string(), url: text })
    .nullish()
    .transform((value) => value ?? null),
  copyrightHolder: text,
  copyrightNotice: text,
  usageInfo: text,
  license: text,
  isAccessibleForFree: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  sourceFormat: z.enum(["text", "markdown", "html", "json-ld", "rss", "atom", "json-feed", "ninjs", "jsonl"]).default("jsonl"),
});

/** @throws Refusal when the line is no JSON object of this form. */
export const readJsonLine = (json: string): SourceArticle => readRecord(parseJson(json));

/** @throws Refusal as above. */
export function readRecord(value: unknown): SourceArticle {
  const result = record.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refusal(`is no article: ${["it", ...(issue?.path ?? [])].join(".")}: ${(issue?.message ?? "").toLowerCase()}`);
  }
  const { data } = result;
  return sourceArticle({
    format: data.sourceFormat,
    headline: data.headline,
    language: data.inLanguage,
    published: data.datePublished,
    retrieved: data.dateRetrieved,
    canonicalUrl: data.url,
    publisher: data.publisher,
    byline: data.byline,
    rights: {
      holder: data.copyrightHolder,
      notice: data.copyrightNotice,
      terms: data.usageInfo,
      license: data.license,
      isAccessibleForFree: data.isAccessibleForFree,
    },
    body: data.articleBody,
  });
}

/** The line of an article, without its line end. */
export function writeJsonLine({ format, headline, body, language, published, retrieved, canonicalUrl, publisher, byline, rights }: SourceArticle): string {
  const line = {
    headline,
    inLanguage: language,
    datePublished: published,
    dateRetrieved: retrieved,
    url: canonicalUrl,
    publisher,
    byline,
    copyrightHolder: rights.holder,
    copyrightNotice: rights.notice,
    usageInfo: rights.terms,
    license: rights.license,
    isAccessibleForFree: rights.isAccessibleForFree,
    sourceFormat: format,
    articleBody: body,
  };
  return JSON.stringify(Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null)));
}
