import type { TokenRange } from "../../text/sentences.js";
import { isCommaOutside, quoting, sentenceAt, verbAt, type AnnotatedText } from "./annotated-text.js";
import { mix, upTo } from "./hashing.js";
import { placesIn, readingAt } from "./rule-marks.js";
import { isMark, isWord, shape } from "./shapes.js";

/** Where a token stands to the cue. Counts are of what lies between the two, cut off where more says nothing more. */
export interface Place {
  at: number;
  /** 1 before the cue, 2 behind it, 3 the cue itself. */
  side: number;
  /** Side, and how many sentences away. */
  where: number;
  /** `where`, and which of the two is quoted. */
  context: number;
  distance: number;
  commas: number;
  quotations: number;
  conjunctions: number;
  verbs: number;
  otherCues: number;
}

type Column = (at: number) => number;

const conjunctions = new Set("but and although though while because who which as that if when whether or after before since so where even adding saying".split(" "));

/** Sums from the window's start to each of its tokens. */
function sums({ from, to }: TokenRange, counts: (at: number) => boolean): Int32Array {
  const totals = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) totals[at - from + 1] = (totals[at - from] as number) + (counts(at) ? 1 : 0);
  return totals;
}

/** A window of a text as seen from a cue in it, with everything that many of its tokens' features need counted once. */
export class CueWindow {
  readonly words: Column;
  readonly columns: Record<"endings" | "shapes" | "coarse" | "fine" | "tags", Column>;
  readonly cueWord: number;
  readonly cueFine: number;
  /** The cue's neighbours and its sentence's quotations, coarsely. */
  readonly outline: number;
  /** The same with where in the sentence it stands. */
  readonly frame: number;
  private readonly totals: Record<"commas" | "quotations" | "conjunctions" | "verbs" | "otherCues", Int32Array>;
  private readonly cuesOfSentence = new Map<number, number>();
  private readonly nearMarks: Int32Array;
  /** The rule that reads this cue, hashed; 0 where none does. */
  readonly rule: number;
  private readonly rulePlaces: Uint8Array;

  constructor(
    readonly text: AnnotatedText,
    private readonly cue: number,
    private readonly range: TokenRange,
  ) {
    const column =
      (values: Int32Array): Column =>
      (at) =>
        at < range.from ? -1 : at >= range.to ? -2 : (values[at] as number);
    this.words = column(text.words);
    this.columns = { endings: column(text.endings), shapes: column(text.shapes), coarse: column(text.coarse), fine: column(text.fine), tags: column(text.tags) };
    this.cueWord = text.words[cue] as number;
    this.cueFine = text.fine[cue] as number;
    [this.outline, this.frame] = frames(text, cue, range);
    this.totals = {
      commas: sums(range, (at) => isCommaOutside(text, at)),
      quotations: sums(range, (at) => text.quoting[at] === quoting.opens),
      conjunctions: sums(range, (at) => !text.quoting[at] && conjunctions.has(text.lower[at] ?? "")),
      verbs: sums(range, (at) => verbAt(text, at)),
      otherCues: sums(range, (at) => this.isOtherCue(at)),
    };
    for (let at = range.from; at < range.to; at++)
      if (!text.quoting[at] && this.isOtherCue(at)) this.cuesOfSentence.set(text.sentenceOf[at] as number, (this.cuesOfSentence.get(text.sentenceOf[at] as number) ?? 0) + 1);
    this.nearMarks = nearMarks(text, range);
    const reading = readingAt(text.rules, cue);
    this.rule = reading?.rule ?? 0;
    this.rulePlaces = new Uint8Array(range.to - range.from);
    if (reading) placesIn(reading, this.rulePlaces, range.from);
  }

  private isOtherCue(at: number): boolean {
    return Math.abs(at - this.cue) > 1 && (this.text.cue[at] as number) + (this.text.otherCue[at] as number) > 0.4;
  }

  place(at: number): Place {
    const { text, cue, range, totals } = this;
    const side = at < cue ? 1 : at > cue ? 2 : 3;
    const where = side * 16 + (text.sentenceOf[at] as number) - (text.sentenceOf[cue] as number) + 4;
    const [low, high] = at < cue ? [at, cue] : [cue, at];
    // What opens at a token behind the cue lies between the two as well.
    const end = side === 1 ? high : high + 1;
    const count = (counts: Int32Array, to: number, most: number): number => upTo(most, (counts[to - range.from] as number) - (counts[low - range.from] as number));
    return {
      at,
      side,
      where,
      context: where * 4 + (text.quoting[at] ? 2 : 0) + (text.quoting[cue] ? 1 : 0),
      distance: high - low,
      commas: count(totals.commas, high, 3),
      quotations: count(totals.quotations, end, 2),
      conjunctions: count(totals.conjunctions, end, 3),
      verbs: count(totals.verbs, end, 4),
      otherCues: count(totals.otherCues, end, 2),
    };
  }

