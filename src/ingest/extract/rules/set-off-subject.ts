import type { Range, Reading } from "./reading.js";
import { conjunctions, determiners, isAdverb, looksFinite, prepositions, quantifiers, subjectPronouns, subordinators } from "./word-classes.js";

/** “The dam will hold*, Ada Brill, the keeper,* said”: a subject that a comma sets off from the clause before it. `end`: where its verb begins. */
export function setOffSubject(reading: Reading, from: number, end: number): Range | undefined {
  let to = end;
  while (to > from && isAdverb(reading.word(to - 1))) to--;
  const commas = commasBefore(reading, from, to);
  const [last, ...others] = commas;
  if (reading.word(to - 1) !== ",") return last !== undefined && isSubject(reading, last + 1, to) ? [last + 1, to] : undefined;
  const isName = (index: number): boolean => isSubject(reading, (others[index] ?? to) + 1, commas[index] ?? to);
  const found = others.findIndex((comma, index) => !/^an?$/.test(reading.word(comma + 1)) && isName(index));
  // “…, Ada Brill, the keeper, said”: the article belongs to a description of the name before.
  const start = others[determiners.has(reading.word((others[found] ?? to) + 1)) && found + 1 < others.length && isName(found + 1) ? found + 1 : found];
  return start === undefined ? undefined : [start + 1, to - 1];
}

/** Up to four commas within a short stretch, the last of them first. */
function commasBefore(reading: Reading, from: number, to: number): number[] {
  const commas: number[] = [];
  for (let at = reading.word(to - 1) === "," ? to - 1 : to - 2; at > from && to - at < 24 && commas.length < 5; at--) {
    if (/^[;:.—–]$/.test(reading.word(at)) || reading.quotationAt(at)) break;
    if (reading.word(at) === ",") commas.push(at);
  }
  return commas;
}

function isSubject(reading: Reading, from: number, to: number): boolean {
  const word = reading.word(from);
  if (subjectPronouns.has(word)) return to === from + 1 && word !== "who";
  if (conjunctions.has(word) || subordinators.has(word) || prepositions.has(word)) return false;
  const isNoun = determiners.has(word) || quantifiers.has(word) || reading.isCapital(from) || (reading.word(to - 1).endsWith("s") && !word.endsWith("ing"));
  return isNoun && !reading.has(from, to, (other, at) => !reading.isCapital(at) && looksFinite(other) && other !== "'s");
}
