import type { TokenRange } from "../../text/sentences.js";
import { quoted, quotedRangesAt, sentenceAt, trimmed, verbAt, isCommaOutside, type AnnotatedText } from "./annotated-text.js";
import type { Candidate, CueCandidates } from "./candidates.js";
import type { FeatureList } from "./feature-list.js";
import { lengthClass, mix, mix3, upTo } from "./hashing.js";
import { contentKey, readingAt, type RuleReading } from "./rule-marks.js";
import { isMark, isWord, shape } from "./shapes.js";

export const rankBits = 17;

/** Scores and probabilities in ten classes that grow with the distance from the best. */
const lossClass = (loss: number): number => [0, 0.25, 0.6, 1, 1.6, 2.5, 4, 7, 12].findIndex((most) => loss <= most) % 10;

const certainty = (text: AnnotatedText, cue: number): number => lossClass((1 - (text.cue[cue] as number)) * 10);

/** Features of the reading that the cue reports nothing. */
export function rejectionFeatures(list: FeatureList, text: AnnotatedText, { cue, nothing }: CueCandidates): void {
  const [word, fine, certain] = [text.words[cue] as number, text.fine[cue] as number, certainty(text, cue)];
  const loss = lossClass(-nothing);
  list.begin(1000);
  for (const value of [1, word, fine, loss, upTo(4, Math.floor((text.otherCue[cue] as number) * 5)), text.quoting[cue] ? 1 : 0, text.tags[cue] as number]) {
    list.add(value);
    list.add(mix(value, certain));
  }
  const rule = readingAt(text.rules, cue)?.rule ?? 0;
  list.add(mix(word, loss));
  list.add(sentenceAt(text, cue).quoted);
  list.add(mix(rule, certain));
  list.add(mix(rule, word));
  list.add(mix(rule, loss));
}

/** Features of one reading of a cue: how it came about, what it leaves of the sentence, how it begins and ends, what it quotes. */
export function rankFeatures(list: FeatureList, text: AnnotatedText, cue: number, candidate: Candidate): void {
  list.begin();
  wholeFeatures(list, text, cue, candidate);
  sourceFeatures(list, text, cue, candidate);
  followingFeatures(list, text, cue, candidate);
  ruleFeatures(list, text, cue, candidate);
  candidate.content.forEach((part, index) => {
    list.begin(index ? 300 : 100);
    partFeatures(list, text, cue, candidate, part);
  });
}

const covers = (ranges: readonly TokenRange[], at: number): boolean => ranges.some(({ from, to }) => at >= from && at < to);

function wholeFeatures(list: FeatureList, text: AnnotatedText, cue: number, { content, source, cue: words, score, origin }: Candidate): void {
  const [word, certain, loss] = [text.words[cue] as number, certainty(text, cue), lossClass(-score)];
  const total = lengthClass(content.reduce((sum, { from, to }) => sum + to - from, 0));
  let rest = 0;
  let verbs = 0;
  let quotedWords = 0;
  const sentence = sentenceAt(text, cue);
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at === cue || !isWord(text.shapes[at] as number) || covers(content, at) || covers(source, at) || covers(words, at)) continue;
    rest++;
    if (verbAt(text, at)) verbs++;
    if (text.quoting[at]) quotedWords++;
  }
  for (const value of [origin, loss, content.length * 16 + origin, total]) {
    list.add(value);
    list.add(mix(value, word));
    list.add(mix(value, certain));
  }
  list.add(mix(loss, origin));
  list.add(mix(lengthClass(rest), upTo(3, verbs)));
  list.add(mix(upTo(3, verbs), upTo(3, quotedWords)));
  list.add(mix(upTo(6, rest), word));
  list.add(mix(certain, upTo(4, Math.floor((text.otherCue[cue] as number) * 5))));
  list.add(mix(word, certain));
}

