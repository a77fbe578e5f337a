import type { Reading } from "./reading.js";
import { particleVerb, speechVerb, type SpeechVerb } from "./speech-verbs.js";
import { auxiliaries, determiners, isAdverb, passives, prepositions, quantifiers, subjectPronouns } from "./word-classes.js";

/** A verb group that may report speech: tokens `from` to `to`. */
export interface Cue {
  from: number;
  to: number;
  verb: SpeechVerb;
  /** Whether it says that nothing was said: “did not say”, “declined to say”. */
  negated: boolean;
  /** “to say”: a verb without a subject of its own. */
  infinitive: boolean;
  /** “saying” alone, without “is”: a verb that shares its subject. */
  participle: boolean;
}

/** The reporting verbs among the tokens `from` to `to` that stand outside quotation marks, in their order. */
export function cuesIn(reading: Reading, from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let at = from; at < to; at++) {
    if (reading.quotationAt(at)) continue;
    const particle = particleVerb(reading.word(at), reading.word(at + 1));
    const verb = particle ?? speechVerb(reading.word(at));
    if (!verb || (reading.isCapital(at) && at > from)) continue;
    const cue = cueAt(reading, at, from, verb, at + (particle ? 2 : 1));
    if (cue) found.push(cue);
  }
  return found;
}

function cueAt(reading: Reading, at: number, sentence: number, verb: SpeechVerb, to: number): Cue | undefined {
  const start = groupStart(reading, at, sentence);
  const isAlone = !reading.has(start, at, (word) => auxiliaries.has(word) || word === "to");
  if (verb.form === "past" && reading.has(start, at, (word) => passives.has(word))) return undefined;
  if (isAlone && (isReduced(reading, at, to, verb) || isNounHere(reading, at, start, sentence, verb))) return undefined;
  const negated = reading.has(start - 1, at, (word) => /^(?:not|n't|never|declined|refused|nobody|none)$/.test(word));
  const from = reading.find(start, at + 1, (word) => !/^(?:not|n't|here|there)$/.test(word));
  return { from, to, verb, negated, infinitive: reading.word(at - 1) === "to" || reading.word(start) === "to", participle: verb.form === "participle" && from === at };
}

/** Where the auxiliaries and adverbs before a verb begin: “*has since* said”, “*went on to* say”. */
function groupStart(reading: Reading, at: number, sentence: number): number {
  let start = at;
  while (start > sentence && isInGroup(reading, start - 1)) start--;
  return start;
}

function isInGroup(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (word === "since") return /^(?:has|have|had|'ve|'s)$/.test(reading.word(at - 1));
  return word === "to" || auxiliaries.has(word) || isAdverb(word) || /^(?:being|having|going|declined|refused|continued|went|on|both|all)$/.test(word);
}

/** “Brill, *asked* whether …, said”, “a kite *called* ‘Late Again’”, “words *written* by”: a participle that only describes. */
function isReduced(reading: Reading, at: number, to: number, verb: SpeechVerb): boolean {
  if (verb.form !== "past") return false;
  return (reading.word(at) === "asked" && reading.word(at - 1) === ",") || (verb.class === "call" && reading.opensAt(to) !== undefined) || reading.word(to) === "by";
}

/** “the *claims*”, “a second *report*”, “police *reports* say”: a word that can be a noun, where a noun is expected. */
function isNounHere(reading: Reading, at: number, start: number, sentence: number, { form, noun }: SpeechVerb): boolean {
  const before = reading.word(start - 1);
  if (at === sentence) return form !== "participle";
  if (determiners.has(before)) return form !== "past" || (before !== "that" && before !== "one");
  if (!noun) return false;
  if (form === "participle") return before !== "by" && (speechVerb(reading.word(at + 1)) !== undefined || reading.word(at + 1) === "of");
  if (reading.isCapital(start - 1) || subjectPronouns.has(before)) return isFollowedAsNoun(reading, at);
  if (form === "base" && !isPlural(before)) return true;
  if (form === "present" && !/^(?:that|:|,|\.)$/.test(reading.word(at + 1)) && !reading.opensAt(at + 1)) return true;
  return prepositions.has(before) || before === "'s" || /(?:al|ic|ive|ous|able|ed|ing|an|ful|ant|ent)$/.test(before) || isFollowedAsNoun(reading, at);
}

/** What a verb in its base form can follow: “experts *claim*”, “many *claim*”, “and *claim*”. */
const isPlural = (word: string): boolean => quantifiers.has(word) || /s$|^(?:people|police|men|women|which|that|half|percent|%|and|to)$/.test(word);

const isFollowedAsNoun = (reading: Reading, at: number): boolean => speechVerb(reading.word(at + 1)) !== undefined || reading.word(at + 1) === "of";
