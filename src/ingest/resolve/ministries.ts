import type { Cast } from "./cast.js";
import type { Lexicon } from "./lexicon.js";
import type { KnownThing } from "./resolved-text.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

/** “the Foreign Ministry in Helsinki”, “the Norwegian Defence Ministry”: a ministry speaks for the government whose it is, where the text says whose. */
export function placeMinistry(cast: Cast, range: Range, lexicon: Lexicon): boolean {
  const { read } = cast;
  if (!/^(?:ministry|department)$/.test(wordAt(read, range.to - 1).lower) && wordAt(read, range.from).lower !== "ministry") return false;
  const government = governmentNear(read, range, lexicon) ?? governmentBefore(cast, range);
  if (!government) return false;
  cast.mention({ agent: cast.known(government, 0.9), range, reading: "METONYM", confidence: 0.85 });
  return true;
}

function governmentNear(read: ReadText, { from, to }: Range, lexicon: Lexicon): KnownThing | null {
  for (let index = from - 2; index < to; index++) {
    const { text, capital } = wordAt(read, index);
    const own = capital ? (lexicon.adjective(text) ?? (isPossessive(wordAt(read, index + 1)) ? lexicon.agent(text) : null)) : null;
    if (own?.kind === "GOVERNMENT") return own;
  }
  if (!/^(?:in|of)$/.test(wordAt(read, to).lower)) return null;
  for (const length of [3, 2, 1]) {
    const place = lexicon.agent(textOf(read, { from: to + 1, to: to + 1 + length }));
    if (place?.kind === "GOVERNMENT") return place;
  }
  return null;
}

/** “Oslo denied it. The Foreign Ministry said …”: the government that this sentence or the one before speaks of. */
function governmentBefore({ found, members, read }: Cast, { from }: Range): KnownThing | null {
  const near = found.filter(({ range }) => range.from < from && wordAt(read, from).sentence - wordAt(read, range.from).sentence <= 1);
  const last = near.sort((a, b) => b.range.from - a.range.from).find(({ agent }) => agent !== null && members[agent]?.agent.kind === "GOVERNMENT");
  return last?.agent == null ? null : (members[last.agent]?.agent.known ?? null);
}
