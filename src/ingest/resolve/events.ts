import type { PartialDate } from "../../shared/partial-date.js";
import type { Cast } from "./cast.js";
import { dateAt, type FoundDate } from "./dates.js";
import { eventNouns, kindOfEvent } from "./event-nouns.js";
import { functionWords } from "./function-words.js";
import type { Lexicon } from "./lexicon.js";
import type { TextEvent } from "./resolved-text.js";
import { isPossessive, sentenceOf, spanOf, textOf, wordAt, type Range } from "./words.js";

/** A gathering that the text speaks of, with the words that do. */
export interface Gathering {
  event: TextEvent;
  /** Its noun: “talks”. */
  head: string;
  /** A name of its own: “the Strategic Sea Dialogue”. */
  named: boolean;
  /** Every phrase that speaks of it. */
  phrases: Range[];
}

/** The gatherings of a text. What is only spoken of, without a date and not as an occasion of speech, is left to who asks for occasions. */
export function findGatherings(cast: Cast, lexicon: Lexicon, published: PartialDate | null): Gathering[] {
  const gatherings: Gathering[] = [];
  const { read } = cast;
  for (let index = 0; index < read.words.length; index++) {
    const { lower, quoted, capital, first } = wordAt(read, index);
    if (quoted || !eventNouns.has(lower) || (capital && !first && !wordAt(read, index - 1).capital)) continue;
    const phrase = phraseAround(cast, index);
    if (!phrase) continue;
    const earlier = phrase.definite ? gatherings.findLast(({ head }) => head === lower) : undefined;
    if (earlier && !(phrase.named && !earlier.named)) earlier.phrases.push(phrase.range);
    else gatherings.push(gatheringOf(cast, lexicon, phrase, lower, index, published));
  }
  return mergeUnnamed(gatherings);
}

interface Phrase {
  range: Range;
  /** Without article and date. */
  name: Range;
  definite: boolean;
  named: boolean;
}

/** “*a parliamentary* hearing”, “*Next week's two-day* Strategic Dialogue”: leftwards over what qualifies the noun. */
function phraseAround({ read }: Cast, noun: number): Phrase | null {
  const start = sentenceOf(read, noun).from;
  let from = noun;
  while (from > start && qualifies(read, from - 1)) from--;
  const opening = wordAt(read, from - 1).lower;
  const introduced =
    /^(?:a|an|the|this|that|these|those|its|his|her|their|in|at|during|hold|holds|held|with|on|of)$/.test(opening) || isPossessive(wordAt(read, from - 1)) || from === start;
  if (!introduced && from === noun && opening !== "to") return null;
  const named = wordAt(read, noun).capital && wordAt(read, noun - 1).capital && from < noun;
  let name = from;
  while (name < noun && /^(?:\p{N}+|one|two|three|four|five)-(?:day|hour|week)$/u.test(wordAt(read, name).lower)) name++;
  return {
    range: { from: /^(?:a|an|the)$/.test(opening) ? from - 1 : from, to: noun + 1 },
    name: { from: name, to: noun + 1 },
    definite: /^(?:the|this|that|these|those|its|their)$/.test(opening),
    named,
  };
}

function qualifies(read: Cast["read"], index: number): boolean {
  const { text, lower, capital } = wordAt(read, index);
  if (lower === "and") return wordAt(read, index - 1).capital && wordAt(read, index + 1).capital;
  if (
    !/^\p{L}|^\p{N}+-/u.test(text) ||
    functionWords.has(lower) ||
    /^(?:hold|holds|held|host|hosts|open|opens|attend|attends|begin|begins|began|join|joins|told|said|says|gave|give|gives|made)$/.test(lower)
  )
    return false;
  return capital || !/(?:ed|ing)$/.test(lower) || /^(?:opening|closing|annual|high-level)$/.test(lower);
}

