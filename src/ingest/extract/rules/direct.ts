/** Quotations with a reporting verb beside them. */
import type { Quotation } from "../../text/quotations.js";
import type { Cue } from "./cues.js";
import { trimmed, type Draft, type Sentence } from "./draft.js";
import { following, isClause } from "./following.js";
import type { Range, Reading } from "./reading.js";
import { clauseStart, sharedSubject, subjectAfter, subjectBefore, subjectOf } from "./sources.js";
import { clauseBefore } from "./trailing.js";
import { conjunctions, prepositions, questionWords } from "./word-classes.js";

const range = ({ open, close }: Quotation): Range => [open, close + 1];

/** Whether a quotation ends as a sentence or before an attribution does: with a mark inside, or a comma right behind. */
export function endsLikeSpeech(reading: Reading, { close }: Quotation): boolean {
  let last = close - 1;
  while (/^['"]$/.test(reading.word(last))) last--;
  return /^(?:[,?!.…—–-]|--|\.\.\.+)$/.test(reading.word(last)) || reading.word(close + 1) === ",";
}

/** A sentence that opens with several quoted words needs no mark at their end. */
const isSpeech = (sentence: Sentence, quotation: Quotation): boolean =>
  endsLikeSpeech(sentence.reading, quotation) || (quotation.open === sentence.from && quotation.close - quotation.open > 5);

/** “‘The dam will hold,’ *said Ada Brill*.” */
export function inverted(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, to } = sentence;
  const before = reading.word(cue.from - 1) === "," ? cue.from - 2 : cue.from - 1;
  const quotation = reading.closesAt(before);
  if (!quotation || cue.verb.form === "participle" || cue.verb.class === "tell" || !isSpeech(sentence, quotation)) return undefined;
  const source = subjectAfter(reading, cue.to, to);
  if (!source) return undefined;
  if (quotation.open > sentence.from && hasOwnContent(sentence, cue)) return undefined;
  return around(sentence, quotation, cue, source, source[1], "direct-inverted", 0.95);
}

/** “‘The dam will hold,’ *Ada Brill, the keeper, said*.” */
export function trailing(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading } = sentence;
  if (cue.verb.form === "participle" && cue.from + 1 === cue.to) return undefined;
  const quotation = quotationBefore(sentence, cue);
  if (!quotation || !isSpeech(sentence, quotation)) return undefined;
  let from = quotation.close + 1;
  while (from < cue.from && /^(?:,|—|–|-|as)$/.test(reading.word(from))) from++;
  if (from >= cue.from || conjunctions.has(reading.word(from)) || sentence.cues.some((other) => other.from < cue.from && other.from >= from)) return undefined;
  const source = subjectBefore(reading, from, cue.from);
  if (quotation.open > sentence.from && hasOwnContent(sentence, cue)) return undefined;
  return source && around(sentence, quotation, cue, source, cue.to, "direct-trailing", 0.95);
}

function quotationBefore({ reading, from }: Sentence, cue: Cue): Quotation | undefined {
  for (let at = cue.from - 1; at >= from && at > cue.from - 45; at--) {
    const quotation = reading.closesAt(at);
    // A nickname in the speaker's name is no speech: “…,” Ada “Lock” Brill said.
    if (quotation && (quotation.close - quotation.open > 3 || endsLikeSpeech(reading, quotation))) return quotation;
    if (/^[;:.]$/.test(reading.word(at)) && reading.word(at + 1) !== ")") return undefined;
  }
  return undefined;
}

/** The statement of a quotation before its attribution, with what stands before it in the sentence and what follows the attribution. */
function around(sentence: Sentence, quotation: Quotation, cue: Cue, source: Range, behind: number, rule: string, confidence: number): Draft {
  const { reading } = sentence;
  const start = clauseStart(reading, sentence.from, quotation.open);
  const lead = clauseLead(reading, sentence.from, start, quotation.open);
  const content: Range[] = [lead < quotation.open ? [lead, quotation.close + 1] : range(quotation)];
  const second = secondPart(sentence, Math.max(behind, cue.to));
  if (second) content.push(range(second));
  const isMixed = lead < quotation.open;
  return { content, cue: [[cue.from, cue.to]], source: [source], rule: isMixed ? "mixed-trailing" : rule, confidence: isMixed ? 0.75 : confidence };
}

