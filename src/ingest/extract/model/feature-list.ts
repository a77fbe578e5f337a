import { mix } from "./hashing.js";

/**
 * The features of one decision, as row numbers of a table of weights. Each value goes by its turn: the same value means another
 * feature when it is added third instead of second, so that all callers must add the same number in the same order.
 */
export class FeatureList {
  private ids = new Int32Array(4096);
  private turn = 0;
  length = 0;
  private readonly mask: number;

  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
  }

  clear(): void {
    this.length = 0;
  }

  /** Begins a decision, or a part of one whose features are counted from `turn`. */
  begin(turn = 0): void {
    this.turn = turn;
  }

  add(value: number): void {
    if (this.length === this.ids.length) this.grow();
    this.ids[this.length++] = mix(value, Math.imul(++this.turn, 0x3779b1)) & this.mask;
  }

  /** Leaves out as many features as another branch adds. */
  skip(features: number): void {
    this.turn += features;
  }

  /** The rows from `from` on, without a copy: valid until the next change. */
  view(from = 0): Int32Array {
    return this.ids.subarray(from, this.length);
  }

  copy(): Int32Array {
    return this.ids.slice(0, this.length);
  }

  private grow(): void {
    const grown = new Int32Array(2 * this.ids.length);
    grown.set(this.ids);
    this.ids = grown;
  }
}
