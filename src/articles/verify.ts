/** Proves an article's anchors to whoever holds its text. */
import { storyOf } from "../ingest/readers/saved-page.js";
import { normalise } from "../ingest/text/normalise.js";
import { InvalidInputError } from "../shared/errors.js";
import { sha256 } from "../shared/sha256.js";
import type { AnchoredArticle } from "./anchor.store.js";

export interface VerifiedAnchor {
  kind: "statement" | "evidence";
  start: number;
  end: number;
  holds: boolean;
}

export interface Verification {
  /** Whether the text is, character by character, the one that was annotated. */
  textMatches: boolean;
  anchors: VerifiedAnchor[];
}

/**
 * Hashes what stands at each anchor's position in `page`, the article's page as saved or its bare text.
 * @throws InvalidInputError when there is no such article.
 */
export function verifyAnchors(article: AnchoredArticle | null, page: string): Verification {
  if (!article) throw new InvalidInputError("SLUG", "there is no such article");
  const text = normalise(storyOf(page));
  const points = Array.from(text);
  const holds = (start: number, end: number, hash: string): boolean => sha256(points.slice(start, end).join("")) === hash;
  return {
    textMatches: sha256(text) === article.textSha256,
    anchors: article.anchors.map(({ kind, start, end, exactSha256 }) => ({ kind, start, end, holds: holds(start, end, exactSha256) })),
  };
}
