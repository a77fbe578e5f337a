/** Who speaks: the noun phrase behind a reporting verb. */
import { isPlain, startsNounPhrase } from "./clauses.js";
import type { Range, Reading } from "./reading.js";
import { speechVerb } from "./speech-verbs.js";
import { conjunctions, determiners, isAdverb, looksFinite, prepositions, subjectPronouns, subordinators, weekdays } from "./word-classes.js";

/**
 * The subject behind a verb: “said *Ada Brill, who keeps the lock*”. It ends before `to`, at the end of the sentence, at a quotation, or
 * where something begins that is not a part of the name: “said Brill on Monday”, “said Brill, adding …”.
 */
export function subjectAfter(reading: Reading, from: number, to: number): Range | undefined {
  if (!canBeInverted(reading, from)) return undefined;
  if (subjectPronouns.has(reading.word(from))) return [from, from + 1];
  let hasComma = false;
  let end = from;
  for (; end < to; end++) {
    const word = reading.word(end);
    if (word === "(") end = closingBracket(reading, end, to);
    if (endsPhrase(reading, end) || (word === "," && !goesOn(reading, end + 1, to))) break;
    if (word !== "," && !hasComma && end > from && leavesName(reading, end)) break;
    hasComma ||= word === ",";
  }
  while (end > from && reading.word(end - 1) === ",") end--;
  return end > from ? [from, end] : undefined;
}

/** “said *former mayor* Brill”: behind its verb a subject may begin with any word that opens nothing else. */
const canBeInverted = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  if (/^(?:it|that|this|there|to|last|not)$/.test(word) || weekdays.has(word) || reading.quotationAt(at)) return false;
  return startsNounPhrase(reading, at) || /^\p{N}/u.test(word) || (isPlain(reading, at) && !isAdverb(word));
};

const closingBracket = (reading: Reading, from: number, to: number): number =>
  Math.max(
    from,
    reading.find(from, Math.min(to, from + 10), (word) => word === ")"),
  );

/** A mark that ends a phrase; a full stop right before another letter belongs to an abbreviation. */
const endsPhrase = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return /^[;:!?]$/.test(word) || (word === "." && reading.tokens[at + 1]?.start !== reading.tokens[at]?.end) || reading.isDash(at) || opensSpeech(reading, at);
};

/** Several quoted words that are no title: “the author of ‘A Kite and Its String’” goes on. */
const opensSpeech = (reading: Reading, at: number): boolean => {
  const quotation = reading.opensAt(at);
  return quotation !== undefined && quotation.close - quotation.open > 4 && !prepositions.has(reading.word(at - 1));
};

/** Whether what stands behind a comma describes the name before it. */
function goesOn(reading: Reading, at: number, to: number): boolean {
  const word = reading.word(at);
  if (at >= to || speechVerb(word)?.form === "participle" || conjunctions.has(word) || subordinators.has(word) || reading.opensAt(at)) return false;
  if (/^(?:who|whose|which|a|an|the|his|her|their|one|now|then|himself|herself|of)$/.test(word) || reading.isCapital(at)) return !weekdays.has(word);
  return !prepositions.has(word) && !isAdverb(word) && !word.endsWith("ing") && !subjectPronouns.has(word) && !looksFinite(word);
}

/** Whether what stands at `at`, before any comma, is no part of the name. */
function leavesName(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (weekdays.has(word) || subordinators.has(word) || /^(?:last|this|that|and)$/.test(word)) return word !== "and" || !startsNounPhrase(reading, at + 1);
  if (isAdverb(word)) return !determiners.has(reading.word(at - 1));
  // “the officer on duty” is described further, “Brill on Monday” is not.
  if (prepositions.has(word) && word !== "in" && !reading.isCapital(at - 1)) return weekdays.has(reading.word(at + 1)) || /^an?$/.test(reading.word(at + 1));
  return prepositions.has(word) && !/^(?:of|for|from|de|von|van|at|with)$/.test(word) && (word !== "in" || /^(?:a|an|the|his|her|their|response)$/.test(reading.word(at + 1)));
}
