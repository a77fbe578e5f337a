/** Reported words before their attribution, or around it. */
import type { Cue } from "./cues.js";
import { trimmed, type Draft, type Sentence } from "./draft.js";
import { following } from "./following.js";
import type { Range, Reading } from "./reading.js";
import { clauseStart, subjectAfter } from "./sources.js";
import { conjunctions, determiners, isAdverb, looksFinite, prepositions, quantifiers, subjectPronouns, subordinators } from "./word-classes.js";

/** “*The dam will hold*, Brill said.” and “*The dam*, she said, *will hold*.” */
export function trailingIndirect(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, from, to } = sentence;
  if (cue.negated || cue.infinitive || (cue.verb.form === "participle" && cue.from + 1 === cue.to) || /^(?:call|promise|utter)$/.test(cue.verb.class)) return undefined;
  const source = subjectBehindComma(reading, from, cue.from) ?? invertedSource(sentence, cue);
  if (!source) return undefined;
  const first = Math.min(source[0], cue.from);
  const content = trimmed(reading, [contentStart(reading, from, first), first]);
  if (reading.wordsIn(content) < 1) return undefined;
  const behind = Math.max(cue.to, source[1]);
  const { at, mark } = behind > cue.to ? { at: behind, mark: reading.word(behind) === "," ? "," : "" } : following(sentence, cue);
  if (at >= to || /^[.;?!]$/.test(reading.word(at))) {
    if (reading.wordsIn(content) < 3) return undefined;
    return { content: [content], cue: [[cue.from, cue.to]], source: [source], rule: "indirect-trailing", confidence: 0.75 };
  }
  if (mark === ",") return interrupted(sentence, cue, content, source, behind > cue.to ? at + 1 : at);
  return undefined;
}

/** “*The dam will hold*, she said, ‘until spring.’”: a clause that is no lead to the speaker's name. */
export function clauseBefore({ reading, from }: Sentence, cue: Cue): { content: Range; source: Range } | undefined {
  const source = subjectBehindComma(reading, from, cue.from);
  if (!source) return undefined;
  const content = trimmed(reading, [contentStart(reading, from, source[0]), source[0]]);
  const word = reading.word(conjunctions.has(reading.word(content[0])) ? content[0] + 1 : content[0]);
  const isLead = prepositions.has(word) || subordinators.has(word) || /(?:ing|ed)$/.test(word) || isAdverb(word);
  return isLead || !hasVerb(reading, content) ? undefined : { content, source };
}

/** “As Brill noted, *the dam will hold*.” */
export function asSaid({ reading, from, to }: Sentence, cue: Cue): Draft | undefined {
  if (cue.negated || reading.word(cue.to) !== "," || cue.verb.form === "participle") return undefined;
  let as = cue.from - 1;
  while (as > from && cue.from - as < 12 && reading.word(as) !== "as" && !/^[,;:]$/.test(reading.word(as))) as--;
  const isFirst = as === from || reading.word(as - 1) === "," || conjunctions.has(reading.word(as - 1));
  if (reading.word(as) !== "as" || !isFirst || as + 1 >= cue.from) return undefined;
  const content = trimmed(reading, [cue.to, to]);
  return reading.wordsIn(content) < 3 ? undefined : { content: [content], cue: [[cue.from, cue.to]], source: [[as + 1, cue.from]], rule: "as-said", confidence: 0.7 };
}

/** What goes on behind “, she said,” belongs to the statement, unless it is an aside of the reporter. */
function interrupted({ reading, to, cues }: Sentence, cue: Cue, content: Range, source: Range, at: number): Draft | undefined {
  const word = reading.word(at);
  const isAside = (subordinators.has(word) && !/^(?:if|because|unless|until|since)$/.test(word)) || (prepositions.has(word) && hasVerb(reading, content)) || cues.some(({ from, verb }) => from === at && verb.form === "participle");
  const base = { cue: [[cue.from, cue.to] as const], source: [source] };
  if (isAside) return hasVerb(reading, content) ? { ...base, content: [content], rule: "indirect-trailing", confidence: 0.7 } : undefined;
  const rest = trimmed(reading, [at, to]);
  return { ...base, content: [content, rest], rule: "indirect-interrupted", confidence: 0.7 };
}

const contentStart = (reading: Reading, from: number, end: number): number => {
  let start = clauseStart(reading, from, end);
  while (start < end && (/^[,"']$/.test(reading.word(start)) || (start > from && conjunctions.has(reading.word(start))))) start++;
  return start;
};

/** Outside relative clauses. */
const hasFiniteVerb = (reading: Reading, [from, to]: Range): boolean => {
  for (let at = from; at < to && !/^(?:who|whose|which|that)$/.test(reading.word(at)); at++) if (looksFinite(reading.word(at)) && !reading.isCapital(at) && reading.word(at) !== "'s") return true;
  return false;
};

const hasVerb = (reading: Reading, [from, to]: Range): boolean => {
  for (let at = from; at < to; at++) if (looksFinite(reading.word(at)) || /^\p{Ll}+s$/u.test(reading.word(at))) return true;
  return false;
};

/** “…*, Ada Brill, the keeper,* said”: a noun phrase that a comma sets off from the clause before it. */
function subjectBehindComma(reading: Reading, from: number, end: number): Range | undefined {
  let to = end;
  while (to > from && isAdverb(reading.word(to - 1))) to--;
  const commas: number[] = [];
  for (let at = to - 2; at > from && to - at < 24 && commas.length < 4; at--) {
    if (/^[;:.—–]$/.test(reading.word(at)) || reading.quotationAt(at)) break;
    if (reading.word(at) === ",") commas.push(at);
  }
  const isSetOff = reading.word(to - 1) === ",";
  for (const comma of commas.slice(isSetOff ? 1 : 0)) {
    if (isSubject(reading, comma + 1, isSetOff ? (commas.find((other) => other > comma) ?? to) : to, isSetOff)) return [comma + 1, to];
    if (!isSetOff) return undefined;
  }
  return undefined;
}

function isSubject(reading: Reading, from: number, to: number, isSetOff: boolean): boolean {
  const word = reading.word(from);
  if (subjectPronouns.has(word)) return to === from + 1 && word !== "who";
  if (isSetOff && /^(?:a|an)$/.test(word)) return false;
  if (!determiners.has(word) && !quantifiers.has(word) && !reading.isCapital(from) && !/s$/.test(reading.word(to - 1))) return false;
  if (/ing$/.test(word) && !reading.isCapital(from)) return false;
  for (let at = from; at < to; at++) if ((!reading.isCapital(at) && looksFinite(reading.word(at)) && reading.word(at) !== "'s") || conjunctions.has(word)) return false;
  return !subordinators.has(word) && !prepositions.has(word);
}

/** “The dam will hold, *said Ada Brill*.” */
function invertedSource({ reading, to }: Sentence, cue: Cue): Range | undefined {
  if (reading.word(cue.from - 1) !== "," || cue.verb.form === "participle" || cue.from + 1 !== cue.to) return undefined;
  const source = cue.verb.class === "tell" ? undefined : subjectAfter(reading, cue.to, to);
  return source && !hasFiniteVerb(reading, source) ? source : undefined;
}
