import type { TokenRange } from "../../text/sentences.js";
import { quotedRangesAt, sentenceAt, trimmed, type AnnotatedText } from "./annotated-text.js";
import { isFullyQuoted } from "./quotation-features.js";
import { quotedParagraphEnd } from "./window.js";

/** How a candidate came about; the ranking learns what to think of each. */
export const origin = {
  labelled: 1,
  labelledWithoutSource: 2,
  quotation: 3,
  coversQuotation: 4,
  cutAtQuotation: 5,
  shorter: 6,
  nextSentences: 7,
  nextParagraph: 8,
  onlyQuotation: 9,
  rules: 10,
} as const;

type Variant = [content: TokenRange[], origin: number];

/** Other readings of `content` that end where quotations do; none of them contains the cue. */
export function variantsOf(text: AnnotatedText, cue: number, content: readonly TokenRange[]): Variant[] {
  const variants = [
    ...content.flatMap((part, index) => atQuotations(text, part, content.toSpliced(index, 1))),
    ...shorter(content),
    ...longer(text, cue, content),
    ...quotationsOf(text, cue),
  ];
  return variants.map(([ranges, how]): Variant => [joined(ranges), how]).filter(([ranges]) => ranges.length > 0 && !ranges.some(({ from, to }) => cue >= from && cue < to));
}

/** A part that meets a quotation: the quotation alone, both together, the part up to where the quotation closes. */
function atQuotations(text: AnnotatedText, part: TokenRange, rest: TokenRange[]): Variant[] {
  return quotedRangesAt(text, part).flatMap((quotation): Variant[] => {
    if (part.from >= quotation.to || part.to <= quotation.from || (part.from === quotation.from && part.to === quotation.to)) return [];
    const inner = trimmed(text, quotation);
    const found: Variant[] = [
      [[...rest, inner], origin.quotation],
      [[...rest, { from: Math.min(part.from, quotation.from), to: Math.max(part.to, inner.to) }], origin.coversQuotation],
    ];
    if (part.to > quotation.to) found.push([[...rest, { from: part.from, to: inner.to }], origin.cutAtQuotation]);
    return found;
  });
}

const shorter = (content: readonly TokenRange[]): Variant[] => (content.length > 1 ? content.map((_, index) => [content.toSpliced(index, 1), origin.shorter]) : []);

/** The wholly quoted sentences that follow the cue's, and the wholly quoted paragraph after those. */
function longer(text: AnnotatedText, cue: number, content: readonly TokenRange[]): Variant[] {
  const { sentences } = text;
  const { paragraph } = sentenceAt(text, cue);
  const following: TokenRange[] = [];
  let next = (text.sentenceOf[cue] as number) + 1;
  for (let sentence = sentences[next]; following.length < 4 && sentence?.paragraph === paragraph && isFullyQuoted(sentence); sentence = sentences[++next])
    following.push(trimmed(text, sentence));
  const found: Variant[] = [];
  if (following.length > 0) found.push([[...content, ...following.slice(0, 1)], origin.nextSentences]);
  if (following.length > 1) found.push([[...content, ...following], origin.nextSentences]);
  const end = sentences[next]?.paragraph === paragraph + 1 ? quotedParagraphEnd(text, next) : -1;
  const [first, last] = [sentences[next], sentences[end - 1]];
  if (first && last) found.push([[...content, ...following, trimmed(text, { from: first.from, to: last.to })], origin.nextParagraph]);
  return found;
}

function quotationsOf(text: AnnotatedText, cue: number): Variant[] {
  const sentence = sentenceAt(text, cue);
  const within = quotedRangesAt(text, sentence).filter(({ from, to }) => from > sentence.from - 1 && to <= sentence.to);
  return within.map((range) => trimmed(text, range)).flatMap((range): Variant[] => (range.to - range.from >= 3 ? [[[range], origin.onlyQuotation]] : []));
}

/** In order, those that touch as one. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const result: TokenRange[] = [];
  for (const range of ranges.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
