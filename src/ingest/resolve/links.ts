import type { Cast } from "./cast.js";
import { functionWords } from "./function-words.js";
import type { Frame } from "./frames.js";
import type { ResolvedStatement } from "./resolved-text.js";
import type { Placed } from "./placed.js";
import type { Speaker } from "./speakers.js";
import { textOf, wordAt, type Range } from "./words.js";

type Link = ResolvedStatement["links"][number];

interface Said {
  placed: Placed;
  speaker: number | null;
  frame: Frame;
  /** Its words, lower-case, in their order. */
  words: string[];
  /** Its quoted parts as sequences of words. */
  quoted: string[];
}

/** How the statements of one text answer, deny and repeat one another. Links only point back. */
export function findLinks(cast: Cast, placed: readonly Placed[], speakers: readonly (Speaker | null)[], frames: readonly Frame[]): Link[][] {
  const said = placed.map((one, index): Said => ({
    placed: one,
    speaker: speakers[index]?.agent ?? null,
    frame: frames[index] ?? { words: [], prompt: null },
    words: wordsOf(cast, one.content),
    quoted: quotedOf(cast, one.content),
  }));
  const sharing = sharedWordings(said);
  // What denies is not denied in turn by who denies the same.
  const deniers = new Set<number>();
  return said.map((one, index) => {
    const before = said.slice(0, index);
    const restated = sharing(index).find((earlier) => restates(one, said[earlier] as Said)) ?? null;
    const links: Link[] = restated === null ? [] : [{ kind: "RESTATES", to: restated, confidence: 0.7 }];
    const asserted = lastOfOther(cast, one, before, deniers);
    const other = lastOfOther(cast, one, before, new Set());
    if (asserted !== null && denies(cast, one, before[asserted] as Said)) {
      links.push({ kind: "DENIES", to: asserted, confidence: 0.75 });
      deniers.add(index);
    } else if (other !== null && respondsTo(cast, one, before[other] as Said)) links.push({ kind: "RESPONDS_TO", to: other, confidence: 0.75 });
    return links;
  });
}

function wordsOf({ read }: Cast, ranges: readonly Range[]): string[] {
  const words: string[] = [];
  for (const { from, to } of ranges) for (let index = from; index < to; index++) if (/^[\p{L}\p{N}]/u.test(wordAt(read, index).text)) words.push(wordAt(read, index).lower);
  return words;
}

function quotedOf({ read }: Cast, ranges: readonly Range[]): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  const close = () => {
    if (part.length >= 4) parts.push(part.join(" "));
    part = [];
  };
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      const { text, lower, quoted } = wordAt(read, index);
      if (!quoted) close();
      else if (/^[\p{L}\p{N}]/u.test(text)) part.push(lower);
    }
    close();
  }
  return parts;
}

/** For a statement, asked in the text's order: the earlier ones of its speaker that have four words in a row with it. */
function sharedWordings(said: readonly Said[]): (index: number) => number[] {
  const seen = new Map<string, number[]>();
  const keys = said.map(({ speaker, words }) => (speaker === null ? [] : [...new Set(runsOf(words))].map((run) => `${speaker} ${run}`)));
  return (index) => {
    const earlier = new Set<number>();
    for (const key of keys[index] ?? []) {
      const found = seen.get(key) ?? [];
      for (const other of found) earlier.add(other);
      seen.set(key, [...found, index].slice(0, mostAlike));
    }
    return [...earlier].sort((a, b) => a - b);
  };
}

/** Of the statements that share a wording the first of these are compared. */
const mostAlike = 20;

/** Whether it repeats the other's words: four in a row, three of them with a meaning, or a whole quoted part: “keep the lamps lit”. */
function restates({ words, quoted }: Said, other: Said): boolean {
  const text = ` ${words.join(" ")} `;
  const otherText = ` ${other.words.join(" ")} `;
  const runs = runsOf(words).filter(hasMeaning);
  return other.quoted.some((part) => text.includes(` ${part} `)) || quoted.some((part) => otherText.includes(` ${part} `)) || runs.some((run) => otherText.includes(` ${run} `));
}

