import { clauseStart, contentLead, hasVerb } from "./clauses.js";
import { trimmed, type Draft, type Sentence } from "./draft.js";
import type { Range, Reading } from "./reading.js";
import { looksFinite, subordinators } from "./word-classes.js";

/** “According to Ada Brill, *the dam will hold*.”, “*The dam will hold*, according to Ada Brill.” and “*The dam*, according to Ada Brill, *will hold*.” */
export function accordingTo({ reading, from, to }: Sentence): Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < to - 2; at++) {
    if (reading.word(at) !== "according" || reading.word(at + 1) !== "to" || reading.quotationAt(at) || reading.word(at + 2) === "plan") continue;
    const source: Range = [at + 2, sourceEnd(reading, at + 2, to)];
    const content = reading.wordsIn(source) > 0 ? contentAround(reading, from, at, source[1], to) : undefined;
    if (content) found.push({ rule: "according-to", content, cue: [[at, at + 2]], source: [source] });
  }
  return found;
}

/** What stands before the phrase `at` … `end`, behind it, or on both its sides. */
function contentAround(reading: Reading, from: number, at: number, end: number, to: number): Range[] | undefined {
  const before = trimmed(reading, [leadOf(reading, from, at), at]);
  const behind = trimmed(reading, [end, to]);
  const hasBehind = reading.word(end) === "," && reading.wordsIn(behind) > 1;
  const words = reading.wordsIn(before);
  if (words > 0 && hasBehind && !hasVerb(reading, before) && hasVerb(reading, behind)) return [before, behind];
  const content = words > 0 ? before : behind;
  return reading.wordsIn(content) < 3 ? undefined : [content];
}

/** A quotation right before the phrase belongs to what it attributes. */
const leadOf = (reading: Reading, from: number, at: number): number =>
  contentLead(reading, from, clauseStart(reading, from, at) < at ? at : (reading.closesAt(at - 1)?.open ?? at));

function sourceEnd(reading: Reading, from: number, to: number): number {
  const end = reading.find(from, to, (word, at) => {
    if (/^[;:.?!)]$/.test(word) || reading.isDash(at) || (at > from && subordinators.has(word))) return true;
    return word === "," && !describes(reading, at + 1, to);
  });
  return end < 0 ? to : end;
}

/** Whether what stands behind a comma belongs to the name before it. */
function describes(reading: Reading, at: number, to: number): boolean {
  if (endsInName(reading, at, to)) return true;
  const isDescription = /^(?:a|an|the|who|which|whose|his|her|its)$/.test(reading.word(at)) || (reading.isCapital(at) && reading.isCapital(at - 2));
  return isDescription && closesLater(reading, at, to);
}

/** “according to its keeper, *Ada Brill*.” */
function endsInName(reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to && reading.isCapital(at)) at++;
  return at > from && at < from + 5 && at + 1 >= to;
}

/** “…, *a keeper*, the dam” goes on behind another comma; “…, *the dam will hold*” does not. */
function closesLater(reading: Reading, from: number, to: number): boolean {
  if (/^(?:who|which|whose)$/.test(reading.word(from))) return true;
  const at = reading.find(from, to, (word, next) => /^[,.]$/.test(word) || (looksFinite(word) && !reading.isCapital(next) && word !== "'s"));
  return at < 0 || /^[,.]$/.test(reading.word(at));
}
