import { FeatureList } from "./feature-list.js";
import { hash, mix } from "./hashing.js";
import type { TokenFacts } from "./token-facts.js";
import type { WeightTable } from "./weight-table.js";

/** Universal parts of speech. A token's tag is its place here, from 1; 0 is no tag. */
export const partsOfSpeech = ["VERB", "PUNCT", "NOUN", "ADV", "ADP", "PROPN", "PRON", "AUX", "DET", "ADJ", "SYM", "PART", "NUM", "CCONJ", "SCONJ", "INTJ", "X"] as const;
export const isVerb = (tag: number): boolean => tag === 1 || tag === 8;

export const tagBits = 16;

const nothing = hash("");

/** The features of the token `at` behind one tagged `last` and one tagged `before`. */
export function tagFeatures(list: FeatureList, facts: readonly TokenFacts[], at: number, last: number, before: number): void {
  const { letters, endings, beginning, shape, fine } = facts[at] as TokenFacts;
  const wordAt = (place: number): number => facts[place]?.letters ?? -1;
  list.begin();
  list.add(0);
  list.add(letters);
  for (const ending of endings) list.add(ending);
  list.add(beginning);
  list.add(shape);
  list.add(last);
  list.add(mix(last, before));
  list.add(mix(letters, last));
  for (const place of [at - 1, at + 1, at - 2, at + 2]) list.add(wordAt(place));
  list.add(mix(shape, facts[at - 1]?.shape ?? -1));
  list.add(facts[at + 1]?.endings[2] ?? nothing);
  list.add(facts[at - 1]?.endings[2] ?? nothing);
  list.add(fine);
  list.add(mix(fine, last));
  list.add(facts[at + 1]?.coarse ?? 0);
  list.add(mix(wordAt(at + 1), last));
}

/** Tags from left to right, each by the best class at its turn. */
export function tagsOf(facts: readonly TokenFacts[], weights: WeightTable): Int32Array {
  const tags = new Int32Array(facts.length);
  const list = new FeatureList(weights.bits);
  const scores = new Float64Array(weights.classes);
  for (let at = 0; at < tags.length; at++) {
    list.clear();
    tagFeatures(list, facts, at, tags[at - 1] ?? 0, tags[at - 2] ?? 0);
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
