/** What an article's statements show of its words when its rights become narrower. */
import { AnchoredText } from "../articles/anchored-text.js";
import type { Change } from "../database/change.js";
import type { TextPolicy } from "../generated/prisma/enums.js";
import { omission, shownPrompts, shownWords, wordsShownBy, type ShownPart, type ShownWords } from "../ingest/draft/shown-words.js";
import type { ArticleRow } from "./article.store.js";
import { replaceParts, statementsOf, type SpokenRow } from "./statement.store.js";
import { updateRow } from "./row.store.js";

const freedom = ["LINK_ONLY", "EXCERPTS", "FULL_TEXT"];

export const isNarrower = (one: TextPolicy, other: TextPolicy): boolean => freedom.indexOf(one) < freedom.indexOf(other);

/** Takes back what `policy` no longer allows, before the article comes under it. What people put into their own words stays. */
export async function withholdWords(change: Change, { id, body }: Pick<ArticleRow, "id" | "body">, policy: TextPolicy): Promise<void> {
  const statements = await statementsOf(change, id);
  await change.lockAll(
    "Statement",
    statements.map((one) => one.id),
  );
  const text = body === null ? null : new AnchoredText(body);
  const own = statements.filter(isOurs);
  const shown = shownWords(
    policy,
    statements.map((one) => (isOurs(one) ? [] : wordsOf(one, text))),
    sum(own),
  );
  const after = statements.map((one, at) => (isOurs(one) ? { text: one.text, textIs: one.textIs } : (shown[at] as ShownWords)));
  const prompts = shownPrompts(
    policy,
    statements.map((one) => one.promptedBy),
    sum(after),
  );
  for (const [at, statement] of statements.entries()) {
    const { text: words, textIs } = after[at] as ShownWords;
    await updateRow(change, "Statement", statement.id, { text: words, textIs, promptedBy: prompts[at] ?? null });
    const flags = isOurs(statement) ? [] : (shown[at]?.parts ?? []);
    await replaceParts(
      change,
      statement.id,
      statement.parts.map((part, place) => ({ ...part, text: (flags[place] ?? isQuotedIn(part, words)) ? part.text : null })),
    );
  }
}

/** Words of a part that a rendering quotes: these are counted with it. */
export const isQuotedIn = ({ text }: { text: string | null }, rendering: string): boolean => text !== null && rendering.includes(`“${text}”`);

/** Whether a person wrote the text; a program's is the article's, or marks what it leaves out. */
const isOurs = ({ text, textIs }: SpokenRow): boolean => textIs === "RENDERED" && !text.includes(omission);

const sum = (rows: readonly (Pick<ShownWords, "text" | "textIs"> & { promptedBy?: string | null })[]): number =>
  rows.reduce((total, { text, textIs }) => total + wordsShownBy({ text, textIs }), 0);

/** The article's words that the statement consists of; where they are not kept, those that it shows. */
function wordsOf({ kind, text: shown, parts }: SpokenRow, text: AnchoredText | null): ShownPart[] {
  const words = parts.map((part) => text?.slice(part.start, part.end) ?? part.text);
  if (words.every((one) => one !== null)) return parts.map((part, at) => ({ kind: part.kind, words: words[at] ?? "" }));
  return [{ kind: kind === "DIRECT" ? "QUOTED" : "PARAPHRASED", words: shown }];
}
