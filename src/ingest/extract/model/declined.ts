import { sentenceAt, type AnnotatedText } from "./annotated-text.js";
import type { Reading } from "./ranking.js";

const refusals = new Set(["not", "n't", "never", "nobody", "none", "declined", "refused"]);

/** "The yard did not say whether it was insured": what is not said is no statement. Quotations stay: "'We won't say,' …" was said. */
export function isDeclined(text: AnnotatedText, { head, content }: Reading): boolean {
  const first = content[0]?.from ?? head;
  if (text.quoting[first] || text.quoting[head] || first < head) return false;
  return text.lower.slice(Math.max(sentenceAt(text, head).from, head - 3), head).some((word) => refusals.has(word));
}
