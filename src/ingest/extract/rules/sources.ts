/** Who speaks: the noun phrase before or behind a reporting verb. */
import type { Cue } from "./cues.js";
import type { Range, Reading } from "./reading.js";
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  looksFinite,
  objectPronouns,
  openers,
  prepositions,
  quantifiers,
  subjectPronouns,
  subordinators,
  weekdays,
} from "./word-classes.js";
import { speechVerb } from "./speech-verbs.js";

const boundary = /^[;:.!?()]$/;

const startsNounPhrase = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return determiners.has(word) || quantifiers.has(word) || subjectPronouns.has(word) || (reading.isCapital(at) && !subordinators.has(word) && !prepositions.has(word) && !openers.has(word));
};

/** Where the clause that ends before `end` begins: behind the last dash, bracket, colon or quotation, at the earliest at `from`. */
export function clauseStart(reading: Reading, from: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    const word = reading.word(at);
    if (word === ")") depth++;
    else if (word === "(" && depth > 0) depth--;
    else if (depth === 0 && (boundary.test(word) || reading.isDash(at) || isSpeech(reading, at))) return at + 1;
  }
  return from;
}

const isSpeech = (reading: Reading, at: number): boolean => {
  const quotation = reading.closesAt(at);
  return quotation !== undefined && /^[,?!.]$/.test(reading.word(at - 1));
};

/**
 * The subject of a verb group that begins at `end`, in the clause that begins at `from`.
 * “In a note, *Ada Brill, the keeper of the lock*, said …”
 */
export function subjectBefore(reading: Reading, from: number, end: number): Range | undefined {
  let to = end;
  while (to > from && (isAdverb(reading.word(to - 1)) || weekdays.has(reading.word(to - 1)))) to--;
  if (to < end && /^(?:on|late|early)$/.test(reading.word(to - 1))) to--;
  to = withoutParenthesis(reading, from, to);
  const last = to - 1;
  if (last < from) return undefined;
  const word = reading.word(last);
  if (word === "who" || word === "which") return antecedent(reading, from, last);
  if (conjunctions.has(word)) return sharedSubject(reading, from, last);
  if (subjectPronouns.has(word)) return [last, to];
  if (word === ",") return beforeComma(reading, from, to);
  return plainSubject(reading, from, to);
}

/** Who speaks with this verb: its own subject, or the one that it shares with the verb before: “*Brill* rose to say …”. `from`: the sentence's start. */
export function subjectOf(reading: Reading, from: number, cue: Cue): Range | undefined {
  let end = cue.from;
  const isParticiple = cue.verb.form === "participle" && cue.from + 1 === cue.to;
  if (reading.isDash(end - 1)) {
    for (let at = end - 2; at > from && end === cue.from; at--) if (reading.isDash(at)) end = at;
  }
  const start = clauseStart(reading, from, end);
  if (isParticiple || cue.infinitive || (subordinators.has(reading.word(end - 1)) && !isParticiple)) return sharedSubject(reading, start, end) ?? sharedSubject(reading, from, end);
  return subjectBefore(reading, start, end);
}

/** “*the firm*, which said …”: the noun phrase that a relative pronoun at `at` stands for. */
function antecedent(reading: Reading, from: number, at: number): Range | undefined {
  const to = reading.word(at - 1) === "," ? at - 1 : at;
  return to > from ? nearestPhrase(reading, from, to) : undefined;
}

/** “Brill*, however,* said”, “Brill*, on Monday,* said”: what stands between commas without being a part of the name. */
function withoutParenthesis(reading: Reading, from: number, to: number): number {
  if (reading.word(to - 1) !== ",") return to;
  for (let at = to - 2; at > from && to - at < 16; at--) {
    if (reading.word(at) !== ",") continue;
    const first = reading.word(at + 1);
    const loose = openers.has(first) || isAdverb(first) || weekdays.has(first) || subordinators.has(first) || (prepositions.has(first) && !/^(?:of|from)$/.test(first)) || /ing$/.test(first);
    return loose ? withoutParenthesis(reading, from, at) : to;
  }
  return to;
}

/** A name and what is set off behind it by commas: “*Ada Brill, the keeper, who lives there*, said”. */
function beforeComma(reading: Reading, from: number, to: number): Range | undefined {
  const start = mainStart(reading, from, to, true);
  return start < to - 1 ? [start, to - 1] : undefined;
}

