import { WeightTable } from "../src/ingest/extract/model/weight-table.js";

const decay = 1e-5;

/** A table of weights while it is learned: AdaGrad (Duchi, Hazan, Singer 2011) with a little weight decay. */
export class LearnedTable extends WeightTable<Float32Array> {
  private readonly squares: Float32Array;

  constructor(bits: number, classes: number) {
    super(new Float32Array(2 ** bits * classes), classes, 1);
    this.squares = new Float32Array(this.values.length);
  }

  /** Moves one weight along its gradient. */
  move(at: number, gradient: number, rate: number): void {
    const { values, squares } = this;
    const step = gradient - decay * (values[at] as number);
    if (step < 1e-5 && step > -1e-5) return;
    squares[at] = (squares[at] as number) + step * step;
    values[at] = (values[at] as number) + (rate * step) / Math.sqrt(squares[at] + 1e-3);
  }

  /** Moves the weights of rows `from` to `to`, each class by its gradient. */
  moveRows(rows: Int32Array, from: number, to: number, gradients: Float64Array, at: number, rate: number): void {
    for (let row = from; row < to; row++) {
      const start = (rows[row] as number) * this.classes;
      for (let one = 0; one < this.classes; one++) this.move(start + one, gradients[at + one] as number, rate);
    }
  }

  /** What counts when no feature is left out any more. */
  scaled(by: number): WeightTable<Float32Array> {
    return new WeightTable(
      this.values.map((value) => value * by),
      this.classes,
      1,
    );
  }
}
