import type { Cast } from "./cast.js";
import type { Dispute } from "./issues.js";
import type { TextIssue } from "./resolved-text.js";
import type { Placed } from "./placed.js";
import { sentenceOf, spanOf, wordAt, type Range } from "./words.js";

type Party = TextIssue["parties"][number];

/** Adds those whom a statement on a dispute asks to help: “*Orrin* should contribute to a settlement”. */
export function addAskedToContribute(cast: Cast, { issue }: Dispute, { content }: Placed): void {
  const { read } = cast;
  const from = content[0]?.from ?? 0;
  const to = content.at(-1)?.to ?? 0;
  const verb = indexOf(cast, { from, to }, /^(?:contribute|help|assist|mediate|intervene)$/);
  if (verb < 0) return;
  const asked = cast
    .within({ from, to: verb })
    .find(({ agent, range }) => agent !== null && isAsked(cast, range) && /^(?:GOVERNMENT|ORGANIZATION)$/.test(cast.member(agent).agent.kind));
  if (asked?.agent == null) return;
  const evidence = spanOf(read, { from: wordAt(read, asked.range.from - 1).lower === "the" ? asked.range.from - 1 : asked.range.from, to });
  addParty(issue, { agent: asked.agent, role: wordAt(read, verb).lower === "mediate" ? "MEDIATOR" : "ASKED_TO_CONTRIBUTE", evidence, confidence: 0.75 });
}

/** “*Orrin* should”, “wants *Orrin* to”. */
function isAsked({ read }: Cast, { to }: Range): boolean {
  const next = /^(?:["“”'`]+)$/.test(wordAt(read, to).text) ? wordAt(read, to + 1).lower : wordAt(read, to).lower;
  return /^(?:should|must|to|could|ought)$/.test(next);
}

/** Adds who mediates: “Velka has asked *Orrin* to mediate”, “*Orrin* is mediating”. */
export function addMediators(cast: Cast, disputes: readonly Dispute[]): void {
  const [only] = disputes;
  if (!only || disputes.length > 1) return;
  const { read } = cast;
  read.words.forEach(({ lower, quoted }, index) => {
    if (quoted || !/^mediat(?:e|es|ed|ing|or)$/.test(lower)) return;
    const { from } = sentenceOf(read, index);
    const mediator = cast.within({ from, to: index }).findLast(({ agent }) => agent !== null && cast.member(agent).agent.kind === "GOVERNMENT");
    if (mediator?.agent != null)
      addParty(only.issue, { agent: mediator.agent, role: "MEDIATOR", evidence: spanOf(read, { from: mediator.range.from, to: index + 1 }), confidence: 0.7 });
  });
}

function addParty(issue: TextIssue, party: Party): void {
  if (!issue.parties.some(({ agent, role }) => agent === party.agent && (role === party.role || role === "CLAIMANT"))) issue.parties.push(party);
}

function indexOf({ read }: Cast, { from, to }: Range, pattern: RegExp): number {
  for (let index = from; index < to; index++) if (pattern.test(wordAt(read, index).lower)) return index;
  return -1;
}

/** Which disputes each statement is on: those that its sentence speaks of; the only one of the text, once it was introduced. */
export function disputesOf(cast: Cast, disputes: readonly Dispute[], { content, cue, source }: Placed): number[] {
  const { read } = cast;
  const around = cue ?? source ?? content[0];
  if (!around) return [];
  const sentence = sentenceOf(read, around.from);
  const ranges = [sentence, ...content];
  const text = ranges.map(({ from, to }) => read.text.slice(wordAt(read, from).start, wordAt(read, to - 1).end).toLowerCase()).join(" ");
  return disputes.flatMap(({ words, at, issue }, index) => {
    const isInSentence = words.some((word) => text.includes(word)) || (at >= sentence.from && at < sentence.to);
    const isOnly = disputes.length === 1 && issue.parties.length > 1 && at < around.from;
    return isInSentence || isOnly ? [index] : [];
  });
}