/** A subject right before its verb: “*the keeper of the lock* said”. */
function plainSubject(reading: Reading, from: number, to: number): Range | undefined {
  let start = mainStart(reading, from, to, false);
  for (let at = to - 1; at > start; at--) {
    const word = reading.word(at - 1);
    const coordinated = word === "and" || word === "or";
    if (!coordinated && (conjunctions.has(word) || subordinators.has(word) || /^(?:that|which|,)$/.test(word)) && startsNounPhrase(reading, at)) {
      if (word !== "," || !isList(reading, start, at)) {
        start = at;
        break;
      }
    }
    if (coordinated && startsNounPhrase(reading, at) && hasVerb(reading, start, at - 1)) {
      start = at;
      break;
    }
  }
  if (start >= to) return undefined;
  return hasVerb(reading, start, to) ? nearestPhrase(reading, start, to) : [start, to];
}

/** “Brill, Hale and the keeper said”: commas of an enumeration. */
const isList = (reading: Reading, start: number, at: number): boolean => {
  for (let before = start; before < at; before++) if (looksFinite(reading.word(before))) return false;
  return startsNounPhrase(reading, start);
};

/** A verb outside relative clauses: “people *briefed on* the talks” and “a man *who asked* …” have none. */
const hasVerb = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = reading.word(at);
    if (at > from && /^(?:who|whose|which|that)$/.test(word)) return false;
    if (!looksFinite(word) || reading.isCapital(at) || word === "'s" || (/ed$/.test(word) && modifies(reading, at))) continue;
    if (!(/ed$/.test(word) && prepositions.has(reading.word(at + 1)))) return true;
  }
  return false;
};

/** “of *registered* voters” */
const modifies = (reading: Reading, at: number): boolean => prepositions.has(reading.word(at - 1)) || determiners.has(reading.word(at - 1)) || quantifiers.has(reading.word(at - 1));

