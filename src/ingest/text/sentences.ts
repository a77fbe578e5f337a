import { quotations, type Quotation } from "./quotations.js";
import { abbreviations, tokens as tokensOf, type Token } from "./tokens.js";

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

export interface Paragraph extends TokenRange {
  /** Sentences never end inside a quotation: what is quoted is part of the sentence that quotes it. */
  sentences: TokenRange[];
  quotations: Quotation[];
}

/** A text, taken apart once for everything that reads it. */
export interface TokenizedText {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
}

export function tokenize(text: string): TokenizedText {
  const all = tokensOf(text);
  return { text, tokens: all, paragraphs: paragraphs(text, all) };
}

/** Paragraphs end at an empty line, and at a line end behind the end of a sentence. */
function paragraphs(text: string, tokens: readonly Token[]): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !breaksParagraph(text, tokens[at - 1], tokens[at])) continue;
    const quoted = quotations(tokens, from, at);
    found.push({ from, to: at, quotations: quoted, sentences: sentences(tokens, from, at, quoted) });
    from = at;
  }
  return found;
}

function breaksParagraph(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  const gap = text.slice(before.end, after.start);
  const lines = gap.split("\n").length - 1;
  return lines > 1 || (lines === 1 && /^[.!?:;”"…)>]|''$/.test(before.text));
}

/** In tokens. What goes on for longer is no sentence of a news article; readers of sentences look at all of one, more than once. */
const longest = 600;

const terminal = /^(?:[.!?…]|\.\.\.+|[!?]+)$/;
const closingMark = /^(?:["”»)’']|'')$/;

function sentences(tokens: readonly Token[], from: number, to: number, quoted: readonly Quotation[]): TokenRange[] {
  const inside = new Set<number>();
  const opens = new Set(quoted.map(({ open }) => open));
  for (const { open, close } of quoted) for (let at = open; at < close; at++) inside.add(at);
  const found: TokenRange[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (at - start < longest && (inside.has(at) || !endsSentence(tokens, at, to, opens))) continue;
    found.push({ from: start, to: at + 1 });
    start = at + 1;
  }
  if (start < to) found.push({ from: start, to });
  return found;
}

/** Whether a sentence ends with the token `at`: a full stop, or a mark that closes behind one, before a capital or an opening mark. */
function endsSentence(tokens: readonly Token[], at: number, to: number, opens: ReadonlySet<number>): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= to) return false;
  if (closingMark.test(next.text) && next.start === token.end && !opens.has(at + 1)) return false;
  if (!/^[\p{Lu}\p{N}"“‘«'[(—–-]|^''/u.test(next.text)) return false;
  if (terminal.test(token.text)) return true;
  if (closingMark.test(token.text)) return terminal.test(tokens[at - 1]?.text ?? "");
  return endsWithAbbreviation(token.text, next.text);
}

/** “… in the U.S. The …”: an abbreviation ends a sentence where a word follows that hardly ever stands capitalised within one. */
const endsWithAbbreviation = (text: string, next: string): boolean =>
  text.endsWith(".") && !abbreviations.has(text.slice(0, -1).toLowerCase()) && /^(?:The|He|She|It|They|We|But|And|In|A|An|This|That|On|As|At|If|For)$/.test(next);
