/** Rules of the normal form about Markdown (CommonMark 0.31): marks go, words stay. */
import { type Edits, replaceAll } from "./edits.js";

// Repeated groups are bounded, and what is repeated without end is a single class: neither time nor the stack may grow faster than the text.

/** “---” alone on its line is an empty line. */
export function dropRules(text: string, edits: Edits): void {
  replaceAll(text, edits, /^[-*_= \t]+$/gm, ({ 0: line }) => {
    const marks = line.replace(/[ \t]/g, "");
    return marks.length >= 3 && marks === marks.charAt(0).repeat(marks.length) && (!marks.startsWith("=") || /^[ \t]*=+[ \t]*$/.test(line)) ? "" : null;
  });
}

/** “> We shall see.” is “We shall see.” */
export function dropQuoteMarks(text: string, edits: Edits): void {
  replaceAll(text, edits, /^[ \t]*>[> \t]*/gm, () => "");
}

/** “## The reply” is “The reply”, a paragraph of its own. */
export function dropHeadingMarks(text: string, edits: Edits): void {
  for (const { 0: line, index } of text.matchAll(/^[ \t]*#[^\n]*/gm)) {
    const words = headingWords(line);
    if (words === null) continue;
    edits.replace(index, index + words.start, "\n");
    edits.replace(index + words.end, index + line.length, "\n");
  }
}

/** Where a heading's words stand in its line, between the marks that open and close it; null for a line that is no heading. */
function headingWords(line: string): { start: number; end: number } | null {
  const mark = /[ \t]*#{1,6}[ \t]+/y;
  let start = 0;
  while (mark.test(line)) start = mark.lastIndex;
  if (start === 0) return null;
  let end = line.length;
  while (end > start && /[# \t]/.test(line.charAt(end - 1))) end--;
  const closing = /^[ \t]/.test(line.charAt(end)) || end === start;
  return { start, end: closing ? end : line.length };
}

const destination = /\((?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*){0,8})(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/y;

/** “[the treaty](https://example.org)” is “the treaty”; a picture gives the words that stand for it. */
export function unlink(text: string, edits: Edits): void {
  const open: number[] = [];
  const marks: [start: number, end: number][] = [];
  for (const { 0: found, index } of text.matchAll(/!?\[|\]|\n[ \t]*\n/g)) {
    if (found !== "]") {
      if (found.endsWith("[")) open.push(index);
      else open.length = 0;
      continue;
    }
    const start = open.pop();
    destination.lastIndex = index + 1;
    const target = start !== undefined && text[index + 1] === "(" ? destination.exec(text) : null;
    if (start === undefined || !target) continue;
    marks.push([start, start + (text[start] === "!" ? 2 : 1)], [index, index + 1 + target[0].length]);
  }
  replaceMarks(edits, marks);
}

/** “<https://example.org>” is “https://example.org”. */
export function unwrapAddresses(text: string, edits: Edits): void {
  replaceAll(text, edits, /<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, ([, address = ""]) => address.replace(/^mailto:/, ""));
}

/** “Section \*4\*” is “Section *4*”, a backslash at the end of a line goes, and a row of them is one. */
export function dropEscapes(text: string, edits: Edits): void {
  replaceAll(text, edits, /\\+([!-/:-@[\]^-`{-~\n])|\\{2,}/g, ([, escaped]) => escaped ?? "\\");
}

/** “a *very* long day” is “a very long day”. Marks inside words stay: “f**k”, “snake_case”. */
export function dropEmphasis(text: string, edits: Edits): void {
  const open = new Map<string, number>();
  const marks: [start: number, end: number][] = [];
  for (const { 0: found, index } of text.matchAll(/\*+|_+|~+|`+|\n[ \t]*\n/g)) {
    if (found.startsWith("\n")) open.clear();
    if (found.startsWith("\n") || found.length > (found.startsWith("`") ? 1 : 3) || found === "~") continue;
    const [before, behind] = [text.charAt(index - 1), text.charAt(index + found.length)];
    const start = open.get(found);
    if (start !== undefined && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(behind)) {
      marks.push([start, start + found.length], [index, index + found.length]);
      for (const [mark, at] of open) if (at >= start) open.delete(mark);
    } else if (/\S/.test(behind) && !/[\p{L}\p{N}]/u.test(before)) open.set(found, index);
  }
  replaceMarks(edits, marks);
}

function replaceMarks(edits: Edits, marks: [start: number, end: number][]): void {
  marks.sort(([one], [other]) => one - other);
  for (const [start, end] of marks) edits.replace(start, end, "");
}
