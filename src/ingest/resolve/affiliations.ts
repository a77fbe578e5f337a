import type { Cast } from "./cast.js";
import { fold } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { organization, organizationCalled } from "./bodies.js";
import { nationality } from "./nationality.js";
import { governmentHeads, organizationHeads, organizationNouns } from "./noun-classes.js";
import { isPossessive, textOf, wordAt, type Range } from "./words.js";

/**
 * The agent that the words of an owner or a complement name: “Orrin”, “the Tide Network”, “the Orrinese parliament”; null where they name
 * none. With `readsAsBody`, a name of two words that nothing explains is an organisation's, as in “chief executive of *Orrin Glass*”.
 */
export function affiliation(cast: Cast, range: Range, lexicon: Lexicon, readsAsBody = false): number | null {
  for (const found of cast.within(range)) {
    if (found.agent !== null && cast.member(found.agent).agent.kind !== "PERSON") return found.agent;
    if (found.place === null) continue;
    const place = cast.places[found.place];
    const government = place?.kind === "COUNTRY" ? lexicon.agent(place.name) : null;
    if (government?.kind === "GOVERNMENT") return cast.known(government, 0.9);
  }
  const government = nationality(cast, range, lexicon);
  return government ? cast.known(government, 0.9) : bodyNamed(cast, range, readsAsBody);
}

/** The noun before the first preposition: “the weather *service* of Orrin”. */
function headOf({ read }: Cast, { from, to }: Range): string {
  let index = from;
  while (index < to && !/^(?:of|for|in|at)$/.test(wordAt(read, index).lower)) index++;
  return index < to ? wordAt(read, index - 1).lower : "";
}

/** “the weather service of Orrin”, “the Glassworkers’ union”: as good as a name. */
function addBody(cast: Cast, range: Range): number {
  const name = textOf(cast.read, range).replace(/^(?:the|a|an) /i, "");
  const existing = cast.members.findIndex(({ agent }) => fold(agent.name) === fold(name));
  const index = existing >= 0 ? existing : cast.add(organization(name, 0.75));
  const from = /^(?:the|a|an)$/i.test(wordAt(cast.read, range.from).text) ? range.from + 1 : range.from;
  cast.mention({ agent: index, range: { from, to: range.to }, reading: "NAME", confidence: 0.75 });
  return index;
}

/** An organisation that stands there without having been recognised by itself: “the NTA”, “Orsa”. */
function bodyNamed(cast: Cast, range: Range, readsAsBody: boolean): number | null {
  const { read } = cast;
  let from = range.from;
  while (from < range.to && !wordAt(read, from).capital) from++;
  let to = from;
  while (to < range.to && wordAt(read, to).capital && !isPossessive(wordAt(read, to))) to++;
  if (to === from) return definiteBody(cast, range);
  const name = textOf(read, { from, to });
  const called = organizationCalled(cast, name);
  if (called !== null) return called;
  if (isPossessive(wordAt(read, to)) || cast.members.some(({ agent }) => agent.kind === "PERSON" && fold(agent.name) === fold(name))) return null;
  if (organizationHeads.has(wordAt(read, range.to - 1).lower) && to < range.to) return addBody(cast, range);
  if (organizationHeads.has(headOf(cast, range))) return addBody(cast, range);
  if (!/^\p{Lu}{2,}$/u.test(name) && !organizationNouns.has(wordAt(read, to - 1).lower) && !organizationHeads.has(wordAt(read, from - 1).lower) && (to - from < 2 || !readsAsBody))
    return null;
  const index = cast.add(organization(name, 0.75));
  cast.mention({ agent: index, range: { from, to }, reading: "NAME", confidence: 0.75 });
  return index;
}

/** “the company”, “the council”: the organisation last named that is one. */
export function definiteBody(cast: Cast, { from, to }: Range): number | null {
  const { read } = cast;
  const head = wordAt(read, to - 1).lower;
  if (wordAt(read, from).lower !== "the" && !isPossessive(wordAt(read, to))) return null;
  if (!organizationHeads.has(head)) return governmentHeads.has(head) ? nearestGovernment(cast, from) : null;
  return lastBody(cast, from, head);
}

/** The government spoken of last before a word, or else first after it. */
export function nearestGovernment(cast: Cast, at: number): number | null {
  const isGovernment = (agent: number | null): boolean => agent !== null && cast.member(agent).agent.name.startsWith("Government of ");
  return lastWhere(cast, at, isGovernment) ?? cast.found.find(({ agent, range }) => range.from > at && isGovernment(agent))?.agent ?? null;
}

/** The organisation named last before a word whose own name has the noun, or the only one of the text so far. */
export function lastBody(cast: Cast, before: number, head: string): number | null {
  const isBody = (agent: number) => /^(?:ORGANIZATION|GOVERNMENT)$/.test(cast.member(agent).agent.kind);
  const named = lastWhere(cast, before, (agent) => isBody(agent) && cast.member(agent).words.includes(head));
  if (named !== null || head === "government") return named;
  if (!/^(?:company|firm|group|organisation|organization|agency)$/.test(head)) return null;
  const bodies = new Set(cast.found.flatMap(({ agent, range }) => (agent !== null && range.from < before && cast.member(agent).agent.kind === "ORGANIZATION" ? [agent] : [])));
  return bodies.size === 1 ? ([...bodies][0] as number) : null;
}

function lastWhere(cast: Cast, before: number, fits: (agent: number) => boolean): number | null {
  let last: number | null = null;
  let at = -1;
  for (const { agent, range } of cast.found) if (agent !== null && range.from < before && range.from > at && fits(agent)) [last, at] = [agent, range.from];
  return last;
}
