/** An article's text in paragraphs, cut where statements and their quoted parts begin and end. */
import type { ArticleQuery } from "../generated/operations.ts";
import { pointsIn, slicer } from "../shared/code-points.ts";

export type ArticleStatement = NonNullable<ArticleQuery["article"]>["statements"]["nodes"][number];

export interface Passage {
  text: string;
  /** The statement that it belongs to: of several the shortest. */
  statement: ArticleStatement | null;
  quoted: boolean;
}

export interface Paragraph {
  passages: readonly Passage[];
  /** The statements that begin here. */
  begun: readonly ArticleStatement[];
}

/** @param text with positions in code points, as anchors count */
export function paragraphsOf(text: string, statements: readonly ArticleStatement[]): Paragraph[] {
  const slice = slicer(text);
  const shortest = statements.toSorted((one, other) => length(one.anchor) - length(other.anchor));
  return spansOf(text).map(({ start, end }) => {
    const here = shortest.filter(({ anchor }) => anchor.start < end && anchor.end > start);
    const cuts = [start, end, ...here.flatMap(({ anchor, parts }) => [anchor, ...parts].flatMap((span) => [span.start, span.end]))];
    const inside = [...new Set(cuts.filter((cut) => cut >= start && cut <= end))].toSorted((one, other) => one - other);
    const passages = inside.slice(1).map((to, at): Passage => {
      const from = inside[at] ?? to;
      const statement = here.find(({ anchor }) => anchor.start <= from && anchor.end >= to) ?? null;
      const quoted = statement?.parts.some((part) => part.kind === "QUOTED" && part.start <= from && part.end >= to) ?? false;
      return { text: slice(from, to), statement, quoted };
    });
    return { passages, begun: statements.filter(({ anchor }) => anchor.start >= start && anchor.start < end) };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const length = ({ start, end }: Span): number => end - start;

/** The paragraphs' places in code points. */
function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + pointsIn(line);
    if (line.trim() !== "") spans.push({ start: at, end });
    at = end + 1;
  }
  return spans;
}