function sourceFeatures(list: FeatureList, text: AnnotatedText, cue: number, { source: [first] }: Candidate): void {
  if (!first) {
    list.add(99);
    list.skip(3);
    return;
  }
  const { from, to } = first;
  const side = from < cue ? 1 : 2;
  list.add(mix(side, upTo(6, side === 1 ? cue - to : from - cue - 1)));
  list.add(mix(text.tags[from] as number, text.tags[to - 1] as number));
  list.add(lengthClass(to - from));
  list.add(mix(text.words[cue] as number, side));
}

/** Whether a wholly quoted sentence follows the cue's, and whether the reading takes it. */
function followingFeatures(list: FeatureList, text: AnnotatedText, cue: number, { content }: Candidate): void {
  const at = text.sentenceOf[cue] as number;
  const sentence = sentenceAt(text, cue);
  const next = text.sentences[at + 1];
  const follows = next?.quoted === quoted.everything ? (next.paragraph === sentence.paragraph ? 1 : 2) : 0;
  const taken = follows * 2 + (content.some(({ from }) => text.sentenceOf[from] === at + 1) ? 1 : 0);
  list.add(mix(taken, sentence.quoted ? 1 : 0));
  list.add(mix3(taken, text.words[cue] as number, 1));
  list.add(mix(taken, content.some(({ from }) => text.quoting[from] && text.sentenceOf[from] === at) ? 1 : 0));
}

/** How a reading agrees with the rules': 1 the same, 2 mostly, 3 hardly, 4 not at all, 0 where they have none for this cue. */
function agreement(content: readonly TokenRange[], rule: RuleReading | undefined): number {
  if (!rule) return 0;
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const shared = content.reduce((sum, a) => sum + rule.content.reduce((within, b) => within + Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)), 0), 0);
  if (shared === size(content) && shared === size(rule.content)) return 1;
  return shared === 0 ? 4 : 2 * shared > size(content) + size(rule.content) - shared ? 2 : 3;
}

function ruleFeatures(list: FeatureList, text: AnnotatedText, cue: number, { content, origin, score }: Candidate): void {
  const own = readingAt(text.rules, cue);
  const agrees = agreement(content, own);
  const rule = own?.rule ?? 0;
  const elsewhere = (text.rules.contents.get(contentKey(content)) ?? 0) > (agrees === 1 ? 1 : 0) ? 1 : 0;
  for (const value of [certainty(text, cue), text.words[cue] as number, origin, lossClass(-score), elsewhere, content.length]) list.add(mix3(agrees, rule, value));
  list.add(mix(agrees, elsewhere));
  list.add(mix(elsewhere, text.words[cue] as number));
}

/** How a part lies to the quotations that it meets: 0 to none, 1 exactly one, 2 to 9 as its ends do, above 10 to several. */
function relation(text: AnnotatedText, { from, to }: TokenRange): number {
  let all = 0;
  for (const range of quotedRangesAt(text, { from, to })) {
    if (from >= range.to || to <= range.from) continue;
    const inner = trimmed(text, range);
    if (from >= inner.to || to <= inner.from) continue;
    const one = relationTo({ from, to }, inner);
    all = all === 0 ? one : all % 10 === one ? one + 10 : 20;
  }
  return all;
}

function relationTo({ from, to }: TokenRange, inner: TokenRange): number {
  const [starts, ends] = [from === inner.from, to === inner.to];
  if (starts && ends) return 1;
  if (from <= inner.from && to >= inner.to) return starts ? 2 : ends ? 3 : 4;
  if (from >= inner.from && to <= inner.to) return starts ? 5 : ends ? 6 : 7;
  return from < inner.from ? 8 : 9;
}

interface Counts {
  verbs: number;
  commas: number;
  cues: number;
}

function countsOf(text: AnnotatedText, from: number, to: number): Counts {
  const counts = { verbs: 0, commas: 0, cues: 0 };
  for (let at = from; at < to; at++) {
    if (verbAt(text, at)) counts.verbs++;
    if (isCommaOutside(text, at)) counts.commas++;
    if (!text.quoting[at] && (text.cue[at] as number) > 0.5) counts.cues++;
  }
  return counts;
}

