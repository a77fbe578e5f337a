import type { Reading } from "./reading.js";
import { particleVerb, speechVerb, type SpeechVerb } from "./speech-verbs.js";
import { auxiliaries, determiners, isAdverb, passives, prepositions, quantifiers, subjectPronouns } from "./word-classes.js";

/** A verb group that may report speech: tokens `from` to `to`, its verb the last of them. */
export interface Cue {
  from: number;
  to: number;
  verb: SpeechVerb;
  /** Whether it says that nothing was said: “did not say”, “declined to say”. */
  negated: boolean;
  /** “to say”: a verb without a subject of its own. */
  infinitive: boolean;
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
  let [start, negated, passive] = [at, false, false];
  for (let before = at - 1; before >= sentence; before--) {
    const word = reading.word(before);
    if (/^(?:not|n't|never|declined|refused|nobody|none)$/.test(word)) negated = true;
    if (word !== "to" && !auxiliaries.has(word) && !isAdverb(word) && !/^(?:being|having|going|declined|refused|continued|went|on|both|all|since)$/.test(word)) break;
    if (word === "since" && !/^(?:has|have|had|'ve|'s)$/.test(reading.word(before - 1))) break;
    if (passives.has(word) && before + 1 <= at && verb.form === "past") passive = true;
    start = before;
  }
  const infinitive = reading.word(at - 1) === "to" || reading.word(start) === "to";
  if (passive || isReduced(reading, start, at, to, verb) || (start === at && isNounHere(reading, at, sentence, verb))) return undefined;
  while (start < at && isAdverb(reading.word(start)) && /^(?:not|n't|here|there)$/.test(reading.word(start))) start++;
  return { from: start, to, verb, negated: negated || /^(?:nobody|none)$/.test(reading.word(start - 1)), infinitive };
}

/** “Brill, *asked* whether …, said”, “a kite *called* ‘Late Again’”: a participle that only describes. */
function isReduced(reading: Reading, start: number, at: number, to: number, verb: SpeechVerb): boolean {
  if (verb.form !== "past" || start < at) return false;
  return (verb.class === "ask" && reading.word(at - 1) === ",") || (verb.class === "call" && reading.opensAt(to) !== undefined) || reading.word(to) === "by";
}

/** “the *claims*”, “a second *report*”, “police *reports* say”: a word that can be a noun, where a noun is expected. */
function isNounHere(reading: Reading, at: number, sentence: number, verb: SpeechVerb): boolean {
  const before = reading.word(at - 1);
  if (at === sentence) return verb.form !== "participle";
  if (determiners.has(before) && !subjectPronouns.has(before)) return verb.form === "past" ? before !== "that" && before !== "one" : true;
  if (verb.noun && verb.form === "base" && !reading.isCapital(at - 1) && !subjectPronouns.has(before) && !/s$|^(?:people|police|men|women|which|that|half|percent|%|and|to)$/.test(before) && !quantifiers.has(before)) return true;
  if (verb.noun && verb.form === "present" && !reading.isCapital(at - 1) && !subjectPronouns.has(before) && !/^(?:that|:|,|\.)$/.test(reading.word(at + 1)) && !reading.opensAt(at + 1)) return true;
  if (!verb.noun || (verb.form === "participle" && before === "by")) return false;
  if (verb.form !== "participle" && (prepositions.has(before) || before === "'s" || /(?:al|ic|ive|ous|ial|able|ed|ing|an|ful|ant|ent)$/.test(before))) return !reading.isCapital(at - 1);
  return speechVerb(reading.word(at + 1)) !== undefined || reading.word(at + 1) === "of";
}
