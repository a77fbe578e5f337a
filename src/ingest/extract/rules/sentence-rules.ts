import { accordingTo } from "./according-to.js";
import type { Cue } from "./cues.js";
import { colon, invertedLeading, leading } from "./direct-leading.js";
import { inverted, trailing } from "./direct.js";
import type { Draft, Sentence } from "./draft.js";
import { indirect } from "./indirect.js";
import type { Range } from "./reading.js";
import { asSaid, trailingIndirect } from "./trailing.js";

/** Quotations beside their attribution are the surest, so they come first; what overlaps them is left out. */
const inOrder = [inverted, trailing, leading, invertedLeading, asSaid, trailingIndirect];

/** Each verb may look at the whole sentence: what has more tokens times verbs, or more tokens, is no sentence that somebody wrote. */
const mostWork = 1_000_000;
const longestSentence = 20_000;

/** The statements of a sentence, in its order. */
export function draftsInSentence(sentence: Sentence): Draft[] {
  const length = sentence.to - sentence.from;
  if (length > longestSentence || length * sentence.cues.length > mostWork) return [];
  const found: Draft[] = [];
  const used = new Set<Cue>();
  const keep = (draft: Draft | undefined, cue?: Cue): void => {
    if (!draft || !isSound(draft) || found.some((other) => clash(draft, other))) return;
    found.push(draft);
    if (cue) used.add(cue);
  };
  for (const rule of inOrder) for (const cue of sentence.cues) if (!used.has(cue)) keep(rule(sentence, cue), cue);
  for (const draft of accordingTo(sentence)) keep(draft);
  for (const cue of sentence.cues) if (!used.has(cue)) keep(indirect(sentence, cue, lastBefore(found, cue)), cue);
  keep(colon(sentence));
  return found.sort((first, second) => startOf(first) - startOf(second));
}

export const startOf = ({ content }: Draft): number => content[0]?.[0] ?? 0;

const lastBefore = (found: readonly Draft[], { from }: Cue): Draft | undefined => found.findLast(({ cue: [other] }) => other !== undefined && other[0] < from);

const overlap = (some: readonly Range[], others: readonly Range[]): boolean => some.some(([from, to]) => others.some((other) => from < other[1] && other[0] < to));

/** Whether its parts are there, in order and apart: odd sentences lead rules astray. */
const isSound = ({ content, cue, source }: Draft): boolean =>
  [...content, ...cue, ...source].every(([from, to]) => from < to) &&
  content.every(([from], at) => from >= (content[at - 1]?.[1] ?? 0)) &&
  !overlap(content, [...cue, ...source]) &&
  !overlap(cue, source);

const clash = (draft: Draft, other: Draft): boolean => overlap(draft.content, [...other.content, ...other.cue]) || overlap(draft.cue, other.content);
