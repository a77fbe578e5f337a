import type { ConditionalField } from "./conditional-field.js";
import type { WeightTable } from "./weight-table.js";
import type { WordClasses } from "./word-classes.js";

/** Everything that is learned (scripts: train/; data and accuracy: models/README.md). */
export interface Model {
  /** What it was learned from and when, kept as provenance. */
  name: string;
  classes: WordClasses;
  tagger: WeightTable;
  /** Words that are frequent and never a cue, by hash. */
  neverCue: NeverCue;
  cue: WeightTable;
  field: ConditionalField;
  ranking: WeightTable;
}

/** A set of words as one bit a hash: now and then it takes a rare word for a member. */
export class NeverCue {
  constructor(readonly bits: Uint8Array) {}

  static empty(): NeverCue {
    return new NeverCue(new Uint8Array(1 << 15));
  }

  has(word: number): boolean {
    return ((this.bits[this.byteOf(word)] as number) & (1 << (word & 7))) !== 0;
  }

  add(word: number): void {
    this.bits[this.byteOf(word)] = (this.bits[this.byteOf(word)] as number) | (1 << (word & 7));
  }

  private byteOf(word: number): number {
    return (word >>> 3) & (this.bits.length - 1);
  }
}
