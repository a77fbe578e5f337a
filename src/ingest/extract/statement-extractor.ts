import type { Span } from "../text/span.js";

/** Somebody's words or what they are reported to have said. All spans count in the text that was given. */
export interface ExtractedStatement {
  kind: "direct" | "indirect" | "mixed";
  /** What was said: one span, or several where the article interrupts it. Quotation marks and an opening "that" are included. */
  content: Span[];
  /** The words that report it ("said"); empty where nothing does. */
  cue: Span[];
  /** Who is named as speaking, with apposition and relative clause; empty where the text does not say. */
  source: Span[];
  /** How likely the statement is right, from 0 to 1. */
  confidence: number;
  /** The rule or model that proposed it. */
  proposedBy: string;
}

/** Finds statements in a text. Statements come in the order of the text, each within it. */
export interface StatementExtractor {
  /** Name and version, kept as provenance with what it proposes. */
  readonly name: string;
  extract(text: string): Promise<ExtractedStatement[]>;
}
