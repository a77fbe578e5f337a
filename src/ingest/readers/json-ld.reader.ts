import { bylineOf, joinNames, languageTag, line, publisherAt, sourceArticle, webAddress } from "./article-fields.js";
import { bounds } from "./bounds.js";
import { partialDateOf } from "./dates.js";
import { textOfHtml } from "./html-fragment.js";
import { isObject, type JsonObject, listOf } from "./json-document.js";
import { holderIn } from "./notices.js";
import { openingWords } from "./paragraphs.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

/** NewsArticle and its kinds (ReportageNewsArticle …), Article, BlogPosting. */
const articleType = /(?:^|[/#:])(?:\w*Article|(?:Live)?BlogPosting)$/;

/** A document of linked data: what it says of a thing may stand where the thing is named, or once under its `@id`. */
export class LinkedData {
  private readonly things: readonly JsonObject[];
  private readonly byId: ReadonlyMap<string, JsonObject>;

  /** `document` is one thing, a list of them, or a `@graph`. */
  constructor(document: unknown) {
    this.things = thingsIn(document);
    const named = this.things.flatMap((thing) => (typeof thing["@id"] === "string" && Object.keys(thing).length > 1 ? [[thing["@id"], thing] as const] : []));
    this.byId = new Map(named);
  }

  articles(): JsonObject[] {
    return this.things.filter((thing) => listOf(thing["@type"]).some((type) => typeof type === "string" && articleType.test(type)));
  }

  /** The thing that is meant: itself, or the one whose `@id` stands for it. */
  resolve(value: unknown): unknown {
    return isObject(value) && typeof value["@id"] === "string" && Object.keys(value).length === 1 ? (this.byId.get(value["@id"]) ?? value) : value;
  }

  /** The names of whom a property names: a text, a thing with a name, or several. */
  names(value: unknown): string[] {
    return listOf(value).flatMap((one) => {
      const thing = this.resolve(one);
      return listOf(isObject(thing) ? (thing["name"] ?? thing["legalName"]) : thing).flatMap((name) => line(valueOf(name)) ?? []);
    });
  }

  /** The first address that a property gives: a text, or a thing's `url` or `@id`. */
  address(...values: unknown[]): string | null {
    for (const value of values.flatMap(listOf)) {
      const thing = this.resolve(value);
      const found = isObject(thing) ? (webAddress(thing["url"]) ?? webAddress(thing["@id"])) : webAddress(thing);
      if (found !== null) return found;
    }
    return null;
  }
}

/** A value with a language or a type is an object around it. */
const valueOf = (value: unknown): unknown => (isObject(value) ? value["@value"] : value);

function thingsIn(document: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [document];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...[...(next as unknown[])].reverse().slice(-bounds.items));
    if (!isObject(next)) continue;
    found.push(next);
    for (const inner of [next["mainEntityOfPage"], next["mainEntity"], next["@graph"]]) if (typeof inner === "object") waiting.push(inner);
  }
  return found;
}

/** What a source says of an article, beside its text. */
export type Metadata = Pick<SourceArticle, "language" | "published" | "canonicalUrl" | "publisher" | "byline" | "rights"> & { headline: string | null };

/** What linked data says of an article (schema.org). */
export function metadataOf(article: JsonObject, data: LinkedData): Metadata {
  const notice = line(valueOf(article["copyrightNotice"]));
  const canonicalUrl = data.address(article["url"], article["mainEntityOfPage"], article["@id"]);
  const [publisher] = data.names(article["publisher"]);
  const free = article["isAccessibleForFree"];
  return {
    headline: line(valueOf(article["headline"])) ?? line(valueOf(article["name"])),
    language: languageTag(data.names(article["inLanguage"])[0]),
    published: partialDateOf(valueOf(article["datePublished"])) ?? partialDateOf(valueOf(article["dateCreated"])),
    canonicalUrl,
    publisher: publisher === undefined ? publisherAt(canonicalUrl) : { name: publisher, url: data.address(article["publisher"]) ?? publisherAt(canonicalUrl)?.url ?? null },
    byline: joinNames(data.names(article["author"]).map(bylineOf)),
    rights: {
      holder: data.names(article["copyrightHolder"])[0] ?? holderIn(notice),
      notice,
      terms: data.address(article["usageInfo"], article["acquireLicensePage"]),
      license: data.address(article["license"]) ?? data.names(article["license"])[0] ?? null,
      isAccessibleForFree: typeof free === "boolean" ? free : /^(?:true|false)$/i.test(String(free)) ? /^true$/i.test(String(free)) : null,
    },
  };
}

/** The text that linked data carries; empty where it carries none. */
export function bodyOf(article: JsonObject): string {
  const body = valueOf(article["articleBody"]) ?? valueOf(article["text"]);
  if (typeof body !== "string") return "";
  return /<(?:p|br|div)\b[^>]*>/i.test(body) ? textOfHtml(body) : body;
}

function jsonLdArticle(article: JsonObject, data: LinkedData): SourceArticle {
  const { headline, ...metadata } = metadataOf(article, data);
  const body = bodyOf(article);
  return sourceArticle({ format: "json-ld", headline: headline ?? openingWords(body), ...metadata, body });
}

/** Each article of a JSON-LD document. @throws Refusal when it describes none. */
export function readJsonLd(document: unknown): (() => SourceArticle)[] {
  const data = new LinkedData(document);
  const articles = data.articles();
  if (articles.length === 0) throw new Refusal("describes no article");
  return articles.map((article) => () => jsonLdArticle(article, data));
}
