import type { Token } from "./tokens.js";

/** A quoted stretch: the tokens of its marks. `close` is the last token of the paragraph where the marks stay open. */
export interface Quotation {
  open: number;
  close: number;
  /** Whether a closing mark ends it; a paragraph that only opens one goes on in the next. */
  closed: boolean;
}

/** Marks that mostly open and mostly close; „…“, »…« and hurried writers use them the other way, which is told by the space around. */
const opening = /^(?:[“„«]|``)$/;
const closing = /^[”»]$/;
const straight = /^(?:"|'')$/;

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
      if ((opening.test(mark) || straight.test(mark) || mark === "»") && opensHere(tokens, at, to)) open = at;
      else if (isSingle(mark)) {
        const close = singleClose(tokens, at, to);
        if (close > 0) found.push({ open: at, close, closed: true });
        if (close > 0) at = close;
      }
    } else if (closesHere(tokens, at, open)) {
      found.push({ open, close: at, closed: true });
      open = -1;
    }
  }
  if (open >= 0) found.push({ open, close: to - 1, closed: false });
  return found;
}

/** “It is near,“ said Hale: a mark that usually opens closes where it stands right behind a word or mark and before a space. */
function closesHere(tokens: readonly Token[], at: number, open: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark) return false;
  if (closing.test(mark.text) || straight.test(mark.text)) return mark.text !== "»" || tokens[open]?.text !== "»" || before?.end === mark.start;
  return opening.test(mark.text) && mark.text !== "``" && before?.end === mark.start && (!after || after.start > mark.end || /^[.,;:!?]/.test(after.text));
}

/** A mark right behind a word and before a space closes something that was opened elsewhere: it opens nothing. */
function opensHere(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || !after || at + 1 >= to) return false;
  if (closing.test(mark.text) && (before?.end === mark.start || after.start > mark.end)) return false;
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
