/** The subject that a clause begins with. */
import { isPlain, startsNounPhrase } from "./clauses.js";
import type { Range, Reading } from "./reading.js";
import { speechVerb } from "./speech-verbs.js";
import { auxiliaries, conjunctions, determiners, isAdverb, looksFinite, openers, prepositions, subjectPronouns, subordinators, weekdays } from "./word-classes.js";

/** Behind what leads to the subject: “But”, “In a note,”, “When she came back,”. With `apposition` the last two commas may be the name's own. */
export function mainStart(reading: Reading, from: number, to: number, apposition: boolean): number {
  let start = from;
  while (start < to) {
    if (isSkipped(reading, start)) {
      start++;
      continue;
    }
    if (!leads(reading, start)) return start;
    const comma = commaBefore(reading, start, apposition ? to - 1 : to);
    if (comma < 0) return behindLead(reading, start, to);
    start = comma + 1;
  }
  return start;
}

/** “On Monday *Brill* said”, “Yesterday *the keeper* said” */
function behindLead(reading: Reading, start: number, to: number): number {
  if (weekdays.has(reading.word(start)) && start + 1 < to) return start + 1;
  return prepositions.has(reading.word(start)) ? nearestPhrase(reading, start + 1, to)[0] : start;
}

const isSkipped = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return conjunctions.has(word) || (openers.has(word) && !startsNounPhrase(reading, at)) || /^(?:,|["'“”‘’]+)$/.test(word);
};

const leads = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  // Names can look like adverbs: “Isely, who keeps the dam, said”.
  if (reading.word(at + 1) === "," && /^whos?e?$/.test(reading.word(at + 2))) return false;
  if (prepositions.has(word) || subordinators.has(word) || isAdverb(word) || weekdays.has(word) || /^(?:last|this|as)$/.test(word)) return true;
  return (word.length > 5 && word.endsWith("ing")) || (word.endsWith("ed") && reading.isCapital(at));
};

/** The first comma behind which a noun phrase begins, or -1. */
const commaBefore = (reading: Reading, from: number, to: number): number => reading.find(from + 1, to - 1, (word, at) => word === "," && startsNounPhrase(reading, at + 1));

/** The shortest noun phrase that ends at `to`: back to an article, or over the capitals. */
export function nearestPhrase(reading: Reading, from: number, to: number): Range {
  let start = to - 1;
  while (start > from && belongs(reading, start)) start--;
  if (start > from && determiners.has(reading.word(start - 1))) start--;
  return [withDescription(reading, from, start), to];
}

/** “*the mill* Kornek & Sons”, “*a visitor named* Hale”: up to three words before a name, and their article. */
function withDescription(reading: Reading, from: number, start: number): number {
  if (!reading.isCapital(start)) return start;
  for (let at = start - 1; at >= from && at > start - 5; at--) {
    if (determiners.has(reading.word(at)) && at < start - 1) return at;
    if (!isPlain(reading, at) || (looksFinite(reading.word(at)) && reading.word(at) !== "named")) return start;
  }
  return start;
}

/** Whether the word before `start` belongs to the noun phrase that begins there. */
function belongs(reading: Reading, start: number): boolean {
  const word = reading.word(start - 1);
  if (weekdays.has(word)) return false;
  if (reading.isCapital(start - 1) || /^(?:of|'s|&|-)$/.test(word)) return true;
  return !looksFinite(word) && !reading.isCapital(start) && isPlain(reading, start - 1);
}

/** The subject of the clause that a second verb belongs to: “*Brill* shook her head and said …”, “*Brill* left, saying …”. */
export function sharedSubject(reading: Reading, from: number, before: number): Range | undefined {
  const start = mainStart(reading, lastClause(reading, from, before), before, true);
  if (start >= before) return undefined;
  let end = start;
  while (end < before && !endsSubject(reading, end, start)) end++;
  return end > start && end - start < 30 ? [start, end] : undefined;
}

/** “Hale left, but *she stayed*, saying …”: where the clause nearest to `before` begins. */
function lastClause(reading: Reading, from: number, before: number): number {
  for (let at = before - 2; at > from; at--) {
    if (!/^(?:but|and|while|when|after|as|because)$/.test(reading.word(at)) || !startsNounPhrase(reading, at + 1) || reading.quotationAt(at)) continue;
    const verb = reading.find(at + 2, Math.min(before, at + 8), (word, next) => /^[,;]$/.test(word) || (looksFinite(word) && !reading.isCapital(next)));
    if (verb >= 0 && looksFinite(reading.word(verb))) return at + 1;
  }
  return from;
}

function endsSubject(reading: Reading, at: number, start: number): boolean {
  const word = reading.word(at);
  if (at > start && subjectPronouns.has(reading.word(start))) return true;
  if (/^[;:.!?]$/.test(word) || reading.isDash(at) || (at > start && (weekdays.has(word) || (word === "on" && weekdays.has(reading.word(at + 1)))))) return true;
  if (word === ",") return !/^(?:a|an|the|who|whose|which|former)$/.test(reading.word(at + 1)) && !reading.isCapital(at + 1);
  if (auxiliaries.has(word)) return word !== "'s";
  return !reading.isCapital(at) && (looksFinite(word) || (at > start && speechVerb(word) !== undefined));
}
