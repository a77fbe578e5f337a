import type { Cast } from "./cast.js";
import { bodyOf, complementBody, employerOfLast, type Scene } from "./role-employers.js";
import { kinNouns, passingNouns } from "./role-nouns.js";
import type { RolePhrase } from "./role-phrases.js";
import { textOf, wordAt, type Range } from "./words.js";

/** A role as some words of the text give it. */
export interface Stated {
  title: string;
  head: string;
  former: boolean;
  organization: number | null;
  evidence: Range;
  confidence: number;
}

/** “mother of two”, “a visitor”: words for somebody that name no office. */
export const isNoOffice = (head: string): boolean => kinNouns.has(head) || passingNouns.has(head);

/** The role that a phrase gives: “Orrin's envoy to the talks”. */
export function fromPhrase(scene: Scene, phrase: RolePhrase, evidence: Range, confidence: number): Stated | null {
  if (isNoOffice(phrase.head)) return null;
  const { cast } = scene;
  const owner = phrase.owner ? bodyOf(scene, phrase.owner, phrase.head, false) : null;
  const body = phrase.complement ? complementBody(scene, phrase, phrase.complement) : null;
  const other = phrase.ownerPronoun ? employerOfLast(scene, phrase.range.from) : null;
  return { title: fullTitle(cast, phrase, body), head: phrase.head, former: phrase.former, organization: owner ?? other ?? body, evidence, confidence };
}

/** “ambassador *to Orrin*”, “minister *for fisheries*”: what is no employer belongs to the title. */
function fullTitle({ read }: Cast, { title, complement, head }: RolePhrase, body: number | null): string {
  if (!complement) return title;
  const preposition = wordAt(read, complement.from - 1).lower;
  const isPost = preposition === "to" && /^(?:ambassador|envoy)$/.test(head);
  const isField =
    preposition === "for" &&
    body === null &&
    complement.to - complement.from <= 4 &&
    !/ (?:years?|months?|decades?)$/.test(textOf(read, complement)) &&
    !wordAt(read, complement.from).capital;
  return isPost || isField ? `${title} ${preposition} ${textOf(read, complement)}` : title;
}
