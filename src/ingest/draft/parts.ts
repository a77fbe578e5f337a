/** The pieces of a statement, quoted and paraphrased ones told apart by the quotation marks inside its content. */
import { textAt, type Span } from "../text/span.js";
import type { ExtractedStatement } from "../extract/statement-extractor.js";

export interface Part {
  kind: "QUOTED" | "PARAPHRASED";
  span: Span;
}

const opening = /[“„«]/;
const closing = /[”»]/;

/**
 * Parts in the order of the text, without the marks, the commas before a closing mark and an opening "that".
 * Example: `that the ferry "will sail," whatever comes` has the parts `the ferry`, `will sail` and `whatever comes`.
 */
export function partsOf(text: string, { kind, content }: Pick<ExtractedStatement, "kind" | "content">): Part[] {
  if (kind === "indirect") return paraphrased(text, content);
  const parts = content.flatMap((span) => inside(text, span));
  if (kind === "direct" && !parts.some((part) => part.kind === "QUOTED")) return parts.map((part) => ({ ...part, kind: "QUOTED" }));
  return parts.length ? parts : paraphrased(text, content);
}

const paraphrased = (text: string, content: readonly Span[]): Part[] => content.flatMap((span) => trimmed(text, "PARAPHRASED", span));

/** A mark in a span, as it is read there. */
interface Mark {
  at: number;
  does: "opens" | "closes";
}

function inside(text: string, [start, end]: Span): Part[] {
  const parts: Part[] = [];
  let from = start;
  const marks = marksIn(text, [start, end]);
  // Words before a closing mark without an opening one began in an earlier span.
  let kind: Part["kind"] = marks[0]?.does === "closes" ? "QUOTED" : "PARAPHRASED";
  for (const { at, does } of [...marks, { at: end, does: "closes" as const }]) {
    parts.push(...trimmed(text, kind, [from, at]));
    kind = does === "opens" ? "QUOTED" : "PARAPHRASED";
    from = at + 1;
  }
  return parts;
}

/** Single marks are read only where there are no double ones: elsewhere they are apostrophes, or stand inside a quotation. */
function marksIn(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  const doubles = /["“„«”»]/.test(text.slice(start, end));
  let open = false;
  for (let at = start; at < end; at += 1) {
    const does: Mark["does"] | null = doubles ? double(text.charAt(at), open) : single(text, at, open);
    if (!does) continue;
    marks.push({ at, does });
    open = does === "opens";
  }
  return marks;
}

function double(mark: string, open: boolean): Mark["does"] | null {
  if (opening.test(mark)) return "opens";
  if (closing.test(mark)) return "closes";
  if (mark === '"') return open ? "closes" : "opens";
  return null;
}

/** Example: in `the crew's ‘finest hour’` the first mark is an apostrophe. */
function single(text: string, at: number, open: boolean): Mark["does"] | null {
  const [before, mark, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  const word = /[\p{L}\p{N}]/u;
  if (!open && /[‘']/.test(mark) && !word.test(before) && word.test(after)) return "opens";
  return open && /[’']/.test(mark) && !word.test(after) && before !== " " ? "closes" : null;
}

/** A part without what is around its words; none where it has no words. */
function trimmed(text: string, kind: Part["kind"], span: Span): Part[] {
  const words = textAt(text, span);
  const [lead = ""] = (kind === "QUOTED" ? /^\s+/ : /^[\s,;:.–—-]*(?:that\s+(?=\S))?/i).exec(words) ?? [];
  const [trail = ""] = (kind === "QUOTED" ? /[\s,]+$/ : /[\s,;:.–—-]+$/).exec(words.slice(lead.length)) ?? [];
  const [start, end] = [span[0] + lead.length, span[1] - trail.length];
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [{ kind, span: [start, end] }] : [];
}

/** What the parts make of a statement. */
export function kindOf(parts: readonly Part[]): "DIRECT" | "INDIRECT" | "MIXED" {
  const kinds = new Set(parts.map((part) => part.kind));
  if (kinds.size > 1) return "MIXED";
  return kinds.has("QUOTED") ? "DIRECT" : "INDIRECT";
}
