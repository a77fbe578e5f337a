import type { ExtractedStatement } from "../extract/statement-extractor.js";
import type { Span } from "../text/span.js";
import { rangeOf, type Range, type ReadText } from "./words.js";

/** Where a statement's parts stand, in words. */
export interface Placed {
  statement: ExtractedStatement;
  source: Range | null;
  cue: Range | null;
  content: Range[];
}

export const placeStatements = (read: ReadText, statements: readonly ExtractedStatement[]): Placed[] =>
  statements.map((statement) => {
    const [first] = statement.source;
    const [cue] = statement.cue;
    return {
      statement,
      source: first ? wordsIn(read, [first[0], (statement.source.at(-1) ?? first)[1]]) : null,
      cue: cue ? wordsIn(read, cue) : null,
      content: statement.content.flatMap((span) => wordsIn(read, span) ?? []),
    };
  });

/** Null for a span that touches no word. */
function wordsIn(read: ReadText, span: Span): Range | null {
  const range = rangeOf(read, span);
  return range.to > range.from ? range : null;
}
