import { tokenize, type Paragraph, type TokenRange, type TokenizedText } from "../../text/sentences.js";
import { isVerb, tagsOf } from "./part-of-speech.js";
import { ruleMarks, type RuleMarks } from "./rule-marks.js";
import { isMark, isWord, shape } from "./shapes.js";
import { tokenFacts } from "./token-facts.js";
import type { WeightTable } from "./weight-table.js";
import type { WordClasses } from "./word-classes.js";

/** Where a token stands to the quotation around it. */
export const quoting = { outside: 0, opens: 1, inside: 2, closes: 3 } as const;

/** How much of a sentence is quoted. */
export const quoted = { nothing: 0, something: 1, everything: 2, nearlyEverything: 3 } as const;

export interface Sentence extends TokenRange {
  paragraph: number;
  quoted: number;
}

/** What the features read of each token, as numbers. */
export interface AnnotatedText extends TokenizedText {
  /** In lower case, with one kind of quotation mark and every digit a 0. */
  lower: string[];
  words: Int32Array;
  endings: Int32Array;
  shapes: Int32Array;
  coarse: Int32Array;
  fine: Int32Array;
  tags: Int32Array;
  quoting: Uint8Array;
  /** Quoted stretches, marks left out. */
  quotedRanges: TokenRange[];
  sentenceOf: Int32Array;
  sentences: Sentence[];
  rules: RuleMarks;
  /** How likely each token is the head of a cue of something said, and of any other attribution; filled in by the cue model. */
  cue: Float32Array;
  otherCue: Float32Array;
}

export function annotate(text: string, classes: WordClasses, tagger: WeightTable): AnnotatedText {
  const tokenized = tokenize(text);
  const facts = tokenFacts(tokenized.tokens, classes);
  const column = (name: "word" | "ending" | "shape" | "coarse" | "fine"): Int32Array => Int32Array.from(facts, (one) => one[name]);
  const lower = facts.map(({ plain }) => plain);
  const shapes = column("shape");
  return {
    ...tokenized,
    lower,
    words: column("word"),
    endings: column("ending"),
    shapes,
    coarse: column("coarse"),
    fine: column("fine"),
    tags: tagsOf(facts, tagger),
    ...structure(tokenized.paragraphs, shapes),
    rules: ruleMarks(tokenized, (range) => bare({ shapes, lower }, range)),
    cue: new Float32Array(facts.length),
    otherCue: new Float32Array(facts.length),
  };
}

function structure(paragraphs: readonly Paragraph[], shapes: Int32Array): Pick<AnnotatedText, "quoting" | "quotedRanges" | "sentenceOf" | "sentences"> {
  const state = new Uint8Array(shapes.length);
  const sentenceOf = new Int32Array(shapes.length);
  const quotedRanges: TokenRange[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    for (const { open, close, closed } of paragraph.quotations) {
      state.fill(quoting.inside, open, close + 1);
      state[open] = quoting.opens;
      if (closed) state[close] = quoting.closes;
      quotedRanges.push({ from: open + 1, to: closed ? close : close + 1 });
    }
    for (const { from, to } of paragraph.sentences) {
      sentenceOf.fill(sentences.length, from, to);
      sentences.push({ from, to, paragraph: number, quoted: shareQuoted(state, shapes, from, to) });
    }
  });
  return { quoting: state, quotedRanges, sentenceOf, sentences };
}

function shareQuoted(state: Uint8Array, shapes: Int32Array, from: number, to: number): number {
  let any = false;
  let outside = 0;
  for (let at = from; at < to; at++) {
    if (state[at]) any = true;
    else if (isWord(shapes[at] ?? 0)) outside++;
  }
  if (!any) return quoted.nothing;
  if (outside === 0) return quoted.everything;
  return outside < 3 ? quoted.nearlyEverything : quoted.something;
}

/** The quoted ranges that meet a range, or touch it. A long text has thousands, a statement meets a few. */
export function quotedRangesAt({ quotedRanges }: AnnotatedText, { from, to }: TokenRange): TokenRange[] {
  let [low, high] = [0, quotedRanges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotedRanges[middle] as TokenRange).to < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quotedRanges.length && (quotedRanges[end] as TokenRange).from <= to) end++;
  return quotedRanges.slice(low, end);
}

export const verbAt = ({ tags }: AnnotatedText, at: number): boolean => isVerb(tags[at] ?? 0);
export const sentenceAt = (text: AnnotatedText, at: number): Sentence => text.sentences[text.sentenceOf[at] ?? 0] ?? { from: 0, to: 0, paragraph: 0, quoted: 0 };

/** The range without the marks at its ends; a closing `$` or `%` belongs to a word. */
export function trimmed({ shapes, lower }: Pick<AnnotatedText, "shapes" | "lower">, { from, to }: TokenRange): TokenRange {
  while (from < to && isMark(shapes[from] ?? 0)) from++;
  while (to > from && isMark(shapes[to - 1] ?? 0) && !/[$%]/.test(lower[to - 1] ?? "")) to--;
  return { from, to };
}

/** The same without an opening "that": as content is learned. */
export function bare(text: Pick<AnnotatedText, "shapes" | "lower">, range: TokenRange): TokenRange {
  const { from, to } = trimmed(text, range);
  return text.lower[from] === "that" && to - from > 1 ? trimmed(text, { from: from + 1, to }) : { from, to };
}

export const isCommaOutside = (text: AnnotatedText, at: number): boolean => text.shapes[at] === shape.comma && !text.quoting[at];
