import type { AnnotatedText } from "./annotated-text.js";
import { cueClasses, cueFeatures } from "./cue-features.js";
import { FeatureList } from "./feature-list.js";
import type { NeverCue } from "./model.js";
import { shape } from "./shapes.js";
import { softmax, type WeightTable } from "./weight-table.js";

/** Whether a token can be the head of a cue at all: a word that has not always been something else, or a colon. */
export function canBeCue({ lower, shapes, words }: AnnotatedText, at: number, never: NeverCue): boolean {
  const looks = shapes[at] as number;
  return looks === shape.colon || (looks <= shape.lower && (lower[at] as string).length > 1 && !never.has(words[at] as number));
}

/** Fills in how likely each token is the head of a cue. */
export function findCues(text: AnnotatedText, weights: WeightTable, never: NeverCue): void {
  const list = new FeatureList(weights.bits);
  const scores = new Float64Array(weights.classes);
  for (let at = 0; at < text.tokens.length; at++) {
    if (!canBeCue(text, at, never)) continue;
    list.clear();
    cueFeatures(list, text, at);
    scores.fill(0);
    weights.addTo(scores, 0, list.view(), 0, list.length);
    softmax(scores);
    text.cue[at] = scores[cueClasses.said] as number;
    text.otherCue[at] = scores[cueClasses.other] as number;
  }
}
