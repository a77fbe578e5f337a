import { hash } from "./hashing.js";
import { shapeOf } from "./shapes.js";
import { classOf, type WordClasses } from "./word-classes.js";

/** What is known of a token by its letters alone, as numbers. */
export interface TokenFacts {
  /** In lower case, with one kind of quotation mark and every digit a 0. */
  plain: string;
  /** Hash of `plain`, and of its last three letters. */
  word: number;
  ending: number;
  shape: number;
  coarse: number;
  fine: number;
  /** For the tagger, which tells digits apart: hashes of the word, of its last one to three letters and its first two. */
  letters: number;
  endings: readonly [number, number, number];
  beginning: number;
}

const isQuotationMark = (token: string): boolean => /^(?:["“”„«»]|''|``)$/.test(token);

function factsOf(token: string, classes: WordClasses): TokenFacts {
  const lower = token.toLowerCase().replaceAll("’", "'");
  const plain = isQuotationMark(token) ? '"' : lower.replace(/\d/g, "0");
  const [coarse, fine] = classOf(classes, lower);
  return {
    plain,
    word: hash(plain, 1),
    ending: hash(plain.slice(-3), 2),
    shape: shapeOf(token),
    coarse,
    fine,
    letters: hash(lower),
    endings: [hash(lower.slice(-1)), hash(lower.slice(-2)), hash(lower.slice(-3))],
    beginning: hash(lower.slice(0, 2)),
  };
}

/** The facts of each token; those of a token that a text repeats are worked out once. */
export function tokenFacts(tokens: readonly { text: string }[], classes: WordClasses): TokenFacts[] {
  const known = new Map<string, TokenFacts>();
  return tokens.map(({ text }) => {
    const facts = known.get(text) ?? factsOf(text, classes);
    known.set(text, facts);
    return facts;
  });
}