const hasMeaning = (run: string): boolean => run.split(" ").filter((word) => !functionWords.has(word)).length >= 3;

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let from = 0; from + 4 <= words.length; from++) runs.push(words.slice(from, from + 4).join(" "));
  return runs;
}

/** The last statement of somebody else, at most a paragraph away. */
function lastOfOther({ read }: Cast, { placed, speaker }: Said, before: readonly Said[], except: ReadonlySet<number>): number | null {
  const here = wordAt(read, placed.content[0]?.from ?? 0).paragraph;
  for (let index = before.length - 1; index >= 0; index--) {
    const other = before[index] as Said;
    if (here - wordAt(read, other.placed.content[0]?.from ?? 0).paragraph > 1) return null;
    if (other.speaker !== null && other.speaker !== speaker && !except.has(index)) return index;
  }
  return null;
}

const denial = /\b(?:rejects?|rejected|rejecting|den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|disputes?|disputed|refutes?|refuted|contradicts?|contradicted)\b/;

/** “rejected that, saying”, “also denied that”: of what was said just before; by a shared subject, unless “that” stands for all of it. */
function denies(cast: Cast, one: Said, other: Said): boolean {
  const report = one.frame.words.map((index) => wordAt(cast.read, index).lower).join(" ");
  const own = one.words.join(" ");
  if (/\bno such thing\b/.test(own) || /\b(?:was|is|were|are|had|has|did|does|do|would) (?:not|n't)$/.test(own)) return true;
  if (!denial.test(report)) return false;
  const isWhole =
    /\b(?:rejects?|rejected|denies|denied|dismissed|disputed|disputes) (?:that|this|it|those|the (?:claims?|account|accusations?|charges?|reports?|allegations?))\b(?= [,:;]|$)/.test(
      report,
    );
  // “rejected an audit” turns a demand down; it does not say that something is untrue
  return isWhole || (!/\b(?:reject|dismiss)/.test(report) && sharesSubject(one, other));
}

function sharesSubject(one: Said, other: Said): boolean {
  const theirs = new Set(other.words.filter((word) => !functionWords.has(word) && word.length > 3).map(stem));
  return one.words.some((word) => !functionWords.has(word) && word.length > 3 && theirs.has(stem(word)));
}

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing)$/, "").slice(0, 7);

const answering = /^(?:repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|retort(?:s|ed|ing)?|counter(?:s|ed|ing)?|rejoin(?:s|ed)|shot back|hit back|fired back)$/;

/** “replied Velk”, “In response, Velk said”, “Velk, told of the plan, said”, and what follows another's question. */
function respondsTo(cast: Cast, one: Said, other: Said): boolean {
  const { read } = cast;
  const { cue } = one.placed;
  const verb = cue ? textOf(read, cue).toLowerCase() : "";
  if (answering.test(verb) || verb.split(" ").some((word) => answering.test(word))) return true;
  const report = one.frame.words.map((index) => wordAt(read, index).lower).join(" ");
  if (/\b(?:in (?:response|reply|answer)|asked (?:for a response|to respond)|responding|replying|in turn)\b/.test(report)) return true;
  if (/\b(?:rejects|rejected|dismisses|dismissed)\b/.test(report) && sharesSubject(one, other)) return true;
  if (one.frame.prompt && /^(?:told of|asked (?:for a response|to respond))/i.test(textOf(read, one.frame.prompt))) return true;
  return isQuestion(cast, other) && isNext(cast, one, other);
}

const isQuestion = ({ read }: Cast, { placed }: Said): boolean => {
  const last = placed.content.at(-1);
  // the question in “I asked him, ‘Which part?’” is quoted, not put
  return last !== undefined && /\?(?:["”»]|''|)$|^[‘'].*\?[’']$/s.test(textOf(read, last));
};

const isNext = ({ read }: Cast, one: Said, other: Said): boolean => {
  const from = one.placed.content[0]?.from ?? 0;
  const to = other.placed.content.at(-1)?.to ?? 0;
  return wordAt(read, from).sentence - wordAt(read, to - 1).sentence <= 2;
};
