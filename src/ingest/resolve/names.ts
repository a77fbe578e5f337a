import { countryNamed } from "./countries.js";
import { calendarNames, functionWords, nameParticles, openers } from "./function-words.js";
import { honorifics } from "./honorifics.js";
import { isPeopleNoun, isPersonNoun } from "./descriptions.js";
import { organizationNouns, placeNouns } from "./noun-classes.js";
import { departments, roleModifiers, roleNouns } from "./role-nouns.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

/** Whether the word at `index` is capitalised for being a name, as far as spelling shows. */
export function isNameWord(read: ReadText, index: number): boolean {
  const word = wordAt(read, index);
  if (!word.capital || calendarNames.has(word.lower) || word.lower === "i") return false;
  if (!word.first) return !(functionWords.has(word.lower) && word.text.length < 4 && !/^\p{Lu}{2,}$/u.test(word.text));
  return !functionWords.has(word.lower) && startsWithName(read, index);
}

/** At a sentence's start a capital counts where nothing speaks against it: “Velk declined”, but not “Fishing resumed”. */
function startsWithName(read: ReadText, index: number): boolean {
  const { lower, text } = wordAt(read, index);
  const isOffice = roleModifiers.has(lower) || roleNouns.has(lower) || organizationNouns.has(lower) || honorifics.has(lower.replace(/\.$/, ""));
  if (countryNamed(text)) return true;
  if (isOffice && wordAt(read, index + 1).capital) return true;
  const next = wordAt(read, index + 1);
  if (openers.has(lower)) return false;
  if (next.capital || read.capitalised.has(lower)) return true;
  if (isPeopleNoun(lower) || roleNouns.has(lower) || roleModifiers.has(lower)) return false;
  // “Harbour officials said”, “Shipping analysts say”
  return !(read.lowerCase.has(lower) || lower.endsWith("ly") || isPeopleNoun(next.lower) || (isPersonNoun(next.lower) && !/^\p{Lu}{2}/u.test(text)));
}

/** The word that a name goes on with behind `to`, or -1: over particles, “of” behind a noun that takes it, and “and” within a title. */
function nextPart(read: ReadText, from: number, to: number): number {
  if (isNameWord(read, to) && !wordAt(read, to).first) return to;
  const { lower, text } = wordAt(read, to);
  if ((text === "’" || text === "'") && wordAt(read, to - 1).lower.endsWith("s") && wordAt(read, to).start === wordAt(read, to - 1).end) {
    return organizationNouns.has(wordAt(read, to + 1).lower) && wordAt(read, to + 1).capital ? to + 1 : -1;
  }
  if (isPossessive(wordAt(read, to)) && /^(?:people|children|women|men|workers)$/.test(wordAt(read, to - 1).lower) && isNameWord(read, to + 1)) return to + 1;
  if (nameParticles.has(lower) && !functionWords.has(lower)) {
    const next = nameParticles.has(wordAt(read, to + 1).lower) ? to + 2 : to + 1;
    return isNameWord(read, next) ? next : -1;
  }
  if (text === "&" && isNameWord(read, to + 1)) return to + 1;
  if (lower === "of" || lower === "for") return afterOf(read, to);
  if (lower === "and") return joinsNouns(read, from, to) ? to + 1 : -1;
  return -1;
}

/** “University *of* Orrin”, “Minister *for* the Sea”; not “Jana Velk of Orrin”. */
function afterOf(read: ReadText, to: number): number {
  const takesOf = (index: number) => {
    const { lower } = wordAt(read, index);
    return organizationNouns.has(lower) || roleNouns.has(lower) || placeNouns.has(lower) || /^(?:republic|kingdom|government|isle|cape|chief|states|general)$/.test(lower);
  };
  if (!takesOf(to - 1)) return -1;
  const next = wordAt(read, to + 1).lower === "the" ? to + 2 : to + 1;
  return isNameWord(read, next) ? next : -1;
}

const jointNouns = /^(?:dialogue|ministry|department|committee|council|commission|agency|institute|association|forum|conference|company|bank|authority|affairs|sons|partners)$/;

/** “Trade *and* Harbours Committee”, “Ministry of Fisheries *and* Food”; not “Velk and Orrin”. */
function joinsNouns(read: ReadText, from: number, and: number): boolean {
  if (!isNameWord(read, and + 1) || countryNamed(textOf(read, { from, to: and }))) return false;
  for (let index = and + 1; index < and + 4 && wordAt(read, index).capital; index++) if (jointNouns.test(wordAt(read, index).lower)) return true;
  return departments.has(wordAt(read, and + 1).lower) && departments.has(wordAt(read, and - 1).lower) && /^(?:of|for)$/.test(wordAt(read, and - 2).lower);
}

/** All capitalised sequences in the order of the text, titles included: “Harbour Minister Jana Velk”, “Sea of Orrin”. */
export function capitalisedSequences(read: ReadText): Range[] {
  const found: Range[] = [];
  for (let index = 0; index < read.words.length; index++) {
    if (!isNameWord(read, index)) continue;
    let to = index + 1;
    for (let next = nextPart(read, index, to); next >= 0; next = nextPart(read, index, to)) to = next + 1;
    found.push({ from: index, to });
    index = to - 1;
  }
  return found;
}
