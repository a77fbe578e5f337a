import { bylineOf, joinNames, languageTag, line, publisherAt, webAddress } from "./article-fields.js";
import { partialDateOf } from "./dates.js";
import { LinkedData, type Metadata, metadataOf } from "./json-ld.reader.js";
import { parseJson } from "./json-document.js";
import { holderIn } from "./notices.js";

/** As much of a DOM as metadata is read from. */
export interface PageElement {
  getAttribute: (name: string) => string | null;
  textContent: string | null;
}
export interface Page {
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  title?: string;
}

/** What a page says of its article in schema.org JSON-LD; null where it says nothing that can be read. */
export function linkedMetadata(page: Page): (Metadata & { articleBody: unknown }) | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = new LinkedData(attempt(() => parseJson((script.textContent ?? "").trim())));
    const [article] = data.articles();
    if (article) return { ...metadataOf(article, data), articleBody: article["articleBody"] };
  }
  return null;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** What a page says in `meta` and `link` elements (Open Graph, Dublin Core and what newspapers use), in its `lang`, title and `time`. */
export function pageMetadata(page: Page): Metadata {
  const meta = metaOf(page);
  const attributeOf = (selector: string, name: string): string | null => [...page.querySelectorAll(selector)][0]?.getAttribute(name) ?? null;
  const canonicalUrl = webAddress(attributeOf('link[rel="canonical"]', "href")) ?? webAddress(meta("og:url"));
  const site = line(meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher"));
  const notice = line(meta("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder"));
  const author = [meta("author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author")];
  return {
    headline: headlineOf(page, line(meta("og:title", "twitter:title", "dc.title")) ?? line(page.title)),
    language: languageTag(attributeOf("html", "lang")) ?? languageTag(meta("og:locale", "content-language", "dc.language")),
    published:
      partialDateOf(
        meta("article:published_time", "og:article:published_time", "parsely-pub-date", "pubdate", "dc.date.issued", "dcterms.created", "dc.date", "sailthru.date", "date"),
      ) ??
      partialDateOf(attributeOf('time[pubdate],time[itemprop="datePublished"],[itemprop="datePublished"][datetime]', "datetime")) ??
      partialDateOf(attributeOf('[itemprop="datePublished"]', "content")),
    canonicalUrl,
    publisher: site === null ? publisherAt(canonicalUrl) : { name: site, url: publisherAt(canonicalUrl)?.url ?? null },
    byline: joinNames(author.filter((name) => webAddress(name) === null).map(bylineOf)),
    rights: {
      holder: line(meta("dcterms.rightsholder")) ?? holderIn(notice),
      notice,
      terms: null,
      license: webAddress(attributeOf('link[rel="license"],a[rel="license"]', "href")) ?? line(meta("dcterms.license")),
      isAccessibleForFree: null,
    },
  };
}

/** Answers the first of the named `meta` elements that says something. */
function metaOf(page: Page): (...names: string[]) => string | null {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop") ?? element.getAttribute("http-equiv");
    const content = element.getAttribute("content")?.trim();
    if (name !== null && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => found.get(name)).find((content) => content !== undefined) ?? null;
}

/** Titles often end with the site's name; a page's only first-level heading that begins one is the headline itself. */
function headlineOf(page: Page, title: string | null): string | null {
  const headings = [...page.querySelectorAll("h1")].flatMap((heading) => line(heading.textContent) ?? []);
  const [heading] = headings;
  if (heading === undefined || headings.length > 1) return title;
  return title === null || title.startsWith(heading) ? heading : title;
}
