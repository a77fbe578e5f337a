import type { TokenRange } from "../../text/sentences.js";

/** What a token is to a cue: nothing, part of the cue, of the source (first or further), of the content (first, inner, last). */
export const label = { none: 0, cue: 1, source: 2, sourceOn: 3, content: 4, contentOn: 5, contentEnd: 6 } as const;
export const labels = 7;

const isOpen = (of: number): boolean => of === label.content || of === label.contentOn;

/** Whether the label `b` may follow `a`: content goes on until it ends, and nothing goes on that has not begun. */
export function mayFollow(a: number, b: number): boolean {
  if (b === label.sourceOn) return a === label.source || a === label.sourceOn;
  if (b === label.contentOn || b === label.contentEnd) return isOpen(a);
  return !isOpen(a);
}

export const mayBegin = (first: number): boolean => mayFollow(label.none, first);
export const mayEnd = (last: number): boolean => !isOpen(last);

/** The parts of a statement, as ranges of tokens. */
export interface Parts {
  content: TokenRange[];
  source: TokenRange[];
  cue: TokenRange[];
}

const goesOn = (first: number, next: number): boolean =>
  first === label.source ? next === label.sourceOn : first === label.content ? next === label.contentOn || next === label.contentEnd : first === label.cue && next === label.cue;

export function partsOf(sequence: Uint8Array, start: number): Parts {
  const parts: Parts = { content: [], source: [], cue: [] };
  for (let at = 0; at < sequence.length;) {
    const first = sequence[at] as number;
    let end = at + 1;
    while (end < sequence.length && sequence[end - 1] !== label.contentEnd && goesOn(first, sequence[end] as number)) end++;
    const into = first === label.content ? parts.content : first === label.source ? parts.source : first === label.cue ? parts.cue : null;
    into?.push({ from: start + at, to: start + end });
    at = end;
  }
  return parts;
}

/** The labels of `parts` in a window; content of a single token has no label and is left out. */
export function sequenceOf({ content, source, cue }: Parts, { from, to }: TokenRange): Uint8Array {
  const sequence = new Uint8Array(to - from);
  const put = (range: TokenRange, first: number, further: number, last: number): void => {
    const [begin, end] = [Math.max(range.from, from) - from, Math.min(range.to, to) - from];
    if (end - begin < (first === label.content ? 2 : 1)) return;
    sequence.fill(further, begin, end);
    sequence[end - 1] = last;
    sequence[begin] = first;
  };
  for (const range of source) put(range, label.source, label.sourceOn, label.sourceOn);
  for (const range of content) put(range, label.content, label.contentOn, label.contentEnd);
  for (const range of cue) for (let at = Math.max(range.from, from); at < Math.min(range.to, to); at++) if (!sequence[at - from]) sequence[at - from] = label.cue;
  return sequence;
}
