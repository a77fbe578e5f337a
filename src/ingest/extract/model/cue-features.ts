import { sentenceAt, quoting, type AnnotatedText, type Sentence } from "./annotated-text.js";
import type { FeatureList } from "./feature-list.js";
import { mix, mix3, upTo } from "./hashing.js";
import { quotationFeatures } from "./quotation-features.js";
import { readingAt } from "./rule-marks.js";
import { shape } from "./shapes.js";

export const cueBits = 18;
/** Not a cue, the cue of another attribution ("endorsed"), the cue of something said. */
export const cueClasses = { none: 0, other: 1, said: 2 } as const;

/** A reader of one column around a token: beyond its sentence stand -2 (behind) and -3 (before). */
const within =
  (column: Int32Array, { from, to }: Sentence) =>
  (at: number): number =>
    at < from ? -3 : at >= to ? -2 : (column[at] as number);

/** The features of whether the token `at` is the head of a cue: its words, their classes and tags, and the quotations around. */
export function cueFeatures(list: FeatureList, text: AnnotatedText, at: number): void {
  const sentence = sentenceAt(text, at);
  list.begin();
  wordFeatures(list, text, at, sentence);
  classFeatures(list, text, at, sentence);
  frameFeatures(list, text, at, sentence);
  quotationFeatures(list, text, at, sentence);
  ruleFeatures(list, text, at);
}

/** What the rules make of the token. */
function ruleFeatures(list: FeatureList, { rules, words, tags }: AnnotatedText, at: number): void {
  const rule = rules.readings[(rules.cueOf[at] as number) - 1]?.rule ?? 0;
  const near = readingAt(rules, at) ? 1 : 0;
  const place = (rules.places[at] as number) * 2 + near;
  list.add(mix(rule, near));
  list.add(mix(rule, words[at] as number));
  list.add(mix(place, words[at] as number));
  list.add(mix3(place, rule, tags[at] as number));
}

function wordFeatures(list: FeatureList, text: AnnotatedText, at: number, sentence: Sentence): void {
  const word = within(text.words, sentence);
  const own = text.words[at] as number;
  const fine = text.fine[at] as number;
  list.add(1);
  list.add(own);
  list.add(text.endings[at] as number);
  list.add(text.coarse[at] as number);
  list.add(fine);
  for (const step of [-1, 1, -2, 2, 3, -3]) list.add(word(at + step));
  list.add(mix(own, word(at - 1)));
  list.add(mix(own, word(at + 1)));
  list.add(mix(word(at - 1), word(at + 1)));
  list.add(mix(fine, word(at + 1)));
  list.add(mix(fine, word(at - 1)));
  list.add(mix(word(at + 1), word(at + 2)));
  list.add(mix(word(at - 2), word(at - 1)));
  list.add(mix3(own, word(at + 1), word(at + 2)));
  list.add(mix3(own, word(at - 1), word(at - 2)));
}

function classFeatures(list: FeatureList, text: AnnotatedText, at: number, sentence: Sentence): void {
  const shapeAt = within(text.shapes, sentence);
  const endingAt = within(text.endings, sentence);
  const fineAt = within(text.fine, sentence);
  const coarseAt = within(text.coarse, sentence);
  const tagAt = within(text.tags, sentence);
  const own = text.words[at] as number;
  const shapesAround = mix(shapeAt(at - 1), shapeAt(at + 1));
  list.add(shapesAround);
  list.add(mix(own, shapesAround));
  list.add(mix(fineAt(at), shapesAround));
  for (const step of [-1, 1]) {
    list.add(mix(endingAt(at), endingAt(at + step)));
    list.add(mix(fineAt(at), fineAt(at + step)));
    list.add(mix(coarseAt(at), coarseAt(at + step)));
    list.add(mix(coarseAt(at + 2 * step), coarseAt(at + step)));
    list.add(mix3(tagAt(at), tagAt(at + 2 * step), tagAt(at + step)));
  }
  list.add(mix3(tagAt(at), tagAt(at - 1), tagAt(at + 1)));
  list.add(mix(own, tagAt(at)));
}

const subjects = new Set(["he", "she", "they", "who", "i", "we"]);

/** What the sentence looks like from here: quotations on each side, "that", the distance to its ends and to a likely subject. */
function frameFeatures(list: FeatureList, text: AnnotatedText, at: number, { from, to }: Sentence): void {
  const own = text.words[at] as number;
  const fine = text.fine[at] as number;
  const inside = text.quoting[at] ? 1 : 0;
  let closed = -1;
  for (let place = from; place < at; place++) if (text.quoting[place] === quoting.closes) closed = place;
  let opens = 0;
  for (let place = at + 1; place < to; place++) if (text.quoting[place] === quoting.opens) opens ||= place - at < 3 ? 2 : 1;
  const that = text.lower.slice(at + 1, Math.min(at + 6, to)).includes("that") ? 1 : 0;
  let subject = 0;
  for (let place = Math.max(from, at - 4); place < at; place++) if (text.shapes[place] === shape.capitalised || subjects.has(text.lower[place] ?? "")) subject = at - place;
  const frame = (closed >= 0 ? 100 : 0) + opens * 10 + inside;
  const near = closed < 0 ? 0 : upTo(4, at - closed);
  const [toEnd, toStart] = [upTo(3, to - 1 - at), upTo(3, at - from)];
  for (const value of [frame, that * 10 + inside, near * 10 + inside, toEnd * 10 + toStart]) {
    list.add(value);
    list.add(mix(own, value));
    list.add(mix(fine, value));
  }
  list.add(mix(own, toEnd));
  list.add(inside);
  list.add(mix(fine, subject));
  list.add(mix(own, subject));
}
