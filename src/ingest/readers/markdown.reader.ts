import { bylineOf, joinNames, languageTag, line, noRights, publisherAt, sourceArticle, webAddress } from "./article-fields.js";
import { partialDateOf } from "./dates.js";
import { type FrontMatter, splitFrontMatter } from "./front-matter.js";
import { holderIn, splitNotices } from "./notices.js";
import { takeHeader } from "./page-header.js";
import { openingWords, paragraphsOf } from "./paragraphs.js";
import type { SourceArticle } from "./source-article.js";

/**
 * A saved page as Markdown: YAML front matter, or title, date line and rule; the body, whose links the normaliser takes out; copyright,
 * citation and notice lines behind it. Front matter goes before what the page prints. @throws Refusal when it holds no text.
 */
export function readMarkdown(text: string): SourceArticle {
  const { matter, rest } = splitFrontMatter(text);
  const { body, notice, holder, citation } = splitNotices(rest);
  const { headline, published, byline, story } = takeHeader(paragraphsOf(body));
  const said = matter && fieldsOf(matter);
  const canonicalUrl = said?.canonicalUrl ?? citation?.url ?? null;
  const saidPublisher = said?.publisher ?? null;
  return sourceArticle({
    format: "markdown",
    headline: said?.headline ?? headline ?? citation?.title ?? openingWords(story[0] ?? ""),
    language: said?.language ?? null,
    published: said?.published ?? published ?? citation?.published ?? null,
    retrieved: said?.retrieved ?? citation?.retrieved ?? null,
    canonicalUrl,
    publisher: saidPublisher === null ? publisherAt(canonicalUrl) : { name: saidPublisher, url: publisherAt(canonicalUrl)?.url ?? null },
    byline: said?.byline ?? byline,
    rights: { ...noRights, ...said?.rights, holder: said?.rights.holder ?? holder, notice: said?.rights.notice ?? notice },
    body: story.join("\n\n"),
  });
}

function fieldsOf(matter: FrontMatter) {
  const notice = line(matter.text("copyright", "copyrightnotice", "rights", "notice"));
  return {
    headline: line(matter.text("headline", "title")),
    language: languageTag(matter.text("language", "lang", "inlanguage")),
    published: partialDateOf(matter.text("published", "datepublished", "date")),
    retrieved: partialDateOf(matter.text("retrieved", "dateretrieved", "accessed")),
    canonicalUrl: webAddress(matter.text("canonicalurl", "canonical", "url", "link")),
    publisher: line(matter.text("publisher", "site", "sitename")),
    byline: joinNames(matter.texts("byline", "author", "authors").map(bylineOf)),
    rights: {
      holder: line(matter.text("copyrightholder", "rightsholder", "holder")) ?? holderIn(notice),
      notice,
      terms: webAddress(matter.text("terms", "usageinfo")),
      license: line(matter.text("license", "licence")),
    },
  };
}
