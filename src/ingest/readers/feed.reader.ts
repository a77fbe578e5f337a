import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { bylineOf, joinNames, languageTag, line, noRights, publisherAt, sourceArticle, webAddress } from "./article-fields.js";
import { bounds } from "./bounds.js";
import { partialDateOf } from "./dates.js";
import { textOfHtml } from "./html-fragment.js";
import { boundedMarkup } from "./markup-bounds.js";
import { holderIn } from "./notices.js";
import { openingWords } from "./paragraphs.js";
import { orRefuse, Refusal } from "./refusal.js";
import type { SourceArticle, SourceFormat } from "./source-article.js";

/** What the formats have in common, still as they write it. */
interface Item {
  title?: string | undefined;
  content: string | undefined;
  url: (string | undefined)[];
  published: unknown;
  language?: string | undefined;
  authors: (string | undefined)[];
  notice?: string | undefined;
}

interface Feed {
  format: SourceFormat;
  title?: string | undefined;
  url: (string | undefined)[];
  language?: string | undefined;
  notice?: string | undefined;
  items: Item[];
}

/**
 * Each item of an RSS (0.9 to 2.0), Atom or JSON feed; its full text rather than its summary. No entity of a document's own is
 * ever expanded, and nothing is fetched. @throws Refusal when it is no feed or exceeds a bound.
 */
export function readFeed(text: string): (() => SourceArticle)[] {
  if (text.trimStart().startsWith("<")) checkXml(text);
  const feed = orRefuse("a feed", () => commonFeed(parseFeed(text)));
  if (feed.items.length === 0) throw new Refusal("is a feed without items");
  if (feed.items.length > bounds.items) throw new Refusal(`has more than ${bounds.items.toLocaleString("en")} items`);
  return feed.items.map((item) => () => articleOf(item, feed));
}

/** A document type that declares entities is refused; the name of a public one means nothing here. */
function checkXml(text: string): void {
  if (/<!ENTITY\b/i.test(text)) throw new Refusal("declares entities, which are not read");
  boundedMarkup(text, "xml");
}

function commonFeed(parsed: ReturnType<typeof parseFeed>): Feed {
  switch (parsed.format) {
    case "json":
      return fromJson(parsed.feed as JsonFeed.Feed<string>);
    case "atom":
      return fromAtom(parsed.feed as AtomFeed.Feed<string>);
    case "rdf":
      return fromRss(parsed.feed as RdfFeed.Feed<string>);
    default:
      return fromRss(parsed.feed as RssFeed.Feed<string>);
  }
}

function fromRss({ title, link, dc, items, ...feed }: RssFeed.Feed<string> | RdfFeed.Feed<string>): Feed {
  return {
    format: "rss",
    title,
    url: [link],
    language: "language" in feed ? feed.language : dc?.languages?.[0],
    notice: "copyright" in feed ? feed.copyright : dc?.rights?.[0],
    items: (items ?? []).map(({ dc: said, ...item }) => ({
      title: item.title,
      content: item.content?.encoded ?? item.description,
      url: [item.link, "guid" in item && item.guid.isPermaLink !== false ? item.guid.value : undefined],
      published: ("pubDate" in item ? item.pubDate : undefined) ?? said?.dates?.[0],
      language: said?.languages?.[0],
      authors: said?.creators ?? ("authors" in item ? (item.authors ?? []).map(({ name }) => name) : []),
      notice: said?.rights?.[0],
    })),
  };
}

function fromAtom({ title, links = [], authors = [], rights, xml, entries = [] }: AtomFeed.Feed<string>): Feed {
  return {
    format: "atom",
    title: title?.value,
    url: pagesOf(links),
    language: xml?.lang,
    notice: rights?.value,
    items: entries.map((entry) => ({
      title: entry.title?.value,
      content: entry.content?.value ?? entry.summary?.value,
      url: pagesOf(entry.links ?? []),
      published: entry.published ?? entry.updated,
      language: entry.xml?.lang,
      authors: (entry.authors ?? authors).map(({ name }) => name),
      notice: entry.rights?.value,
    })),
  };
}

const pagesOf = (links: readonly { href?: string; rel?: string }[]): (string | undefined)[] =>
  links.filter(({ rel }) => rel === undefined || rel === "alternate").map(({ href }) => href);

function fromJson({ title, home_page_url, language, authors = [], items = [] }: JsonFeed.Feed<string>): Feed {
  return {
    format: "json-feed",
    title,
    url: [home_page_url],
    language,
    items: items.map((item) => ({
      title: item.title,
      content: item.content_html ?? item.content_text ?? item.summary,
      url: [item.url, item.id],
      published: item.date_published,
      language: item.language,
      authors: (item.authors ?? authors).map(({ name }) => name),
    })),
  };
}

function articleOf(item: Item, feed: Feed): SourceArticle {
  const body = textIn(item.content ?? "");
  const home = firstAddress(feed.url);
  const canonicalUrl = firstAddress(item.url);
  const notice = line(item.notice) ?? line(feed.notice);
  const publisher = line(feed.title);
  return sourceArticle({
    format: feed.format,
    headline: line(textIn(item.title ?? "")) ?? openingWords(body),
    language: languageTag(item.language) ?? languageTag(feed.language),
    published: partialDateOf(item.published),
    canonicalUrl,
    publisher: publisher === null ? publisherAt(canonicalUrl) : { name: publisher, url: home ?? publisherAt(canonicalUrl)?.url ?? null },
    byline: joinNames(item.authors.map(bylineOf)),
    rights: { ...noRights, holder: holderIn(notice), notice },
    body,
  });
}

const firstAddress = (addresses: readonly (string | undefined)[]): string | null => addresses.map(webAddress).find((address) => address !== null) ?? null;

/** Feeds do not say whether a text is HTML; what holds a tag is. */
const textIn = (content: string): string => (/<[a-z!/]/i.test(content) ? textOfHtml(content) : content);
