import type { TokenRange } from "../../text/sentences.js";
import type { AnnotatedText } from "./annotated-text.js";
import { argumentFeatures } from "./argument-features.js";
import { bestByParts, scoresOf, type ConditionalField, type Labelling } from "./conditional-field.js";
import type { FeatureList } from "./feature-list.js";
import { partsOf, type Parts } from "./labels.js";
import { contentKey, readingAt } from "./rule-marks.js";
import { origin, variantsOf } from "./variants.js";
import { windowAround } from "./window.js";

/** One reading of what a cue reports. */
export interface Candidate extends Parts {
  /** Natural, relative to the best labelling of the window. */
  score: number;
  origin: number;
}

export interface CueCandidates {
  cue: number;
  candidates: Candidate[];
  /** The score of the best labelling without content, relative to the best. */
  nothing: number;
}

const mostLabellings = 4;
const mostCandidates = 6;
/** What a reading without a source costs: nearly every statement has one. */
const withoutSource = 4;
/** What a variant costs against the labelling that it was made from. */
const variantCost = 3;

/** The readings of a cue: the field's best labellings and their variants at quotation marks, each content once. */
export function candidatesOf(text: AnnotatedText, cue: number, field: ConditionalField, list: FeatureList): CueCandidates {
  const range = windowAround(text, cue);
  const [none = [], onlySource = [], onlyContent = [], both = []] = bestByParts(scoresOf(field, argumentFeatures(text, cue, range, list)), mostLabellings);
  const top = Math.max(...[none, onlySource, onlyContent, both].map(([best]) => best?.score ?? -Infinity));
  const candidates = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const key = contentKey(candidate.content);
    if (candidate.content.length && !candidates.has(key)) candidates.set(key, candidate);
  };
  for (const candidate of labelled(both, onlyContent, range, top).slice(0, mostCandidates)) add(candidate);
  const rule = readingAt(text.rules, cue);
  if (rule) add({ content: rule.content, source: rule.source, cue: [{ from: cue, to: cue + 1 }], score: -variantCost, origin: origin.rules });
  for (const base of [...candidates.values()].slice(0, 2))
    for (const [content, from] of variantsOf(text, cue, base.content))
      add({ ...base, content, source: apart(base.source, content), score: base.score - variantCost, origin: from });
  return { cue, candidates: [...candidates.values()], nothing: Math.max(-30, ...[none, onlySource].map(([best]) => (best?.score ?? -Infinity) - top)) };
}

function labelled(both: readonly Labelling[], onlyContent: readonly Labelling[], range: TokenRange, top: number): Candidate[] {
  const from = (list: readonly Labelling[], cost: number, how: number): Candidate[] =>
    list.map(({ sequence, score }) => ({ ...partsOf(sequence, range.from), score: score - cost - top, origin: how }));
  return [...from(both, 0, origin.labelled), ...from(onlyContent, withoutSource, origin.labelledWithoutSource)].sort((a, b) => b.score - a.score);
}

const apart = (source: readonly TokenRange[], content: readonly TokenRange[]): TokenRange[] =>
  source.filter(({ from, to }) => !content.some((part) => from < part.to && to > part.from));
