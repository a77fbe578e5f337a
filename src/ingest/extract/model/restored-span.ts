import type { TokenRange } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import { quoting, type AnnotatedText } from "./annotated-text.js";

/** The span of content that was learned without its outer marks: with the quotation marks around it, the mark before the closing one, and an opening "that". */
export function restoredSpan(text: AnnotatedText, { from, to }: TokenRange): Span {
  const { tokens, lower } = text;
  let end = to;
  while (/^[.,!?…]+$/.test(lower[end] ?? "") && text.quoting[end]) end++;
  if (text.quoting[end] === quoting.closes && quotedBefore(text, from, end)) end++;
  else end = to;
  let start = from;
  if (text.quoting[start - 1] === quoting.opens) start--;
  else if (lower[start - 1] === "that" && !text.quoting[start - 1]) start--;
  if (start < from && lower[start - 1] === "that" && text.quoting[start] === quoting.opens) start--;
  return [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
}

/** Whether the quotation that closes at `end` opened in the range or right before it. */
function quotedBefore({ quoting: state }: AnnotatedText, from: number, end: number): boolean {
  let at = end;
  while (at > 0 && state[at] !== quoting.opens) at--;
  return at >= from - 1 || state[from] !== quoting.outside;
}
