import type { Span } from "../text/span.js";

/**
 * A text in pieces of at most `most` UTF-16 units, each of whole paragraphs; a paragraph that is longer is a piece of its own. Together
 * they cover the text but the space between paragraphs.
 */
export function windows(text: string, most: number): Span[] {
  const found: Span[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S[^\n]*/g)) {
    const end = index + paragraph.length;
    const last = found.at(-1);
    if (last && end - last[0] <= most) found[found.length - 1] = [last[0], end];
    else found.push([index, end]);
  }
  return found;
}
