import { IntegerList } from "./integer-list.js";

/** Pieces of output that are joined at a time, so that their number does not grow with the text. */
const batch = 8_192;

/** What is to be replaced in a text, in the order of the text, without overlaps. Positions are UTF-16 units. */
export class Edits {
  private readonly spans = new IntegerList();
  private readonly replacements: string[] = [];

  get length(): number {
    return this.replacements.length;
  }

  replace(start: number, end: number, replacement: string): void {
    this.spans.push(start, end);
    this.replacements.push(replacement);
  }

  start(at: number): number {
    return at < this.length ? this.spans.at(2 * at) : Infinity;
  }

  end(at: number): number {
    return this.spans.at(2 * at + 1);
  }

  /** By how many units the text grows where it is replaced. */
  growth(at: number): number {
    return (this.replacements[at] ?? "").length - (this.end(at) - this.start(at));
  }

  applyTo(text: string): string {
    let [done, kept] = ["", 0];
    let pieces: string[] = [];
    this.replacements.forEach((replacement, at) => {
      pieces.push(text.slice(kept, this.start(at)), replacement);
      kept = this.end(at);
      if (pieces.length < batch) return;
      done += pieces.join("");
      pieces = [];
    });
    return done + pieces.join("") + text.slice(kept);
  }
}

/** Replaces every match of `pattern`, a global one, by what `by` answers; null leaves it. */
export function replaceAll(text: string, edits: Edits, pattern: RegExp, by: (match: RegExpExecArray) => string | null): void {
  for (const match of text.matchAll(pattern)) {
    const replacement = by(match);
    if (replacement !== null) edits.replace(match.index, match.index + match[0].length, replacement);
  }
}
