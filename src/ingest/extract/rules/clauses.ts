/** What the rules ask about a stretch of tokens as a phrase or a clause. */
import type { Range, Reading } from "./reading.js";
import { conjunctions, determiners, isAdverb, looksFinite, objectPronouns, openers, prepositions, quantifiers, subjectPronouns, subordinators } from "./word-classes.js";

export const startsNounPhrase = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  if (determiners.has(word) || quantifiers.has(word) || subjectPronouns.has(word)) return true;
  return reading.isCapital(at) && !subordinators.has(word) && !prepositions.has(word) && !openers.has(word);
};

/** A word that can stand inside a noun phrase and opens nothing. */
export const isPlain = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return /^\p{L}/u.test(word) && !prepositions.has(word) && !conjunctions.has(word) && !subordinators.has(word) && !objectPronouns.has(word) && word !== "that";
};

/** Where the clause that ends before `end` begins: behind the last dash, bracket, colon or quotation, at the earliest at `from`. */
export function clauseStart(reading: Reading, from: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    const word = reading.word(at);
    if (word === ")") depth++;
    else if (word === "(" && depth > 0) depth--;
    else if (depth === 0 && (/^[;:.!?()]$/.test(word) || reading.isDash(at) || closesSpeech(reading, at))) return at + 1;
  }
  return from;
}

const closesSpeech = (reading: Reading, at: number): boolean => reading.closesAt(at) !== undefined && /^[,?!.]$/.test(reading.word(at - 1));

/** Where the reported part of a sentence that begins at `sentence` begins: “He left, and *the dam ‘will hold,’* she said.” */
export function contentLead(reading: Reading, sentence: number, end: number): number {
  let start = clauseStart(reading, sentence, end);
  while (start < end && (/^[,:;"']$/.test(reading.word(start)) || (start > sentence && conjunctions.has(reading.word(start))))) start++;
  return start;
}

/** Whether a verb can be among the tokens, wherever. */
export const hasVerb = (reading: Reading, [from, to]: Range): boolean => reading.has(from, to, looksFinite);

/** A verb outside relative clauses: “people *briefed on* the talks”, “a man *who asked* …” and “two *registered* voters” have none. */
export function hasMainVerb(reading: Reading, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) {
    const word = reading.word(at);
    if (at > from && /^(?:who|whose|which|that)$/.test(word)) return false;
    if (!looksFinite(word) || reading.isCapital(at) || word === "'s") continue;
    if (!word.endsWith("ed") || !(modifies(reading, at) || prepositions.has(reading.word(at + 1)))) return true;
  }
  return false;
}

const modifies = (reading: Reading, at: number): boolean => {
  const before = reading.word(at - 1);
  return prepositions.has(before) || determiners.has(before) || quantifiers.has(before);
};

/** Whether a clause with a verb of its own begins at `from`. */
export function isClause(reading: Reading, from: number, to: number): boolean {
  const end = reading.find(from + 1, Math.min(to, from + 16), (word, at) => /^[,;]$/.test(word) || (!reading.quotationAt(at) && looksFinite(word)));
  return end >= 0 && looksFinite(reading.word(end));
}

/** Whether the words from `at` on lead to the clause and are no clause: “In May”, “Speaking there”. */
export const isLead = (reading: Reading, at: number): boolean => {
  const word = reading.word(conjunctions.has(reading.word(at)) ? at + 1 : at);
  return prepositions.has(word) || subordinators.has(word) || /(?:ing|ed)$/.test(word) || isAdverb(word);
};
