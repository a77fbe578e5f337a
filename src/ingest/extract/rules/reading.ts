import type { Quotation } from "../../text/quotations.js";
import type { Paragraph, TokenizedText } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import type { Token } from "../../text/tokens.js";

/** A stretch of tokens: `from` inclusive, `to` exclusive. */
export type Range = readonly [from: number, to: number];

/** A text as the rules read it: tokens by number, each with its word in small letters and the quotation that it stands in. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  /** Words in small letters, with straight apostrophes. */
  readonly words: readonly string[];
  private readonly quotationOf: (Quotation | undefined)[];

  constructor({ text, tokens, paragraphs }: TokenizedText) {
    this.text = text;
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    this.words = tokens.map((token) => token.text.toLowerCase().replace("’", "'"));
    this.quotationOf = new Array<Quotation | undefined>(tokens.length);
    for (const { quotations } of paragraphs) for (const quotation of quotations) this.quotationOf.fill(quotation, quotation.open, quotation.close + 1);
  }

  /** Empty beyond the text. */
  word(at: number): string {
    return this.words[at] ?? "";
  }

  quotationAt(at: number): Quotation | undefined {
    return this.quotationOf[at];
  }

  /** The quotation whose opening mark is the token `at`. */
  opensAt(at: number): Quotation | undefined {
    const quotation = this.quotationOf[at];
    return quotation?.open === at ? quotation : undefined;
  }

  closesAt(at: number): Quotation | undefined {
    const quotation = this.quotationOf[at];
    return quotation?.close === at ? quotation : undefined;
  }

  isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.tokens[at]?.text ?? "");
  }

  /** A dash that separates: “-” inside “30-minute” does not. */
  isDash(at: number): boolean {
    const word = this.word(at);
    if (word === "—" || word === "--") return true;
    const [before, token, after] = [this.tokens[at - 1], this.tokens[at], this.tokens[at + 1]];
    return (word === "-" || word === "–") && token !== undefined && (before?.end !== token.start || after?.start !== token.end);
  }

  isWord(at: number): boolean {
    return /[\p{L}\p{N}]/u.test(this.word(at));
  }

  /** The first of the tokens `from` to `to` for which `test` holds, or -1. */
  find(from: number, to: number, test: (word: string, at: number) => boolean): number {
    for (let at = from; at < to; at++) if (test(this.word(at), at)) return at;
    return -1;
  }

  has(from: number, to: number, test: (word: string, at: number) => boolean): boolean {
    return this.find(from, to, test) >= 0;
  }

  /** The number of words in a stretch. */
  wordsIn([from, to]: Range): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.isWord(at) && !this.word(at).startsWith("'")) count++;
    return count;
  }

  span([from, to]: Range): Span {
    return [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0];
  }

  /** The quotations that a stretch has a part in, marks included. */
  quotedIn([from, to]: Range): Span[] {
    const found = new Set(this.quotationOf.slice(from, to));
    return [...found].flatMap((quotation) => (quotation ? [this.span([quotation.open, quotation.close + 1])] : []));
  }
}
