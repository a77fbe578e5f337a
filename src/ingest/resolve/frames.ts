import type { Cast } from "./cast.js";
import { coreOf } from "./named.js";
import type { Placed } from "./placed.js";
import { sentenceOf, wordAt, type Range, type ReadText } from "./words.js";

/** What stands around a statement in the sentence that reports it. */
export interface Frame {
  /** Word indexes that report: without what is said, relative clauses, and the question. */
  words: number[];
  /** The words of a question that it answers: “asked about the ferry”. */
  prompt: Range | null;
}

/** Marks each word that stands in a statement's content. */
export function wordsSaid(length: number, placed: readonly Placed[]): Uint8Array {
  const said = new Uint8Array(length);
  for (const { content } of placed) for (const { from, to } of content) said.fill(1, from, to);
  return said;
}

const isInside = (index: number, { from, to }: Range): boolean => from <= index && index < to;

/** `said` tells of each word whether it is part of what somebody says: see `wordsSaid`. */
export function frameOf(cast: Cast, said: Uint8Array, one: Placed): Frame {
  const { read } = cast;
  const around = one.cue ?? one.source ?? one.content[0];
  if (!around) return { words: [], prompt: null };
  const sentence = sentenceOf(read, around.from);
  const prompt = promptIn(cast, sentence, said, one);
  const words: number[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    if (said[index] || (prompt && isInside(index, prompt))) continue;
    words.push(index);
  }
  return { words: withoutExplanations(cast, words, one), prompt };
}

/** Without “…, who left last year,” and what else only explains. */
function withoutExplanations(cast: Cast, words: number[], { source }: Placed): number[] {
  const { read } = cast;
  const core = source ? coreOf(cast, source) : null;
  let inClause = false;
  return words.filter((index) => {
    if (source && core && isInside(index, source)) return isInside(index, core);
    const { lower, text } = wordAt(read, index);
    // “rejects that,” explains nothing; “a sign that it put up” does
    const isThat = lower === "that" && /^(?:it|he|she|they|we|i)$/.test(wordAt(read, index + 1).lower);
    if (isThat || /^(?:who|which|whose|whom|when|where|although|though|while)$/.test(lower)) inClause = true;
    else if (inClause && (text === "," || text === ";")) inClause = false;
    return !inClause;
  });
}

const asking = /^(?:asked|pressed|questioned|told|quizzed)$/;
const askedWhat = /^(?:about|whether|if|why|how|what|when|where|who|which|for|on|of|by|to)$/;

/** “*Asked about the ferry*, Velk said”, “Velk, *asked whether it sails*, said”, “*When reporters asked about it*, she said”. */
function promptIn({ read }: Cast, sentence: Range, said: Uint8Array, one: Placed): Range | null {
  const { cue, source } = one;
  const limit = Math.max(cue?.from ?? 0, source?.to ?? 0);
  for (let index = sentence.from; index < Math.min(sentence.to, limit); index++) {
    const { lower } = wordAt(read, index);
    if (!asking.test(lower) || said[index] || (cue && isInside(index, cue))) continue;
    const opens = index === sentence.from || wordAt(read, index - 1).text === "," || /^(?:when|also|was|reporters|journalists)$/.test(wordAt(read, index - 1).lower);
    if (!opens || !askedWhat.test(wordAt(read, index + 1).lower) || (lower === "told" && wordAt(read, index + 1).lower !== "of")) continue;
    return { from: index, to: promptEnd(read, index + 1, one) };
  }
  return null;
}

/** The question goes on to the last comma before who answers, or before the verb where the speaker stands in front. */
function promptEnd(read: ReadText, from: number, { source, cue }: Placed): number {
  const limit = source && source.from > from ? source.from : (cue?.from ?? from);
  for (let index = limit - 1; index > from; index--) if (wordAt(read, index).text === ",") return index;
  return limit;
}