  /** The next mark and how far it is, the last mark and how far back. */
  marks = (at: number): [number, number, number, number] => {
    const start = (at - this.range.from) * 4;
    const [next = 0, toNext = 0, last = 0, toLast = 0] = this.nearMarks.subarray(start, start + 4);
    return [next, toNext, last, toLast];
  };

  /** The token's place in its quotation, and its neighbours'. */
  quotation(at: number): number {
    const { text, range } = this;
    const before = at > range.from ? (text.quoting[at - 1] as number) * 4 : 0;
    return (text.quoting[at] as number) * 16 + before + (at + 1 < range.to ? (text.quoting[at + 1] as number) : 0);
  }

  otherCues(at: number, between: number): number {
    const inSentence = upTo(2, this.cuesOfSentence.get(this.text.sentenceOf[at] as number) ?? 0);
    return between * 16 + inSentence * 4 + sentenceAt(this.text, at).quoted;
  }

  /** The token's place in what the rules read of this cue, and of any. */
  rulePlace(at: number): number {
    if (at < this.range.from || at >= this.range.to) return 99;
    return (this.rulePlaces[at - this.range.from] as number) * 5 + (this.text.rules.places[at] as number);
  }

  cueLevel(at: number): number {
    if (at === this.cue) return 5;
    if (at < this.range.from || at >= this.range.to) return 6;
    const [said, other] = [this.text.cue[at] as number, this.text.otherCue[at] as number];
    if (said > 0.5) return 3;
    if (other > 0.5) return 4;
    return said > 0.15 ? 2 : other > 0.15 ? 1 : 0;
  }
}

const pronouns = /^(?:he|she|they|it|we|i|there|who)$/;
const determiners = /^(?:the|a|an|his|her|their|its|this)$/;
const prepositions = /^(?:to|of|in|on|for|about|at|with)$/;

/** What kind of word stands beside a cue. */
function neighbour({ lower, shapes }: AnnotatedText, at: number, { from, to }: TokenRange): number {
  if (at < from || at >= to) return 1;
  const word = lower[at] ?? "";
  if (word === "that") return 2;
  const looks = shapes[at] as number;
  if (!isWord(looks)) return looks === shape.quote ? 3 : looks === shape.comma ? 4 : looks === shape.colon ? 5 : looks === shape.terminal ? 6 : 7;
  if (looks === shape.capitalised) return 8;
  if (pronouns.test(word)) return 9;
  return determiners.test(word) ? 10 : prepositions.test(word) ? 11 : 0;
}

function frames(text: AnnotatedText, cue: number, range: TokenRange): [outline: number, frame: number] {
  const { from, to } = sentenceAt(text, cue);
  let before = 0;
  for (let at = from; at < cue; at++) if (text.quoting[at] === quoting.closes) before = 1;
  let behind = 0;
  for (let at = cue + 1; at < to; at++) if (text.quoting[at] === quoting.opens) behind = 1;
  const quotations = before * 8 + (text.quoting[from] === quoting.opens ? 4 : 0) + behind * 2 + (text.quoting[cue] ? 1 : 0);
  const outline = mix(quotations, neighbour(text, cue - 1, { from, to: cue }) * 16 + neighbour(text, cue + 1, range));
  return [outline, mix(outline, upTo(3, to - 1 - cue) * 8 + upTo(5, cue - range.from))];
}

const farthest = 20;

/** Four numbers a token: see `CueWindow.marks`. */
function nearMarks(text: AnnotatedText, { from, to }: TokenRange): Int32Array {
  const near = new Int32Array((to - from) * 4);
  const scan = (start: number, end: number, step: number, column: number): void => {
    let kind = 0;
    let found = -1;
    for (let at = start; at !== end; at += step) {
      near[(at - from) * 4 + column] = kind;
      near[(at - from) * 4 + column + 1] = found < 0 ? farthest : Math.min(farthest, Math.abs(at - found));
      if (!isMark(text.shapes[at] as number)) continue;
      kind = (text.shapes[at] as number) * 2 + (text.quoting[at] ? 1 : 0);
      found = at;
    }
  };
  scan(to - 1, from - 1, -1, 0);
  scan(from, to, 1, 2);
  return near;
}
