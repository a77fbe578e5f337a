/** Quotations behind their attribution. */
import type { Quotation } from "../../text/quotations.js";
import { clauseStart } from "./clauses.js";
import type { Cue } from "./cues.js";
import { endsLikeSpeech, rangeOf } from "./direct.js";
import { draft, trimmed, type Draft, type Sentence } from "./draft.js";
import { following } from "./following.js";
import { sharedSubject } from "./main-clause.js";
import type { Range, Reading } from "./reading.js";
import { subjectAfter } from "./subject-after.js";
import { subjectOf } from "./subject-before.js";
import { clauseBefore } from "./trailing.js";

/**
 * - direct-leading: “Ada Brill said in a note: *‘The dam will hold.’*”
 * - mixed-interrupted: “*The dam will hold*, Ada Brill said, *‘until spring.’*”
 */
export function leading(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, from, to } = sentence;
  if (cue.verb.class === "call" || cue.verb.class === "promise") return undefined;
  const { at, mark } = following(sentence, cue);
  const quotation = reading.opensAt(at);
  if (!quotation || quotation.close - quotation.open < 3) return undefined;
  const isSpeech = endsLikeSpeech(reading, quotation);
  if (!mark && !(isSpeech && endsSentence(reading, quotation, to))) return undefined;
  const before = mark ? clauseBefore(sentence, cue) : undefined;
  if (!before) return draft("direct-leading", [rangeOf(quotation)], cue, subjectOf(reading, from, cue));
  return draft("mixed-interrupted", [before.content, isSpeech ? rangeOf(quotation) : trimmed(reading, [quotation.open, to])], cue, before.source);
}

const endsSentence = (reading: Reading, { close }: Quotation, to: number): boolean => close + 1 >= to || (close + 2 >= to && /^[.?!]$/.test(reading.word(close + 1)));

/** direct-leading, mixed-interrupted: “But the dam, said Ada Brill, *‘will hold.’*” */
export function invertedLeading({ reading, from, to }: Sentence, cue: Cue): Draft | undefined {
  if (reading.word(cue.from - 1) !== "," || cue.verb.form === "participle" || cue.from + 1 !== cue.to) return undefined;
  const source = subjectAfter(reading, cue.to, to);
  const quotation = source && reading.word(source[1]) === "," ? reading.opensAt(source[1] + 1) : undefined;
  if (!source || !quotation) return undefined;
  const isLead = cue.from - from <= 3;
  return draft(isLead ? "direct-leading" : "mixed-interrupted", isLead ? [rangeOf(quotation)] : [[from, cue.from - 1], rangeOf(quotation)], cue, source);
}

/** direct-colon: “Ada Brill had one question: *‘Will the dam hold?’*” */
export function colon({ reading, from, to }: Sentence): Draft | undefined {
  const at = reading.find(from + 1, to - 1, (word, next) => word === ":" && reading.opensAt(next + 1) !== undefined);
  const quotation = reading.opensAt(at + 1);
  if (at < 0 || !quotation || !endsLikeSpeech(reading, quotation)) return undefined;
  const source = sharedSubject(reading, clauseStart(reading, from, at), at);
  if (!source || source[1] - source[0] > 12) return undefined;
  const cue: Range[] = source[1] < at ? [[source[1], at]] : [];
  return { rule: "direct-colon", content: [rangeOf(quotation)], cue, source: [source] };
}
