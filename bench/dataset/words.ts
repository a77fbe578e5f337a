/** An invented language: words from syllables, drawn as often as words are, put together to sentences without meaning. */
import { Random, Ranks } from "./random.js";

const onsets = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "st", "t", "tr", "v", "w", "z", "é", "ø"];
const nuclei = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "ie"];
const codas = ["", "", "n", "r", "s", "l", "m", "nd", "st", "ck"];

const syllable = (random: Random): string => `${random.pick(onsets)}${random.pick(nuclei)}${random.pick(codas)}`;

function invent(seed: string, count: number, syllables: (at: number) => number): string[] {
  const random = new Random(seed);
  const words = new Set<string>();
  while (words.size < count) words.add(Array.from({ length: syllables(words.size) }, () => syllable(random)).join(""));
  return [...words];
}

/** Frequent words are short, as in any language. */
const vocabulary = invent("vocabulary", 6_000, (rank) => (rank < 120 ? 1 : rank < 2_000 ? 2 : 3));
const wordRanks = new Ranks(vocabulary.length, 1);
const names = invent("names", 3_000, (at) => 2 + (at % 2));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const word = (random: Random): string => vocabulary[wordRanks.draw(random)] as string;

/** `count` words in lower case. */
export function phrase(random: Random, count: number): string {
  let text = word(random);
  for (let at = 1; at < count; at += 1) text += ` ${word(random)}`;
  return text;
}

/** Words that begin with a capital, a comma among the longer ones. */
export function clause(random: Random, count: number): string {
  const text = capital(phrase(random, Math.min(count, 9)));
  return count > 9 ? `${text}, ${phrase(random, count - 9)}` : text;
}

export const properName = (random: Random): string => capital(random.pick(names));

export const title = (random: Random, words: number): string => Array.from({ length: words }, () => capital(word(random))).join(" ");

/** A slug of the words that are left of `text`, made unique by `number`. */
export const slugOf = (text: string, number: number): string =>
  `${
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "item"
  }-${number}`;
