import type { Cast, Found } from "./cast.js";
import { describe, isPersonNoun } from "./descriptions.js";
import type { Reference } from "./reference.js";
import { isPossessive, wordAt, type Range } from "./words.js";

const relation = /^(?:of|for|to|by|with|close|from|in|at|on|near|behind|against)$/;

/** Whom a phrase names: at its head (“Harbour Minister Jana Velk of Orrin”) or behind the comma (“its chair, Jana Velk”). Null where it only describes. */
export function named(cast: Cast, range: Range): Reference | null {
  const { read } = cast;
  const core = coreOf(cast, range);
  // of “Velk spokesman Orla Venn” the last is meant
  const heads = cast.within(core).filter((candidate) => isHead(cast, core, candidate));
  const isJoint = heads.some(({ range: { to } }) => wordAt(read, to).lower === "and" && to < core.to);
  const found = isJoint ? heads[0] : (heads.find(({ range: { to } }) => to >= core.to) ?? heads[0]);
  if (found?.agent != null) {
    // Two who speak as one: the first stands for both.
    const confidence = isJoint ? Math.min(found.confidence, 0.5) : found.confidence;
    return { agent: found.agent, range: core, reading: found.reading, confidence, description: null };
  }
  if (wordAt(read, core.to).text !== "," || core.to + 1 >= range.to) return null;
  const behind = cast.within({ from: core.to + 1, to: range.to }).find(({ agent }) => agent !== null && cast.member(agent).agent.kind === "PERSON");
  if (behind?.agent == null) return null;
  const from = behind.opens;
  const description = describe(read, core);
  const fits = from === core.to + 1 && (description === null || isPersonNoun(description.head) || description.definite || /^an?$/.test(wordAt(read, core.from).lower));
  const words = behind.title ? behind.range : { from, to: behind.range.to };
  return fits && !description?.plural ? { agent: behind.agent, range: words, reading: "NAME", confidence: behind.confidence, description: null } : null;
}

/** The words before the first comma or bracket. */
export function coreOf({ read }: Cast, { from, to }: Range): Range {
  for (let index = from; index < to; index++) if (/^(?:[,;:()“”"«»—–]|--+|'')$/.test(wordAt(read, index).text)) return { from, to: index };
  return { from, to };
}

/** Whether a name is what the phrase is about, and not whose, where or of what: “an aide to *Velk*”, “*Orrin*'s delegate”, “officials in *Orrin*”. */
function isHead(cast: Cast, core: Range, { agent, range, opens }: Found): boolean {
  if (agent === null) return false;
  const { read } = cast;
  for (let index = core.from; index < opens; index++) if (relation.test(wordAt(read, index).lower)) return false;
  const next = wordAt(read, range.to);
  if (isPossessive(next) && range.to < core.to) return false;
  if (range.to >= core.to) return true;
  // “the Forum officials” are not the Forum.
  return relation.test(next.lower) || /^(?:who|which|that|and|himself|herself|itself|did|now|then)$/.test(next.lower) || cast.member(agent).agent.kind === "PERSON";
}
