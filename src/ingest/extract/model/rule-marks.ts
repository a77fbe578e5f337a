import type { TokenizedText, TokenRange } from "../../text/sentences.js";
import type { Draft } from "../rules/draft.js";
import { draftsIn } from "../rules/passage.js";
import { Reading } from "../rules/reading.js";
import { hash } from "./hashing.js";

/** What the rules propose, in tokens, for the model to weigh. */
export interface RuleReading {
  /** The rule's name, hashed. */
  rule: number;
  content: TokenRange[];
  source: TokenRange[];
}

/** A token's place in what a rule proposes. */
export const ruled = { nothing: 0, begins: 1, inside: 2, ends: 3, source: 4 } as const;

export interface RuleMarks {
  /** As the rules have them. */
  reading: Reading;
  drafts: Draft[];
  readings: RuleReading[];
  /** How many of them have the same content. */
  contents: Map<string, number>;
  /** By token: which reading it is a cue of, from 1; 0 for none. */
  cueOf: Int32Array;
  /** By token: its place in any reading's content or source. */
  places: Uint8Array;
}

export const contentKey = (content: readonly TokenRange[]): string => content.map(({ from, to }) => `${from}-${to}`).join();

export function ruleMarks(text: TokenizedText, trim: (range: TokenRange) => TokenRange): RuleMarks {
  const { length } = text.tokens;
  const reading = new Reading(text);
  const marks: RuleMarks = { reading, drafts: draftsIn(reading), readings: [], contents: new Map(), cueOf: new Int32Array(length), places: new Uint8Array(length) };
  for (const { rule, content, source, cue } of marks.drafts) {
    const ranges = content.map(([from, to]) => trim({ from, to })).filter(({ from, to }) => to > from);
    if (ranges.length === 0) continue;
    const proposed = { rule: hash(rule), content: ranges, source: source.map(([from, to]) => ({ from, to })) };
    marks.readings.push(proposed);
    const key = contentKey(ranges);
    marks.contents.set(key, (marks.contents.get(key) ?? 0) + 1);
    // Where only a colon attributes, the colon before the content is the cue.
    const cues = cue.length > 0 ? cue : [[(content[0]?.[0] ?? 1) - 1, content[0]?.[0] ?? 1] as const];
    for (const [from, to] of cues) marks.cueOf.fill(marks.readings.length, Math.max(0, from), to);
    placesIn(proposed, marks.places, 0);
  }
  return marks;
}

/** Marks a reading's places in an array whose first element is the token `start`; what lies outside is left out. */
export function placesIn({ content, source }: RuleReading, places: Uint8Array, start: number): void {
  const fill = (value: number, from: number, to: number): void => void places.fill(value, Math.max(0, from - start), Math.max(0, to - start));
  for (const { from, to } of source) fill(ruled.source, from, to);
  for (const { from, to } of content) {
    fill(ruled.inside, from, to);
    fill(ruled.begins, from, from + 1);
    fill(ruled.ends, to - 1, to);
  }
}

/** The reading whose cue is the token `at` or stands beside it. */
export function readingAt({ readings, cueOf }: RuleMarks, at: number): RuleReading | undefined {
  const number = [cueOf[at], cueOf[at - 1], cueOf[at + 1]].find(Boolean) ?? 0;
  return readings[number - 1];
}
