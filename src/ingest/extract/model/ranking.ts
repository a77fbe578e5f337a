import type { AnnotatedText } from "./annotated-text.js";
import { candidatesOf, type Candidate, type CueCandidates } from "./candidates.js";
import { FeatureList } from "./feature-list.js";
import type { Model } from "./model.js";
import { rankFeatures, rejectionFeatures } from "./rank-features.js";
import { softmax, type WeightTable } from "./weight-table.js";

const leastCue = 0.1;

/** Whether a token is asked what it reports: the likely cues, and the likeliest token of each cue of the rules. */
export function isAsked({ cue, rules: { cueOf } }: AnnotatedText, at: number): boolean {
  const [last, own, next] = [cue[at - 1] ?? 0, cue[at] as number, cue[at + 1] ?? 0];
  return own >= leastCue || (cueOf[at] !== 0 && (own > last || cueOf[at - 1] !== cueOf[at]) && (own >= next || cueOf[at + 1] !== cueOf[at]));
}

/** More cues than this no sentence has that somebody wrote to be read. */
const mostOfSentence = 20;

/** The tokens that are asked, of each sentence the likeliest. */
function askedIn(text: AnnotatedText): number[] {
  return text.sentences.flatMap(({ from, to }) => {
    const asked: number[] = [];
    for (let at = from; at < to; at++) if (isAsked(text, at)) asked.push(at);
    if (asked.length <= mostOfSentence) return asked;
    return asked
      .sort((a, b) => (text.cue[b] as number) - (text.cue[a] as number) || a - b)
      .slice(0, mostOfSentence)
      .sort((a, b) => a - b);
  });
}

export interface Reading extends Candidate {
  head: number;
  /** How likely the cue reports something at all. */
  confidence: number;
}

/** The best reading of every likely cue. */
export function readingsOf(text: AnnotatedText, model: Model): Reading[] {
  const arguments_ = new FeatureList(model.field.emissions.bits);
  const ranks = new FeatureList(model.ranking.bits);
  const readings: Reading[] = [];
  for (const at of askedIn(text)) {
    const found = candidatesOf(text, at, model.field, arguments_);
    const reading = bestReading(text, found, model.ranking, ranks);
    if (reading) readings.push(reading);
  }
  return readings;
}

function bestReading(text: AnnotatedText, found: CueCandidates, weights: WeightTable, list: FeatureList): Reading | null {
  const { candidates, cue } = found;
  const scores = new Float64Array(candidates.length + 1);
  candidates.forEach((candidate, index) => {
    list.clear();
    rankFeatures(list, text, cue, candidate);
    weights.addTo(scores, index, list.view(), 0, list.length);
  });
  list.clear();
  rejectionFeatures(list, text, found);
  weights.addTo(scores, candidates.length, list.view(), 0, list.length);
  softmax(scores);
  let best = 0;
  for (let at = 1; at < candidates.length; at++) if ((scores[at] as number) > (scores[best] as number)) best = at;
  const candidate = candidates[best];
  return candidate ? { ...candidate, head: cue, confidence: 1 - (scores[candidates.length] as number) } : null;
}
