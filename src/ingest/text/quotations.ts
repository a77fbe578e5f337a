import type { Token } from "./tokens.js";

/** A quoted stretch: the tokens of its marks. `close` is the last token of the paragraph where the marks stay open. */
export interface Quotation {
  open: number;
  close: number;
  /** Whether a closing mark ends it; a paragraph that only opens one goes on in the next. */
  closed: boolean;
}

const opening = /^(?:[“„«]|``)$/;
const closing = /^[”»]$/;
const either = /^(?:"|'')$/;

/**
 * The quoted stretches of the tokens `from` to `to` (one paragraph), outermost only. Straight marks open after a space and close
 * before one; single marks count where they enclose at least three words and no double mark is open.
 */
export function quotations(tokens: readonly Token[], from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = tokens[at]?.text ?? "";
    if (open < 0) {
      if (opening.test(mark) || (either.test(mark) && opensHere(tokens, at, to))) open = at;
      else if (isSingle(mark)) {
        const close = singleClose(tokens, at, to);
        if (close > 0) found.push({ open: at, close, closed: true });
        if (close > 0) at = close;
      }
    } else if (closing.test(mark) || either.test(mark)) {
      found.push({ open, close: at, closed: true });
      open = -1;
    }
  }
  if (open >= 0) found.push({ open, close: to - 1, closed: false });
  return found;
}

/** A straight mark right behind a word and before a space closes something that was opened elsewhere: it opens nothing. */
function opensHere(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || !after || at + 1 >= to) return false;
  const tightBefore = before?.end === mark.start && /[\p{L}\p{N}.,!?]$/u.test(before.text);
  return !(tightBefore && after.start > mark.end);
}

const isSingle = (mark: string): boolean => mark === "‘" || mark === "'" || mark === "’";

/** “‘We shall see,’ she said.”: the mark that closes the single one at `at`, or -1. */
function singleClose(tokens: readonly Token[], at: number, to: number): number {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || mark.text === "’" || !after || after.start > mark.end || before?.end === mark.start) return -1;
  for (let next = at + 1; next < to; next++) {
    const token = tokens[next];
    if (!token || /^["“”]$/.test(token.text)) return -1;
    if (!/^['’]$/.test(token.text) || token.start > (tokens[next - 1]?.end ?? 0)) continue;
    if (tokens[next + 1]?.start === token.end && /^\p{L}/u.test(tokens[next + 1]?.text ?? "")) continue;
    return next - at > 3 ? next : -1;
  }
  return -1;
}
