import { addresseeRanges } from "./addressees.js";
import type { Cast } from "./cast.js";
import { Discourse, pronounGender } from "./discourse.js";
import type { Placed } from "./placed.js";
import type { Reference } from "./reference.js";
import type { References } from "./references.js";
import { genderOf } from "./role-nouns.js";
import { wordAt } from "./words.js";

export interface Speaker extends Reference {
  /** Taken from the statement before, since this one names nobody. */
  continued: boolean;
  addressees: Reference[];
}

/** Learns from pronouns who is a woman and who a man, where only one person can be meant. To be asked before anybody is resolved. */
export function learnGenders(cast: Cast): void {
  const discourse = new Discourse(cast);
  for (const moment of moments(cast, [])) {
    if (moment.kind === "mention") discourse.note(moment.agent, moment.at, moment.subject);
    else if (moment.kind === "described") discourse.noteDescribed(null, moment.gender, moment.at);
    else if (moment.kind === "pronoun" && moment.subject) discourse.learn(moment.at, moment.gender);
  }
  discourse.settle();
}

/** Who says each statement. Mentions, pronouns and statements are read in the order of the text. */
export function findSpeakers(cast: Cast, references: References, placed: readonly Placed[]): (Speaker | null)[] {
  const speakers = placed.map((): Speaker | null => null);
  for (const moment of moments(cast, placed)) {
    const { discourse } = references;
    if (moment.kind === "mention") discourse.note(moment.agent, moment.at, moment.subject);
    else if (moment.kind === "pronoun") {
      const person = discourse.person(moment.at, moment.gender);
      if (person && moment.subject) discourse.note(person.agent, moment.at, !inContent(placed, moment.at));
    } else if (moment.kind === "described") {
      if (!inContent(placed, moment.at)) discourse.noteDescribed(() => references.described({ from: moment.at, to: moment.at + 2 }), moment.gender, moment.at);
    } else {
      const speaker = speakerOf(cast, references, placed, speakers, moment.statement);
      speakers[moment.statement] = speaker;
      if (speaker?.agent != null) discourse.note(speaker.agent, moment.at, true);
    }
  }
  return speakers;
}

type Moment =
  | { kind: "mention"; at: number; agent: number; subject: boolean }
  | { kind: "pronoun"; at: number; gender: "female" | "male"; subject: boolean }
  | { kind: "described"; at: number; gender: "female" | "male" }
  | { kind: "statement"; at: number; statement: number };

function moments(cast: Cast, placed: readonly Placed[]): Moment[] {
  const { read } = cast;
  const all: Moment[] = placed.map((one, statement) => ({ kind: "statement", at: one.source?.from ?? one.content[0]?.from ?? 0, statement }));
  const subjects = new Set<number>();
  for (const { agent, range } of cast.found) {
    const word = wordAt(read, range.from);
    if (agent === null || word.quoted) continue;
    const isSubject = !subjects.has(word.sentence) && !inContent(placed, range.from);
    subjects.add(word.sentence);
    all.push({ kind: "mention", at: range.from, agent, subject: isSubject });
  }
  read.words.forEach(({ lower, quoted }, at) => {
    const gender = quoted ? null : pronounGender(lower);
    if (gender) all.push({ kind: "pronoun", at, gender, subject: lower === "he" || lower === "she" });
    // “Velk, a spokeswoman” is Velk; a source is resolved by itself
    const introduced = !quoted && /^an?$/.test(wordAt(read, at - 1).lower) && wordAt(read, at - 2).text !== ",";
    const described = introduced ? genderOf(lower) : null;
    if (described && !placed.some(({ source }) => source !== null && source.from < at && at < source.to)) all.push({ kind: "described", at: at - 1, gender: described });
  });
  const order = { statement: 1, mention: 0, pronoun: 0, described: 0 };
  return all.sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
}

const inContent = (placed: readonly Placed[], at: number): boolean => placed.some(({ content }) => content.some(({ from, to }) => from <= at && at < to));

function speakerOf(cast: Cast, references: References, placed: readonly Placed[], speakers: readonly (Speaker | null)[], index: number): Speaker | null {
  const one = placed[index];
  if (!one) return null;
  if (one.source) {
    const reference = references.of(one.source, askerOf(cast, placed, speakers, index));
    return reference && { ...reference, continued: false, addressees: addressees(cast, references, one, reference.agent) };
  }
  return continuedFrom(cast, placed, speakers, index);
}

/** Whom the report says he spoke to; never himself. */
function addressees(cast: Cast, references: References, one: Placed, speaker: number | null): Reference[] {
  return addresseeRanges(cast, one).flatMap((range) => {
    const reference = references.of(range, speaker);
    return reference?.agent != null && reference.agent !== speaker ? [reference] : [];
  });
}

/** “Who pays?” asked Velk. “The audience,” *she* said: who has just asked is not who answers. */
function askerOf({ read }: Cast, placed: readonly Placed[], speakers: readonly (Speaker | null)[], index: number): number | null {
  const last = placed[index - 1]?.content.at(-1);
  const here = placed[index]?.content[0];
  if (!last || !here || wordAt(read, last.to - 1).paragraph !== wordAt(read, here.from).paragraph || wordAt(read, last.to - 1).sentence === wordAt(read, here.from).sentence)
    return null;
  const isQuestion = wordAt(read, last.to - 1).text === "?" || wordAt(read, last.to - 2).text === "?";
  return isQuestion ? (speakers[index - 1]?.agent ?? null) : null;
}

/** A quotation that names nobody goes on with who spoke last, in its paragraph or the one before. */
function continuedFrom({ read }: Cast, placed: readonly Placed[], speakers: readonly (Speaker | null)[], index: number): Speaker | null {
  const here = placed[index]?.content[0]?.from ?? 0;
  const before = speakers[index - 1];
  const last = placed[index - 1]?.content.at(-1);
  if (!before || !last || wordAt(read, here).paragraph - wordAt(read, last.to - 1).paragraph > 1) return null;
  return { ...before, confidence: Math.min(before.confidence, 0.6), continued: true, addressees: [] };
}
