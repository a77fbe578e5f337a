import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { bylineOf, line, sourceArticle } from "./article-fields.js";
import { bounds } from "./bounds.js";
import { linkedMetadata, pageMetadata } from "./html-metadata.js";
import { paragraphsIn } from "./html-text.js";
import { bodyOf, type Metadata } from "./json-ld.reader.js";
import { boundedMarkup } from "./markup-bounds.js";
import { splitNotices } from "./notices.js";
import { openingWords } from "./paragraphs.js";
import { orRefuse } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

/**
 * A page of the web: its main text as Readability finds it, without captions, related links and scripts; what it says of itself
 * in JSON-LD before what stands in its `meta` elements. @throws Refusal when it exceeds a bound or has no text.
 */
export function readHtml(html: string): SourceArticle {
  const bounded = boundedMarkup(html, "html");
  return orRefuse("an HTML page", () => articleOf(parseHTML(bounded).document));
}

function articleOf(document: Document): SourceArticle {
  const linked = linkedMetadata(document);
  const meta = pageMetadata(document);
  const headline = linked?.headline ?? meta.headline;
  const page = new Readability(document, { disableJSONLD: true, keepClasses: true, serializer: (node) => paragraphsIn(node) }).parse();
  const { body, notice, holder } = splitNotices(storyOf(page?.content ?? [], headline) || bodyOf({ articleBody: linked?.articleBody }));
  return sourceArticle({
    format: "html",
    headline: headline ?? line(page?.title) ?? openingWords(body),
    language: linked?.language ?? meta.language,
    published: linked?.published ?? meta.published,
    canonicalUrl: meta.canonicalUrl ?? linked?.canonicalUrl ?? null,
    publisher: linked?.publisher ?? meta.publisher,
    byline: linked?.byline ?? meta.byline ?? bylineOf(page?.byline),
    rights: rightsOf([...(linked ? [linked] : []), meta], { holder, notice }),
    body,
  });
}

/** A page that repeats its headline above the text does not say it twice. */
function storyOf([first, ...rest]: readonly string[], headline: string | null): string {
  return (first === undefined || (first.length <= bounds.line && line(first) === headline) ? rest : [first, ...rest]).join("\n\n");
}

/** What is said of the page goes before what is printed under its text. */
function rightsOf(said: readonly Metadata[], printed: { holder: string | null; notice: string | null }): SourceArticle["rights"] {
  const first = <T>(of: (rights: SourceArticle["rights"]) => T | null): T | null => said.map(({ rights }) => of(rights)).find((value) => value !== null) ?? null;
  return {
    holder: first(({ holder }) => holder) ?? printed.holder,
    notice: first(({ notice }) => notice) ?? printed.notice,
    terms: first(({ terms }) => terms),
    license: first(({ license }) => license),
    isAccessibleForFree: first(({ isAccessibleForFree }) => isAccessibleForFree),
  };
}
