import { trimmed, type Draft, type Sentence } from "./draft.js";
import type { Range, Reading } from "./reading.js";
import { clauseStart } from "./sources.js";
import { conjunctions, looksFinite, subordinators } from "./word-classes.js";

/** “According to Brill, *the dam will hold*.”, “*The dam will hold*, according to Brill.” and “*The dam*, according to Brill, *will hold*.” */
export function accordingTo({ reading, from, to }: Sentence): Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < to - 2; at++) {
    if (reading.word(at) !== "according" || reading.word(at + 1) !== "to" || reading.quotationAt(at) || /^plan/.test(reading.word(at + 2))) continue;
    const draft = attributed(reading, at, from, to);
    if (draft) found.push(draft);
  }
  return found;
}

function attributed(reading: Reading, at: number, from: number, to: number): Draft | undefined {
  const source: Range = [at + 2, sourceEnd(reading, at + 2, to)];
  const before = trimmed(reading, [lead(reading, from, clauseStart(reading, from, reading.closesAt(at - 1)?.open ?? at), at), at]);
  const behind = trimmed(reading, [source[1], to]);
  const hasBefore = reading.wordsIn(before) > 0;
  const hasBehind = reading.word(source[1]) === "," && reading.wordsIn(behind) > 1;
  const isInside = hasBefore && hasBehind && !hasVerb(reading, before) && hasVerb(reading, behind);
  const content = isInside ? [before, behind] : hasBefore ? [before] : [behind];
  if (reading.wordsIn(content[0] ?? [0, 0]) < 1 || (!isInside && reading.wordsIn(content[0] ?? [0, 0]) < 3)) return undefined;
  return { content, cue: [[at, at + 2]], source: [source], rule: "according-to", confidence: 0.8 };
}

const lead = (reading: Reading, sentence: number, from: number, to: number): number => {
  let start = from;
  while (start < to && ((start > sentence && conjunctions.has(reading.word(start))) || reading.word(start) === ",")) start++;
  return start;
};

function sourceEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = reading.word(at);
    if (/^(?:[;:.?!)—–]|-|--)$/.test(word) || (at > from && subordinators.has(word))) return at;
    if (word === "," && endsInName(reading, at + 1, to)) continue;
    if (word === "," && !/^(?:a|an|the|who|which|whose|his|her|its)$/.test(reading.word(at + 1)) && !(reading.isCapital(at + 1) && reading.isCapital(at - 1))) return at;
    if (word === "," && !closesLater(reading, at + 1, to)) return at;
  }
  return to;
}

/** “according to its keeper, *Ada Brill*.” */
function endsInName(reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to && reading.isCapital(at)) at++;
  return at > from && at < from + 5 && /^[.]?$/.test(at < to ? reading.word(at) : "") && at + 1 >= to;
}

/** “…, *a keeper*, the dam” goes on behind another comma; “…, *the dam will hold*” does not. */
function closesLater(reading: Reading, from: number, to: number): boolean {
  if (/^(?:who|which|whose)$/.test(reading.word(from))) return true;
  for (let at = from; at < to; at++) {
    if (reading.word(at) === "," || reading.word(at) === ".") return true;
    if (looksFinite(reading.word(at)) && !reading.isCapital(at) && reading.word(at) !== "'s") return false;
  }
  return true;
}

const hasVerb = (reading: Reading, [from, to]: Range): boolean => {
  for (let at = from; at < to; at++) if (looksFinite(reading.word(at))) return true;
  return false;
};
