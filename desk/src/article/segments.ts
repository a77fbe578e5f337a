/** Spans of a text, which may overlap, as pieces that do not: each piece with all that it belongs to. */

/** Positions in code points, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface OwnedSpan extends Span {
  owner: string;
}

export interface Segment extends Span {
  text: string;
  /** Shortest span first: what is clicked on is meant most closely. */
  owners: readonly string[];
}

/**
 * Joined, the segments' texts are the text again.
 * @param points the text's code points
 * @param spans those that do not lie in the text are left out
 */
export function segmentsOf(points: readonly string[], spans: readonly OwnedSpan[]): Segment[] {
  const valid = spans.filter(({ start, end }) => start >= 0 && start < end && end <= points.length);
  const cuts = [...new Set([0, points.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const byStart = [...valid].sort((a, b) => a.start - b.start);
  let open: OwnedSpan[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? points.length;
    open = open.filter((span) => span.end > start);
    for (; byStart[next] && (byStart[next] as OwnedSpan).start <= start; next += 1) open.push(byStart[next] as OwnedSpan);
    const owners = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ owner }) => owner);
    return { start, end, text: points.slice(start, end).join(""), owners: [...new Set(owners)] };
  });
}
