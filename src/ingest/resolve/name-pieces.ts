import { capitalisedSequences } from "./names.js";
import { honorifics } from "./honorifics.js";
import { genderOf, roleModifiers, rolePostmodifiers, type Gender } from "./role-nouns.js";
import { readTitle, titleEnd, titleStart, type Title } from "./titles.js";
import { wordAt, type Range, type ReadText } from "./words.js";

/** One name of the text with the title in front of it: “Deputy Minister” + “Jana Velk”. */
export interface NamePiece {
  title: Title | null;
  /** What “Mr.” and “Ms.” say. */
  gender: Gender | null;
  /** Null for an office without its holder: “the *Foreign Minister* said”. */
  name: Range | null;
  /** Title and name. */
  range: Range;
}

export function namePieces(read: ReadText): NamePiece[] {
  const dateline = datelineEnd(read);
  return capitalisedSequences(read)
    .filter(({ from }) => from >= dateline)
    .map((sequence) => pieceOf(read, sequence));
}

/** “ORRIN (TNS) — The harbour …”: names at the head of a story that say where it was written. */
export function datelineEnd(read: ReadText): number {
  for (let index = 0; index < Math.min(10, read.words.length); index++) {
    const { text } = wordAt(read, index);
    if (/^(?:—|–|--+)$/.test(text)) return index > 0 && wordAt(read, 0).text === wordAt(read, 0).text.toUpperCase() ? index : 0;
  }
  return 0;
}

function pieceOf(read: ReadText, sequence: Range): NamePiece {
  const start = read.sentences[wordAt(read, sequence.from).sentence]?.from ?? 0;
  const end = titleEnd(read, sequence);
  if (end > sequence.from) return withTitle(read, sequence, end, extendLeft(read, sequence.from, start));
  const from = titleStart(read, sequence.from, start);
  const title = from < sequence.from ? readTitle(read, { from, to: sequence.from }) : null;
  return { title, gender: title?.gender ?? null, name: sequence, range: { from: title ? from : sequence.from, to: sequence.to } };
}

/** “the *former* Prime Minister”, “*acting deputy* Director Jana Velk”. */
function extendLeft(read: ReadText, from: number, start: number): number {
  let index = from;
  while (index > start && (roleModifiers.has(wordAt(read, index - 1).lower) || /^(?:ex|then)-/.test(wordAt(read, index - 1).lower)) && !wordAt(read, index - 1).capital) index--;
  return index;
}

function withTitle(read: ReadText, { from, to }: Range, end: number, left: number): NamePiece {
  const honorific = honorifics.get(wordAt(read, end - 1).lower.replace(/\.$/, ""));
  const title = readTitle(read, { from: left, to: end }) ?? courtesy(read, { from: left, to: end }, honorific?.title ?? null);
  const rest = skipArticle(read, end);
  const named = end < to && !/^(?:of|for)$/.test(wordAt(read, end).lower);
  const owner = !named && end < to ? { from: rest, to } : title?.owner;
  return {
    title: title && owner && !rolePostmodifiers.has(wordAt(read, owner.from).lower) ? { ...title, owner } : title,
    gender: honorific?.gender ?? title?.gender ?? genderOf(wordAt(read, from).lower),
    name: named ? { from: end, to } : null,
    range: { from: left, to },
  };
}

const skipArticle = (read: ReadText, index: number): number => (wordAt(read, index + 1).lower === "the" ? index + 2 : index + 1);

const courtesy = (read: ReadText, range: Range, title: string | null): Title | null =>
  title === null ? null : { range, head: title.toLowerCase(), title, former: false, owner: null, gender: null };
