import type { Cast, Found } from "./cast.js";
import { affiliation } from "./affiliations.js";
import type { Describer } from "./described.js";
import { fold } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { nationality } from "./nationality.js";
import { phraseBefore } from "./person-evidence.js";
import { fromClause } from "./role-clauses.js";
import { bodyOf, employerOfLast, type Scene } from "./role-employers.js";
import { genderOf, governmentOffices } from "./role-nouns.js";
import { rolePhrase, type RolePhrase } from "./role-phrases.js";
import { fromPhrase, isNoOffice, type Stated } from "./stated-roles.js";
import { sentenceOf, spanOf, wordAt } from "./words.js";

/** Finds the offices that the text gives to the persons it names. */
export function findRoles(cast: Cast, lexicon: Lexicon, describer: Describer): void {
  const scene: Scene = { cast, lexicon, describer };
  for (const found of [...cast.found]) {
    if (found.agent === null || cast.member(found.agent).agent.kind !== "PERSON" || wordAt(cast.read, found.range.from).quoted) continue;
    settleCountry(scene, found);
    for (const stated of [fromTitle(scene, found), ...fromApposition(scene, found), fromClause(scene, found)]) if (stated) record(cast, found.agent, stated);
  }
}

/** “*Norwegian* oceanographer Jana Velk”, “a *Norwegian* colleague, Jana Velk”. */
function settleCountry({ cast, lexicon }: Scene, { agent, range, title }: Found): void {
  const start = title?.range.from ?? range.from;
  const before = wordAt(cast.read, start - 1).text === "," ? phraseBefore(cast.read, start - 1)?.range : null;
  const country = nationality(cast, before ?? { from: start, to: range.from }, lexicon)?.country;
  if (agent !== null && country) cast.member(agent).agent.country ??= country;
}

function record(cast: Cast, person: number, stated: Stated): void {
  const { read } = cast;
  const member = cast.member(person);
  member.offices.add(stated.head);
  member.gender ??= genderOf(stated.head);
  const same = cast.roles.find((role) => role.person === person && role.former === stated.former && isSameTitle(role.title, stated.title));
  if (same) {
    same.organization ??= stated.organization;
    return;
  }
  cast.roles.push({
    person,
    title: stated.title,
    organization: stated.organization,
    former: stated.former,
    evidence: spanOf(read, stated.evidence),
    confidence: stated.confidence,
  });
}

/** “the minister” of somebody called harbour minister before says nothing new. */
function isSameTitle(known: string, title: string): boolean {
  const [a, b] = [fold(known), fold(title)];
  return a === b || a.endsWith(` ${b}`) || a.startsWith(`${b} `);
}

/** “*Harbour Minister* Jana Velk of Orrin”. */
function fromTitle(scene: Scene, { title, range }: Found): Stated | null {
  const { cast, lexicon } = scene;
  if (!title || title.title === "" || isNoOffice(title.head)) return null;
  const { read } = cast;
  const behind = wordAt(read, range.to).lower === "of" ? affiliation(cast, { from: range.to + 1, to: range.to + 6 }, lexicon) : null;
  const before = title.owner ? bodyOf(scene, title.owner, title.head, false) : ownerBefore(scene, title.range.from);
  return { title: title.title, head: title.head, former: title.former, organization: before ?? behind, evidence: { from: title.range.from, to: range.to }, confidence: 0.9 };
}

/** “*Orrin's* Harbour Minister Jana Velk”, “*her* foreign minister Jana Velk”. */
function ownerBefore(scene: Scene, from: number): number | null {
  const { cast, lexicon } = scene;
  const before = wordAt(cast.read, from - 1).lower;
  if (before === "'s" || before === "’s") return affiliation(cast, { from: Math.max(0, from - 4), to: from - 1 }, lexicon);
  return /^(?:his|her|their)$/.test(before) ? employerOfLast(scene, from - 1) : null;
}

/** “Jana Velk, *an assistant harbour minister*,” and “*Orrin's harbour minister*, Jana Velk,”. */
function fromApposition(scene: Scene, found: Found): (Stated | null)[] {
  const { cast } = scene;
  const { read } = cast;
  const { from, to } = found.range;
  const stated: (Stated | null)[] = [];
  const sentence = sentenceOf(read, from);
  let comma = to;
  if (wordAt(read, to).text === "," && /^\p{N}{1,3}$/u.test(wordAt(read, to + 1).text)) comma = to + 2;
  if (wordAt(read, comma).text === "," || wordAt(read, comma).text === "(") {
    for (let phrase = rolePhrase(read, comma + 1, sentence.to, true); phrase; phrase = rolePhrase(read, phrase.range.to + 1, sentence.to, true)) {
      if (!closesApposition(cast, phrase)) break;
      stated.push(fromPhrase(scene, phrase, { from, to: phrase.range.to }, 0.9));
      if (wordAt(read, phrase.range.to).lower === "who") stated.push(fromClause(scene, { ...found, range: { from, to: phrase.range.to } }));
      if (wordAt(read, phrase.range.to).lower !== "and") break;
    }
  }
  const start = found.title?.range.from ?? from;
  const phrase = wordAt(read, start - 1).text === "," ? phraseBefore(read, start - 1) : null;
  if (phrase) stated.push(fromPhrase(scene, phrase, { from: phrase.range.from, to }, 0.9));
  return stated;
}

/** “…, a pilot, said” closes; “…, a minister said” is somebody else's sentence. */
function closesApposition({ read }: Cast, { range }: RolePhrase): boolean {
  const { text, lower } = wordAt(read, range.to);
  return (
    /^[,.;—–)”"]$/.test(text) || text === "--" || lower === "and" || lower === "who" || lower === "" || wordAt(read, range.to).paragraph !== wordAt(read, range.from).paragraph
  );
}

/** Who leads a delegation, or states a government's position, presumably holds the office of a government there: proposed, since no words say so. */
export function proposeEmployer(cast: Cast, person: number, government: number, confidence: number): void {
  for (const role of cast.roles) {
    if (role.person !== person || role.organization !== null || role.former || !isGovernmentOffice(role.title)) continue;
    role.organization = government;
    role.confidence = Math.min(role.confidence, confidence);
  }
}

/** Whether an office is one of a government, whichever. */
export const isGovernmentOffice = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => governmentOffices.has(word));
