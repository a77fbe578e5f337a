/** From what a source says, in whatever form, to the fields of an article. */
import { sha256 } from "../../shared/sha256.js";
import { sortName } from "../../shared/sort-name.js";
import { normalise } from "../text/normalise.js";
import { bounds } from "./bounds.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle, SourceRights } from "./source-article.js";

/** A field on one line: marks and entities give their words, spaces are single. Null for what is blank or no text. @throws Refusal as `sourceArticle` does. */
export function line(value: unknown): string | null {
  if (typeof value !== "string") return null;
  checkText("line", value, bounds.notice);
  return normalise(value).text.replace(/\n+/g, " ") || null;
}

/** An absolute address of the web, as the source writes it; null for anything else. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const address = value.trim();
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && URL.canParse(address) ? address : null;
}

/** A language tag (BCP 47) in its canonical form: “en_gb” is “en-GB”. */
export function languageTag(value: unknown): string | null {
  if (typeof value !== "string") return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replace(/_/g, "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/** A publisher known by nothing but the host of its page. */
export function publisherAt(address: string | null): SourceArticle["publisher"] {
  if (address === null) return null;
  const { hostname, origin } = new URL(address);
  return { name: hostname.replace(/^www\./, ""), url: origin };
}

/** “By Ana Ferro” names Ana Ferro. */
export const bylineOf = (value: unknown): string | null => line(value)?.replace(/^by[:\s]\s*/i, "") ?? null;

/** Names of authors as a byline prints them: “Ana Ferro, Ben Ito and Cleo Park”. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const all = [...new Set(names.filter((name) => name !== null))];
  return all.length < 2 ? (all[0] ?? null) : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1] ?? ""}`;
}

export const noRights: SourceRights = { holder: null, notice: null, terms: null, license: null, isAccessibleForFree: null };

type Found = Pick<SourceArticle, "format" | "headline" | "body"> & Partial<Omit<SourceArticle, "sourceSha256">>;

/**
 * The article that a reader found; what it does not name is null.
 * @throws Refusal when there is no text, a field exceeds its bound, or one holds what no text can: a zero, half a surrogate pair.
 */
export function sourceArticle(found: Found): SourceArticle {
  const article = { language: null, published: null, retrieved: null, canonicalUrl: null, publisher: null, byline: null, rights: noRights, ...found };
  if (article.body.trim() === "") throw new Refusal("has no text");
  if (article.headline.trim() === "") throw new Refusal("has no headline");
  checkText("text", article.body, bounds.text);
  checkText("notice", article.rights.notice, bounds.notice);
  const { headline, language, canonicalUrl, publisher, byline, rights } = article;
  const lines = { headline, language, "web address": canonicalUrl, publisher: publisher?.name, "publisher's address": publisher?.url, byline };
  for (const [name, value] of Object.entries({ ...lines, holder: rights.holder, terms: rights.terms, licence: rights.license })) checkText(name, value, bounds.line);
  for (const [name, value] of Object.entries({ headline, "web address": canonicalUrl, publisher: publisher?.name }))
    if (Buffer.byteLength(sortName(value ?? "")) > bounds.indexed) throw new Refusal(`has a ${name} longer than ${bounds.indexed.toLocaleString("en")} bytes`);
  return { ...article, sourceSha256: sha256(article.body) };
}

function checkText(name: string, value: string | null | undefined, most: number): void {
  if (value === null || value === undefined) return;
  if (value.length > most) throw new Refusal(`has a ${name} longer than ${most.toLocaleString("en")} characters`);
  if (!value.isWellFormed() || value.includes("\0")) throw new Refusal(`has a ${name} with half a character or a zero in it`);
}
