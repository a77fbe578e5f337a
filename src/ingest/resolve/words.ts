import { tokenize } from "../text/sentences.js";
import type { Span } from "../text/span.js";

/** A token of the text and where it stands. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  /** Inside quotation marks. */
  quoted: boolean;
  /** The first word of its sentence or of a quotation: its capital says nothing. */
  first: boolean;
  capital: boolean;
}

/** Words `from` to `to`, the latter exclusive. */
export interface Range {
  from: number;
  to: number;
}

export interface ReadText {
  text: string;
  words: Word[];
  sentences: (Range & { paragraph: number })[];
  paragraphs: Range[];
  /** Every word that stands uncapitalised somewhere. */
  lowerCase: ReadonlySet<string>;
  /** Every word that stands capitalised within a sentence, lower-case. */
  capitalised: ReadonlySet<string>;
}

const none: Word = { text: "", lower: "", start: -1, end: -1, sentence: -1, paragraph: -1, quoted: false, first: false, capital: false };

/** “Velk”, and “al-Orrin”. */
const capitalOpening = /^(?:(?:a[ldnrstz]|el|ash|d|l)[-'’])?\p{Lu}/u;

/** ASCII is decided by its code alone: this is asked of every token. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 65 || (code > 90 && code < 97)) return false;
  return code <= 90 || (code > 122 ? capitalOpening.test(text) : /['’-]/.test(text) && capitalOpening.test(text));
}

function isLetterOrDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) : /^[\p{L}\p{N}]/u.test(text);
}

/** The word at an index, or an empty one outside the text. */
export const wordAt = (read: ReadText, index: number): Word => read.words[index] ?? none;

export function readText(text: string): ReadText {
  const { tokens, paragraphs } = tokenize(text);
  const words: Word[] = [];
  const sentences: ReadText["sentences"] = [];
  const lowerCase = new Set<string>();
  const capitalised = new Set<string>();
  paragraphs.forEach((paragraph, number) => {
    let quotation = 0;
    for (const sentence of paragraph.sentences) {
      let first = true;
      for (let index = sentence.from; index < sentence.to; index++) {
        const token = tokens[index];
        if (!token) continue;
        while ((paragraph.quotations[quotation]?.close ?? Infinity) < index) quotation++;
        const open = paragraph.quotations[quotation]?.open ?? Infinity;
        const lower = token.text.toLowerCase();
        const capital = isCapital(token.text);
        const isWord = capital || isLetterOrDigit(token.text);
        if (isWord && !capital) lowerCase.add(token.text);
        else if (capital && !first) capitalised.add(lower);
        words.push({
          text: token.text,
          lower,
          start: token.start,
          end: token.end,
          sentence: sentences.length,
          paragraph: number,
          quoted: open <= index,
          first: isWord && first,
          capital,
        });
        first = isWord ? false : first || index === open || /^[:—]$/.test(token.text);
      }
      sentences.push({ from: sentence.from, to: sentence.to, paragraph: number });
    }
  });
  return { text, words, sentences, paragraphs: paragraphs.map(({ from, to }) => ({ from, to })), lowerCase, capitalised };
}

/** The index of the first word that ends behind `offset`. */
export function indexAt(read: ReadText, offset: number): number {
  let low = 0;
  let high = read.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(read, middle).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that a span touches; none where it stands outside the text or on space alone. */
export function rangeOf(read: ReadText, [start, end]: Span): Range {
  const from = indexAt(read, start);
  const last = indexAt(read, end - 1);
  return { from, to: wordAt(read, last).start < end && last < read.words.length ? Math.max(from, last + 1) : Math.max(from, last) };
}

export const spanOf = (read: ReadText, { from, to }: Range): Span => [wordAt(read, from).start, wordAt(read, to - 1).end];

export const textOf = (read: ReadText, range: Range): string => (range.to > range.from ? read.text.slice(...spanOf(read, range)) : "");

export const sentenceOf = (read: ReadText, index: number): Range => read.sentences[wordAt(read, index).sentence] ?? { from: index, to: index + 1 };

export const isPossessive = (word: Word): boolean => word.lower === "'s" || word.lower === "’s" || word.text === "’" || word.text === "'";