/** The shortest noun phrase that ends at `to`: back to an article, or over the capitals. */
function nearestPhrase(reading: Reading, from: number, to: number): Range {
  let start = to - 1;
  while (start > from && !weekdays.has(reading.word(start - 1)) && (reading.isCapital(start - 1) || /^(?:of|'s|&|-)$/.test(reading.word(start - 1)) || (!looksFinite(reading.word(start - 1)) && !reading.isCapital(start) && isPlain(reading, start - 1)))) start--;
  if (start > from && determiners.has(reading.word(start - 1))) start--;
  return [start, to];
}

const isPlain = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return /^\p{L}/u.test(word) && !prepositions.has(word) && !conjunctions.has(word) && !subordinators.has(word) && !objectPronouns.has(word) && word !== "that";
};

/** Behind what leads to the subject: “But”, “In a note,”, “When she came back,”. With `apposition` the last two commas may be the name's own. */
function mainStart(reading: Reading, from: number, to: number, apposition: boolean): number {
  let start = from;
  for (;;) {
    const word = reading.word(start);
    if (start >= to) return start;
    if (word === "," || conjunctions.has(word) || (openers.has(word) && !startsNounPhrase(reading, start)) || /^["'“”‘’]+$/.test(word)) {
      start++;
      continue;
    }
    const leads = prepositions.has(word) || subordinators.has(word) || isAdverb(word) || weekdays.has(word) || (/ing$/.test(word) && word.length > 5) || /^(?:last|this|as)$/.test(word) || (/ed$/.test(word) && reading.isCapital(start));
    if (!leads) return start;
    const comma = commaBefore(reading, start, to, apposition);
    if (comma < 0) return leads && prepositions.has(word) ? nearestPhrase(reading, start + 1, to)[0] : start;
    start = comma + 1;
  }
}

/** The first comma behind which a noun phrase begins. */
function commaBefore(reading: Reading, from: number, to: number, apposition: boolean): number {
  const end = apposition ? to - 1 : to;
  for (let at = from + 1; at < end; at++) if (reading.word(at) === "," && at + 1 < end && startsNounPhrase(reading, at + 1)) return at;
  return -1;
}

/** The subject of the clause that a second verb belongs to: “*Brill* shook her head and said …”, “*Brill* left, saying …”. */
export function sharedSubject(reading: Reading, from: number, before: number): Range | undefined {
  const start = mainStart(reading, lastClause(reading, from, before), before, true);
  if (start >= before) return undefined;
  let end = start;
  while (end < before && !endsSubject(reading, end, start)) end++;
  return end > start && end - start < 30 ? [start, end] : undefined;
}

/** “Hale left, but *she stayed*, saying …”: the clause nearest to `before`. */
function lastClause(reading: Reading, from: number, before: number): number {
  for (let at = before - 2; at > from; at--) {
    const word = reading.word(at);
    if (!(/^(?:but|and|while|when|after|as|because)$/.test(word) && startsNounPhrase(reading, at + 1)) || reading.quotationAt(at)) continue;
    for (let verb = at + 2; verb < Math.min(before, at + 8); verb++) {
      if (/^[,;]$/.test(reading.word(verb))) break;
      if (looksFinite(reading.word(verb)) && !reading.isCapital(verb)) return at + 1;
    }
  }
  return from;
}

function endsSubject(reading: Reading, at: number, start: number): boolean {
  const word = reading.word(at);
  if (at > start && subjectPronouns.has(reading.word(start))) return true;
  if (/^[;:.!?]$/.test(word) || reading.isDash(at)) return true;
  if (word === ",") return !/^(?:a|an|the|who|whose|which|former)$/.test(reading.word(at + 1)) && !reading.isCapital(at + 1);
  return (!reading.isCapital(at) && looksFinite(word)) || (auxiliaries.has(word) && word !== "'s") || (at > start && speechVerb(word) !== undefined && !reading.isCapital(at));
}

/**
 * The subject behind a verb: “said *Ada Brill, who keeps the lock*”. It ends before `to`, at the end of the sentence, at a quotation, or
 * where something begins that is not a part of the name: “said Brill on Monday”, “said Brill, adding …”.
 */
export function subjectAfter(reading: Reading, from: number, to: number): Range | undefined {
  if (!canBeInverted(reading, from)) return undefined;
  if (subjectPronouns.has(reading.word(from))) return [from, from + 1];
  let commas = 0;
  let end = from;
  for (; end < to; end++) {
    const word = reading.word(end);
    if (word === "(") end = closingBracket(reading, end, to);
    if (/^[;:!?]$/.test(word) || (word === "." && endsSentence(reading, end)) || reading.isDash(end) || opensSpeech(reading, end)) break;
    if (word === ",") {
      if (!goesOn(reading, end + 1, to)) break;
      commas++;
    } else if (commas === 0 && end > from && leavesName(reading, end)) break;
  }
  while (end > from && reading.word(end - 1) === ",") end--;
  return end > from ? [from, end] : undefined;
}

/** “said *former mayor* Brill”: behind its verb a subject may begin with any word that opens nothing else. */
const canBeInverted = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  if (/^(?:it|that|this|there|to|last|not)$/.test(word) || weekdays.has(word) || reading.quotationAt(at)) return false;
  return startsNounPhrase(reading, at) || (reading.isWord(at) && !prepositions.has(word) && !subordinators.has(word) && !conjunctions.has(word) && !isAdverb(word) && !objectPronouns.has(word));
};

const closingBracket = (reading: Reading, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 10); at++) if (reading.word(at) === ")") return at;
  return from;
};

/** A full stop right before another letter belongs to an abbreviation. */
const endsSentence = (reading: Reading, at: number): boolean => reading.tokens[at + 1]?.start !== reading.tokens[at]?.end;

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
  return !prepositions.has(word) && !isAdverb(word) && !/ing$/.test(word) && !subjectPronouns.has(word) && !looksFinite(word);
}

function leavesName(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (weekdays.has(word) || subordinators.has(word) || /^(?:last|this|that|and)$/.test(word)) return word !== "and" || !startsNounPhrase(reading, at + 1);
  if (isAdverb(word)) return !determiners.has(reading.word(at - 1));
  // “the officer on duty” is described further, “Brill on Monday” is not.
  if (prepositions.has(word) && word !== "in" && !reading.isCapital(at - 1)) return weekdays.has(reading.word(at + 1)) || /^an?$/.test(reading.word(at + 1));
  return prepositions.has(word) && !/^(?:of|for|from|de|von|van|at|with)$/.test(word) && (word !== "in" || /^(?:a|an|the|his|her|their|response)$/.test(reading.word(at + 1)));
}
