import { canBeCue, findCues } from "../src/ingest/extract/model/cue-finder.js";
import { cueBits, cueClasses, cueFeatures } from "../src/ingest/extract/model/cue-features.js";
import { FeatureList } from "../src/ingest/extract/model/feature-list.js";
import { NeverCue } from "../src/ingest/extract/model/model.js";
import { softmax, type WeightTable } from "../src/ingest/extract/model/weight-table.js";
import { cueShare, type CueCounts, type TrainingText } from "./corpus.js";
import { LearnedTable } from "./learned-table.js";
import { dropped, random, shuffle } from "./random.js";

const rounds = 6;
const rate = 0.03;
const dropShare = 0.3;
export const cueFolds = 5;

/** Words that the corpus knows well and hardly ever in a cue. */
export function neverCueWords(texts: readonly TrainingText[], counts: CueCounts): NeverCue {
  const never = NeverCue.empty();
  for (const { text } of texts)
    text.lower.forEach((word, at) => {
      const seen = counts.inCue.get(word) ?? 0;
      if (seen > 0 ? cueShare(counts, word) <= 0.004 : (counts.all.get(word) ?? 0) >= 8) never.add(text.words[at] as number);
    });
  return never;
}

interface Example {
  rows: Int32Array;
  wanted: number;
  fold: number;
}

function examplesOf(texts: readonly TrainingText[], never: NeverCue): Example[] {
  const list = new FeatureList(cueBits);
  return texts.flatMap(({ text, gold }, index) => {
    const wanted = new Map(gold.map(({ head, core }) => [head, core ? cueClasses.said : cueClasses.other]));
    const examples: Example[] = [];
    for (let at = 0; at < text.tokens.length; at++) {
      if (!canBeCue(text, at, never)) continue;
      list.clear();
      cueFeatures(list, text, at);
      examples.push({ rows: list.copy(), wanted: wanted.get(at) ?? cueClasses.none, fold: index % cueFolds });
    }
    return examples;
  });
}

/**
 * The cue model of all texts. Each text's cues are filled in by a model that has not seen it, so that what is learned from
 * them meets the same errors as in use.
 */
export function trainCues(texts: readonly TrainingText[], never: NeverCue): WeightTable<Float32Array> {
  const examples = examplesOf(texts, never);
  for (let fold = 0; fold < cueFolds; fold++) {
    const weights = learn(
      examples.filter((example) => example.fold !== fold),
      fold,
    );
    texts.forEach(({ text }, index) => {
      if (index % cueFolds === fold) findCues(text, weights, never);
    });
  }
  return learn(examples, cueFolds);
}

function learn(examples: Example[], seed: number): WeightTable<Float32Array> {
  const table = new LearnedTable(cueBits, Object.keys(cueClasses).length);
  const next = random(seed + 1);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    const step = round < rounds - 2 ? rate : rate * 0.3;
    for (const { rows, wanted } of examples) learnFrom(table, dropped(rows, dropShare, next), wanted, step);
  }
  return table.scaled(1 - dropShare);
}

function learnFrom(table: LearnedTable, rows: Int32Array, wanted: number, step: number): void {
  const chances = new Float64Array(table.classes);
  table.addTo(chances, 0, rows, 0, rows.length);
  softmax(chances);
  let most = 0;
  for (let one = 0; one < chances.length; one++) {
    chances[one] = (one === wanted ? 1 : 0) - (chances[one] as number);
    most = Math.max(most, Math.abs(chances[one] as number));
  }
  if (most > 1e-3) table.moveRows(rows, 0, rows.length, chances, 0, step);
}
