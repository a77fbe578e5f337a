/** Finds anchors of an earlier text again in a changed one: by their exact words and those around them, or not at all. */
import { sha256 } from "../../shared/sha256.js";
import { context, type AnchoredText } from "../../articles/anchored-text.js";

/** What an anchor's surroundings are known by where their words are not kept. */
export interface ContextProof {
  /** Code points of it before and after the anchor: fewer at the ends of a text. */
  before: number;
  after: number;
  sha256: string;
  /** Of its code points. Tells quickly where it cannot be. */
  sum: number;
}

export interface OldAnchor {
  start: number;
  end: number;
  exactSha256: string;
  /** Null where nothing but position and hash was kept. */
  proof: ContextProof | null;
}

const sumOf = (words: string): number => Array.from(words).reduce((sum, point) => sum + (point.codePointAt(0) ?? 0), 0);

export function proofOf(text: AnchoredText, { start, end }: { start: number; end: number }): ContextProof {
  const [before, after] = [Math.min(context, start), Math.min(context, text.length - end)];
  const words = text.slice(start - before, end + after);
  return { before, after, sha256: sha256(words), sum: sumOf(words) };
}

/** Whether an anchor's words stand in their surroundings only once. */
export function isUnique(text: AnchoredText, { start, end }: { start: number; end: number }): boolean {
  const words = text.slice(Math.max(0, start - context), end + context);
  return text.text.indexOf(words) === text.text.lastIndexOf(words);
}

export class Reanchoring {
  /** For each position, the sum of the code points before it. */
  private readonly sums: Float64Array;

  constructor(private readonly text: AnchoredText) {
    this.sums = new Float64Array(text.length + 1);
    Array.from(text.text).forEach((point, at) => {
      this.sums[at + 1] = this.sum(at) + (point.codePointAt(0) ?? 0);
    });
  }

  /**
   * Where an anchor starts now; null when its words do not stand in their surroundings at one place and no other. Without
   * a proof of the surroundings it holds where it was, or nowhere: the same words elsewhere may be a look-alike.
   */
  startOf({ start, end, exactSha256, proof }: OldAnchor): number | null {
    const length = end - start;
    if (!proof) return this.holds(start, length, exactSha256) ? start : null;
    const places = this.placesOf(proof, length);
    const [only] = places;
    return places.length === 1 && only !== undefined && this.holds(only, length, exactSha256) ? only : null;
  }

  private placesOf({ before, after, sha256: hash, sum }: ContextProof, length: number): number[] {
    const window = before + length + after;
    const places: number[] = [];
    for (let at = 0; at + window <= this.text.length; at += 1)
      if (this.sum(at + window) - this.sum(at) === sum && sha256(this.text.slice(at, at + window)) === hash) places.push(at + before);
    return places;
  }

  private holds(start: number, length: number, hash: string): boolean {
    return start + length <= this.text.length && sha256(this.text.slice(start, start + length)) === hash;
  }

  private sum(at: number): number {
    return this.sums[at] ?? 0;
  }
}
