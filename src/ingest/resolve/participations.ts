import { affiliation } from "./affiliations.js";
import type { Cast } from "./cast.js";
import type { Describer } from "./described.js";
import { describe, isPeopleNoun } from "./descriptions.js";
import type { Gathering } from "./events.js";
import type { Lexicon } from "./lexicon.js";
import { proposeEmployer } from "./roles.js";
import type { TextEvent } from "./resolved-text.js";
import { sentenceOf, spanOf, wordAt, type Range } from "./words.js";

type Participation = TextEvent["participations"][number];

const party = /^(?:delegation|side|team|mission)$/;
const leading = /^(?:led|headed|chaired)$/;

/** Who takes part for whom: “Orrin's delegation will be led by Velk”, “the chief Orrinese envoys will be A and B”, “Velk is to head the Orrinese side”. */
export function findParticipations(cast: Cast, lexicon: Lexicon, describer: Describer, gatherings: readonly Gathering[]): void {
  const events = gatherings.filter(({ event }) => event.start !== null && !/^(?:BRIEFING|PRESS_CONFERENCE|OTHER|VISIT)$/.test(event.kind));
  if (events.length === 0) return;
  const { read } = cast;
  for (let index = 0; index < read.words.length; index++) {
    const { lower, quoted } = wordAt(read, index);
    if (quoted) continue;
    const found = party.test(lower)
      ? delegationAt(cast, lexicon, index)
      : /^envoys?$/.test(lower)
        ? envoysAt(cast, lexicon, index)
        : lower === "joined"
          ? joinedAt(cast, describer, index)
          : [];
    if (found.length === 0) continue;
    eventFor(cast, events, index).event.participations.push(...found);
    for (const { agent, delegation } of found) if (delegation !== null) proposeEmployer(cast, agent, delegation, 0.6);
  }
}

/** The gathering of the sentence, or the one spoken of last. */
function eventFor(cast: Cast, events: readonly Gathering[], index: number): Gathering {
  const { from, to } = sentenceOf(cast.read, index);
  const here = events.find(({ phrases }) => phrases.some((phrase) => phrase.from >= from && phrase.from < to));
  return here ?? events.findLast(({ phrases }) => phrases.some((phrase) => phrase.from < index)) ?? (events[0] as Gathering);
}

/** “The Orrinese delegation … is to be *led by* A and B”; “A will *lead* the Orrinese *side*”. */
function delegationAt(cast: Cast, lexicon: Lexicon, noun: number): Participation[] {
  const { read } = cast;
  const sentence = sentenceOf(read, noun);
  const delegation = affiliation(cast, { from: Math.max(sentence.from, noun - 3), to: noun }, lexicon);
  for (let index = noun + 1; index < Math.min(sentence.to, noun + 14); index++) {
    if (leading.test(wordAt(read, index).lower) && wordAt(read, index + 1).lower === "by")
      return people(cast, { from: index + 2, to: sentence.to }, { from: sentence.from, to: sentence.to }, delegation, "LEAD", isAhead(cast, noun, index));
  }
  for (let index = noun - 1; index > Math.max(sentence.from, noun - 6); index--) {
    const { lower } = wordAt(read, index);
    if (!/^(?:lead|leads|led|head|heads|headed)$/.test(lower)) continue;
    const leader = cast.within({ from: sentence.from, to: index }).findLast(({ agent }) => agent !== null && cast.member(agent).agent.kind === "PERSON");
    if (leader?.agent == null) return [];
    const planned = /^(?:lead|head)$/.test(lower);
    return [{ agent: leader.agent, delegation, capacity: "LEAD", planned, evidence: spanOf(read, { from: leader.range.from, to: noun + 1 }), confidence: 0.75 }];
  }
  return [];
}

/** “The *chief* Orrinese *envoys* will be A and B”, “Orrin is to send its *chief envoy*, A”. */
function envoysAt(cast: Cast, lexicon: Lexicon, noun: number): Participation[] {
  const { read } = cast;
  const sentence = sentenceOf(read, noun);
  let from = noun;
  while (from > sentence.from && wordAt(read, from).lower !== "chief" && noun - from < 4) from--;
  if (wordAt(read, from).lower !== "chief") return [];
  const own = affiliation(cast, { from: Math.max(sentence.from, from - 3), to: noun }, lexicon);
  const next = wordAt(read, noun + 1).text;
  if (next === ",") {
    const sender = /^(?:its|their)$/.test(wordAt(read, from - 1).lower) ? cast.within({ from: sentence.from, to: from }).findLast(({ agent }) => agent !== null)?.agent : null;
    const person = cast.within({ from: noun + 2, to: noun + 8 })[0];
    const isPerson = person?.agent != null && cast.member(person.agent).agent.kind === "PERSON";
    if (!isPerson || person.agent === null) return [];
    return [
      {
        agent: person.agent,
        delegation: own ?? sender ?? null,
        capacity: "CHIEF_ENVOY",
        planned: isAhead(cast, sentence.from, noun),
        evidence: spanOf(read, { from: sentence.from, to: person.range.to }),
        confidence: 0.8,
      },
    ];
  }
  if (!/^(?:will|are|were|is|was)$/.test(wordAt(read, noun + 1).lower)) return [];
  return people(cast, { from: noun + 1, to: sentence.to }, sentence, own, "CHIEF_ENVOY", isAhead(cast, noun, noun + 4));
}

/** “They are to be *joined by* pilots and other officials.” */
function joinedAt(cast: Cast, describer: Describer, verb: number): Participation[] {
  const { read } = cast;
  if (wordAt(read, verb + 1).lower !== "by") return [];
  const sentence = sentenceOf(read, verb);
  const planned = isAhead(cast, sentence.from, verb);
  const joining: Participation[] = [];
  let from = verb + 2;
  for (let index = from; index < sentence.to; index++) {
    if (!isPeopleNoun(wordAt(read, index).lower)) continue;
    const description = describe(read, { from: groupStart(cast, from, index), to: index + 1 });
    const evidence = spanOf(read, { from: sentence.from, to: index + 1 });
    if (description) joining.push({ agent: describer.meant(description).agent, delegation: null, capacity: "MEMBER", planned, evidence, confidence: 0.65 });
    from = index + 1;
  }
  return joining;
}

/** “customs, harbour and *other officials*”: what stands before the last “and” or comma qualifies nobody. */
function groupStart({ read }: Cast, from: number, to: number): number {
  for (let index = to; index > from; index--) if (/^(?:other|,|and)$/.test(wordAt(read, index).lower)) return wordAt(read, index).lower === "other" ? index : index + 1;
  return wordAt(read, from).lower === "and" ? from + 1 : from;
}

/** The persons named one after the other: “A and B”. */
function people(cast: Cast, { from, to }: Range, sentence: Range, delegation: number | null, capacity: Participation["capacity"], planned: boolean): Participation[] {
  const named = cast.within({ from, to }).filter(({ agent }) => agent !== null && cast.member(agent).agent.kind === "PERSON");
  const last = named.at(-1);
  if (!last) return [];
  const evidence = spanOf(cast.read, { from: sentence.from, to: last.range.to });
  return named.flatMap(({ agent }) => (agent === null ? [] : [{ agent, delegation, capacity, planned, evidence, confidence: 0.85 }]));
}

/** “will be”, “is to be”: not yet. */
function isAhead({ read }: Cast, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const { lower } = wordAt(read, index);
    if (lower === "will" || (/^(?:is|are)$/.test(lower) && wordAt(read, index + 1).lower === "to") || lower === "would" || lower === "expected") return true;
  }
  return false;
}
