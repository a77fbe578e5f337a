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

  /** Adds up each class's weights of the given rows into `into`, from `at` on. Four classes a pass: the sums stay in registers. */
  addTo(into: Float64Array, at: number, rows: Int32Array, from: number, to: number): void {
    const { classes } = this;
    for (let done = 0; done < classes;) {
      const first = Math.min(done, classes - 4);
      if (first < 0) this.addOne(into, at, done++, rows, from, to);
      else {
        this.addFour(into, at, first, done - first, rows, from, to);
        done = first + 4;
      }
    }
  }

  private addOne(into: Float64Array, at: number, label: number, rows: Int32Array, from: number, to: number): void {
    const { values, classes, scale } = this;
    let sum = 0;
    for (let row = from; row < to; row++) sum += values[(rows[row] as number) * classes + label] as number;
    into[at + label] = (into[at + label] as number) + sum * scale;
  }

  /** The classes from `first` on; the first `known` of them are added already. */
  private addFour(into: Float64Array, at: number, first: number, known: number, rows: Int32Array, from: number, to: number): void {
    const { values, classes, scale } = this;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let row = from; row < to; row++) {
      const start = (rows[row] as number) * classes + first;
      a += values[start] as number;
      b += values[start + 1] as number;
      c += values[start + 2] as number;
      d += values[start + 3] as number;
    }
    const start = at + first;
    if (known < 1) into[start] = (into[start] as number) + a * scale;
    if (known < 2) into[start + 1] = (into[start + 1] as number) + b * scale;
    if (known < 3) into[start + 2] = (into[start + 2] as number) + c * scale;
    into[start + 3] = (into[start + 3] as number) + d * scale;
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
