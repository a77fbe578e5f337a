import type { Cast } from "./cast.js";
import type { Lexicon } from "./lexicon.js";
import type { NamePiece } from "./name-pieces.js";
import { isOrganization } from "./bodies.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

const nationalOffice = /^(?:premier|government|parliament|ambassador|embassy|king|queen|army|navy|military|border|borders|cabinet|capital|monarchy)$/;

/** Names that the text itself treats as a country's: “Orrin's foreign minister”, “the government of Orrin”, “ambassador to Orrin”. */
export function inferCountries({ read }: Cast, pieces: readonly NamePiece[], lexicon: Lexicon): void {
  const surnames = new Set(pieces.flatMap(({ name }) => (name && name.to - name.from > 1 ? [wordAt(read, name.to - 1).lower] : [])));
  for (const piece of pieces) {
    const range = piece.name ?? piece.title?.owner;
    if (!range || range.to - range.from > 2 || surnames.has(wordAt(read, range.from).lower) || isOrganization(read, range)) continue;
    const name = textOf(read, range);
    if (lexicon.agent(name) || lexicon.place(name) || lexicon.adjective(name)) continue;
    if (ownsGovernment(read, range.to) || isOfficesCountry(read, range) || ownsTitle(piece)) lexicon.infer(name);
  }
}

/** “Orrin*'s prime minister*”. */
function ownsGovernment(read: ReadText, to: number): boolean {
  if (!isPossessive(wordAt(read, to))) return false;
  for (let index = to + 1; index < to + 4; index++) if (isNational(read, index)) return true;
  return false;
}

/** “foreign minister *of Orrin*”, “ambassador *to Orrin*”. */
function isOfficesCountry(read: ReadText, { from }: Range): boolean {
  const at = wordAt(read, from - 1).lower === "the" ? from - 2 : from - 1;
  const { lower } = wordAt(read, at);
  if (lower === "to") return /^(?:ambassador|envoy)$/.test(wordAt(read, at - 1).lower);
  return lower === "of" && isNational(read, at - 1);
}

function isNational(read: ReadText, index: number): boolean {
  const { lower } = wordAt(read, index);
  if (nationalOffice.test(lower)) return true;
  const before = wordAt(read, index - 1).lower;
  return lower === "minister" ? /^(?:prime|foreign|defence|defense|finance|interior)$/.test(before) : lower === "ministry" && /^(?:foreign|defence|defense|interior)$/.test(before);
}

/** “*Orrin* Prime Minister Jana Velk”, “Foreign Minister of *Orrin*”. */
const ownsTitle = ({ title }: NamePiece): boolean =>
  title?.owner !== null && title !== null && /^(?:prime|foreign|defen[cs]e|finance|interior) minister$|^premier$/i.test(title.title);
