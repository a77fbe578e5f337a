import { publisherAt, noRights, sourceArticle } from "./article-fields.js";
import { splitNotices } from "./notices.js";
import { takeHeader } from "./page-header.js";
import { openingWords, paragraphsOf } from "./paragraphs.js";
import type { SourceArticle } from "./source-article.js";

/** A text without markup: headline, date and byline where they stand above it, notices behind it. @throws Refusal when nothing is left. */
export function readPlainText(text: string): SourceArticle {
  const { body, notice, holder, citation } = splitNotices(text);
  const { headline, published, byline, story } = takeHeader(paragraphsOf(body));
  const canonicalUrl = citation?.url ?? null;
  return sourceArticle({
    format: "text",
    headline: headline ?? citation?.title ?? openingWords(story[0] ?? ""),
    published: published ?? citation?.published ?? null,
    retrieved: citation?.retrieved ?? null,
    canonicalUrl,
    publisher: publisherAt(canonicalUrl),
    byline,
    rights: { ...noRights, holder, notice },
    body: story.join("\n\n"),
  });
}