/** “In his book ‘A Kite,’ Brill *says that it rains*”: a quotation before a verb that reports something else is a title. */
function hasOwnContent(sentence: Sentence, cue: Cue): boolean {
  const { reading, to } = sentence;
  const { at, mark } = following(sentence, cue);
  if (at >= to || mark === ",") return opensWhole(reading, at);
  return mark === ":" || reading.word(at) === "that" || questionWords.has(reading.word(at)) || (!prepositions.has(reading.word(at)) && isClause(reading, at, to));
}

const opensWhole = (reading: Reading, at: number): boolean => /^\p{Lu}/u.test(reading.opensAt(at) ? (reading.tokens[at + 1]?.text ?? "") : "");

/** Where the reported part of a sentence begins: “He left, and *the dam ‘will hold,’* she said.” */
function clauseLead(reading: Reading, sentence: number, from: number, to: number): number {
  let start = from;
  while (start < to && (/^[,:;]$/.test(reading.word(start)) || (start > sentence && conjunctions.has(reading.word(start))))) start++;
  return start;
}

/** “‘The dam,’ she said, *‘will hold.’*” */
function secondPart({ reading, to }: Sentence, from: number): Quotation | undefined {
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const quotation = reading.opensAt(at);
    if (quotation) return /^[,:;—–-]$/.test(reading.word(at - 1)) ? quotation : undefined;
    if (/^[;.]$/.test(reading.word(at)) || /^(?:adding|saying|noting|calling|and|but)$/.test(reading.word(at))) return undefined;
  }
  return undefined;
}

/** “Ada Brill *said in a note: ‘The dam will hold.’*” */
export function leading(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, from, to } = sentence;
  if (cue.verb.class === "call" || cue.verb.class === "promise") return undefined;
  const { at, mark } = following(sentence, cue);
  const quotation = reading.opensAt(at);
  if (!quotation || (mark === "" && !endsSentence(reading, quotation, to)) || quotation.close - quotation.open < 3) return undefined;
  if (!mark && !endsLikeSpeech(reading, quotation)) return undefined;
  const source = subjectOf(reading, from, cue);
  const before = mark ? clauseBefore(sentence, cue) : undefined;
  const rest: Range = endsLikeSpeech(reading, quotation) ? range(quotation) : trimmed(reading, [quotation.open, to]);
  if (before) return { content: [before.content, rest], cue: [[cue.from, cue.to]], source: [before.source], rule: "mixed-interrupted", confidence: 0.7 };
  return { content: [range(quotation)], cue: [[cue.from, cue.to]], source: source ? [source] : [], rule: "direct-leading", confidence: source ? 0.9 : 0.6 };
}

const endsSentence = (reading: Reading, { close }: Quotation, to: number): boolean => close + 1 >= to || (close + 2 >= to && /^[.?!]$/.test(reading.word(close + 1)));

/** “But, *said Ada Brill, ‘the dam will hold.’*” */
export function invertedLeading(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, from, to } = sentence;
  if (reading.word(cue.from - 1) !== "," || cue.verb.form === "participle" || cue.from + 1 !== cue.to) return undefined;
  const source = subjectAfter(reading, cue.to, to);
  const quotation = source && reading.word(source[1]) === "," ? reading.opensAt(source[1] + 1) : undefined;
  if (!source || !quotation) return undefined;
  const content: Range[] = cue.from - from > 3 ? [[from, cue.from - 1], range(quotation)] : [range(quotation)];
  return { content, cue: [[cue.from, cue.to]], source: [source], rule: content.length > 1 ? "mixed-interrupted" : "direct-leading", confidence: 0.7 };
}

/** “*Ada Brill had one question:* ‘Will the dam hold?’”: what leads to a quotation with a colon, whatever its verb. */
export function colon({ reading, from, to }: Sentence): Draft | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const quotation = reading.opensAt(at + 1);
    if (reading.word(at) !== ":" || !quotation || !endsLikeSpeech(reading, quotation)) continue;
    const source = sharedSubject(reading, clauseStart(reading, from, at), at);
    if (!source || source[1] - source[0] > 12) return undefined;
    const cue: Range[] = source[1] < at ? [[source[1], at]] : [];
    return { content: [range(quotation)], cue, source: [source], rule: "direct-colon", confidence: 0.6 };
  }
  return undefined;
}
