/** Who speaks: the noun phrase before a reporting verb. */
import { clauseStart, hasMainVerb, startsNounPhrase } from "./clauses.js";
import type { Cue } from "./cues.js";
import { mainStart, nearestPhrase, sharedSubject } from "./main-clause.js";
import type { Range, Reading } from "./reading.js";
import { conjunctions, isAdverb, looksFinite, openers, prepositions, subjectPronouns, subordinators, weekdays } from "./word-classes.js";

/** Who speaks with this verb: its own subject, or the one that it shares with the verb before: “*Brill* rose to say …”. `from`: the sentence's start. */
export function subjectOf(reading: Reading, from: number, cue: Cue): Range | undefined {
  const end = beforeDashes(reading, from, cue.from);
  const start = clauseStart(reading, from, end);
  if (cue.participle || cue.infinitive || subordinators.has(reading.word(end - 1))) return sharedSubject(reading, start, end) ?? sharedSubject(reading, from, end);
  return subjectBefore(reading, start, end);
}

/** “Brill - *the keeper* - said”: where the first dash stands. */
function beforeDashes(reading: Reading, from: number, end: number): number {
  if (!reading.isDash(end - 1)) return end;
  for (let at = end - 2; at > from; at--) if (reading.isDash(at)) return at;
  return end;
}

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
  if (word === ",") {
    const start = mainStart(reading, from, to, true);
    return start < last ? [start, last] : undefined;
  }
  return plainSubject(reading, from, to);
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
    return isLoose(reading.word(at + 1)) && !/^(?:once|now|then|formerly)$/.test(reading.word(at + 1)) ? withoutParenthesis(reading, from, at) : to;
  }
  return to;
}

const isLoose = (word: string): boolean =>
  openers.has(word) || isAdverb(word) || weekdays.has(word) || subordinators.has(word) || (prepositions.has(word) && !/^(?:of|from)$/.test(word)) || word.endsWith("ing");

/** A subject right before its verb: “*the keeper of the lock* said”. */
function plainSubject(reading: Reading, from: number, to: number): Range | undefined {
  const first = mainStart(reading, from, to, false);
  let start = first;
  for (let at = to - 1; at > first && start === first; at--) if (beginsClause(reading, first, at)) start = at;
  if (start >= to) return undefined;
  return hasMainVerb(reading, [start, to]) ? nearestPhrase(reading, start, to) : [start, to];
}

/** Whether another clause with its subject begins at `at`: “…, *Hale*”, “… that *Hale*”, “Brill left and *Hale*”; not “Brill, *Hale* and the keeper”. */
function beginsClause(reading: Reading, from: number, at: number): boolean {
  const word = reading.word(at - 1);
  if (!startsNounPhrase(reading, at)) return false;
  if (word === "and" || word === "or") return hasMainVerb(reading, [from, at - 1]);
  if (word === ",") return !startsNounPhrase(reading, from) || reading.has(from, at, looksFinite);
  return conjunctions.has(word) || subordinators.has(word) || word === "that" || word === "which";
}
