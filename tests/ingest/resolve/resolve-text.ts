/** Resolves a text in which statements are marked: {what is said}, [who says it], <the verb>. */
import type { ExtractedStatement } from "../../../src/ingest/extract/statement-extractor.js";
import { resolve } from "../../../src/ingest/resolve/resolve.js";
import type { KnownThing, ResolvedText } from "../../../src/ingest/resolve/resolved-text.js";
import type { Span } from "../../../src/ingest/text/span.js";
import { namesKnown } from "./measure.js";

export interface Marked extends ResolvedText {
  text: string;
  /** The speaker's name, statement by statement. */
  speakers: (string | null)[];
  name: (agent: number | null) => string | null;
}

const published = { value: "2031-04-09", precision: "DAY" as const };

/** Each mark of a cue ends a statement; parts and a source before it belong to it, and those right behind it in its sentence. */
export function resolveMarked(marked: string, known: KnownThing[] = []): Marked {
  const { text, statements } = unmark(marked);
  const resolved = resolve(text, statements, { published, known: namesKnown(known) });
  const name = (agent: number | null) => (agent === null ? null : (resolved.agents[agent]?.name ?? null));
  return { ...resolved, text, name, speakers: resolved.statements.map(({ speaker }) => name(speaker)) };
}

/** Statements are separated by `|`: “[Velk] <said> {it rains}.| {“Yes,”} [she] <said>.” */
function unmark(marked: string): { text: string; statements: ExtractedStatement[] } {
  let text = "";
  const statements: ExtractedStatement[] = [];
  for (const part of marked.split("|")) {
    const spans: Record<string, Span[]> = { "{": [], "[": [], "<": [] };
    const open: [string, number][] = [];
    for (const letter of part) {
      if (letter in spans) open.push([letter, text.length]);
      else if ("}]>".includes(letter)) {
        const [mark, start] = open.pop() ?? ["{", 0];
        spans[mark]?.push([start, text.length]);
      } else text += letter;
    }
    const [content = [], source = [], cue = []] = [spans["{"], spans["["], spans["<"]];
    if (content.length > 0) statements.push({ kind: "indirect", content, cue, source, confidence: 1, proposedBy: "test" });
  }
  return { text, statements };
}

export const government = (id: string, name: string, aliases: string[] = []): KnownThing => ({
  id,
  type: "Agent",
  kind: "GOVERNMENT",
  name: `Government of ${name}`,
  aliases: [name, ...aliases],
  country: null,
  parties: [],
  places: [],
});
