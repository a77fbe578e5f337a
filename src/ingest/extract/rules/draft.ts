import type { Cue } from "./cues.js";
import type { Range, Reading } from "./reading.js";

/** A statement in tokens, as a rule proposes it. */
export interface Draft {
  content: Range[];
  /** Empty where only a colon attributes. */
  cue: Range[];
  source: Range[];
  /** The rule's name behind "rules/". */
  rule: string;
  confidence: number;
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

/** Without punctuation at its ends; quotation marks stay. */
export function trimmed(reading: Reading, [from, to]: Range): Range {
  while (from < to && (/^[,;:.)]$/.test(reading.word(from)) || reading.isDash(from))) from++;
  while (to > from && (/^[,;:.(]$/.test(reading.word(to - 1)) || reading.isDash(to - 1))) to--;
  return [from, to];
}
