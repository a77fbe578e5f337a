import type { TokenRange } from "../../text/sentences.js";
import { sentenceAt, type AnnotatedText } from "./annotated-text.js";
import { CueWindow, type Place } from "./cue-window.js";
import { FeatureList } from "./feature-list.js";
import { lengthClass, mix, mix3, upTo } from "./hashing.js";

export const argumentBits = 19;
export const transitionBits = 12;
/** Features that each step from one token to the next has. */
export const transitionFeatures = 5;

/** The features of each token of a window, and of each step between two. */
export interface FeatureSequence {
  length: number;
  /** Rows of the token `at` of the window: `rows[offsets[at]]` to `rows[offsets[at + 1]]`. */
  rows: Int32Array;
  offsets: Int32Array;
  transitions: Int32Array;
}

/** Features of what each token of the window is to the cue: each conjoined with where it stands to it. */
export function argumentFeatures(text: AnnotatedText, cue: number, range: TokenRange, list = new FeatureList(argumentBits)): FeatureSequence {
  const window = new CueWindow(text, cue, range);
  const length = range.to - range.from;
  const offsets = new Int32Array(length + 1);
  const transitions = new Int32Array(length * transitionFeatures);
  list.clear();
  for (let at = 0; at < length; at++) {
    const place = window.place(range.from + at);
    list.begin();
    wordFeatures(list, window, place);
    classFeatures(list, window, place);
    frameFeatures(list, window, place);
    markFeatures(list, window, place);
    cueFeatures(list, window, place);
    ruleFeatures(list, window, place);
    offsets[at + 1] = list.length;
    addTransitions(transitions, at * transitionFeatures, window, place);
  }
  return { length, rows: list.view(), offsets, transitions };
}

function wordFeatures(list: FeatureList, { words, columns }: CueWindow, { at, side, where }: Place): void {
  const [own, next, last, next2, last2] = [words(at), words(at + 1), words(at - 1), words(at + 2), words(at - 2)];
  list.add(where);
  for (const word of [own, next, last, next2, last2]) list.add(mix(word, where));
  list.add(mix3(own, next, side));
  list.add(mix3(last, own, side));
  list.add(mix3(next, next2, side));
  list.add(mix3(last2, last, side));
  list.add(mix3(last, next, side));
  for (const place of [at, at + 1, at - 1]) list.add(mix(columns.fine(place), where));
  list.add(mix3(columns.coarse(at), columns.coarse(at + 1), side));
  list.add(mix3(columns.coarse(at - 1), columns.coarse(at), side));
  list.add(mix(columns.endings(at), where));
  list.add(mix(columns.endings(at + 1), where));
  list.add(mix3(columns.endings(at), columns.endings(at + 1), side));
}

function classFeatures(list: FeatureList, { words, columns: { shapes, tags } }: CueWindow, { at, side, context }: Place): void {
  for (const column of [shapes, tags]) {
    list.add(mix(mix(column(at - 1), column(at)), mix(column(at + 1), context)));
    list.add(mix(mix(column(at), column(at + 1)), mix(column(at + 2), side)));
    list.add(mix(mix(column(at - 2), column(at - 1)), mix(column(at), side)));
  }
  list.add(mix(mix(words(at), tags(at + 1)), mix(tags(at - 1), side)));
  list.add(mix(mix(words(at + 1), tags(at)), mix(tags(at + 2), side)));
}

