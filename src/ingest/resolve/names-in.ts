import { fold } from "./fold.js";
import { functionWords } from "./function-words.js";
import { capitalisedSequences } from "./names.js";
import { readText, textOf, wordAt, type ReadText } from "./words.js";

/** The longest part of a name that is asked for on its own, in words. */
const longest = 6;

/**
 * What a database should be asked for before a text is resolved: every capitalised sequence with its parts, the countries that
 * adjectives come from (“Orrinese” → “Orrin”), and, since topics and disputes are written small, the phrases of up to three
 * words with a meaning. In the order of the text, each once by `fold`.
 */
export function namesIn(text: string): string[] {
  const read = readText(text);
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = fold(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  };
  for (const { from, to } of capitalisedSequences(read)) {
    for (let start = from; start < to; start++)
      for (let end = start + 1; end <= Math.min(to, start + longest); end++) if (isPart(read, start, end)) add(textOf(read, { from: start, to: end }));
    for (const base of basesOf(textOf(read, { from, to: from + 1 }))) add(base);
  }
  for (const phrase of phrasesIn(read)) add(phrase);
  return [...names.values()];
}

/** Names neither begin nor end with what only joins their words. */
const isPart = (read: ReadText, start: number, end: number): boolean => isWord(read, start) && isWord(read, end - 1);

const isWord = (read: ReadText, index: number): boolean => /^[\p{L}\p{N}]/u.test(wordAt(read, index).text) && !functionWords.has(wordAt(read, index).lower);

/** “Orrinese” and “Velkan” may come of “Orrin”, “Velka”, “Velke”, “Velkia”. */
function basesOf(word: string): string[] {
  const stem = /^(\p{Lu}\p{L}{2,}?)(?:ians?|ans?|ns?|ese|ish|is?|ic)$/u.exec(word)?.[1];
  return stem === undefined ? [] : ["", "a", "e", "ia", "o"].map((ending) => stem + ending);
}

/** One to three words in a row of one sentence, none of them a function word. */
function* phrasesIn(read: ReadText): Generator<string> {
  for (const { from, to } of read.sentences) {
    for (let start = from; start < to; start++) {
      for (let end = start + 1; end <= Math.min(to, start + 3) && isWord(read, end - 1); end++)
        if (wordAt(read, start).text.length > 2) yield textOf(read, { from: start, to: end });
    }
  }
}
