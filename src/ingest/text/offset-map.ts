import type { Edits } from "./edits.js";
import { IntegerList } from "./integer-list.js";
import type { Span } from "./span.js";

/** How many numbers describe a change: where it stands in the text, and where in the input. */
const width = 4;

/**
 * From the positions of a text to those of the input that it was made from. Kept as the changes alone; between them the
 * text is the input, character by character. All positions are UTF-16 units.
 */
export class OffsetMap {
  /** Of a text that nothing was done to. */
  static readonly identity = new OffsetMap(new IntegerList());

  /** `changes` holds, in their order, [text start, text end, input start, input end] of each. */
  constructor(private readonly changes: IntegerList) {}

  get size(): number {
    return this.changes.length / width;
  }

  /** Which piece of the text stands for which piece of the input; a piece of the text is empty where something was left out. */
  change(at: number): { text: Span; source: Span } {
    return { text: [this.number(at, 0), this.number(at, 1)], source: [this.number(at, 2), this.number(at, 3)] };
  }

  /** The smallest piece of the input that gave the characters of `span`; what was left out before and behind them is not in it. */
  sourceSpan([start, end]: Span): Span {
    const from = this.sourceOf(start, 2);
    return [from, end > start ? this.sourceOf(end - 1, 3) : from];
  }

  /** Where the character at `position` begins in the input (`edge` 2), or ends (`edge` 3). */
  private sourceOf(position: number, edge: 2 | 3): number {
    const at = this.lastAtOrBefore(position);
    if (at < 0) return position + (edge - 2);
    if (position < this.number(at, 1)) return this.number(at, edge);
    return this.number(at, 3) + (position - this.number(at, 1)) + (edge - 2);
  }

  private lastAtOrBefore(position: number): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.number(middle, 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private number(at: number, part: number): number {
    return this.changes.at(at * width + part);
  }

  /** The map of the text that `edits` make of this one's text. */
  after(edits: Edits): OffsetMap {
    const merged = new IntegerList();
    let [at, next] = [0, 0];
    // How far the input, and the new text, are ahead of this map's text behind what has been passed.
    let [toSource, toText] = [0, 0];
    while (at < this.size || next < edits.length) {
      const start = Math.min(this.startOf(at), edits.start(next));
      merged.push(start + toText);
      const sourceStart = start + toSource;
      for (let end = -1; ;) {
        const own: Span = [this.startOf(at), this.number(at, 1)];
        const edit: Span = [edits.start(next), edits.end(next)];
        if (belongs(own, start, end) && !comesBefore(edit, own)) {
          end = Math.max(end, own[1]);
          toSource = this.number(at, 3) - own[1];
          at++;
        } else if (belongs(edit, start, end)) {
          end = Math.max(end, edit[1]);
          toText += edits.growth(next);
          next++;
        } else {
          merged.push(end + toText, sourceStart, end + toSource);
          break;
        }
      }
    }
    return new OffsetMap(merged);
  }

  private startOf(at: number): number {
    return at < this.size ? this.number(at, 0) : Infinity;
  }
}

/** Whether a change overlaps what reaches from `start` to `end` (-1: nothing yet), so that the two are one change. */
function belongs([from, to]: Span, start: number, end: number): boolean {
  if (from === Infinity) return false;
  if (end < 0) return from === start;
  return from < end || (from === end && to === from && start === end);
}

const comesBefore = ([start, end]: Span, [otherStart, otherEnd]: Span): boolean => start < otherStart || (start === otherStart && end < otherEnd);
