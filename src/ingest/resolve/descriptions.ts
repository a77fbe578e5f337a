import { functionWords } from "./function-words.js";
import { collectiveHeads, organizationHeads, partitives, peopleNouns } from "./noun-classes.js";
import { isRoleNoun, kinNouns, passingNouns, roleNouns } from "./role-nouns.js";
import { isPossessive, wordAt, type Range, type ReadText } from "./words.js";

/** Somebody described and not named: “three senior officials briefed on the talks”. */
export interface Description {
  /** Up to the first comma that closes it. */
  range: Range;
  /** Its noun, lower-case, and where it stands. */
  head: string;
  at: number;
  plural: boolean;
  /** “the”, “those”, “its”: somebody spoken of before, or known. */
  definite: boolean;
  /** The words before the noun that say which, lower-case: “senior”. */
  modifiers: string[];
  /** The possessor's words: “*Orrin*'s delegate”. */
  owner: Range | null;
  /** A possessive pronoun: “*her* granddaughter”. */
  ownerPronoun: string | null;
  /** What follows the noun: “*briefed on the talks*”. */
  complement: Range | null;
}

const articles = /^(?:the|a|an|this|that|these|those|some|any|its|his|her|their|our|no)$/;
const after =
  /^(?:of|in|at|for|to|by|with|from|on|along|near|close|aboard|inside|outside|across|behind|around|among|under|about|who|whose|which|that|named|called|known|here|there)$/;
const marks = /^(?:[,;:()“”"«»—–.]|--+|'')$/;

export function describe(read: ReadText, range: Range): Description | null {
  const { from } = range;
  const to = coreEnd(read, range);
  const opening = wordAt(read, from).lower;
  let start = articles.test(opening) ? from + 1 : from;
  let owner: Range | null = null;
  let end = start;
  for (let index = start; index < to; index++) {
    const word = wordAt(read, index);
    if (isPossessive(word) && index > start && index + 1 < to) {
      owner = { from: start, to: index };
      start = index + 1;
    } else if (after.test(word.lower) && index > start) break;
    else if (isParticiple(read, index, start)) break;
    end = index + 1;
  }
  if (end <= start) return null;
  const at = end - 1;
  const head = wordAt(read, at).lower;
  const modifiers: string[] = [];
  for (let index = start; index < at; index++) if (!functionWords.has(wordAt(read, index).lower)) modifiers.push(wordAt(read, index).lower);
  return {
    range: { from, to },
    head,
    at,
    plural: isPlural(head),
    definite: owner !== null || /^(?:the|this|that|these|those|its|his|her|their)$/.test(opening),
    modifiers,
    owner,
    ownerPronoun: /^(?:its|his|her|their)$/.test(opening) ? opening : null,
    complement: end < to ? { from: end, to } : null,
  };
}

/** The words before the first comma or dash; what follows only explains. */
function coreEnd(read: ReadText, { from, to }: Range): number {
  for (let index = from; index < to; index++) if (marks.test(wordAt(read, index).text)) return index;
  return to;
}

/** “people *briefed* on”, “captains *waiting* at”: a form in -ed or -ing behind a plural. */
const isParticiple = (read: ReadText, index: number, start: number): boolean =>
  index > start && /(?:ed|ing|hurt|held|taken|built)$/.test(wordAt(read, index).lower) && isPlural(wordAt(read, index - 1).lower);

const irregularPlurals = /^(?:people|men|women|children|police|.+(?:men|women|people))$/;

export const isPlural = (noun: string): boolean => irregularPlurals.test(noun) || peopleNouns.has(noun) || (/[^s’']s$/.test(noun) && !/(?:us|is|ics|news)$/.test(noun));

/** Whether a singular noun is a human being's, as far as lists and endings say: “plumber”, “schoolgirl”. */
export function isPersonNoun(noun: string): boolean {
  if (organizationHeads.has(noun) || collectiveHeads.has(noun)) return false;
  return (
    isRoleNoun(noun, true) ||
    kinNouns.has(noun) ||
    passingNouns.has(noun) ||
    /(?:er|or|ist|ee|ess|girl|boy|mate|graduate|diplomat|tycoon|mogul|heir|naire|star|celebrity)$/.test(noun)
  );
}

/** A plural that means people: “divers”, “officials”. */
export function isPeopleNoun(noun: string): boolean {
  if (peopleNouns.has(noun)) return true;
  const singular = noun.replace(/ies$/, "y").replace(/men$/, "man").replace(/s$/, "");
  return singular !== noun && (roleNouns.has(singular) || passingNouns.has(singular) || /(?:er|or|ist|iast|ian)$/.test(singular));
}

/** “One”, “several”, “one of them”, “one of the three people”: some of a group spoken of. */
export function isPartitive(read: ReadText, { from, to }: Range): boolean {
  if (!partitives.has(wordAt(read, from).lower)) return false;
  return (
    to === from + 1 ||
    /^[,.]$/.test(wordAt(read, from + 1).text) ||
    (wordAt(read, from + 1).lower === "of" && /^(?:them|those|these|the|us|its|their|his|her)$/.test(wordAt(read, from + 2).lower))
  );
}

/** What the sentence that begins at `start` is about, where it is described and not named: “*The pilots of the bay* had asked for a lamp.” */
export function subjectOf(read: ReadText, start: number, limit: number): Description | null {
  let to = start;
  while (
    to < limit &&
    to < start + 14 &&
    !isVerb(wordAt(read, to).lower) &&
    !followsNamedComplement(read, start, to) &&
    wordAt(read, to).text !== "," &&
    !wordAt(read, to).quoted &&
    !(to > start && wordAt(read, to).lower.endsWith("ed") && !functionWords.has(wordAt(read, to - 1).lower))
  )
    to++;
  if (to === start) return null;
  const description = describe(read, { from: start, to });
  return description && (description.at === start || !wordAt(read, description.at).capital) ? description : null;
}

/** “The council of Orrin *wants* a bridge”: a small word right behind the name of a complement begins what the subject does. */
function followsNamedComplement(read: ReadText, start: number, index: number): boolean {
  if (wordAt(read, index).capital || !/^\p{Ll}/u.test(wordAt(read, index).text) || functionWords.has(wordAt(read, index).lower)) return false;
  let before = index - 1;
  while (before > start && wordAt(read, before).capital) before--;
  return before < index - 1 && before > start && /^(?:of|in|at|for|from)$/.test(wordAt(read, before).lower);
}

const isVerb = (lower: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|say|says|told|put|gave|made|took|went|came|met|sent|left|held|began|saw|ran|who|which|that|also|reported|denied)$/.test(
    lower,
  );
