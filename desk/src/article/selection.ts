import type { Span } from "./segments.ts";

/** What is selected inside an element that holds a text and nothing else, in code points of the text; null where nothing is. */
export function selectedSpan(container: HTMLElement | null): Span | null {
  const selection = window.getSelection();
  if (!container || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  const range = within(selected, whole);
  const before = document.createRange();
  before.setStart(whole.startContainer, whole.startOffset);
  before.setEnd(range.startContainer, range.startOffset);
  const start = lengthOf(before);
  return { start, end: start + lengthOf(range) };
}

function within(range: Range, whole: Range): Range {
  const inner = range.cloneRange();
  if (inner.compareBoundaryPoints(Range.START_TO_START, whole) < 0) inner.setStart(whole.startContainer, whole.startOffset);
  if (inner.compareBoundaryPoints(Range.END_TO_END, whole) > 0) inner.setEnd(whole.endContainer, whole.endOffset);
  return inner;
}

const lengthOf = (range: Range): number => Array.from(range.toString()).length;
