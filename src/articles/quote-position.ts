/** Finds quoted words in an article's text: exactly, or not at all; then where the text comes nearest. */
import { sortName } from "../shared/sort-name.js";
import { context, type AnchoredText } from "./anchored-text.js";

/** W3C TextQuoteSelector. */
export interface Quote {
  exact: string;
  /** Words right before and after; as many as tell the place from others. */
  prefix?: string | null | undefined;
  suffix?: string | null | undefined;
}

/** Positions in code points, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

export interface NearPlace extends Place {
  exact: string;
  prefix: string;
  suffix: string;
}

export type FoundQuote = Place | { times: number; nearest: NearPlace[] };

const mostNearest = 5;

/** @param from position before which nothing is looked for: of several places after it, the first is taken where `takesFirst`. */
export function findQuote(text: AnchoredText, { exact, prefix, suffix }: Quote, from = 0, takesFirst = false): FoundQuote {
  const fits = ({ at }: Occurrence): boolean => text.text.endsWith(prefix ?? "", at) && text.text.startsWith(suffix ?? "", at + exact.length);
  const standing = occurrences(text, exact);
  const places = standing.filter(({ start }) => start >= from).filter(fits);
  const [first] = places;
  if (first && (places.length === 1 || takesFirst)) return { start: first.start, end: first.end };
  const near = places.length ? places : standing.length ? standing : similar(text, exact);
  return { times: places.length, nearest: near.slice(0, mostNearest).map(({ start, end }) => nearPlace(text, start, end)) };
}

/** A place, and where it begins in UTF-16 units. */
interface Occurrence extends Place {
  at: number;
}

const nearPlace = (text: AnchoredText, start: number, end: number): NearPlace => {
  const { exact, prefix, suffix } = text.at(start, end);
  return { start, end, exact, prefix: prefix.slice(-context), suffix };
};

function occurrences({ text }: AnchoredText, exact: string): Occurrence[] {
  const places: Occurrence[] = [];
  if (exact === "") return places;
  const length = Array.from(exact).length;
  let [points, counted] = [0, 0];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    points += Array.from(text.slice(counted, at)).length;
    counted = at;
    places.push({ at, start: points, end: points + length });
  }
  return places;
}

/** Words, as they are compared: without letter case, diacritics and marks. */
const folded = (words: string): string => sortName(words).replace(/[^\p{L}\p{N}]+/gu, "");

/** The run of words that shares most with the quotation, where it shares at least half of them. */
function similar(text: AnchoredText, exact: string): Place[] {
  const wanted = exact.split(/\s+/).map(folded).filter(Boolean);
  if (wanted.length === 0) return [];
  const words = Array.from(text.text.matchAll(/\S+/g), (match) => ({ at: match.index, end: match.index + match[0].length, word: folded(match[0]) }));
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let [best, shared, bestShared] = [0, 0, 0];
  words.forEach(({ word }, at) => {
    shared += count(left, word, -1);
    const gone = words[at - wanted.length];
    if (gone) shared -= count(left, gone.word, 1);
    if (shared > bestShared) [best, bestShared] = [at, shared];
  });
  if (bestShared * 2 < wanted.length) return [];
  const [first, last] = [words[Math.max(0, best - wanted.length + 1)], words[best]];
  if (!first || !last) return [];
  const start = Array.from(text.text.slice(0, first.at)).length;
  return [{ start, end: start + Array.from(text.text.slice(first.at, last.end)).length }];
}

/** Takes a word from those that are left, or puts it back; 1 where the quotation has it. */
function count(left: Map<string, number>, word: string, by: 1 | -1): number {
  const now = left.get(word);
  if (now === undefined) return 0;
  left.set(word, now + by);
  return by < 0 ? Number(now > 0) : Number(now >= 0);
}
