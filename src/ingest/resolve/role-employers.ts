import { affiliation } from "./affiliations.js";
import type { Cast } from "./cast.js";
import type { Describer } from "./described.js";
import { describe, subjectOf, type Description } from "./descriptions.js";
import type { Lexicon } from "./lexicon.js";
import { nationality } from "./nationality.js";
import { organizationHeads } from "./noun-classes.js";
import type { RolePhrase } from "./role-phrases.js";
import { governmentOffices, leadingOffices } from "./role-nouns.js";
import { wordAt, type Range } from "./words.js";

/** What finding roles goes by. */
export interface Scene {
  cast: Cast;
  lexicon: Lexicon;
  describer: Describer;
}

/** Offices of companies and the like: what they are “of” is a body, whatever its name looks like. */
const corporate = /^(?:executive|ceo|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|founder|cofounder|director|head|manager|president|analyst|economist|lawyer)$/;

/** The employer behind a role's preposition: “chair *of the Tide Network*”. */
export function complementBody(scene: Scene, { head }: RolePhrase, complement: Range): number | null {
  const preposition = wordAt(scene.cast.read, complement.from - 1).lower;
  // an ambassador to a country is not of it; a fisherman in a town does not work for it
  if (!/^(?:of|for|at|with)$/.test(preposition) || (preposition === "of" && /^(?:mayor|bishop|archbishop|native)$/.test(head))) return null;
  return bodyOf(scene, complement, head, corporate.test(head));
}

/** The employer that words name or describe. A nationality is one only for an office of a government: “the *Norwegian* oceanographer” is no official. */
export function bodyOf({ cast, lexicon, describer }: Scene, range: Range, head: string, readsAsBody: boolean): number | null {
  const isNational = nationality(cast, range, lexicon) !== null && cast.within(range).every(({ agent }) => agent === null);
  if (isNational && !isPublicOffice(head)) return null;
  const body = affiliation(cast, range, lexicon, readsAsBody);
  if (body !== null) return body;
  const description = describe(cast.read, range);
  if (!description || description.plural || !organizationHeads.has(description.head) || wordAt(cast.read, range.from).lower !== "the") return null;
  return describer.meant(subjectCalled(cast, description) ?? description).agent;
}

/** “the council” after “The town council of Orrin voted”: the earlier sentence's subject. */
function subjectCalled({ read }: Cast, { head, at, modifiers }: Description): Description | null {
  if (modifiers.length > 0) return null;
  for (const { from, to } of read.sentences) {
    if (from >= at) break;
    const subject = subjectOf(read, from, Math.min(to, at));
    if (subject?.head === head && subject.at < at) return subject;
  }
  return null;
}

/** “*her* foreign minister”: of the government that the person named last before serves; “*its* chair”: of the body spoken of last. */
export function employerOfLast({ cast, describer }: Scene, before: number): number | null {
  if (/^(?:its|their)$/.test(wordAt(cast.read, before).lower)) return bodyBefore(cast, describer, before);
  const persons = cast.found.filter(({ agent, range }) => agent !== null && range.from < before && cast.member(agent).agent.kind === "PERSON");
  const last = persons.at(-1)?.agent;
  return cast.roles.find((role) => role.person === last && !role.former && role.organization !== null)?.organization ?? null;
}

/** “The observatory will close, *its* director said”: the body that this sentence or one of the two before it is about, or names. */
function bodyBefore(cast: Cast, describer: Describer, before: number): number | null {
  const { read } = cast;
  for (let number = wordAt(read, before).sentence; number >= Math.max(0, wordAt(read, before).sentence - 2); number--) {
    const sentence = read.sentences[number];
    if (!sentence) continue;
    const limit = Math.min(sentence.to, before);
    const subject = subjectOf(read, sentence.from, limit);
    if (subject && !subject.plural && organizationHeads.has(subject.head)) return describer.meant(subject).agent;
    const named = cast.within({ from: sentence.from, to: limit }).findLast(({ agent }) => agent !== null && cast.member(agent).agent.kind !== "PERSON");
    if (named?.agent != null) return named.agent;
  }
  return null;
}

/** Whether a nationality says whom somebody of that office works for: “the Norwegian *minister*”. */
export const isPublicOffice = (head: string): boolean =>
  governmentOffices.has(head) ||
  leadingOffices.has(head) ||
  /^(?:official|diplomat|delegate|spokesman|spokeswoman|spokesperson|general|admiral|commander|lawmaker|senator|negotiator|representative|consul|judge|attache)$/.test(head);
