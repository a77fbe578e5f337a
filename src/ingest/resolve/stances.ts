import type { Cast } from "./cast.js";
import type { Describer } from "./described.js";
import { describe, type Description } from "./descriptions.js";
import { governmentHeads, organizationHeads } from "./noun-classes.js";
import { isGovernmentOffice } from "./roles.js";
import type { Placed } from "./placed.js";
import type { Speaker } from "./speakers.js";
import { fold } from "./fold.js";
import { isPossessive, wordAt, type Range } from "./words.js";

/** Descriptions of those who speak for somebody else. */
const mouthpieces = /^(?:spokes(?:man|woman|person|people|men|women)|aides?|delegates?|representatives?|advis[eo]rs?|lawyers?)$/;
const officials = /^(?:officials?|diplomats?|envoys?|ambassadors?|ministers?|authorities|sources?|negotiators?)$/;

/** The bodies that somebody speaks for by office or description: “Orrin's minister” → the government of Orrin. */
export function employers(cast: Cast, describer: Describer, speaker: Speaker): Set<number> {
  const own = new Set<number>();
  if (speaker.agent === null) return own;
  for (const { person, organization, former } of cast.roles) if (person === speaker.agent && organization !== null && !former) own.add(organization);
  const description = descriptionOf(describer, speaker);
  if (!description) return own;
  const country = describer.countryOf(description);
  if (country !== null) own.add(country);
  if (mouthpieces.test(description.head)) {
    const around = cast.within(description.range).find(({ agent }) => agent !== null && agent !== speaker.agent)?.agent;
    const principal = around ?? principalOf(cast, describer, description);
    if (principal !== null) own.add(principal);
  }
  return own;
}

const descriptionOf = (describer: Describer, { agent, description }: Speaker): Description | null => description ?? (agent === null ? null : describer.descriptionOf(agent));

/** “an aide *to the minister*” */
function principalOf(cast: Cast, describer: Describer, { complement }: Description): number | null {
  if (!complement || !/^(?:to|for|of)$/.test(wordAt(cast.read, complement.from).lower)) return null;
  const inner = describe(cast.read, { from: complement.from + 1, to: complement.to });
  return inner?.definite === true ? describer.meant(inner).agent : null;
}

/**
 * Whose position it is, where the words say that it is not the speaker's own: a spokeswoman's organisation; the government that an official
 * makes the subject of what he says (“*Orrin* wants …”, “*her government* would …”). Null otherwise.
 */
export function stanceHolder(cast: Cast, describer: Describer, one: Placed, speaker: Speaker, called: readonly number[]): number | null {
  if (speaker.agent === null || !/^(?:PERSON|GROUP)$/.test(cast.member(speaker.agent).agent.kind)) return null;
  const own = employers(cast, describer, speaker);
  const [first] = own;
  const description = descriptionOf(describer, speaker);
  if (speaksForOthers(cast, speaker.agent, description)) return first ?? null;
  if (description && officials.test(description.head) && first !== undefined) return first;
  const subject = subjectOfContent(cast, one, speaker.agent, own);
  // “Orrin should contribute”, from another government's official: a government calls upon a government
  if (called.some((agent) => cast.member(agent).agent.kind === "GOVERNMENT") && isOfficial(cast, speaker.agent, description)) {
    if (subject === null || called.includes(subject)) return ownGovernment(cast, own);
  }
  if (subject === null) return null;
  if (own.has(subject)) return subject;
  return own.size === 0 && isOfficial(cast, speaker.agent, description) && cast.member(subject).agent.kind === "GOVERNMENT" ? subject : null;
}

const speaksForOthers = (cast: Cast, agent: number, description: Description | null): boolean =>
  description !== null && mouthpieces.test(description.head)
    ? true
    : cast.roles.some(({ person, title, former }) => person === agent && !former && /spokes(?:man|woman|person)/i.test(title));

function isOfficial(cast: Cast, agent: number, description: Description | null): boolean {
  if (description) return officials.test(description.head);
  return cast.roles.some(({ person, title, former }) => person === agent && !former && isGovernmentOffice(title));
}

/** Whom the statement is about by its first words: “*Orrin* is ready”, “*her government* would”, “*the authority* had”. */
function subjectOfContent(cast: Cast, { content }: Placed, speaker: number, own: ReadonlySet<number>): number | null {
  const { read } = cast;
  const [part] = content;
  if (!part) return null;
  let { from } = part;
  while (from < part.to && /^(?:that|["“”«‘]|''|``|the)$/.test(wordAt(read, from).lower) && !isBodyNoun(wordAt(read, from + 1).lower)) from++;
  const named = cast.at(from);
  if (named?.agent != null && named.agent !== speaker && !isPossessive(wordAt(read, named.range.to)) && cast.member(named.agent).agent.kind !== "PERSON") return named.agent;
  const range: Range = { from, to: Math.min(part.to, from + 2) };
  const opening = wordAt(read, from).lower;
  if (/^(?:his|her|its|their|our)$/.test(opening) && /^(?:government|country|ministry|nation|side|department)$/.test(wordAt(read, from + 1).lower))
    return ownGovernment(cast, own) ?? spokenFor(cast, from, own);
  const description = describe(read, range);
  if (!description?.definite || description.ownerPronoun !== null) return null;
  return [...own].find((agent) => isCalled(cast, agent, description.head)) ?? null;
}

const isBodyNoun = (lower: string): boolean => organizationHeads.has(lower) || governmentHeads.has(lower);

/** “Speaking for Orrin, Velk said her government …” */
function spokenFor(cast: Cast, at: number, own: ReadonlySet<number>): number | null {
  const sentence = cast.read.sentences[wordAt(cast.read, at).sentence];
  if (!sentence || own.size > 0) return null;
  return cast.within({ from: sentence.from, to: at }).find(({ agent }) => agent !== null && cast.member(agent).agent.kind === "GOVERNMENT")?.agent ?? null;
}

const ownGovernment = (cast: Cast, own: ReadonlySet<number>): number | null => [...own].find((agent) => cast.member(agent).agent.kind === "GOVERNMENT") ?? null;

function isCalled(cast: Cast, agent: number, head: string): boolean {
  const { agent: body, words } = cast.member(agent);
  return governmentHeads.has(head) ? body.kind === "GOVERNMENT" : words.includes(fold(head));
}
