/** Quotations before their attribution. */
import type { Quotation } from "../../text/quotations.js";
import { contentLead, isClause } from "./clauses.js";
import type { Cue } from "./cues.js";
import { draft, type Draft, type Sentence } from "./draft.js";
import { following } from "./following.js";
import type { Range, Reading } from "./reading.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { conjunctions, prepositions, questionWords } from "./word-classes.js";

/** Tokens that a speaker's name and description take at most. */
const longestSource = 45;
/** Tokens between an attribution and the second part of a quotation, at most. */
const longestAside = 24;

export const rangeOf = ({ open, close }: Quotation): Range => [open, close + 1];

/** Whether a quotation ends as a sentence or before an attribution does: with a mark inside, or a comma right behind. */
export function endsLikeSpeech(reading: Reading, { close }: Quotation): boolean {
  let last = close - 1;
  while (/^['"]$/.test(reading.word(last))) last--;
  return /^(?:[,?!.…—–-]|--|\.\.\.+)$/.test(reading.word(last)) || reading.word(close + 1) === ",";
}

/** direct-inverted: “*‘The dam will hold,’* said Ada Brill, who keeps it.” */
export function inverted(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, to } = sentence;
  if (cue.verb.form === "participle" || cue.verb.class === "tell") return undefined;
  const quotation = reading.closesAt(reading.word(cue.from - 1) === "," ? cue.from - 2 : cue.from - 1);
  if (!quotation || !isSpeech(sentence, quotation, cue)) return undefined;
  const source = subjectAfter(reading, cue.to, to);
  return source && around("direct-inverted", sentence, quotation, cue, source);
}

/** direct-trailing: “*‘The dam will hold,’* Ada Brill, the keeper, said. *‘It always has.’*” */
export function trailing(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading } = sentence;
  const quotation = cue.participle ? undefined : quotationBefore(sentence, cue);
  if (!quotation || !isSpeech(sentence, quotation, cue)) return undefined;
  let from = quotation.close + 1;
  while (from < cue.from && /^(?:,|—|–|-|as)$/.test(reading.word(from))) from++;
  if (from >= cue.from || conjunctions.has(reading.word(from)) || sentence.cues.some((other) => other.from < cue.from && other.from >= from)) return undefined;
  const source = subjectBefore(reading, from, cue.from);
  return source && around("direct-trailing", sentence, quotation, cue, source);
}

function quotationBefore({ reading, from }: Sentence, cue: Cue): Quotation | undefined {
  for (let at = cue.from - 1; at >= from && at > cue.from - longestSource; at--) {
    const quotation = reading.closesAt(at);
    // A nickname is no speech: “…,” Ada “Lock” Brill said.
    if (quotation && (quotation.close - quotation.open > 3 || endsLikeSpeech(reading, quotation))) return quotation;
    if (/^[;:.]$/.test(reading.word(at)) && reading.word(at + 1) !== ")") return undefined;
  }
  return undefined;
}

/** A sentence that opens with several quoted words needs no mark at their end; a quotation within one may be a title. */
function isSpeech(sentence: Sentence, quotation: Quotation, cue: Cue): boolean {
  const opensSentence = quotation.open === sentence.from;
  if (!endsLikeSpeech(sentence.reading, quotation) && !(opensSentence && quotation.close - quotation.open > 5)) return false;
  return opensSentence || !hasOwnContent(sentence, cue);
}

/** “In her book ‘A Kite,’ Brill *says that it rains*”: a quotation before a verb that reports something else is a title. */
function hasOwnContent(sentence: Sentence, cue: Cue): boolean {
  const { reading, to } = sentence;
  const { at, mark } = following(sentence, cue);
  if (at >= to || mark === ",") return reading.opensAt(at) !== undefined && reading.isCapital(at + 1);
  const word = reading.word(at);
  return mark === ":" || word === "that" || questionWords.has(word) || (!prepositions.has(word) && isClause(reading, at, to));
}

/**
 * The statement of a quotation before its attribution, with its second part behind, and with what stands before it in the sentence.
 * mixed-trailing: “*The dam ‘will hold,’* Ada Brill said.”
 */
function around(rule: "direct-inverted" | "direct-trailing", sentence: Sentence, quotation: Quotation, cue: Cue, source: Range): Draft {
  const lead = contentLead(sentence.reading, sentence.from, quotation.open);
  const first: Range = [Math.min(lead, quotation.open), quotation.close + 1];
  const second = secondPart(sentence, Math.max(source[1], cue.to));
  return draft(lead < quotation.open ? "mixed-trailing" : rule, second ? [first, rangeOf(second)] : [first], cue, source);
}

/** “‘The dam,’ she said, *‘will hold.’*” */
function secondPart({ reading, to }: Sentence, from: number): Quotation | undefined {
  const at = reading.find(
    from,
    Math.min(to, from + longestAside),
    (word, next) => reading.opensAt(next) !== undefined || /^(?:[;.]|adding|saying|noting|calling|and|but)$/.test(word),
  );
  return at >= 0 && /^[,:;—–-]$/.test(reading.word(at - 1)) ? reading.opensAt(at) : undefined;
}
