import type { Cast } from "./cast.js";
import { fold } from "./fold.js";
import { organizationNouns } from "./noun-classes.js";
import type { TextAgent } from "./resolved-text.js";
import { wordAt, type Range, type ReadText } from "./words.js";

/** Whether a capitalised name is an organisation's by its nouns: “Harbour *Guild*”, “*University* of Orrin”, “Velk & Sons”. */
export function isOrganization(read: ReadText, { from, to }: Range): boolean {
  if (/^\p{Lu}{2,}$/u.test(wordAt(read, from).text) && to - from === 1) return false;
  if (organizationNouns.has(wordAt(read, to - 1).lower) && to - from > 1) return true;
  for (let index = from; index < to; index++) if (wordAt(read, index).text === "&") return true;
  for (let index = from; index < to - 1; index++) if (organizationNouns.has(wordAt(read, index).lower) && /^(?:of|for|in)$/.test(wordAt(read, index + 1).lower)) return true;
  return false;
}

/** Records a mention of the organisation of that name, which it adds where it is new; answers its index. */
export function placeOrganization(cast: Cast, range: Range, name: string, confidence: number): number {
  const words = fold(name);
  const existing = cast.members.findIndex(({ agent }) => agent.kind === "ORGANIZATION" && fold(agent.name) === words);
  const index = existing >= 0 ? existing : cast.add(organization(name, confidence));
  cast.mention({ agent: index, range, reading: "NAME", confidence });
  return index;
}

export const organization = (name: string, confidence: number): TextAgent => ({ kind: "ORGANIZATION", name, unnamed: false, aliases: [], country: null, known: null, confidence });

/** “Halyard” of “the Halyard Cable Company”, “TNS” of “Tide News Service”: the first words or the initials of one organisation. */
export function organizationCalled(cast: Cast, name: string): number | null {
  const short = fold(name);
  const matches = cast.members.flatMap(({ agent, calledBy }, index) => {
    const isBody = agent.kind === "ORGANIZATION" || (agent.kind === "GOVERNMENT" && !agent.name.startsWith("Government of "));
    return isBody && calledBy.has(short) ? [index] : [];
  });
  return matches.length === 1 ? (matches[0] as number) : null;
}