function partFeatures(list: FeatureList, text: AnnotatedText, cue: number, { origin }: Candidate, { from, to }: TokenRange): void {
  const sentence = sentenceAt(text, from);
  const apart = (text.sentenceOf[from] as number) - (text.sentenceOf[cue] as number);
  const far = upTo(3, Math.abs(apart)) * 2 + (apart > 0 ? 1 : 0);
  const side = from < cue ? 1 : 2;
  const how = relation(text, { from, to });
  const { verbs, commas, cues } = countsOf(text, from, to);
  const own = apart === 0 ? 0 : upTo(1, countsOf(text, sentence.from, sentence.to).cues);
  list.add(mix(how, far));
  list.add(mix(mix(how, side), mix(origin, far)));
  list.add(mix3(lengthClass(to - from), side, how));
  list.add(mix3(upTo(3, verbs), side, how));
  list.add(mix3(upTo(2, verbs), text.tags[from] as number, side));
  list.add(mix3(upTo(3, commas), side, text.words[to] ?? -1));
  list.add(mix3(upTo(2, cues), side, how));
  list.add(mix3(sentence.quoted, far, how));
  list.add(mix3(own, far, how));
  list.add(mix(upTo(5, sentence.paragraph - sentenceAt(text, cue).paragraph), how));
  startFeatures(list, text, cue, from, to, side, how);
  endFeatures(list, text, from, to, side, how, verbs);
}

function startFeatures(list: FeatureList, text: AnnotatedText, cue: number, from: number, to: number, side: number, how: number): void {
  const near = side === 2 ? upTo(5, from - cue - 1) : upTo(8, cue - to);
  const word = text.words[cue] as number;
  const before = text.words[from - 1] ?? -1;
  const start = upTo(4, from - sentenceAt(text, from).from);
  list.add(mix(how, before));
  list.add(mix3(text.tags[from] as number, text.tags[from + 1] ?? -1, before));
  list.add(mix3(text.words[from] as number, side, near));
  list.add(mix3(word, side, near));
  list.add(mix3(text.fine[cue] as number, side, near));
  list.add(mix3(word, how, side));
  list.add(mix3(start, side, text.tags[from] as number));
  list.add(mix3(upTo(4, sentenceAt(text, to - 1).to - to), side, near));
}

function endFeatures(list: FeatureList, text: AnnotatedText, from: number, to: number, side: number, how: number, verbs: number): void {
  const wordAt = (at: number): number => text.words[at] ?? -1;
  const tagAt = (at: number): number => text.tags[at] ?? -1;
  const sentence = sentenceAt(text, to - 1);
  list.add(mix3(how, upTo(4, sentence.to - to), upTo(4, from - sentence.from)));
  list.add(mix(how, wordAt(to)));
  list.add(mix(wordAt(to), wordAt(to + 1)));
  list.add(mix(wordAt(to), tagAt(to + 1)));
  list.add(mix(wordAt(to + 1), side));
  list.add(mix3(wordAt(to), wordAt(to + 1), tagAt(to + 2)));
  list.add(mix3(tagAt(to - 1), tagAt(to), tagAt(to + 1)));
  list.add(wordAt(to - 1));
  list.add(mix3(upTo(1, verbs), wordAt(to), tagAt(to + 1)));
  const clause = clauseBehind(text, to, sentence.to);
  list.add(mix(clause, side));
  list.add(mix3(clause, how, side));
}

/** The first word behind a comma or mark at the end and the tag of the next: ", and he", ", though the". */
function clauseBehind(text: AnnotatedText, to: number, end: number): number {
  const looks = text.shapes[to];
  if (looks !== shape.comma && looks !== shape.quote) return 0;
  let at = to;
  while (at < end && isMark(text.shapes[at] as number)) at++;
  return mix(text.words[at] ?? -1, text.tags[at + 1] ?? -1);
}
