import { FeatureList } from "./feature-list.js";
import { hash, mix } from "./hashing.js";
import { shapeOf } from "./shapes.js";
import type { WeightTable } from "./weight-table.js";
import { classOf, type WordClasses } from "./word-classes.js";

/** Universal parts of speech. A token's tag is its place here, from 1; 0 is no tag. */
export const partsOfSpeech = ["VERB", "PUNCT", "NOUN", "ADV", "ADP", "PROPN", "PRON", "AUX", "DET", "ADJ", "SYM", "PART", "NUM", "CCONJ", "SCONJ", "INTJ", "X"] as const;
export const isVerb = (tag: number): boolean => tag === 1 || tag === 8;

export const tagBits = 16;

/** What the tagger looks at, computed once a text. */
export interface TaggedWords {
  lower: readonly string[];
  words: Int32Array;
  shapes: Int32Array;
  coarse: Int32Array;
  fine: Int32Array;
}

export function taggedWords(tokens: readonly string[], classes: WordClasses): TaggedWords {
  const lower = tokens.map((token) => token.toLowerCase().replaceAll("’", "'"));
  const found = lower.map((word) => classOf(classes, word));
  return {
    lower,
    words: Int32Array.from(lower, (word) => hash(word)),
    shapes: Int32Array.from(tokens, shapeOf),
    coarse: Int32Array.from(found, ([coarse]) => coarse),
    fine: Int32Array.from(found, ([, fine]) => fine),
  };
}

/** The features of the token `at` behind one tagged `last` and one tagged `before`. */
export function tagFeatures(list: FeatureList, { lower, words, shapes, coarse, fine }: TaggedWords, at: number, last: number, before: number): void {
  const word = lower[at] ?? "";
  const own = words[at] ?? 0;
  const wordAt = (place: number): number => words[place] ?? -1;
  list.begin();
  list.add(0);
  list.add(own);
  for (const ending of [1, 2, 3]) list.add(hash(word.slice(-ending)));
  list.add(hash(word.slice(0, 2)));
  list.add(shapes[at] ?? 0);
  list.add(last);
  list.add(mix(last, before));
  list.add(mix(own, last));
  for (const place of [at - 1, at + 1, at - 2, at + 2]) list.add(wordAt(place));
  list.add(mix(shapes[at] ?? 0, shapes[at - 1] ?? -1));
  list.add(hash(lower[at + 1]?.slice(-3) ?? ""));
  list.add(hash(lower[at - 1]?.slice(-3) ?? ""));
  list.add(fine[at] ?? 0);
  list.add(mix(fine[at] ?? 0, last));
  list.add(coarse[at + 1] ?? 0);
  list.add(mix(wordAt(at + 1), last));
}

/** Tags from left to right, each by the best class at its turn. */
export function tagsOf(words: TaggedWords, weights: WeightTable): Int32Array {
  const tags = new Int32Array(words.lower.length);
  const list = new FeatureList(weights.bits);
  const scores = new Float64Array(weights.classes);
  for (let at = 0; at < tags.length; at++) {
    list.clear();
    tagFeatures(list, words, at, tags[at - 1] ?? 0, tags[at - 2] ?? 0);
    scores.fill(0);
    weights.addTo(scores, 0, list.view(), 0, list.length);
    tags[at] = bestOf(scores) + 1;
  }
  return tags;
}

export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[best] as number)) best = at;
  return best;
}
