import { calendarNames, functionWords } from "./function-words.js";
import { genderOf, isRoleNoun, type Gender } from "./role-nouns.js";
import { readTitle } from "./titles.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

/** An office described in words of its own: “an assistant harbour minister”, “Orrin's envoy to the talks”. */
export interface RolePhrase {
  /** With its complement. */
  range: Range;
  head: string;
  title: string;
  former: boolean;
  gender: Gender | null;
  definite: boolean;
  /** The words that say whose: “Orrin”, “the company”. */
  owner: Range | null;
  /** A possessive pronoun that says whose: “her”. */
  ownerPronoun: string | null;
  /** What follows “of”, “for”, “at”: “of *the Tide Network*”. */
  complement: Range | null;
}

const determiner = /^(?:a|an|the|its|his|her|their|our|that|this)$/;
const preposition = /^(?:of|for|at|in|to|on|with|from)$/;
const stop = /^(?:[,.;:!?()“”"«»—–]|--+|'')$/;

/**
 * The phrase that begins at `from`, at most up to `limit`; null where no office is its noun. With `anyNoun`, a noun that no list
 * holds will do behind an article or a possessive: “the *lamplighter*”.
 */
export function rolePhrase(read: ReadText, from: number, limit: number, anyNoun = false): RolePhrase | null {
  const once = /^(?:once|formerly|previously)$/.test(wordAt(read, from).lower);
  const first = once || wordAt(read, from).lower === "now" ? from + 1 : from;
  const opening = wordAt(read, first).lower;
  let start = determiner.test(opening) ? first + 1 : first;
  let owner: Range | null = null;
  let head = -1;
  let index = start;
  for (; index < Math.min(limit, first + 14); index++) {
    const word = wordAt(read, index);
    if (isPossessive(word) && index > start) {
      owner = { from: first, to: index };
      start = index + 1;
      head = -1;
    } else if (isRoleNoun(word.lower)) head = index;
    else if (!fitsBefore(read, index)) break;
  }
  const last = wordAt(read, index - 1);
  const isIntroduced = determiner.test(opening) || owner !== null;
  if (head < index - 1 && index > start && (isRoleNoun(last.lower, true) || (anyNoun && isIntroduced && head < 0 && /^\p{Ll}+$/u.test(last.text)))) head = index - 1;
  if (head < 0) return null;
  const phrase = phraseOf(read, { from: first, to: limit }, start, head, owner);
  return once ? { ...phrase, former: true } : phrase;
}

function fitsBefore(read: ReadText, index: number): boolean {
  const { text, lower } = wordAt(read, index);
  if (stop.test(text) || preposition.test(lower)) return false;
  return !functionWords.has(lower) && !calendarNames.has(lower) && /^[\p{L}\p{N}-]/u.test(text) && !/^(?:said|says|told|asked|took|takes|became)$/.test(lower);
}

function phraseOf(read: ReadText, { from, to: limit }: Range, start: number, head: number, possessor: Range | null): RolePhrase {
  let end = head + 1;
  if (/^(?:general|elect|designate|emeritus)$/.test(wordAt(read, end).lower)) end++;
  if (/^(?:there|here)$/.test(wordAt(read, end).lower)) return { ...plainPhrase(read, from, start, head, end, possessor), range: { from, to: end + 1 } };
  // “secretary of state” is one office
  if (wordAt(read, end).lower === "of" && /^(?:state|staff)$/.test(wordAt(read, end + 1).lower)) end += 2;
  const plain = plainPhrase(read, from, start, head, end, possessor);
  const complement = preposition.test(wordAt(read, end).lower) && end < limit ? { from: end + 1, to: complementEnd(read, end + 1, limit) } : null;
  return { ...plain, range: { from, to: complement?.to ?? end }, complement };
}

function plainPhrase(read: ReadText, from: number, start: number, head: number, end: number, possessor: Range | null): RolePhrase {
  const title = readTitle(read, { from: start, to: end });
  const opening = wordAt(read, from).lower;
  return {
    range: { from, to: end },
    head: wordAt(read, head).lower,
    title: title?.title ?? textOf(read, { from: start, to: end }),
    former: title?.former ?? false,
    gender: genderOf(wordAt(read, head).lower),
    definite: possessor !== null || /^(?:the|its|his|her|their|our|that|this)$/.test(opening),
    owner: possessor ?? title?.owner ?? null,
    ownerPronoun: /^(?:its|his|her|their)$/.test(opening) ? opening : null,
    complement: null,
  };
}

function complementEnd(read: ReadText, from: number, limit: number): number {
  let index = from;
  for (; index < limit && index < from + 14; index++) {
    const { text, lower } = wordAt(read, index);
    if (
      stop.test(text) ||
      /^(?:who|whose|which|that|said|says|told|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|on|until|since|after|before|when|while)$/.test(lower) ||
      calendarNames.has(lower)
    )
      break;
    if (lower === "and" && /^(?:a|an|the|former|one)$/.test(wordAt(read, index + 1).lower)) break;
  }
  return index;
}
