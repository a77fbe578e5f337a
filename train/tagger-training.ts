import { createRequire } from "node:module";
import { bestOf, partsOfSpeech, tagBits, tagFeatures } from "../src/ingest/extract/model/part-of-speech.js";
import { FeatureList } from "../src/ingest/extract/model/feature-list.js";
import { tokenFacts, type TokenFacts } from "../src/ingest/extract/model/token-facts.js";
import { WeightTable } from "../src/ingest/extract/model/weight-table.js";
import type { WordClasses } from "../src/ingest/extract/model/word-classes.js";
import { tokens } from "../src/ingest/text/tokens.js";

const rounds = 4;

interface Tagged {
  facts: readonly TokenFacts[];
  /** From 1; 0 where the teacher has no token of ours. */
  tags: Uint8Array;
}

/**
 * A tagger of our own that learned from another's tags (wink-nlp, MIT), by averaged perceptron (Collins 2002). The teacher's answers
 * depend on the texts before; here they come once, in the corpus's order.
 */
export function trainTagger(texts: readonly string[], classes: WordClasses): WeightTable<Float32Array> {
  const data = teach(texts, classes);
  const size = 2 ** tagBits * partsOfSpeech.length;
  const [weights, sums] = [new WeightTable(new Float32Array(size), partsOfSpeech.length, 1), new Float64Array(size)];
  const list = new FeatureList(tagBits);
  let step = 1;
  for (let round = 0; round < rounds; round++) for (const text of data) step = learn(text, weights, sums, list, step);
  return new WeightTable(
    weights.values.map((value, at) => value - (sums[at] as number) / step),
    partsOfSpeech.length,
    1,
  );
}

function learn({ facts, tags }: Tagged, weights: WeightTable, sums: Float64Array, list: FeatureList, from: number): number {
  const scores = new Float64Array(weights.classes);
  let [step, last, before] = [from, 0, 0];
  for (let at = 0; at < tags.length; at++, step++) {
    list.clear();
    tagFeatures(list, facts, at, last, before);
    scores.fill(0);
    weights.addTo(scores, 0, list.view(), 0, list.length);
    const guess = bestOf(scores) + 1;
    const right = tags[at] as number;
    if (right > 0 && right !== guess)
      for (const row of list.view())
        for (const [tag, by] of [
          [right, 1],
          [guess, -1],
        ] as const) {
          const place = row * weights.classes + tag - 1;
          weights.values[place] = (weights.values[place] as number) + by;
          sums[place] = (sums[place] as number) + by * step;
        }
    [before, last] = [last, guess];
  }
  return step;
}

interface Wink {
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
  its: { value: unknown; pos: unknown };
}

function teach(texts: readonly string[], classes: WordClasses): Tagged[] {
  const require = createRequire(import.meta.url);
  const wink = (require("wink-nlp") as (model: unknown, pipes: string[]) => Wink)(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  return texts.map((text) => {
    const document = wink.readDoc(text).tokens();
    const byStart = startsOf(text, document.out(wink.its.value), document.out(wink.its.pos));
    const ours = tokens(text);
    const tags = Uint8Array.from(ours, ({ start }) => (partsOfSpeech as readonly string[]).indexOf(byStart.get(start) ?? "") + 1);
    return { facts: tokenFacts(ours, classes), tags };
  });
}

/** The teacher's tags by where its tokens begin. */
function startsOf(text: string, words: readonly string[], tags: readonly string[]): Map<number, string> {
  const starts = new Map<number, string>();
  let from = 0;
  words.forEach((word, index) => {
    const at = text.indexOf(word, from);
    if (at < 0 || at - from > 40) return;
    starts.set(at, tags[index] ?? "");
    from = at + word.length;
  });
  return starts;
}
