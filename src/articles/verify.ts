/** Proves an article's anchors to whoever holds its text. */
import { articlesIn } from "../ingest/readers/read-articles.js";
import { normalisation, normalise, normalisedUnder } from "../ingest/text/normalise.js";
import { sha256 } from "../shared/sha256.js";
import { AnchoredText } from "./anchored-text.js";
import type { AnchoredArticle, CopyKey, StoredAnchor } from "./anchor.store.js";

export interface VerifiedAnchor extends Pick<StoredAnchor, "kind" | "start" | "end"> {
  /** ORPHANED anchors count in an earlier text: nothing can be said of them. */
  state: "HOLDS" | "FAILS" | "ORPHANED";
}

export interface Verification {
  /** Whether the text is, character by character, the one that was annotated. */
  textMatches: boolean;
  anchors: VerifiedAnchor[];
}

/** By what an article is found that `page` is a copy of, read in its form or taken as bare text. */
export function keyOf(page: string): CopyKey {
  const articles = articlesOf(page);
  const texts = [...articles.map(({ body }) => body), page];
  return {
    canonicalUrls: articles.flatMap(({ canonicalUrl }) => canonicalUrl ?? []),
    textHashes: texts.flatMap((text) => [normalise(text).text, ...earlierForms.map((version) => normalisedUnder(version, text))]).map(sha256),
  };
}

/** Versions of the normal form that texts may be stored under beside the current one. */
const earlierForms = ["1"].filter((version) => version !== normalisation);

/** Hashes what stands at each anchor's position in `page`, the article's page as saved or its bare text. */
export function verifyAnchors(article: AnchoredArticle, page: string): Verification {
  const text = new AnchoredText(textOf(article, page));
  const stateOf = ({ start, end, exactSha256, anchorState }: StoredAnchor): VerifiedAnchor["state"] => {
    if (anchorState === "ORPHANED") return "ORPHANED";
    return sha256(text.slice(start, end)) === exactSha256 ? "HOLDS" : "FAILS";
  };
  return {
    textMatches: text.sha256 === article.textSha256,
    anchors: article.anchors.map((anchor) => ({ kind: anchor.kind, start: anchor.start, end: anchor.end, state: stateOf(anchor) })),
  };
}

const articlesOf = (page: string) => [...articlesIn("The page", () => page)].flatMap((item) => ("article" in item ? [item.article] : []));

/** The text that the anchors are looked for in: the article's own where the page holds it, read in its form or taken as it is. */
function textOf({ normalisation: version, textSha256 }: AnchoredArticle, page: string): string {
  const [first = "", ...others] = [...articlesOf(page).map(({ body }) => body), page].map((body) => normalisedUnder(version, body));
  return [first, ...others].find((text) => sha256(text) === textSha256) ?? first;
}