/** Where the token stands to the cue: distance, marks, conjunctions and verbs between, and the shape of the cue's sentence. */
function frameFeatures(list: FeatureList, window: CueWindow, place: Place): void {
  const { words, columns, frame, outline, cueWord, cueFine } = window;
  const { at, side, context, commas, quotations, conjunctions, verbs } = place;
  const distance = lengthClass(place.distance);
  const between = commas * 16 + quotations * 4 + conjunctions;
  const breaks = mix(commas, conjunctions);
  list.add(mix(distance, context));
  list.add(mix3(distance, context, cueWord));
  list.add(mix3(distance, frame, context));
  list.add(mix(frame, context));
  list.add(mix3(frame, context, commas * 4 + conjunctions));
  list.add(mix(mix(outline, context), mix(columns.shapes(at - 1), columns.shapes(at + 1))));
  list.add(mix3(cueWord, context, commas));
  list.add(mix(mix(cueFine, context), mix(commas, columns.shapes(at - 1))));
  list.add(mix(between, context));
  list.add(mix3(between, context, columns.shapes(at)));
  list.add(mix3(commas * 8 + verbs, context, columns.tags(at)));
  list.add(mix(mix(commas, quotations), mix(words(at), side)));
  list.add(mix3(breaks, words(at + 1), side));
  list.add(mix(breaks, mix3(words(at + 1), words(at + 2), side)));
  list.add(mix3(breaks, words(at - 1), side));
  list.add(mix(mix(cueWord, words(at)), side * 8 + Math.min(distance, 7)));
  list.add(mix3(cueWord, words(at - 1), side));
  list.add(mix3(cueWord, words(at + 1), side));
  list.add(mix(mix(cueWord, columns.shapes(at)), mix(distance, columns.shapes(at - 1))));
}

/** The next mark and the last, the ends of the sentence, and the quotation around. */
function markFeatures(list: FeatureList, window: CueWindow, { at, where, context, commas }: Place): void {
  const { text, words, outline, marks } = window;
  const [next, toNext, last, toLast] = marks(at);
  list.add(mix3(next, toNext, context));
  list.add(mix3(last, toLast, context));
  list.add(mix(mix(next, last), mix(context, commas)));
  list.add(mix(mix(next, Math.min(toNext, 3)), mix(outline, where)));
  list.add(mix(mix(last, Math.min(toLast, 3)), mix(outline, where)));
  const sentence = sentenceAt(text, at);
  const toEnd = upTo(4, sentence.to - 1 - at);
  const edges = upTo(4, at - sentence.from) * 8 + toEnd;
  list.add(mix(edges, context));
  list.add(mix3(edges, outline, where));
  list.add(mix3(toEnd, words(at), where));
  const quotation = window.quotation(at);
  list.add(mix(quotation, context));
  list.add(mix3(quotation, outline, where));
  list.add(mix3(quotation, words(at - 1), words(at + 1)));
}

/** Other cues: this one's, those between, and those of the token's sentence. */
function cueFeatures(list: FeatureList, window: CueWindow, { at, side, where, context, conjunctions, otherCues }: Place): void {
  const { words, columns, outline } = window;
  const others = window.otherCues(at, otherCues);
  const own = window.cueLevel(at);
  list.add(mix(others, context));
  list.add(mix3(others, context, columns.shapes(at - 1) * 32 + columns.shapes(at)));
  list.add(mix3(others, outline, where));
  list.add(mix(own, context));
  list.add(mix3(own, context, others));
  list.add(mix3(window.cueLevel(at + 1), words(at), side));
  list.add(mix(mix(otherCues, conjunctions), mix3(words(at), columns.tags(at + 1), side)));
}

/** What the rules make of the token and its neighbours, under this cue and any. */
function ruleFeatures(list: FeatureList, window: CueWindow, { at, side, where, context }: Place): void {
  const { rule, cueWord, outline, words, columns } = window;
  const [last, own, next] = [window.rulePlace(at - 1), window.rulePlace(at), window.rulePlace(at + 1)];
  const places = mix(last * 100 + own, next);
  list.add(mix3(own, rule, side));
  list.add(mix3(places, rule, side));
  list.add(mix3(places, rule, context));
  list.add(mix3(places, cueWord, side));
  list.add(mix(mix(own, rule), mix(outline, where)));
  list.add(mix(mix(places, rule), mix(words(at), words(at + 1))));
  list.add(mix(mix(places, rule), mix(columns.shapes(at), columns.tags(at + 1))));
}

function addTransitions(into: Int32Array, from: number, window: CueWindow, { at, side, where, commas }: Place): void {
  const { shapes } = window.columns;
  const mask = (1 << transitionBits) - 1;
  const values = [1, where, mix(shapes(at), shapes(at - 1)), mix(window.quotation(at), side), mix3(shapes(at + 1), commas, side)];
  values.forEach((value, turn) => {
    into[from + turn] = mix(turn + 1, value) & mask;
  });
}
