/** Applies the rules to a text, sentence by sentence, and keeps together what belongs together. */
import type { Paragraph, TokenRange } from "../../text/sentences.js";
import { attributions } from "./attributions.js";
import { cuesIn } from "./cues.js";
import type { Draft } from "./draft.js";
import { sharedSubject } from "./main-clause.js";
import type { Range, Reading } from "./reading.js";
import { draftsInSentence } from "./sentence-rules.js";

export function draftsIn(reading: Reading): Draft[] {
  const passage = new Passage(reading);
  for (const paragraph of reading.paragraphs) passage.add(paragraph);
  return passage.found;
}

/** Parts of one statement. Longer ones are speeches that nobody attributes part by part. */
const mostParts = 200;

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
    for (const sentence of attributions(this.reading, sentences)) {
      this.addSentence(sentence, before);
      before = sentence;
    }
    const quotation = quotations.at(-1);
    if (quotation && !quotation.closed && !this.last && quotation.open === from && this.pending.length < mostParts) this.pending.push([quotation.open, quotation.close + 1]);
  }

  private addSentence({ from, to }: TokenRange, before: TokenRange | undefined): void {
    const drafts = draftsInSentence({ reading: this.reading, from, to, cues: cuesIn(this.reading, from, to) });
    const [first] = drafts;
    if (first?.content[0]?.[0] === from && this.pending.length > 0) first.content.unshift(...this.pending);
    this.pending = [];
    const quoted = first ? undefined : wholeQuotation(this.reading, from, to);
    if (quoted && this.last && this.last.content.length < mostParts) this.last.content.push(quoted);
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

/** “She said so. *‘The dam will hold.’*”: a sentence that is nothing but quoted. */
function wholeQuotation(reading: Reading, from: number, to: number): Range | undefined {
  const quotation = reading.opensAt(from);
  return !quotation || reading.wordsIn([quotation.close, to]) > 0 ? undefined : [from, quotation.close + 1];
}

/** direct-alone: “Ada Brill shook her head. *‘The dam will hold.’*” */
function besideItsSpeaker(reading: Reading, quoted: Range, { from, to }: TokenRange): Draft | undefined {
  if (reading.wordsIn(quoted) < 4) return undefined;
  const source = sharedSubject(reading, from, to);
  return source && { content: [quoted], cue: [], source: [source], rule: "direct-alone" };
}
