/** Where the words that a verb reports end. */
import type { Cue } from "./cues.js";
import type { Sentence } from "./draft.js";
import type { Reading } from "./reading.js";
import { speechVerb } from "./speech-verbs.js";
import { auxiliaries, isAdverb, looksFinite, subordinators } from "./word-classes.js";

/** Behind the last token of what begins at `start`: the end of the sentence, or where the reporter speaks again. */
export function clauseEnd(sentence: Sentence, start: number, cue: Cue): number {
  const { reading, to, cues } = sentence;
  const endsAtComma = commaRule(sentence, cue);
  for (let at = start + 1; at < to; at++) {
    const quotation = reading.quotationAt(at);
    if (quotation) {
      at = Math.min(quotation.close, to - 1);
      if (endsWithQuotation(reading, at, cue, cues)) return at + 1;
      continue;
    }
    const word = reading.word(at);
    if (word === ";" || (word === "," && endsAtComma(at + 1)) || endsAtConjunction(reading, at, cues)) return at;
    if (reading.isDash(at)) {
      const second = reading.find(at + 1, to, (_, next) => reading.isDash(next));
      if (second < 0) return at;
      // “the dam - built in May - will hold” goes on behind the second dash.
      at = second;
    }
  }
  return to;
}

/** “called it ‘a kite,’ *arguing* …”: the comma stands inside the marks. */
const endsWithQuotation = (reading: Reading, close: number, cue: Cue, cues: readonly Cue[]): boolean =>
  (cue.verb.class === "call" && /^[,.]$/.test(reading.word(close - 1))) || (reading.word(close - 1) === "," && isReporters(reading, close + 1, cues));

/**
 * Whether a comma before the token `at` ends what is reported. “While Brill says it rains*,* nobody left”: any comma does in a clause
 * beside the main one; “Brill, who said it rained*,* left”: one before a verb.
 */
function commaRule({ reading, from, cues }: Sentence, cue: Cue): (at: number) => boolean {
  const isFirst = cue.from === from || subordinators.has(reading.word(from));
  if (isFirst && !reading.has(from, cue.from, (word) => word === ",")) return () => true;
  const isRelative = /^(?:who|which)$/.test(reading.word(cue.from - 1));
  return (at) => (isRelative && looksFinite(reading.word(at))) || isReporters(reading, at, cues);
}

/** What behind a comma is the reporter's: “…, *adding* that”, “…, *though*”, “…, *and Hale said*”, “…, *according* to”, “…, *a phrase that* he likes”. */
function isReporters(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  const word = reading.word(at);
  if (/^(?:according|though|although|while|whereas|compared|despite|referring|alluding|pointing)$/.test(word)) return true;
  if (cues.some(({ from, verb }) => from === at && verb.form === "participle")) return true;
  if (/^an?$/.test(word)) return [2, 3, 4].some((ahead) => /^(?:that|which)$/.test(reading.word(at + ahead)));
  return /^(?:and|but)$/.test(word) && (resumes(reading, at + 1) || reportsAgain(reading, at + 1, cues));
}

/** “… *before claiming* that”, “… *but left*”, “… *and added* that”, “… *and Hale said*”, without a comma. */
function endsAtConjunction(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  const word = reading.word(at);
  if (/^(?:before|while|after)$/.test(word)) return cues.some(({ from, verb }) => from === at + 1 && verb.form === "participle");
  return (word === "but" && resumes(reading, at + 1)) || (/^(?:and|but)$/.test(word) && reportsAgain(reading, at + 1, cues));
}

/** “…, but *did* not pay”, “…, and *left*”: the reporter's second verb for the speaker. */
function resumes(reading: Reading, at: number): boolean {
  const word = reading.word(isAdverb(reading.word(at)) ? at + 1 : at);
  return word === "did" || (looksFinite(word) && !auxiliaries.has(word));
}

/** “… and *added* that”: a verb of the same speaker; “… and *Hale said*”: another's. */
function reportsAgain(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  let verb = at;
  while (isAdverb(reading.word(verb)) || auxiliaries.has(reading.word(verb))) verb++;
  if (speechVerb(reading.word(verb)) && cues.some((cue) => cue.to === verb + 1 && cue.verb.form !== "base")) return true;
  return cues.some((cue) => cue.from > at && cue.from - at < 8 && cue.verb.form !== "participle" && !hasMark(reading, at, cue.from));
}

const hasMark = (reading: Reading, from: number, to: number): boolean =>
  reading.has(from, to, (word, at) => /^(?:[,;:]|that)$/.test(word) || reading.quotationAt(at) !== undefined);
