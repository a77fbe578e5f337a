import type { Cast } from "./cast.js";
import type { Describer } from "./described.js";
import { describe, isPeopleNoun } from "./descriptions.js";
import { functionWords } from "./function-words.js";
import type { Placed } from "./placed.js";
import type { Reference } from "./reference.js";
import type { TextMention } from "./resolved-text.js";
import { sentenceOf, spanOf, textOf, wordAt } from "./words.js";

/** Records the descriptions by which statements speak of somebody: “*Officials* in Orrin”. */
export function mentionDescriptions(cast: Cast, references: readonly (Reference | null)[]): void {
  for (const reference of references) {
    if (reference?.agent == null || !reference.description) continue;
    const { range, at } = reference.description;
    cast.mention({ agent: reference.agent, range: { from: range.from, to: at + 1 }, reading: reference.reading });
  }
}

/** Adds groups that the narration credits with something and that nobody quotes: “after *security consultants* traced the leak”. */
export function mentionGroups(cast: Cast, describer: Describer, placed: readonly Placed[]): void {
  const { read } = cast;
  read.words.forEach(({ lower, quoted, capital, first }, at) => {
    if (quoted || (capital && !first) || !/[ens]$/.test(lower) || !acts(wordAt(read, at + 1).lower) || !isPeopleNoun(lower) || cast.at(at)) return;
    if (placed.some(({ content }) => content.some(({ from, to }) => from <= at && at < to))) return;
    const start = sentenceOf(read, at).from;
    let from = at;
    while (from > start && qualifies(wordAt(read, from - 1).lower)) from--;
    const description = describe(read, { from, to: at + 1 });
    if (description?.plural !== true || description.modifiers.length === 0) return;
    cast.mention({ agent: describer.meant(description).agent, range: { from, to: at + 1 }, reading: "DESCRIPTION" });
  });
}

/** A verb in the past, as far as its form shows. */
const acts = (lower: string): boolean => /^(?:\p{L}+ed|found|said|saw|met|went|sent|took|made|gave|told)$/u.test(lower) && !/^(?:based|briefed|named|involved|used)$/.test(lower);

const qualifies = (lower: string): boolean => /^\p{L}[\p{L}-]*$/u.test(lower) && !functionWords.has(lower) && !/(?:ed|ing)$/.test(lower);

/** All mentions in the order of the text; their spans are disjoint. */
export function mentionsOf(cast: Cast): TextMention[] {
  cast.sort();
  return cast.found.map(({ agent, place, range, reading }) => ({ agent, place, surface: textOf(cast.read, range), reading, span: spanOf(cast.read, range) }));
}
