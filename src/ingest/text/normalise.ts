import { InvalidInputError } from "../../shared/errors.js";
import { Edits } from "./edits.js";
import { normalise1 } from "./normalise-1.js";
import { compose, decodeEntities, dropInvisible, dropPiledMarks, repairMojibake, replaceLoneSurrogates } from "./normalise-characters.js";
import { dropEmphasis, dropEscapes, dropHeadingMarks, dropQuoteMarks, dropRules, unlink, unwrapAddresses } from "./normalise-markdown.js";
import { joinLineEnds, joinSpaces, joinTypedDashes, joinTypedQuotes } from "./normalise-typing.js";
import { OffsetMap } from "./offset-map.js";

/**
 * The version of the normal form that is made today. Positions are stored in code points of a normalised text, so a change
 * here that moves a single character is a new version, and the old one stays for the texts that were stored under it.
 */
export const normalisation = "2";

export interface NormalisedText {
  text: string;
  /** From positions in `text` to positions in the source. */
  map: OffsetMap;
}

type Rule = (text: string, edits: Edits) => void;

const rules: readonly Rule[] = [
  replaceLoneSurrogates,
  decodeEntities,
  repairMojibake,
  dropInvisible,
  joinLineEnds,
  dropEscapes,
  dropRules,
  dropQuoteMarks,
  dropHeadingMarks,
  unlink,
  unwrapAddresses,
  dropEmphasis,
  joinTypedQuotes,
  joinTypedDashes,
  joinSpaces,
  dropPiledMarks,
  compose,
];

/**
 * More than any honest text needs, so that the work stays in proportion to the text: what still has working marks after as many
 * rounds loses every character that marks are made of.
 */
const mostRounds = 32;
const dropMarks: Rule = (text, edits) => {
  for (const { 0: found, index } of text.matchAll(/[&\\[\]<>*_~`#'=-]+/g)) edits.replace(index, index + found.length, "");
};

/**
 * The normal form (version 2) of plain text or Markdown. The rules are applied until none applies, so normalising a normalised text
 * changes nothing, and an escaped mark goes like any other. Time and memory grow linearly with `source`.
 */
export function normalise(source: string): NormalisedText {
  let normalised: NormalisedText = { text: source, map: OffsetMap.identity };
  for (let round = 1; ; round++) {
    const { text } = normalised;
    for (const rule of round === mostRounds ? [dropMarks, ...rules] : rules) normalised = applied(rule, normalised);
    if (normalised.text === text) return normalised;
  }
}

function applied(rule: Rule, { text, map }: NormalisedText): NormalisedText {
  const edits = new Edits();
  rule(text, edits);
  return edits.length === 0 ? { text, map } : { text: edits.applyTo(text), map: map.after(edits) };
}

/**
 * The text of `source` under any version of the normal form, to check positions and hashes that were recorded under it.
 * @throws InvalidInputError when there is no such version.
 */
export function normalisedUnder(version: string, source: string): string {
  if (version === normalisation) return normalise(source).text;
  if (version === "1") return normalise1(source);
  throw new InvalidInputError("normalisation", `There is no version ${version} of the normal form.`);
}
