/** Reported words behind a reporting verb: “Ada Brill said (that) …”. */
import type { Cue } from "./cues.js";
import { trimmed, type Draft, type Sentence } from "./draft.js";
import { following, isClause } from "./following.js";
import type { Range, Reading } from "./reading.js";
import { speechVerb } from "./speech-verbs.js";
import { sharedSubject, subjectOf } from "./sources.js";
import { auxiliaries, determiners, isAdverb, looksFinite, objectPronouns, quantifiers, questionWords, subjectPronouns, subordinators } from "./word-classes.js";

/** `before`: what was found to the left in the same sentence; a participle without a subject shares that source. */
export function indirect(sentence: Sentence, cue: Cue, before: Draft | undefined): Draft | undefined {
  const { reading } = sentence;
  const { at, mark } = following(sentence, cue);
  const start = contentStart(sentence, cue, at, mark);
  if (start === undefined) return undefined;
  const content = trimmed(reading, [start, clauseEnd(sentence, start, cue)]);
  if (reading.wordsIn(content) < 2) return undefined;
  const source = sourceOf(sentence, cue, before);
  return { content: [content], cue: [[cue.from, cue.to]], source: source ? [source] : [], rule: ruleOf(reading, cue, start), confidence: confidenceOf(reading, cue, start, source) };
}

function ruleOf(reading: Reading, cue: Cue, start: number): string {
  if (cue.verb.class === "call") return "named";
  if (cue.verb.form === "participle") return "indirect-participle";
  return reading.word(start) === "that" ? "indirect-that" : "indirect";
}

function confidenceOf(reading: Reading, cue: Cue, start: number, source: Range | undefined): number {
  if (!source) return 0.35;
  if (reading.word(start) === "that") return 0.8;
  return cue.verb.class === "say" || cue.verb.class === "tell" ? 0.75 : 0.55;
}

/** Where the reported words begin; undefined where the verb reports none. */
function contentStart({ reading, to, cues }: Sentence, cue: Cue, at: number, mark: string): number | undefined {
  const word = reading.word(at);
  const { class: group, form } = cue.verb;
  if (at >= to || cue.negated || mark === "," || (group === "show" && reading.word(cue.from - 1) === "that")) return undefined;
  if (group === "call") return namesQuoted(reading, cue.to, to) ? cue.to : undefined;
  if (word === "that" || (questionWords.has(word) && word !== "which" && word !== "who")) return at;
  if (mark === ":" || reading.opensAt(at)) return at;
  if (word === "to") return group === "promise" || ((group === "tell" || group === "ask") && at > cue.to) ? at : undefined;
  if (group === "utter" || group === "ask") return undefined;
  if (/^(?:[.;?!)—–]|-|--|so|yes|no|nothing|little|goodbye|hello|and|or|but|as|than)$/.test(word) || cue.infinitive) return undefined;
  if (form === "past" && cue.from + 1 === cue.to && reading.word(cue.to) === "by") return undefined;
  if (/^(?:only|just)$/.test(word) && reading.word(at + 1) === "that") return at + 1;
  if (group === "say" || group === "tell") return at;
  const that = thatBehind(reading, at, to);
  if (that > 0) return that;
  if (group === "announce" || group === "promise") return cue.to === at || startsPhrase(reading, at) ? at : undefined;
  return startsPhrase(reading, at) && isClause(reading, at, to) && !cues.some((other) => other.from === at) ? at : undefined;
}

const startsPhrase = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return subjectPronouns.has(word) || determiners.has(word) || quantifiers.has(word) || reading.isCapital(at) || word === "there" || (/^\p{L}/u.test(word) && !objectPronouns.has(word));
};

/** “warned *the board* that”, “said *only* that”: the “that” behind somebody or an adverb, or -1. */
function thatBehind(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + 7); at++) {
    const word = reading.word(at);
    if (word === "that") return determiners.has(reading.word(at - 1)) || looksFinite(reading.word(at + 1)) ? -1 : at;
    if (looksFinite(word) || /^[,;:]$/.test(word) || reading.quotationAt(at)) return -1;
  }
  return -1;
}

/** “called the plan ‘*a kite*’”: whether a quotation stands in the verb's own clause. */
function namesQuoted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++) {
    if (reading.opensAt(at)) return true;
    if (/^[,;:]$/.test(reading.word(at))) return false;
  }
  return false;
}

