/** How well extracted statements agree with annotated ones. Marks and an opening "that" at the ends count for nothing, as is usual in the field. */
import type { ExtractedStatement } from "../../src/ingest/extract/statement-extractor.js";
import type { Span } from "../../src/ingest/text/span.js";
import type { GoldText } from "../ingest/gold/gold-text.js";

const marks = /^[\s"“”„«»'‘’`,.;:…\-–—()[\]]+|[\s"“”„«»'‘’`,.;:…\-–—()[\]]+$/g;

/** The words of spans; those with only marks between them are one. */
function fragments(text: string, spans: readonly Span[]): string[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined.map(
    ([start, end]) =>
      `${text.slice(0, start).match(/[\p{L}\p{N}]+/gu)?.length ?? 0}:${text
        .slice(start, end)
        .replace(marks, "")
        .replace(/^that[\s,]+/i, "")
        .replace(marks, "")}`,
  );
}

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some(([start, end]) => b.some((other) => start < other[1] && end > other[0]));

export interface Scores {
  /** Harmonic mean of precision and recall of fragments found exactly. */
  strict: number;
  /** Of statements with an exact fragment, the share whose source is met. */
  source: number;
  /** Statements whose content stands where there is none. */
  wrong: string[];
  missed: string[];
}

export async function scoreStatements(texts: readonly GoldText[], extract: (text: string) => Promise<ExtractedStatement[]>): Promise<Scores> {
  let [exact, found, annotated, sources, matched] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { id, text, statements, discard, none } of texts) {
    const ignored = [...statements.filter(({ core }) => !core).flatMap(({ content }) => content), ...discard];
    const core = statements.filter((statement) => statement.core).map((statement) => ({ ...statement, fragments: fragments(text, statement.content) }));
    const extracted = (await extract(text))
      .filter(({ content }) => !overlap(content, ignored))
      .map((statement) => ({ ...statement, fragments: fragments(text, statement.content) }));
    const pool = core.flatMap((statement) => statement.fragments);
    for (const statement of extracted) {
      found += statement.fragments.length;
      const hits = statement.fragments.filter((fragment) => pool.includes(fragment));
      exact += hits.length;
      const gold = core.find((other) => other.fragments.some((fragment) => hits.includes(fragment)));
      if (gold) matched++;
      if (gold && (overlap(gold.source, statement.source) || gold.source.length + statement.source.length === 0)) sources++;
      if (overlap(statement.content, none)) wrong.push(`${id}: ${statement.fragments.join(" … ")}`);
    }
    annotated += pool.length;
    const all = extracted.flatMap((statement) => statement.fragments);
    for (const statement of core) if (!statement.fragments.some((fragment) => all.includes(fragment))) missed.push(`${id}: ${statement.fragments.join(" … ")}`);
  }
  return { strict: (2 * exact) / (found + annotated), source: sources / matched, wrong, missed };
}
