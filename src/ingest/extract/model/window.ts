import type { TokenRange } from "../../text/sentences.js";
import { sentenceAt, type AnnotatedText, type Sentence } from "./annotated-text.js";
import { isFullyQuoted } from "./quotation-features.js";

const mostBefore = 200;
const mostBehind = 250;

/**
 * Where the content and source of the cue at `cue` are looked for: its sentence with up to two before and three behind in the
 * paragraph, the paragraph that its colon announces, and the wholly quoted paragraphs that follow.
 */
export function windowAround(text: AnnotatedText, cue: number): TokenRange {
  const { sentences } = text;
  const at = text.sentenceOf[cue] as number;
  const { paragraph, from: start, to: end } = sentenceAt(text, cue);
  const inParagraph = (sentence: Sentence | undefined): sentence is Sentence => sentence?.paragraph === paragraph;
  let first = at;
  for (let step = 0; step < 2; step++) {
    const previous = sentences[first - 1];
    if (inParagraph(previous) && end - previous.from < 160) first--;
  }
  let last = at;
  for (let step = 0; step < 3; step++) {
    const next = sentences[last + 1];
    if (inParagraph(next) && next.to - start < mostBefore) last++;
  }
  const to = withNextParagraphs(text, cue, last);
  return { from: Math.max((sentences[first] as Sentence).from, cue - mostBefore), to: Math.min(to, cue + mostBehind) };
}

function withNextParagraphs(text: AnnotatedText, cue: number, last: number): number {
  const { sentences } = text;
  let { to } = sentences[last] as Sentence;
  const { paragraph } = sentenceAt(text, cue);
  if (sentences[last + 1]?.paragraph === paragraph) return to;
  if (text.lower[to - 1] === ":")
    for (let next = last + 1; sentences[next]?.paragraph === paragraph + 1 && (sentences[next] as Sentence).to - to < 150; next++) to = (sentences[next] as Sentence).to;
  for (let next = last + 1, taken = 0; taken < 3; taken++) {
    const end = quotedParagraphEnd(text, next);
    if (end < 0 || (sentences[end - 1] as Sentence).to - cue > mostBehind) break;
    to = Math.max(to, (sentences[end - 1] as Sentence).to);
    next = end;
  }
  return to;
}

/** The sentence behind the paragraph that begins with the sentence `first`, if all of it is quoted; else -1. */
export function quotedParagraphEnd({ sentences }: AnnotatedText, first: number): number {
  const paragraph = sentences[first]?.paragraph;
  if (paragraph === undefined) return -1;
  let end = first;
  while (sentences[end]?.paragraph === paragraph) if (!isFullyQuoted(sentences[end++] as Sentence)) return -1;
  return end;
}
