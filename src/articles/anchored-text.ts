/** A text that anchors count in: spans in UTF-16 units become positions in code points, with what proves them. */
import { sha256 } from "../shared/sha256.js";
import type { Span } from "../ingest/text/span.js";

/** Code points kept before and after an anchor (W3C TextQuoteSelector). */
export const context = 32;

/** Where something stands: positions in code points, `end` exclusive. */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  exactSha256: string;
}

export class AnchoredText {
  readonly sha256: string;
  private readonly points: readonly string[];
  /** For each UTF-16 unit, how many code points begin before it. */
  private readonly before: Uint32Array;

  constructor(readonly text: string) {
    this.sha256 = sha256(text);
    this.points = Array.from(text);
    this.before = new Uint32Array(text.length + 1);
    let at = 0;
    this.points.forEach((point, number) => {
      for (let unit = 0; unit < point.length; unit += 1) this.before[at + unit] = number + unit;
      at += point.length;
    });
    this.before[at] = this.points.length;
  }

  /** In code points. */
  get length(): number {
    return this.points.length;
  }

  /** The words between two positions in code points. */
  slice(start: number, end: number): string {
    return this.points.slice(start, end).join("");
  }

  /** @throws Error when the span is empty, lies outside the text or cuts a character: whoever found it made a mistake. */
  anchor([from, to]: Span): Anchor {
    const anchor = this.at(this.before[from] ?? -1, this.before[to] ?? -1);
    if (from >= to || anchor.exact !== this.text.slice(from, to)) throw new Error(`no words stand at ${from}-${to} of the text`);
    return anchor;
  }

  /** The anchor at positions in code points. */
  at(start: number, end: number): Anchor {
    const [exact, prefix, suffix] = [this.slice(start, end), this.slice(Math.max(0, start - context), start), this.slice(end, end + context)];
    return { start, end, exact, prefix, suffix, exactSha256: sha256(exact) };
  }
}