function gatheringOf(cast: Cast, lexicon: Lexicon, phrase: Phrase, head: string, noun: number, published: PartialDate | null): Gathering {
  const { read } = cast;
  const topic = topicEnd(cast, noun + 1);
  const place = placeBehind(cast, topic);
  const end = place && topic === noun + 1 ? place.to : topic;
  const name = textOf(read, { from: phrase.name.from, to: end });
  const date = eventDate(cast, phrase, Math.max(end, place?.to ?? 0), published);
  const known = lexicon.find("Event", textOf(read, phrase.name))[0] ?? lexicon.find("Event", name)[0] ?? null;
  const to = Math.max(end, place?.to ?? 0, date && date.range.from >= end ? date.range.to : 0);
  return {
    event: {
      name: phrase.named ? textOf(read, phrase.name) : name,
      kind: kindOfEvent(head, wordAt(read, noun - 1).lower),
      start: date?.date ?? null,
      end: null,
      venue: null,
      place: place?.place ?? null,
      known,
      participations: [],
      evidence: spanOf(read, { from: phrase.range.from, to }),
      confidence: phrase.named || known ? 0.85 : 0.6,
    },
    head,
    named: phrase.named,
    phrases: [phrase.range],
  };
}

/** “talks *on the bells*”, “conference *on fish*”. */
function topicEnd({ read }: Cast, from: number): number {
  if (!/^(?:on|about|of)$/.test(wordAt(read, from).lower) || dateAt(read, from, { value: "2000-01-03", precision: "DAY" }, "past")) return from;
  let to = from + 1;
  while (to < from + 6 && (/^(?:the|a|an|its)$/.test(wordAt(read, to).lower) || (/^\p{L}/u.test(wordAt(read, to).text) && !functionWords.has(wordAt(read, to).lower)))) to++;
  return to > from + 1 ? to : from;
}

/** “… *in Orrin*”, “visit *to Orrin*”. */
function placeBehind(cast: Cast, from: number): { place: number; to: number } | null {
  if (!/^(?:in|to|at)$/.test(wordAt(cast.read, from).lower)) return null;
  const found = cast.at(wordAt(cast.read, from + 1).lower === "the" ? from + 2 : from + 1);
  return found?.place == null ? null : { place: found.place, to: found.range.to };
}

/** The date that stands with it: “*Next week's* talks”, “talks in Orrin *next week*”, “will meet *on Friday* for talks”; ahead where the sentence looks ahead. */
function eventDate(cast: Cast, phrase: Phrase, end: number, published: PartialDate | null): FoundDate | null {
  const { read } = cast;
  const sentence = sentenceOf(read, phrase.range.from);
  const words = textOf(read, sentence);
  const direction = /\b(?:will|is to|are to|plans?|next|coming|upcoming|due to)\b/.test(words) && !/\bsaid\b.*\bat an? /.test(words) ? "future" : "past";
  for (const from of [end, phrase.range.from - 3, phrase.range.from - 2, phrase.range.from, end + 1]) {
    const found = from >= sentence.from && from < sentence.to ? dateAt(read, from, published, direction) : null;
    if (found && (found.range.from >= end || found.range.to <= phrase.name.from)) return found;
  }
  return null;
}

/** “a forum next week” and “next week's Strategic Sea Dialogue” are one where only the second has a name. */
function mergeUnnamed(gatherings: Gathering[]): Gathering[] {
  const named = gatherings.filter((gathering) => gathering.named && gathering.event.start);
  return gatherings.filter((gathering) => {
    if (gathering.named || !gathering.event.start) return true;
    const twin = named.find(({ event }) => event.start?.value === gathering.event.start?.value && event.start?.precision === gathering.event.start?.precision);
    if (!twin) return true;
    twin.phrases.push(...gathering.phrases);
    return false;
  });
}

/** A visit that is announced by its verb: “is *to visit Orrin next month*”. */
export function findVisits(cast: Cast, published: PartialDate | null): Gathering[] {
  const { read } = cast;
  return read.words.flatMap(({ lower, quoted }, index): Gathering[] => {
    if (quoted || lower !== "visit" || !/^(?:to|will)$/.test(wordAt(read, index - 1).lower)) return [];
    const found = cast.at(index + 1);
    const end = found?.range.to ?? index + 2;
    const date = found ? dateAt(read, end, published, "future") : null;
    if (!found || !date) return [];
    const name = `visit to ${textOf(read, found.range)}`;
    const evidence = spanOf(read, { from: index - 1, to: date.range.to });
    return [
      {
        event: { name, kind: "VISIT", start: date.date, end: null, venue: null, place: found.place, known: null, participations: [], evidence, confidence: 0.6 },
        head: "visit",
        named: false,
        phrases: [{ from: index, to: end }],
      },
    ];
  });
}
