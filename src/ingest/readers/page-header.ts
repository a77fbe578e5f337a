import type { PartialDate } from "../../shared/partial-date.js";
import { bylineOf, line } from "./article-fields.js";
import { partialDateOf } from "./dates.js";

/** What stands above a saved text. */
export interface PageHeader {
  headline: string | null;
  published: PartialDate | null;
  byline: string | null;
  /** The paragraphs that are left. */
  story: string[];
}

const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;
const heading = /^#{1,6}\s+/;

/**
 * Takes the headline, and behind it lines that are nothing but a date, a byline or both (“March 3 2031, by Ana Ferro”), and the rule that
 * ends them. Without a Markdown heading, a first line is a headline where it is short, ends no sentence and other paragraphs follow.
 */
export function takeHeader(paragraphs: readonly string[]): PageHeader {
  const header: PageHeader = { headline: null, published: null, byline: null, story: [...paragraphs] };
  const [first = ""] = header.story;
  const [headline = "", ...rest] = first.split("\n");
  if (heading.test(first)) {
    header.headline = line(headline);
    header.story.splice(0, 1, ...(rest.length > 0 ? [rest.join("\n")] : []));
  } else if (rest.length === 0 && header.story.length > 1 && isHeadline(first)) header.headline = line(header.story.shift());
  while (header.story[0] !== undefined && takeLines(header, header.story[0])) header.story.shift();
  if (rule.test(header.story[0] ?? "")) header.story.shift();
  return header;
}

const isHeadline = (text: string): boolean => text.length <= 200 && !/[.!?…:;,]["”’')\]]*$/.test(text) && !rule.test(text) && partialDateOf(text) === null;

/** Whether a paragraph is nothing but header lines; what they say is entered into `header`. */
function takeLines(header: PageHeader, paragraph: string): boolean {
  const found = paragraph.length > 300 ? [null] : paragraph.split("\n").map(headerLine);
  if (found.includes(null)) return false;
  for (const said of found) {
    header.published ??= said?.published ?? null;
    header.byline ??= said?.byline ?? null;
  }
  return true;
}

function headerLine(text: string): { published: PartialDate | null; byline: string | null } | null {
  const words = text.trim().replace(/^(?:(?:first )?published|posted|updated)\b:?\s*(?:on\s+)?/i, "");
  const published = partialDateOf(words);
  if (published) return { published, byline: null };
  const [, date, names] = /^(?:(.{4,60}?),?\s+)?by:?\s+(\S.{1,150})$/i.exec(words) ?? [];
  if (names === undefined || /[.!?]$/.test(names)) return null;
  const said = partialDateOf(date);
  return date !== undefined && said === null ? null : { published: said, byline: bylineOf(names) };
}
