import { readFileSync } from "node:fs";
import type { TokenRange } from "../src/ingest/text/sentences.js";
import { annotate, type AnnotatedText } from "../src/ingest/extract/model/annotated-text.js";
import type { Parts } from "../src/ingest/extract/model/labels.js";
import type { WeightTable } from "../src/ingest/extract/model/weight-table.js";
import type { WordClasses } from "../src/ingest/extract/model/word-classes.js";

type Span = [start: number, end: number];

/** A line of a corpus of attributions; spans are UTF-16 units of its text. */
export interface CorpusArticle {
  id: string;
  text: string;
  statements: { content: Span[]; cue: Span[]; source: Span[]; core: boolean }[];
}

export const readCorpus = (file: string): CorpusArticle[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusArticle);

/** An annotated attribution as tokens: content and source without the marks around them. */
export interface GoldStatement extends Parts {
  /** The cue's most telling token; -1 where there is no cue. */
  head: number;
  /** Whether something is said, and not thought or planned. */
  core: boolean;
}

export interface TrainingText {
  id: string;
  text: AnnotatedText;
  gold: GoldStatement[];
}

const marks = /[\s"“”„«»'‘’`,.;:…\-–—()[\]]/;

function bare(text: string, [start, end]: Span): Span {
  while (start < end && marks.test(text[start] ?? "")) start++;
  while (end > start && marks.test(text[end - 1] ?? "")) end--;
  const that = /^that[\s,]+(?=\S)/i.exec(text.slice(start, Math.min(end, start + 8)));
  if (that) start += that[0].length;
  while (start < end && marks.test(text[start] ?? "")) start++;
  return [start, end];
}

/** Spans in order; those with only marks between them are one. */
function fragments(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start >= last[0] && Array.from(text.slice(Math.min(last[1], start), start)).every((char) => marks.test(char))) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map((span) => bare(text, span)).filter(([start, end]) => end > start);
}

function tokensAt({ tokens }: AnnotatedText, [start, end]: Span): TokenRange[] {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return [];
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return to > from ? [{ from, to }] : [];
}

/** How often each word stands in a cue, and at all. */
export interface CueCounts {
  inCue: Map<string, number>;
  all: Map<string, number>;
}

const count = (counts: Map<string, number>, word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);

/** The texts of a corpus with their attributions, and the counts by which a cue's head is chosen. */
export function trainingTexts(corpus: readonly CorpusArticle[], classes: WordClasses, tagger: WeightTable): { texts: TrainingText[]; counts: CueCounts } {
  const texts = corpus.map((article) => ({ article, text: annotate(article.text, classes, tagger) }));
  const counts: CueCounts = { inCue: new Map(), all: new Map() };
  for (const { article, text } of texts) {
    for (const word of text.lower) count(counts.all, word);
    for (const { cue } of article.statements)
      for (const { from, to } of cue.flatMap((span) => tokensAt(text, span))) for (let at = from; at < to; at++) count(counts.inCue, text.lower[at] ?? "");
  }
  return { counts, texts: texts.map(({ article, text }) => ({ id: article.id, text, gold: article.statements.map((statement) => goldOf(article, text, statement, counts)) })) };
}

function goldOf(article: CorpusArticle, text: AnnotatedText, { content, cue, source, core }: CorpusArticle["statements"][number], counts: CueCounts): GoldStatement {
  const cueRanges = cue.flatMap((span) => tokensAt(text, span));
  return {
    core,
    head: headOf(text, cueRanges, counts),
    content: fragments(article.text, content).flatMap((span) => tokensAt(text, span)),
    source: source.map((span) => bare(article.text, span)).flatMap((span) => tokensAt(text, span)),
    cue: cueRanges,
  };
}

export const cueShare = ({ inCue, all }: CueCounts, word: string): number => (inCue.get(word) ?? 0) / ((all.get(word) ?? 0) + 4);

function headOf({ lower }: AnnotatedText, ranges: readonly TokenRange[], counts: CueCounts): number {
  let head = -1;
  let most = -1;
  for (const { from, to } of ranges)
    for (let at = from; at < to; at++) {
      const share = cueShare(counts, lower[at] ?? "");
      if (share > most) [most, head] = [share, at];
    }
  return head;
}
