/**
 * Our own form: one article a line, as a JSON object with schema.org's names. Written and read back, an article is the same.
 *
 * | name | value |
 * |---|---|
 * | `headline`, `articleBody` | text; needed |
 * | `inLanguage` | BCP 47 |
 * | `datePublished`, `dateRetrieved` | `"2031-03-03"`, `"2031-03"`, `"2031"`, or `{value, precision, phrase}` |
 * | `url`, `usageInfo` | an address of the web |
 * | `publisher` | `{name, url}` |
 * | `byline`, `copyrightHolder`, `copyrightNotice`, `license` | text |
 * | `isAccessibleForFree` | true or false |
 * | `sourceFormat` | what it was read from; "jsonl" where that is absent |
 *
 * What is not known is absent or null; other names are passed over. A `value` is the first day of its period.
 */
import { z } from "zod";
import type { PartialDate } from "../../shared/partial-date.js";
import { languageTag, line, sourceArticle, webAddress } from "./article-fields.js";
import { isDay, isFirstDay, partialDateOf } from "./dates.js";
import { parseJson } from "./json-document.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
/** A text on one line, without marks and signs that are not seen. */
const words = z.string().nullish().transform(line);
/** A text that `read` makes a value of; anything else is refused. */
const made = (read: (value: unknown) => string | null, must: string) =>
  z
    .string()
    .nullish()
    .transform((value, context) => {
      const found = read(value);
      if (found === null && value) context.addIssue(must);
      return found;
    });
const address = made(webAddress, "must be an address of the web");
const told = z
  .object({ value: z.string().refine(isDay), precision: z.enum(["DAY", "WEEK", "MONTH", "YEAR"]), phrase: words })
  .refine(isFirstDay)
  .transform(({ value, precision, phrase }): PartialDate => ({ value, precision, ...(phrase === null ? {} : { phrase }) }));
const date = z
  .unknown()
  .nullish()
  .transform((value, context): PartialDate | null => {
    const found = partialDateOf(value) ?? told.safeParse(value).data ?? null;
    if (found === null && value !== null && value !== undefined) context.addIssue("must be a date");
    return found;
  });

const record = z.object({
  headline: z.string().transform((value) => line(value) ?? ""),
  articleBody: z.string(),
  inLanguage: made(languageTag, "must be a language tag"),
  datePublished: date,
  dateRetrieved: date,
  url: address,
  byline: words,
  publisher: z
    .object({ name: words, url: address })
    .nullish()
    .transform((value) => (value?.name ? { ...value, name: value.name } : null)),
  copyrightHolder: words,
  copyrightNotice: text,
  usageInfo: address,
  license: words,
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
