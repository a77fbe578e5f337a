/** A text in the terminal with its statements marked, and a list of them. */
import { styleText } from "node:util";
import { quotedSpans } from "../ingest/extract/quotation.js";
import type { ExtractedStatement } from "../ingest/extract/statement-extractor.js";
import { textAt, type Span } from "../ingest/text/span.js";
import { harmless } from "./terminal.js";

export interface ViewOptions {
  /** In characters. */
  width: number;
  /** Without colours, brackets say the same. */
  colour: boolean;
}

type Role = "quoted" | "paraphrased" | "cue" | "speaker";

/** What one UTF-16 unit of the text belongs to. */
interface Mark {
  role: Role;
  /** The statement's number, from 1. */
  statement: number;
}

/** A character as it is shown, or a sign put before or after others. */
interface Cell {
  text: string;
  style: keyof typeof styles | null;
}

const styles = { quoted: "green", paraphrased: "cyan", cue: "yellow", speaker: ["bold", "magenta"], sign: "dim", headline: "bold" } satisfies Record<
  string,
  Parameters<typeof styleText>[0]
>;
const indent = "  ";

/** The answer to "is it a terminal?" is the caller's: Node's own would look at standard output. */
const paint = (style: Cell["style"], text: string, { colour }: ViewOptions): string => (colour && style ? styleText(styles[style], text, { validateStream: false }) : text);

const superscript = (number: number): string => String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));

const isContent = (role: Role): boolean => role === "quoted" || role === "paraphrased";

function opening({ role, statement }: Mark, { colour }: ViewOptions): string {
  if (colour) return isContent(role) ? superscript(statement) : "";
  return isContent(role) ? `[${statement} ` : role === "cue" ? "{" : "<";
}

const closing = ({ role }: Mark, { colour }: ViewOptions): string => (colour ? "" : isContent(role) ? "]" : role === "cue" ? "}" : ">");

/** Where marks lie over each other, a speaker shows before a cue, a cue before what was said, and a later statement before an earlier one. */
function marksOf(text: string, statements: readonly ExtractedStatement[]): (Mark | undefined)[] {
  const marks = new Array<Mark | undefined>(text.length).fill(undefined);
  const put = (role: Role, spans: (statement: ExtractedStatement) => readonly Span[]): void => {
    statements.forEach((statement, index) => {
      for (const [start, end] of spans(statement)) marks.fill({ role, statement: index + 1 }, start, end);
    });
  };
  put("paraphrased", ({ content }) => content);
  for (const [start, end] of quotedSpans(text)) for (let at = start; at < end; at++) if (marks[at]) marks[at] = { role: "quoted", statement: marks[at]?.statement ?? 0 };
  put("cue", ({ cue }) => cue);
  put("speaker", ({ source }) => source);
  return marks;
}

const sameRun = (first: Mark | undefined, second: Mark | undefined): boolean =>
  first?.statement === second?.statement && (first?.role === second?.role || (first !== undefined && second !== undefined && isContent(first.role) && isContent(second.role)));

/** The characters from `start` to `end`, with signs where something begins and ends. */
function cellsOf(text: string, [start, end]: Span, marks: readonly (Mark | undefined)[], options: ViewOptions): Cell[] {
  const cells: Cell[] = [];
  let before: Mark | undefined;
  const change = (mark: Mark | undefined): void => {
    if (sameRun(before, mark)) return;
    const signs = [before ? closing(before, options) : "", mark ? opening(mark, options) : ""];
    cells.push(...signs.filter((sign) => sign !== "").map((sign): Cell => ({ text: sign, style: "sign" })));
  };
  let at = start;
  for (const character of text.slice(start, end)) {
    // A space at the edge of what is marked stays outside.
    const mark = character === " " && !sameRun(marks[at - 1], marks[at + 1]) ? undefined : marks[at];
    change(mark);
    cells.push({ text: character, style: mark?.role ?? null });
    before = mark;
    at += character.length;
  }
  change(undefined);
  return cells;
}

const isSpace = ({ text }: Cell): boolean => text === " ";
/** In columns, nearly: what takes two units, such as an emoji, takes two. */
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { text }) => sum + (/^\p{M}/u.test(text) ? 0 : text.length), 0);

/** Lines of whole words; a word that is longer than a line is a line of its own. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [[]];
  let from = 0;
  for (let at = 0; at <= cells.length; at++) {
    const cell = cells[at];
    if (cell && !isSpace(cell)) continue;
    const word = cells.slice(from, at);
    const line = lines.at(-1) ?? [];
    const space = cells[from - 1];
    from = at + 1;
    if (word.length === 0) continue;
    if (line.length > 0 && widthOf(line) + 1 + widthOf(word) > width) lines.push(word);
    else line.push(...(line.length > 0 && space ? [space] : []), ...word);
  }
  return lines;
}

function lineOf(cells: readonly Cell[], options: ViewOptions): string {
  let line = indent;
  for (let from = 0; from < cells.length;) {
    let to = from;
    while (to < cells.length && cells[to]?.style === cells[from]?.style) to++;
    const run = cells.slice(from, to).map(({ text }) => text);
    line += paint(cells[from]?.style ?? null, run.join(""), options);
    from = to;
  }
  return `${line}\n`;
}

function legend(options: ViewOptions): string {
  if (!options.colour) return `${indent}[1 statement]  {cue}  <speaker>\n`;
  return `${indent}${(["quoted", "paraphrased", "cue", "speaker"] as const).map((role) => paint(role, role, options)).join("  ")}\n`;
}

/** Harmless again where the cut halves a character. */
const shortened = (text: string, width: number): string => harmless(text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text);

function listOf(text: string, statements: readonly ExtractedStatement[], options: ViewOptions): string[] {
  const digits = String(statements.length).length;
  return statements.map(({ kind, source, confidence }, index) => {
    const head = `${String(index + 1).padStart(digits)}  ${kind.padEnd(8)}  ${String(Math.round(confidence * 100)).padStart(3)} %  `;
    const who = source.map((span) => textAt(text, span)).join(" … ");
    const name = who === "" ? paint("sign", "nobody is named", options) : paint("speaker", shortened(who, options.width - head.length), options);
    return `${indent}${head}${name}\n`;
  });
}

/** The text in paragraphs, a legend, and the statements by number: kind, confidence, who. Nothing in the text is obeyed by the terminal. */
export function viewOf(article: { headline: string | null; text: string }, statements: readonly ExtractedStatement[], options: ViewOptions): string {
  const text = harmless(article.text);
  const marks = marksOf(article.text, statements);
  const paragraphs = [...article.text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)].map(({ 0: paragraph, index }): Span => [index, index + paragraph.length]);
  const headline = Array.from(harmless(article.headline ?? ""), (character): Cell => ({ text: character, style: "headline" }));
  const blocks = [headline, ...paragraphs.map((span) => cellsOf(text, span, marks, options))].filter((cells) => cells.length > 0);
  const shown = blocks.map((cells) => wrap(cells, options.width).map((line) => lineOf(line, options)));
  const end = statements.length > 0 ? [legend(options), listOf(text, statements, options).join("")] : [`${indent}No statements.\n`];
  return [...shown.map((lines) => lines.join("")), ...end].join("\n");
}
