/** Finds in a text the words that somebody claims to have copied from it: exactly, or not at all. */
import type { Span } from "../text/span.js";
import { quotedSpans } from "./quotation.js";
import type { ExtractedStatement } from "./statement-extractor.js";

/** A statement as strings said to stand in the text, in its order. */
export type Claim = Record<"content" | "cue" | "source", readonly string[]>;
export type Aligned = Pick<ExtractedStatement, keyof Claim>;

/** One character stands for one character, so that positions stay: a straight mark for a curly one, a space for any white space. */
const fold = (text: string): string =>
  text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s/g, " ");

const overlap = ([start, end]: Span, [otherStart, otherEnd]: Span): boolean => start < otherEnd && otherStart < end;
const gap = ([start, end]: Span, [otherStart, otherEnd]: Span): number => Math.max(otherStart - end, start - otherEnd, 0);
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);

/** Whether a word goes on across a position: "he" is not found in "the". Half a surrogate pair counts as a letter. */
const cutsWord = (text: string, position: number): boolean => isWord(text[position - 1]) && isWord(text[position]);

/** Where `words` stand in `folded`, as whole words. Empty for what has no letter or digit. */
function occurrences(folded: string, words: string): Span[] {
  const sought = fold(words).trim();
  const found: Span[] = [];
  if (!/[\p{L}\p{N}]/u.test(sought)) return found;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!cutsWord(folded, at) && !cutsWord(folded, end)) found.push([at, end]);
  }
  return found;
}

/** The only place where the words stand, or of several the first from `from` on. */
function inOrder(folded: string, words: string, from: number): Span | undefined {
  const places = occurrences(folded, words);
  return places.length === 1 ? places[0] : places.find(([start]) => start >= from);
}

/** Of the places that are not taken, the one nearest to one of `anchors`; the earlier of two. */
function nearest(folded: string, words: string, anchors: readonly Span[], taken: readonly Span[]): Span | undefined {
  const distance = (place: Span): number => Math.min(...anchors.map((anchor) => gap(place, anchor)));
  return occurrences(folded, words)
    .filter((place) => !taken.some((span) => overlap(place, span)))
    .reduce<Span | undefined>((best, place) => (best && distance(best) <= distance(place) ? best : place), undefined);
}

/** Marks belong to what they enclose, and so does the comma before the closing one: `“[Rain is likely],” he said` → `“Rain is likely,”`. */
function withMarks(text: string, quoted: readonly Span[], [start, end]: Span): Span {
  const opening = quoted.find(([open]) => open + 1 === start);
  const closing = quoted.find(([open, close]) => open < end && end < close && /^[,.!?]?["”»]$/.test(text.slice(end, close)));
  return [opening?.[0] ?? start, closing?.[1] ?? end];
}

function alignPart(folded: string, words: readonly string[], anchors: readonly Span[], taken: readonly Span[]): Span[] | undefined {
  const spans: Span[] = [];
  for (const item of words) {
    const span = nearest(folded, item, anchors, [...taken, ...spans]);
    if (!span) return undefined;
    spans.push(span);
  }
  return spans.sort(([first], [second]) => first - second);
}

/**
 * Each claim's place in the text. A claim is rejected as a whole when one of its strings is not found, or its content overlaps another's
 * or is out of order in itself: a statement without the words that were claimed for it could be another's. Cue and source are the
 * nearest to the content, and the source to the cue where there is one.
 */
export function align(text: string, claims: readonly Claim[]): { aligned: Aligned[]; rejected: number } {
  const folded = fold(text);
  const quoted = quotedSpans(text);
  const aligned: Aligned[] = [];
  const taken: Span[] = [];
  let from = 0;

  const contentOf = (claim: Claim): Span[] | undefined => {
    const spans: Span[] = [];
    for (const words of claim.content) {
      const last = spans.at(-1)?.[1];
      const found = inOrder(folded, words, last ?? from);
      const span = found && withMarks(text, quoted, found);
      if (!span || (last !== undefined && span[0] < last) || taken.some((other) => overlap(span, other))) return undefined;
      spans.push(span);
    }
    return spans.length ? spans : undefined;
  };

  for (const claim of claims) {
    const content = contentOf(claim);
    const cue = content && alignPart(folded, claim.cue, content, content);
    const source = cue && alignPart(folded, claim.source, cue.length ? cue : content, [...content, ...cue]);
    if (!source) continue;
    aligned.push({ content, cue, source });
    taken.push(...content);
    from = content.at(-1)?.[1] ?? from;
  }
  aligned.sort((first, second) => (first.content[0]?.[0] ?? 0) - (second.content[0]?.[0] ?? 0));
  return { aligned, rejected: claims.length - aligned.length };
}
