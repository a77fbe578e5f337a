import type { Cue } from "./cues.js";
import type { Range, Reading } from "./reading.js";

/** How often what a rule proposes is a statement, of that source, on 610 articles of US political news (words shared by half or more). */
export const confidences = {
  "direct-trailing": 0.95,
  "direct-inverted": 0.95,
  "direct-leading": 0.85,
  "direct-colon": 0.65,
  "direct-alone": 0.4,
  "mixed-trailing": 0.7,
  "mixed-interrupted": 0.75,
  "indirect-trailing": 0.75,
  "indirect-interrupted": 0.85,
  "indirect-that": 0.8,
  indirect: 0.75,
  "indirect-participle": 0.65,
  named: 0.75,
  "as-said": 0.75,
  "according-to": 0.85,
} as const;

/** A statement in tokens, as a rule proposes it. Each span list is in the order of the text. */
export interface Draft {
  content: Range[];
  /** Empty where only a colon attributes, or nothing does. */
  cue: Range[];
  source: Range[];
  rule: keyof typeof confidences;
}

/** The sentence that a rule looks at. */
export interface Sentence {
  reading: Reading;
  from: number;
  /** Behind the last token, the full stop included. */
  to: number;
  /** The reporting verbs outside quotation marks. */
  cues: Cue[];
}

export const draft = (rule: Draft["rule"], content: Range[], cue: Cue, source: Range | undefined): Draft => ({
  rule,
  content,
  cue: [[cue.from, cue.to]],
  source: source ? [source] : [],
});

/** Without punctuation at its ends; quotation marks stay. */
export function trimmed(reading: Reading, [from, to]: Range): Range {
  while (from < to && (/^[,;:.)]$/.test(reading.word(from)) || reading.isDash(from))) from++;
  while (to > from && (/^[,;:.(]$/.test(reading.word(to - 1)) || reading.isDash(to - 1))) to--;
  return [from, to];
}
