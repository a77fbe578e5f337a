/** Notices that stand behind an article's text: copyright, citation, terms of use. They are metadata, never body. */
import type { PartialDate } from "../../shared/partial-date.js";
import { line, webAddress } from "./article-fields.js";
import { partialDateOf } from "./dates.js";

export interface Citation {
  title: string | null;
  published: PartialDate | null;
  retrieved: PartialDate | null;
  url: string | null;
}

export interface Noticed {
  body: string;
  notice: string | null;
  holder: string | null;
  citation: Citation | null;
}

const citationLine = /^Citation:\s/i;
const copyrightLine = /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4}|by\b))/i;
/** What else stands behind a text and is not part of it. An example each: all but the first line are invented. */
const notices = [
  copyrightLine, // © 2031 Tidewatch News. All rights reserved.
  citationLine, // Citation: Tide Tables Opened (2031, March 3) retrieved 4 March 2031 from <https://…>
  /^all rights reserved/i, // All rights reserved. Reprints by arrangement.
  /^this (?:document|article|material|content|story|text)\b[^]{0,200}?\b(?:copyright|reproduced|republished|rewritten|redistributed|may not be)\b/i, // This material may not be published or redistributed.
  /\bno part\b[^]{0,80}?\bmay be (?:reproduced|copied|republished)\b/i, // No part of it may be copied.
];
/** Links that pages print behind the text; no part of the text, and no notice. */
const furniture = /^(?:provided by|more information:|journal information:|explore further\b|related (?:stories|articles):?)/i; // Provided by Tidewatch News

const isNotice = (paragraph: string): boolean => notices.some((notice) => notice.test(paragraph));

/** Takes the notices from the end of a text. A line that begins with © or “Citation:” stands for itself, whether or not an empty line goes before it. */
export function splitNotices(text: string): Noticed {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*|\n(?=©|Citation:\s)/);
  let end = paragraphs.length;
  while (end > 0 && isBehindText(paragraphs[end - 1] ?? "")) end--;
  const found = paragraphs.slice(end).map((paragraph) => paragraph.trim());
  const said = found.filter((paragraph) => isNotice(paragraph) && !citationLine.test(paragraph)).map(line);
  const citation = found.find((paragraph) => citationLine.test(paragraph));
  const copyright = found.find((paragraph) => copyrightLine.test(paragraph));
  return {
    body: end === paragraphs.length ? text : paragraphs.slice(0, end).join("\n\n"),
    notice: said.filter((words) => words !== null).join("\n\n") || null,
    holder: holderIn(copyright ?? null),
    citation: citation === undefined ? null : citationOf(citation),
  };
}

const isBehindText = (paragraph: string): boolean => paragraph.trim() === "" || isNotice(paragraph.trim()) || (furniture.test(paragraph.trim()) && paragraph.length < 300);

/** Whom a copyright notice names: “© 2031 Tidewatch News. All rights reserved.” names Tidewatch News. */
export function holderIn(notice: string | null): string | null {
  const words = line(notice);
  if (words === null || words.length > 1_000 || !copyrightLine.test(words)) return null;
  const named = words.replace(/^(?:copyright|©|\(c\)|\s)+/i, "").replace(/^(?:\d{4}\s?[-–,]\s?)?\d{4},?\s*/, "");
  const [holder = ""] = named.replace(/^by\s+/i, "").split(/\.(?:\s|$)|\s[-–—|]\s|,\s*(?=www\.|https?:|all rights)|\s*\ball rights reserved/i, 1);
  return holder.trim() || null;
}

function citationOf(paragraph: string): Citation | null {
  const words = paragraph.slice(0, 3_000).replace(/\s+/g, " ");
  const [, title, published, retrieved, address] = /^Citation: (.*) \(([^()]{4,30})\) retrieved (.{4,40}?) from <?(\S+?)>?\.?$/i.exec(words) ?? [];
  return { title: line(title), published: partialDateOf(published), retrieved: partialDateOf(retrieved), url: webAddress(address) };
}
