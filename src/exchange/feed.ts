/** A list of articles or statements as a feed, before it is written in one of the formats. */
import { sha256 } from "../shared/sha256.js";
import type { FeedFormat } from "./list-request.js";
import type { ListName } from "./lists.js";
import type { Thing } from "./list-reader.js";
import { pageAddress } from "./page-address.js";

interface PartialDate {
  value: string;
  precision: string;
}

interface Named {
  slug: string;
  name: string;
}

/** What is told of an article beside a statement of its. */
interface ReportingArticle {
  headline: string;
  language: string;
  canonicalUrl: string;
  updatedAt: string;
  published: PartialDate;
  publisher: Named;
  rights: { notice: string | null };
  /** A reference to the article. */
  credit: string;
}

interface Article extends Thing, ReportingArticle {
  summary: string | null;
  byline: string | null;
  issues: Named[];
  topics: Named[];
}

interface Statement extends Thing {
  text: string;
  said: PartialDate | null;
  speaker: Named & { id: string };
  issues: Named[];
  topics: Named[];
  article: ReportingArticle;
}

export interface Entry {
  /** A URN: the same on every server that holds the thing, whatever its address. */
  id: string;
  /** Its page. */
  url: string;
  title: string;
  text: string;
  /** Null where the article bears no author's line: none is made up. */
  author: { name: string; url?: string } | null;
  publisher: string;
  language: string;
  /** Where the article was read. */
  source: { url: string; title: string };
  /** Midnight (UTC) of the day; absent where the day is not known. */
  published: string | undefined;
  updated: string;
  categories: Named[];
  /** Notice and credit. */
  rights: string;
  /** The dates as precisely as they are known, which the formats have no words for. */
  dates: { published: PartialDate; said?: PartialDate | null };
}

export interface Feed {
  /** The same for the same address: one of other articles or statements has another. */
  id: string;
  title: string;
  home: string;
  self: string;
  next: string | undefined;
  updated: string;
  entries: Entry[];
}

export interface FeedPlace {
  origin: string;
  /** The feed's own address and that of its next page, without the origin. */
  address: string;
  next: string | undefined;
}

export type WriteFeed = (feed: Feed) => string;

const titles: Partial<Record<ListName, string>> = { articles: "Articles – On Record", statements: "Statements – On Record" };

export function feedOf(list: ListName, things: readonly Thing[], { origin, address, next }: FeedPlace): Feed {
  const entries = things.map((thing) => (list === "articles" ? articleEntry(thing as Article, origin) : statementEntry(thing as Statement, origin)));
  return {
    id: `urn:sha256:${sha256(origin + address)}`,
    title: titles[list] ?? list,
    home: `${origin}/`,
    self: origin + address,
    next: next === undefined ? undefined : origin + next,
    // ISO 8601 in UTC, so that the greatest is the latest. A feed without entries was never changed.
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "1970-01-01T00:00:00.000Z"),
    entries,
  };
}

function articleEntry(article: Article, origin: string): Entry {
  return {
    ...fromArticle(article),
    id: `urn:uuid:${article.id}`,
    url: pageAddress(origin, "articles", article),
    title: article.headline,
    text: article.summary ?? article.headline,
    author: article.byline === null ? null : { name: article.byline },
    categories: [...article.issues, ...article.topics],
    dates: { published: article.published },
  };
}

function statementEntry(statement: Statement, origin: string): Entry {
  const { id, text, speaker, article } = statement;
  return {
    ...fromArticle(article),
    id: `urn:uuid:${id}`,
    url: pageAddress(origin, "statements", { id }),
    title: shortened(`${speaker.name}: ${text}`),
    text,
    author: { name: speaker.name, url: pageAddress(origin, "speakers", speaker) },
    categories: [...statement.issues, ...statement.topics],
    dates: { published: article.published, said: statement.said },
  };
}

function fromArticle({ headline, canonicalUrl, publisher, language, published, updatedAt, rights, credit }: ReportingArticle) {
  return {
    source: { url: canonicalUrl, title: headline },
    publisher: publisher.name,
    language,
    published: published.precision === "DAY" ? `${published.value}T00:00:00.000Z` : undefined,
    updated: updatedAt,
    rights: rights.notice === null ? credit : `${rights.notice}\n${credit}`,
  };
}

const longestTitle = 120;

function shortened(text: string): string {
  const points = Array.from(text);
  return points.length > longestTitle ? `${points.slice(0, longestTitle - 1).join("")}…` : text;
}

export const mediaTypes: Record<FeedFormat, string> = { atom: "application/atom+xml", rss: "application/rss+xml", json: "application/feed+json" };
