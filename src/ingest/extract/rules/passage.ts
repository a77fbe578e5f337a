/** Applies the rules to a text, sentence by sentence, and keeps together what belongs together. */
import type { Paragraph, TokenRange } from "../../text/sentences.js";
import { accordingTo } from "./according-to.js";
import { cuesIn, type Cue } from "./cues.js";
import { colon, inverted, invertedLeading, leading, trailing } from "./direct.js";
import type { Draft, Sentence } from "./draft.js";
import { following } from "./following.js";
import { indirect } from "./indirect.js";
import type { Range, Reading } from "./reading.js";
import { trailingIndirect } from "./trailing.js";

export function draftsIn(reading: Reading): Draft[] {
  const found: Draft[] = [];
  let open: Draft | undefined;
  for (const paragraph of reading.paragraphs) {
    const last = inParagraph(reading, paragraph, found, open);
    const quotation = paragraph.quotations.at(-1);
    open = quotation && !quotation.closed && last?.content.some(([, to]) => to === quotation.close + 1) ? last : undefined;
  }
  return found;
}

/** `open`: the statement whose quotation the paragraph before left open. Answers the last statement. */
function inParagraph(reading: Reading, { sentences }: Paragraph, found: Draft[], open: Draft | undefined): Draft | undefined {
  let last = open;
  for (const { from, to } of joined(reading, sentences)) {
    const sentence = { reading, from, to, cues: cuesIn(reading, from, to) };
    const drafts = inSentence(sentence);
    found.push(...drafts);
    const continued = drafts.length === 0 && last ? wholeQuotation(sentence) : undefined;
    if (continued && last) last.content.push(continued);
    else last = drafts.findLast(({ rule }) => rule.startsWith("direct")) ?? drafts.at(-1);
  }
  return last;
}

/** A sentence begins where a quoted one ended: “‘Will it hold?’ *Ada Brill asked.*” are one. */
function joined(reading: Reading, sentences: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    if (before && attributesBefore(reading, before, sentence)) found[found.length - 1] = { from: before.from, to: sentence.to };
    else found.push(sentence);
  }
  return found;
}

function attributesBefore(reading: Reading, before: TokenRange, { from, to }: TokenRange): boolean {
  if (!reading.closesAt(before.to - 1) || reading.opensAt(from)) return false;
  const cues = cuesIn(reading, from, to);
  const [cue] = cues;
  if (!cue || cue.from === from || cue.from - from > 12 || cue.infinitive || cue.verb.form === "participle" || reading.opensAt(from)) return false;
  const { at, mark } = following({ reading, from, to, cues }, cue);
  return at >= to || /^[.!?]$/.test(reading.word(at)) || (mark === "," && !reading.opensAt(at));
}

/** “She said so. *‘The dam will hold.’*”: a sentence that is nothing but quoted goes on with the statement before. */
function wholeQuotation({ reading, from, to }: Sentence): Range | undefined {
  const quotation = reading.opensAt(from);
  if (!quotation || reading.wordsIn([quotation.close, to]) > 0) return undefined;
  return [from, quotation.close + 1];
}

const overlaps = (first: Range, second: Range): boolean => first[0] < second[1] && second[0] < first[1];
const clashes = (draft: Draft, others: readonly Draft[]): boolean =>
  others.some((other) => draft.content.some((range) => [...other.content, ...other.cue].some((taken) => overlaps(range, taken))) || draft.cue.some((cue) => other.content.some((taken) => overlaps(cue, taken))));

/** Quotations beside their attribution are the surest, so they come first; what overlaps them is left out. */
function inSentence(sentence: Sentence): Draft[] {
  const found: Draft[] = [];
  const used = new Set<Cue>();
  const keep = (cue: Cue | undefined, draft: Draft | undefined): void => {
    if (!draft || clashes(draft, found)) return;
    found.push(draft);
    if (cue) used.add(cue);
  };
  for (const rule of [inverted, trailing, leading, invertedLeading, trailingIndirect]) for (const cue of sentence.cues) if (!used.has(cue)) keep(cue, rule(sentence, cue));
  for (const draft of accordingTo(sentence)) keep(undefined, draft);
  for (const cue of sentence.cues) if (!used.has(cue)) keep(cue, indirect(sentence, cue, found.findLast(({ cue: [other] }) => other !== undefined && other[0] < cue.from)));
  keep(undefined, colon(sentence));
  return found.sort((first, second) => (first.content[0]?.[0] ?? 0) - (second.content[0]?.[0] ?? 0));
}
