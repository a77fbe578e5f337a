/** Words of a text as the server is told of them: quoted, with what stands around them (W3C TextQuoteSelector). */

/** Positions in code points, `end` exclusive. */
interface Span {
  start: number;
  end: number;
}

export interface Quote {
  kind: "QUOTED" | "PARAPHRASED";
  exact: string;
  prefix: string;
  suffix: string;
}

/** Code points before and after. */
const context = 32;

const opening = /^[“„«‹"]$/u;
const closing = /^[”“»›"]$/u;
const blank = /^\s$/u;

/** The words of a span without blanks and quotation marks around them; null where nothing is left. */
export function quoteOf(points: readonly string[], span: Span): Quote | null {
  const inner = trimmed(points, span);
  if (!inner) return null;
  const { start, end } = inner;
  return {
    kind: isQuoted(points, inner) ? "QUOTED" : "PARAPHRASED",
    exact: points.slice(start, end).join(""),
    prefix: points.slice(Math.max(0, start - context), start).join(""),
    suffix: points.slice(end, end + context).join(""),
  };
}

function trimmed(points: readonly string[], { start, end }: Span): Span | null {
  const at = (position: number): string => points[position] ?? "";
  const has = (mark: RegExp, from: number, to: number): boolean => points.slice(from, to).some((point) => mark.test(point));
  for (;;) {
    if (start >= end) return null;
    if (blank.test(at(start))) start += 1;
    else if (blank.test(at(end - 1))) end -= 1;
    else if (opening.test(at(start)) && !has(closing, start + 1, end - 1)) start += 1;
    else if (closing.test(at(end - 1)) && !has(opening, start, end - 1)) end -= 1;
    else return { start, end };
  }
}

/** Whether a quotation is open where the span begins: within its paragraph more quotation marks open than close before it. */
function isQuoted(points: readonly string[], { start }: Span): boolean {
  let [open, straight] = [0, 0];
  for (let at = start - 1; at >= 0 && points[at] !== "\n"; at -= 1) {
    if (points[at] === "“" || points[at] === "„" || points[at] === "«") open += 1;
    if (points[at] === "”" || points[at] === "»") open -= 1;
    if (points[at] === '"') straight += 1;
  }
  return open > 0 || straight % 2 === 1;
}
