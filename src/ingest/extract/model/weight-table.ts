/**
 * Weights by feature and class: `values[row * classes + class]`. Floating-point while they are learned, bytes of one
 * common scale once they are.
 */
export class WeightTable<Values extends Float32Array | Int8Array = Float32Array | Int8Array> {
  constructor(
    readonly values: Values,
    readonly classes: number,
    /** What a unit of `values` is worth. */
    readonly scale: number,
  ) {}

  /** How many bits of a feature number choose its row. */
  get bits(): number {
    return Math.log2(this.values.length / this.classes);
  }

  /** Adds up each class's weights of the given rows into `into`, from `at` on. */
  addTo(into: Float64Array, at: number, rows: Int32Array, from: number, to: number): void {
    const { values, classes, scale } = this;
    for (let label = 0; label < classes; label++) {
      let sum = 0;
      for (let row = from; row < to; row++) sum += values[(rows[row] as number) * classes + label] as number;
      into[at + label] = (into[at + label] as number) + sum * scale;
    }
  }
}

/** Natural scores as probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp((scores[at] as number) - most);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
  return scores;
}
