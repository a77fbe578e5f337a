import { countryNamed } from "./countries.js";
import { honorifics } from "./honorifics.js";
import { organizationHeads, organizationNouns } from "./noun-classes.js";
import { departments, genderOf, isRoleNoun, roleModifiers, roleNouns, rolePostmodifiers, type Gender } from "./role-nouns.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

/** An office in the words of the text: “former Orrin harbour minister”. */
export interface Title {
  /** All its words, with what is not part of `title`. */
  range: Range;
  /** Its noun, lower-case: “minister”. */
  head: string;
  /** Without “former”, nationality and organisation: “harbour minister”. Empty for a courtesy (“Mr.”). */
  title: string;
  former: boolean;
  /** The words that say of what: “Orrin”. */
  owner: Range | null;
  gender: Gender | null;
}

const formerly = /^(?:former|ex|then|late|one-time|onetime|erstwhile|retired|ex-.+|then-.+)$/;
/** Say nothing about the office. */
const passing = /^(?:new|current|longtime|long-time|veteran|elected|newly-elected|newly-appointed|two-term|three-term|outgoing|the|a|an|his|her|its|their|that|this|our)$/;

/** The title that the words of `range` make, or null where no office is among them. */
export function readTitle(read: ReadText, range: Range): Title | null {
  let head = -1;
  for (let index = range.to - 1; index >= range.from && head < 0; index--) if (isRoleNoun(wordAt(read, index).lower, true)) head = index;
  const of = [...indices(range)].find((index) => /^(?:of|for)$/.test(wordAt(read, index).lower));
  if (of !== undefined && of <= head) head = of - 1;
  if (head < range.from) return null;
  let { from } = range;
  let former = false;
  for (; from < head; from++) {
    const { lower, text } = wordAt(read, from);
    if (formerly.test(lower)) former = true;
    else if (!passing.test(lower) && text !== "-") break;
  }
  if (/^(?:ex|then)-/.test(wordAt(read, head).lower)) former = true;
  const owner = ownerOf(read, from, head);
  const start = owner ? skipDash(read, owner.to) : from;
  const title = textOf(read, { from: Math.min(start, head), to: range.to }).replace(/^(?:ex|then)-/i, "");
  return { range, head: wordAt(read, head).lower.replace(/^(?:ex|then)-/, ""), title, former, owner, gender: genderOf(wordAt(read, head).lower) };
}

function* indices({ from, to }: Range): Generator<number> {
  for (let index = from; index < to; index++) yield index;
}

const skipDash = (read: ReadText, index: number): number => (isPossessive(wordAt(read, index)) ? index + 1 : index);

/** “*Orrin* Harbour Minister”, “*Tide Network* adviser”: the capitalised words in front that are no part of the office. */
function ownerOf(read: ReadText, from: number, head: number): Range | null {
  const lowerHead = !wordAt(read, head).capital;
  let to = from;
  if (lowerHead && wordAt(read, from).first && roleModifiers.has(wordAt(read, from).lower)) return null;
  while (to < head && wordAt(read, to).capital && (lowerHead || !isOfficeWord(read, to, head))) to++;
  if (to > from && /^[’']$/.test(wordAt(read, to).text) && to + 2 < head + 1 && organizationHeads.has(wordAt(read, to + 1).lower)) to += 2;
  return to > from ? { from, to } : null;
}

function isOfficeWord(read: ReadText, index: number, head: number): boolean {
  const { lower, text } = wordAt(read, index);
  if (countryNamed(text)) return false;
  return roleModifiers.has(lower) || roleNouns.has(lower) || (index + 1 === head && !organizationNouns.has(lower) && departments.has(lower));
}

/** How far a title reaches at the head of a capitalised sequence; `from` where it opens with none. “*Secretary of State* Orla Venn”, “*Mr.* Venn”. */
export function titleEnd(read: ReadText, { from, to }: Range): number {
  let end = from;
  for (let index = from; index < to; index++) {
    const { lower } = wordAt(read, index);
    const honorific = honorifics.get(lower.replace(/\.$/, ""));
    // “Texas Lt. Gov. Jana Velk”: ranks may follow a place, courtesies open
    if (honorific && index + 1 < to && (index === from || index === end || honorific.title !== null)) end = index + 1;
    else if (roleNouns.has(lower) && wordAt(read, index).capital && plausible(read, from, index, to)) end = complementEnd(read, index + 1, to);
    if (end > index + 1) index = end - 1;
  }
  return end;
}

/** A last word that is also an office (“Jana Baker”) is a surname unless only parts of offices or names of their owners precede. */
function plausible(read: ReadText, from: number, head: number, to: number): boolean {
  const next = wordAt(read, head + 1);
  if (head + 1 < to && next.capital) return !organizationNouns.has(next.lower);
  if (organizationNouns.has(wordAt(read, head).lower)) return false;
  if (head === from) return true;
  const before = wordAt(read, head - 1);
  return (
    roleModifiers.has(before.lower) || countryNamed(before.text) !== null || organizationNouns.has(before.lower) || departments.has(before.lower) || roleNouns.has(before.lower)
  );
}

/** “Attorney *General*”, “Secretary *of the Treasury*”, “Minister *of Fisheries and Food*”. */
function complementEnd(read: ReadText, index: number, to: number): number {
  let end = index;
  while (rolePostmodifiers.has(wordAt(read, end).lower)) end++;
  if (!/^(?:of|for)$/.test(wordAt(read, end).lower)) return end;
  let next = wordAt(read, end + 1).lower === "the" ? end + 2 : end + 1;
  if (!departments.has(wordAt(read, next).lower)) return end;
  while (next < to && (departments.has(wordAt(read, next).lower) || (wordAt(read, next).lower === "and" && departments.has(wordAt(read, next + 1).lower)))) next++;
  return next;
}

/** Where a title in lower case before the name at `name` begins, or `name`: “said *former harbour adviser* Jana Velk”. */
export function titleStart(read: ReadText, name: number, earliest: number): number {
  let index = name - 1;
  while (index >= earliest && rolePostmodifiers.has(wordAt(read, index).lower)) index--;
  if (departments.has(wordAt(read, index).lower) && /^(?:of|the)$/.test(wordAt(read, index - 1).lower)) {
    index -= wordAt(read, index - 1).lower === "the" ? 3 : 2;
  }
  if (index < earliest || !roleNouns.has(wordAt(read, index).lower)) return name;
  for (index--; index >= earliest; index--) {
    const word = wordAt(read, index);
    const isJoint = /^[’']$/.test(word.text) && wordAt(read, index - 1).lower.endsWith("s") && organizationHeads.has(wordAt(read, index + 1).lower);
    if (isJoint && index > earliest) {
      index--;
      continue;
    }
    const fits =
      roleModifiers.has(word.lower) ||
      formerly.test(word.lower) ||
      (word.capital && !word.quoted && !isVerbish(word.lower)) ||
      roleNouns.has(word.lower) ||
      (word.text === "-" && index > earliest);
    if (!fits) break;
  }
  return index + 1;
}

const isVerbish = (lower: string): boolean => /^(?:as|the|a|an|in|on|at|by|but|and|asked|told|said)$/.test(lower);
