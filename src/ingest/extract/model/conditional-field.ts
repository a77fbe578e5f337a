import { transitionFeatures, type FeatureSequence } from "./argument-features.js";
import { label, labels, mayBegin, mayEnd, mayFollow } from "./labels.js";
import type { WeightTable } from "./weight-table.js";

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): weights of labels and of steps between labels. */
export interface ConditionalField {
  emissions: WeightTable;
  transitions: WeightTable;
}

export interface Scores {
  /** By token and label. */
  emissions: Float64Array;
  /** By token, label before it and its own. */
  steps: Float64Array;
}

export const impossible = -1e9;
export const pairs = labels * labels;
export const allowed: readonly boolean[] = Array.from({ length: pairs }, (_, pair) => mayFollow(Math.floor(pair / labels), pair % labels));

const allowedPairs = allowed.flatMap((may, pair) => (may ? [{ pair, last: Math.floor(pair / labels), next: pair % labels }] : []));

export function scoresOf(field: ConditionalField, { length, rows, offsets, transitions }: FeatureSequence): Scores {
  const emissions = new Float64Array(length * labels);
  const steps = new Float64Array(length * pairs);
  for (let at = 0; at < length; at++) {
    field.emissions.addTo(emissions, at * labels, rows, offsets[at] as number, offsets[at + 1] as number);
    if (at > 0) field.transitions.addTo(steps, at * pairs, transitions, at * transitionFeatures, (at + 1) * transitionFeatures);
  }
  for (let one = 0; one < labels; one++) {
    if (!mayBegin(one)) emissions[one] = impossible;
    if (!mayEnd(one)) emissions[(length - 1) * labels + one] = impossible;
  }
  return { emissions, steps };
}

/** Which parts a sequence has: 1 a source, 2 content, 3 both. */
const partOf = (one: number): number => (one === label.source || one === label.sourceOn ? 1 : one >= label.content ? 2 : 0);
const partSets = 4;
const far = 30;

export interface Labelling {
  sequence: Uint8Array;
  score: number;
}

/**
 * The best `most` sequences for each set of parts (none, source, content, both), best first: list Viterbi over labels and the
 * set of parts so far.
 */
export function bestByParts({ emissions, steps }: Scores, most: number): Labelling[][] {
  const length = emissions.length / labels;
  const width = labels * partSets * most;
  const values = new Float64Array(length * width).fill(-Infinity);
  const from = new Int32Array(length * width).fill(-1);
  for (let one = 0; one < labels; one++) values[(one * partSets + partOf(one)) * most] = emissions[one] as number;
  for (let at = 1; at < length; at++) {
    const least = leastWorth(values, (at - 1) * width, width);
    for (const { pair, last, next } of allowedPairs) {
      const gain = (steps[at * pairs + pair] as number) + (emissions[at * labels + next] as number);
      for (let parts = 0; parts < partSets; parts++) {
        const source = (at - 1) * width + (last * partSets + parts) * most;
        if ((values[source] as number) < least) continue;
        insert(values, from, source, at * width + (next * partSets + (parts | partOf(next))) * most, most, gain);
      }
    }
  }
  return Array.from({ length: partSets }, (_, parts) => trace(values, from, length, parts, most));
}

/** What no sequence can make up for any more: `far` below the best so far. */
function leastWorth(values: Float64Array, from: number, width: number): number {
  let best = -Infinity;
  for (let at = from; at < from + width; at++) if ((values[at] as number) > best) best = values[at] as number;
  return best - far;
}

/** Merges the sorted list at `source`, each raised by `gain`, into the sorted list at `target`. */
function insert(values: Float64Array, from: Int32Array, source: number, target: number, most: number, gain: number): void {
  for (let rank = 0; rank < most; rank++) {
    const value = (values[source + rank] as number) + gain;
    let place = target + most - 1;
    if (!(value > impossible / 2) || value <= (values[place] as number)) return;
    for (; place > target && (values[place - 1] as number) < value; place--) {
      values[place] = values[place - 1] as number;
      from[place] = from[place - 1] as number;
    }
    values[place] = value;
    from[place] = source + rank;
  }
}

function trace(values: Float64Array, from: Int32Array, length: number, parts: number, most: number): Labelling[] {
  const width = labels * partSets * most;
  const ends: number[] = [];
  for (let one = 0; one < labels; one++)
    for (let rank = 0; rank < most; rank++) {
      const end = (length - 1) * width + (one * partSets + parts) * most + rank;
      if ((values[end] as number) > impossible / 2) ends.push(end);
    }
  ends.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  return ends.slice(0, most).map((end) => {
    const sequence = new Uint8Array(length);
    for (let at = length - 1, place = end; at >= 0; at--) {
      sequence[at] = Math.floor((place - at * width) / most / partSets);
      place = from[place] as number;
    }
    return { sequence, score: values[end] as number };
  });
}
