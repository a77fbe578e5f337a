/** Applies the rules to a text, sentence by sentence, and keeps together what belongs together. */
import type { Paragraph, TokenRange } from "../../text/sentences.js";
import { accordingTo } from "./according-to.js";
import { cuesIn, type Cue } from "./cues.js";
import { colon, inverted, invertedLeading, leading, trailing } from "./direct.js";
import type { Draft, Sentence } from "./draft.js";
import { following } from "./following.js";
import { indirect } from "./indirect.js";
import type { Range, Reading } from "./reading.js";
import { sharedSubject } from "./sources.js";
import { asSaid, trailingIndirect } from "./trailing.js";

export function draftsIn(reading: Reading): Draft[] {
  const passage = new Passage(reading);
  for (const paragraph of reading.paragraphs) passage.add(paragraph);
  return passage.found;
}

class Passage {
  readonly found: Draft[] = [];
  /** The statement that the sentence before belongs to. */
  private last: Draft | undefined;
  /** Quoted paragraphs whose mark stays open and whose speaker is named behind them. */
  private pending: Range[] = [];

  constructor(private readonly reading: Reading) {}

  add({ from, sentences, quotations }: Paragraph): void {
    if (this.last && !this.isOpen(from) && !this.last.rule.startsWith("direct")) this.last = undefined;
    if (!this.reading.opensAt(from)) this.pending = [];
    let before: TokenRange | undefined;
    for (const sentence of joined(this.reading, sentences)) {
      this.addSentence(sentence, before);
      before = sentence;
    }
    const quotation = quotations.at(-1);
    if (quotation && !quotation.closed && !this.last && quotation.open === from) this.pending.push([quotation.open, quotation.close + 1]);
  }

  private addSentence({ from, to }: TokenRange, before: TokenRange | undefined): void {
    const sentence = { reading: this.reading, from, to, cues: cuesIn(this.reading, from, to) };
    const drafts = inSentence(sentence);
    const [first] = drafts;
    if (first?.content[0]?.[0] === from && this.pending.length > 0) first.content.unshift(...this.pending);
    this.pending = [];
    const quoted = first ? undefined : wholeQuotation(sentence);
    if (quoted && this.last) this.last.content.push(quoted);
    else {
      const alone = quoted && before && besideItsSpeaker(this.reading, quoted, before);
      if (alone) drafts.push(alone);
      this.last = drafts.findLast(({ rule }) => rule.startsWith("direct")) ?? drafts.at(-1);
      this.found.push(...drafts);
    }
  }

  /** Whether the quotation that ends before the token `at` has no closing mark. */
  private isOpen(at: number): boolean {
    return this.reading.quotationAt(at - 1)?.closed === false;
  }
}

/** “Brill shook her head. *‘The dam will hold.’*” */
function besideItsSpeaker(reading: Reading, quoted: Range, { from, to }: TokenRange): Draft | undefined {
  if (reading.wordsIn(quoted) < 4) return undefined;
  const source = sharedSubject(reading, from, to);
  return source && { content: [quoted], cue: [], source: [source], rule: "direct-alone", confidence: 0.4 };
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
  for (const rule of [inverted, trailing, leading, invertedLeading, asSaid, trailingIndirect]) for (const cue of sentence.cues) if (!used.has(cue)) keep(cue, rule(sentence, cue));
  for (const draft of accordingTo(sentence)) keep(undefined, draft);
  for (const cue of sentence.cues) if (!used.has(cue)) keep(cue, indirect(sentence, cue, found.findLast(({ cue: [other] }) => other !== undefined && other[0] < cue.from)));
  keep(undefined, colon(sentence));
  return found.sort((first, second) => (first.content[0]?.[0] ?? 0) - (second.content[0]?.[0] ?? 0));
}