function sourceOf({ reading, from, to }: Sentence, cue: Cue, before: Draft | undefined): Range | undefined {
  if (cue.from === from) return subjectBehind(reading, from, to);
  const isParticiple = cue.verb.form === "participle" && cue.from + 1 === cue.to;
  return (isParticiple ? before?.source[0] : undefined) ?? subjectOf(reading, from, cue) ?? before?.source[0];
}

/** “Noting that it rained, *Brill* left.” */
function subjectBehind(reading: Reading, from: number, to: number): Range | undefined {
  for (let at = from; at < to; at++) if (reading.word(at) === "," && !reading.quotationAt(at)) return sharedSubject(reading, at + 1, to);
  return undefined;
}

/** The end of the reported clause: the sentence's, or where the reporter speaks again. */
function clauseEnd({ reading, from, to, cues }: Sentence, start: number, cue: Cue): number {
  const isSubordinate = (cue.from === from || subordinators.has(reading.word(from))) && !hasComma(reading, from, cue.from);
  const isRelative = /^(?:who|which)$/.test(reading.word(cue.from - 1));
  for (let at = start + 1; at < to; at++) {
    const quotation = reading.quotationAt(at);
    if (quotation) {
      at = Math.min(quotation.close, to - 1);
      if (cue.verb.class === "call" && /^[,.]$/.test(reading.word(at - 1))) return at + 1;
      if (reading.word(at - 1) === "," && endsBehind(reading, at + 1, cues)) return at + 1;
      continue;
    }
    const word = reading.word(at);
    if (word === ";" || (word === "," && (isSubordinate || (isRelative && looksFinite(reading.word(at + 1))) || endsBehind(reading, at + 1, cues)))) return at;
    if (reading.isDash(at)) {
      const second = dashBehind(reading, at + 1, to);
      if (second < 0) return at;
      at = second;
    }
    if (/^(?:before|while|after)$/.test(word) && cues.some(({ from: other, verb }) => other === at + 1 && verb.form === "participle")) return at;
    if (word === "but" && resumes(reading, at + 1)) return at;
    if (/^(?:and|but)$/.test(word) && (secondVerb(reading, at + 1, cues) || newSpeaker(reading, at + 1, cues))) return at;
  }
  return to;
}

const hasComma = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (reading.word(at) === ",") return true;
  return false;
};

/** “the dam - *built in May* - will hold”: the second of two dashes, or -1. */
function dashBehind(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (reading.isDash(at)) return at;
  return -1;
}

/** What behind a comma is the reporter's: “…, adding that”, “…, though”, “…, and Hale said”, “…, according to”. */
function endsBehind(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  const word = reading.word(at);
  if (word === "according" || /^(?:though|although|while|whereas|compared|despite|referring|alluding|pointing)$/.test(word)) return true;
  if (cues.some(({ from, verb }) => from === at && verb.form === "participle")) return true;
  if (/^an?$/.test(word) && isAside(reading, at)) return true;
  if (/^(?:and|but)$/.test(word)) return resumes(reading, at + 1) || secondVerb(reading, at + 1, cues) || newSpeaker(reading, at + 1, cues);
  return false;
}

/** “…, *a phrase that* he likes” */
const isAside = (reading: Reading, at: number): boolean => [2, 3, 4].some((ahead) => /^(?:that|which)$/.test(reading.word(at + ahead)));

/** “…, but *did* not pay”, “…, and *left*”: the reporter's second verb for the speaker. */
const resumes = (reading: Reading, at: number): boolean => {
  const word = reading.word(isAdverb(reading.word(at)) ? at + 1 : at);
  return word === "did" || (looksFinite(word) && !auxiliaries.has(word));
};

/** “… and *added* that”: a verb of the same speaker. */
function secondVerb(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  let next = at;
  while (isAdverb(reading.word(next)) || auxiliaries.has(reading.word(next))) next++;
  return cues.some(({ to, verb }) => to === next + 1 && verb.form !== "base") && speechVerb(reading.word(next)) !== undefined;
}

/** “…, and *Hale said*”: a subject and its reporting verb right behind. */
function newSpeaker(reading: Reading, at: number, cues: readonly Cue[]): boolean {
  return cues.some(({ from, verb }) => from > at && from - at < 8 && verb.form !== "participle" && !hasMark(reading, at, from));
}

const hasMark = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^(?:[,;:]|that)$/.test(reading.word(at)) || reading.quotationAt(at)) return true;
  return false;
};
