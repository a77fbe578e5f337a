import { tokenize } from "../text/sentences.js";
import type { Span } from "../text/span.js";
import type { ExtractedStatement } from "./statement-extractor.js";

/** What stands in quotation marks, marks included. */
export function quotedSpans(text: string): Span[] {
  const { tokens, paragraphs } = tokenize(text);
  return paragraphs.flatMap(({ quotations }) => quotations.map(({ open, close }): Span => [tokens[open]?.start ?? 0, tokens[close]?.end ?? 0]));
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** By the share of its letters that stand in quotation marks: nearly all, nearly none, or something between. */
export function kindOf(text: string, content: readonly Span[], quoted: readonly Span[]): ExtractedStatement["kind"] {
  let all = 0;
  let inside = 0;
  for (const [start, end] of content) {
    all += letters(text.slice(start, end));
    for (const [open, close] of quoted) if (open < end && close > start) inside += letters(text.slice(Math.max(start, open), Math.min(end, close)));
  }
  const share = inside / Math.max(all, 1);
  return share >= 0.98 ? "direct" : share <= 0.02 ? "indirect" : "mixed";
}
