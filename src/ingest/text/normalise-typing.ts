/** Rules of the normal form about how a text was typed: quotation marks, dashes, spaces. Typographic marks stay as they are. */
import { type Edits, replaceAll } from "./edits.js";

/** “``Never,'' he said” is “"Never," he said” with curly marks, since `` says that it opens; “''Never,'' he said” has straight ones, since '' does not say. */
export function joinTypedQuotes(text: string, edits: Edits): void {
  let open = false;
  replaceAll(text, edits, /``|'{2,}|\n[ \t]*\n/g, ({ 0: found, index }) => {
    if (found.startsWith("\n")) open = false;
    if (found === "``") open = true;
    if (!found.startsWith("'")) return found === "``" ? "“" : null;
    const mark = open ? "”" : '"';
    open = false;
    const pairs = mark.repeat(Math.floor(found.length / 2));
    if (found.length % 2 === 0) return pairs;
    return /\S/.test(text.charAt(index - 1)) ? `'${pairs}` : `${pairs}'`;
  });
}

/** “the reef -- all of it -- is ours” has dashes: two or three hyphens between spaces. */
export function joinTypedDashes(text: string, edits: Edits): void {
  replaceAll(text, edits, /(?<!\S)-{2,3}(?!\S)/g, () => "—");
}

/** Spaces of all kinds and line ends are one space, an empty line between paragraphs is kept, and nothing stands before or behind the text. */
export function joinSpaces(text: string, edits: Edits): void {
  // A single space between words, which is most of a text, is no match.
  replaceAll(text, edits, /(?:^|[^\S ]|\u0085| (?=[\s\u0085]|$))[\s\u0085]*/g, ({ 0: found, index }) => {
    const atEdge = index === 0 || index + found.length === text.length;
    const replacement = atEdge ? "" : found === " " || !/\n[^\n]*\n|\u2029/.test(found) ? " " : "\n\n";
    return replacement === found ? null : replacement;
  });
}

/** Line ends of all kinds are `\n`, so that the rules about lines need to know only one. */
export function joinLineEnds(text: string, edits: Edits): void {
  replaceAll(text, edits, /\r\n?|[\u0085\u2028]/g, () => "\n");
}
