import { argumentBits, argumentFeatures, transitionBits, transitionFeatures, type FeatureSequence } from "../src/ingest/extract/model/argument-features.js";
import { allowed, pairs, scoresOf, type ConditionalField } from "../src/ingest/extract/model/conditional-field.js";
import { label, labels, mayEnd, mayFollow, sequenceOf } from "../src/ingest/extract/model/labels.js";
import { windowAround } from "../src/ingest/extract/model/window.js";
import type { TrainingText } from "./corpus.js";
import { LearnedTable } from "./learned-table.js";
import { random, shuffle, type Random } from "./random.js";

const rounds = 6;
const rate = 0.015;
const dropShare = 0.4;
/** Tokens this likely to be a cue that are none teach that nothing is reported. */
const leastFalseCue = 0.08;

export interface FieldExample extends FeatureSequence {
  wanted: Uint8Array;
  fold: number;
}

export function fieldExamples(texts: readonly TrainingText[], folds: number): FieldExample[] {
  return texts.flatMap(({ text, gold }, index) => {
    const examples: FieldExample[] = [];
    const add = (cue: number, wantedOf: (window: ReturnType<typeof windowAround>) => Uint8Array): void => {
      const window = windowAround(text, cue);
      const features = argumentFeatures(text, cue, window);
      const wanted = wantedOf(window);
      if (isPossible(wanted)) examples.push({ ...features, rows: features.rows.slice(), wanted, fold: index % folds });
    };
    for (const statement of gold) if (statement.head >= 0 && statement.content.length > 0) add(statement.head, (window) => sequenceOf(statement, window));
    const heads = new Set(gold.flatMap(({ head }) => [head - 1, head, head + 1]));
    text.cue.forEach((likely, at) => {
      if (likely > leastFalseCue && !heads.has(at)) add(at, ({ from, to }) => new Uint8Array(to - from));
    });
    return examples;
  });
}

/** Whether a window's labels can stand in this order: annotated parts now and then overlap. */
const isPossible = (wanted: Uint8Array): boolean => wanted.every((own, at) => mayFollow(wanted[at - 1] ?? label.none, own)) && mayEnd(wanted.at(-1) ?? label.none);

/** A field of all examples but those of one fold, by stochastic gradient on the log-likelihood. */
export function trainField(all: readonly FieldExample[], withoutFold: number): ConditionalField {
  const examples = all.filter(({ fold }) => fold !== withoutFold);
  const field = { emissions: new LearnedTable(argumentBits, labels), transitions: new LearnedTable(transitionBits, pairs) };
  const next = random(withoutFold + 17);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    for (const example of examples) learnFrom(field, withFewerFeatures(example, next), round < rounds - 2 ? rate : rate * 0.3);
  }
  return { emissions: field.emissions.scaled(1 - dropShare), transitions: field.transitions };
}

function withFewerFeatures(example: FieldExample, next: Random): FieldExample {
  const rows = new Int32Array(example.rows.length);
  const offsets = new Int32Array(example.offsets.length);
  let length = 0;
  for (let at = 0; at < example.length; at++) {
    for (let row = example.offsets[at] as number; row < (example.offsets[at + 1] as number); row++) if (next() >= dropShare) rows[length++] = example.rows[row] as number;
    offsets[at + 1] = length;
  }
  return { ...example, rows, offsets };
}

const logSum = (values: Float64Array): number => {
  const most = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
};

function learnFrom(field: { emissions: LearnedTable; transitions: LearnedTable }, example: FieldExample, step: number): void {
  const { length, rows, offsets, transitions, wanted } = example;
  const { emissions, steps } = scoresOf(field, example);
  const { forward, backward, total } = sums(emissions, steps, length);
  const gradients = new Float64Array(labels);
  for (let at = 0; at < length; at++) {
    let most = 0;
    for (let one = 0; one < labels; one++) {
      const gradient = (wanted[at] === one ? 1 : 0) - Math.exp((forward[at * labels + one] as number) + (backward[at * labels + one] as number) - total);
      gradients[one] = gradient;
      most = Math.max(most, Math.abs(gradient));
    }
    if (most > 1e-4) field.emissions.moveRows(rows, offsets[at] as number, offsets[at + 1] as number, gradients, 0, step);
  }
  const pairGradients = new Float64Array(pairs);
  for (let at = 1; at < length; at++) {
    for (let pair = 0; pair < pairs; pair++) {
      const [last, own] = [Math.floor(pair / labels), pair % labels];
      const log =
        (forward[(at - 1) * labels + last] as number) +
        (steps[at * pairs + pair] as number) +
        (emissions[at * labels + own] as number) +
        (backward[at * labels + own] as number) -
        total;
      pairGradients[pair] = (wanted[at - 1] === last && wanted[at] === own ? 1 : 0) - (allowed[pair] && log > -40 ? Math.exp(log) : 0);
    }
    field.transitions.moveRows(transitions, at * transitionFeatures, (at + 1) * transitionFeatures, pairGradients, 0, step);
  }
}

/** Logarithms of the sums over all sequences up to and from each token (forward and backward algorithm). */
function sums(emissions: Float64Array, steps: Float64Array, length: number): { forward: Float64Array; backward: Float64Array; total: number } {
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const ways = new Float64Array(labels);
  forward.set(emissions.subarray(0, labels));
  for (let at = 1; at < length; at++)
    for (let own = 0; own < labels; own++) {
      for (let last = 0; last < labels; last++) ways[last] = (forward[(at - 1) * labels + last] as number) + stepAt(steps, at, last, own);
      forward[at * labels + own] = logSum(ways) + (emissions[at * labels + own] as number);
    }
  for (let at = length - 2; at >= 0; at--)
    for (let last = 0; last < labels; last++) {
      for (let own = 0; own < labels; own++)
        ways[own] = (backward[(at + 1) * labels + own] as number) + stepAt(steps, at + 1, last, own) + (emissions[(at + 1) * labels + own] as number);
      backward[at * labels + last] = logSum(ways);
    }
  return { forward, backward, total: logSum(forward.subarray((length - 1) * labels)) };
}

const stepAt = (steps: Float64Array, at: number, last: number, own: number): number => (allowed[last * labels + own] ? (steps[at * pairs + last * labels + own] as number) : -1e9);
