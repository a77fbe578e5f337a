/** References to an article, or to a statement in it, in the forms that reference managers read. */
import type { CitedArticleFragment, TextOrigin } from "../generated/operations.ts";
import { machineDates, type PartialDate } from "../shared/dates.ts";
import { texts } from "../texts.ts";

/** What is cited. */
export interface Cited {
  article: CitedArticleFragment;
  /** A statement in the article: its speaker, its words or ours for it, and its address here. */
  statement?: { id: string; speaker: string; text: string; textIs: TextOrigin; address: string };
}

export interface Reference {
  /** Of the file that it can be kept as. */
  extension: "bib" | "json" | "txt";
  name: string;
  text: string;
}

export const referencesTo = (cited: Cited): Reference[] => [
  { name: texts.cite.apa, extension: "txt", text: printed(cited, cited.article.apa) },
  { name: texts.cite.chicago, extension: "txt", text: printed(cited, cited.article.chicago) },
  { name: texts.cite.bibtex, extension: "bib", text: toBibtex(cited) },
  { name: texts.cite.csl, extension: "json", text: `${JSON.stringify([toCsl(cited)], null, 2)}\n` },
];

/** Both manuals cite words of others by the work that they stand in. */
const printed = ({ statement }: Cited, article: string): string => (statement ? texts.cite.quotedIn(statement.speaker, article) : article);

/** CSL-JSON, version 1.0.2: dates have as many parts as are known; a week is a range. */
export function toCsl({ article, statement }: Cited): Record<string, unknown> {
  return {
    id: keyOf(article, statement?.id),
    type: "article-newspaper",
    title: article.headline,
    "container-title": article.publisher.name,
    ...(article.byline !== null && { author: [{ literal: article.byline }] }),
    issued: { "date-parts": partsOf(article.published) },
    ...(article.retrieved && { accessed: { "date-parts": partsOf(article.retrieved) } }),
    language: article.language,
    URL: article.canonicalUrl,
    ...(statement && { note: noteOn(statement) }),
  };
}

/** BibTeX's `misc`, which has a place for an address without `biblatex`. */
export function toBibtex({ article, statement }: Cited): string {
  const published = machineDates(article.published);
  const [first, ...others] = published.map((date) => date.slice(0, 7));
  const [year, month] = first?.split("-") ?? [];
  const fields = {
    ...(article.byline !== null && { author: `{${escaped(article.byline)}}` }),
    title: `{${escaped(article.headline)}}`,
    howpublished: escaped(article.publisher.name),
    year,
    ...(month !== undefined && others.every((other) => other === first) && { month: String(Number(month)) }),
    date: published.join("/"),
    ...(article.retrieved && { urldate: machineDates(article.retrieved).join("/") }),
    url: article.canonicalUrl.replaceAll(/[{}\\\s]/g, encodeURIComponent),
    ...(statement && { note: escaped(noteOn(statement)) }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(article, statement?.id)},\n${lines.join(",\n")}\n}\n`;
}

/** Only what was written is put between quotation marks. */
const noteOn = ({ speaker, text, textIs, address }: NonNullable<Cited["statement"]>): string =>
  (textIs === "RENDERED" ? texts.cite.noteRendered : texts.cite.note)(speaker, text, address);

const partsOf = (date: PartialDate): number[][] => machineDates(date).map((day) => day.split("-").map(Number));

/** A key of letters, digits and hyphens alone. */
const keyOf = ({ slug }: CitedArticleFragment, id?: string): string => [slug.replaceAll(/[^A-Za-z0-9-]/g, ""), ...(id === undefined ? [] : [id.slice(0, 8)])].join("-");

const commands: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  // A brace counts for BibTeX even behind a backslash: a single one would break the entry off.
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "<": String.raw`\textless{}`,
  ">": String.raw`\textgreater{}`,
};

/** TeX's own signs as text; line breaks as spaces. */
const escaped = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/[\\{}$&#%_~^<>]/g, (sign) => commands[sign] ?? `\\${sign}`);
