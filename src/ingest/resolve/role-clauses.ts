import { affiliation } from "./affiliations.js";
import type { Cast, Found } from "./cast.js";
import type { Scene } from "./role-employers.js";
import { rolePhrase } from "./role-phrases.js";
import { fromPhrase, isNoOffice, type Stated } from "./stated-roles.js";
import { sentenceOf, textOf, wordAt, type Range } from "./words.js";

const verbOffices = new Map([
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["led", "leader"],
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["directs", "director"],
  ["directed", "director"],
  ["manages", "manager"],
  ["edits", "editor"],
  ["owns", "owner"],
  ["founded", "founder"],
]);

const becoming = /^(?:is|was|became|becomes|remains|remained|been)$/;

/** “Velk, *who heads the Tide Network*,”; “Velk, *who was harbour minister until May*,”; “Velk *became premier of Orrin*”. */
export function fromClause(scene: Scene, { range }: Found): Stated | null {
  const { cast } = scene;
  const { read } = cast;
  const sentence = sentenceOf(read, range.from);
  let index = range.to;
  if (wordAt(read, index).text === "," && wordAt(read, index + 1).lower === "who") index += 2;
  else if (wordAt(read, index).lower === "who") index += 1;
  const verb = wordAt(read, index).lower;
  const office = verbOffices.get(verb);
  if (office !== undefined && (index > range.to || verb === "founded")) return fromVerb(scene, range, index, office);
  const start = officeStart(cast, index) ?? (index > range.to ? officeStart(cast, clauseEnd(cast, index, sentence.to)) : null);
  if (start === null) return null;
  const phrase = rolePhrase(read, start, sentence.to);
  if (!phrase || /^(?:his|her)$/.test(wordAt(read, start).lower) || isNoOffice(phrase.head)) return null;
  const isOver = /^(?:was|served|worked|had)$/.test(verb) && index > range.to && wordAt(read, start - 1).lower !== "in";
  const stated = fromPhrase(scene, phrase, { from: range.from, to: phrase.range.to }, 0.85);
  return stated && { ...stated, former: stated.former || (isOver && !/^(?:named|appointed|elected|chosen|sworn)$/.test(wordAt(read, index + 1).lower)) };
}

/** Behind the comma that closes a relative clause: “Velk, who lost twice, *was named* envoy”. */
function clauseEnd({ read }: Cast, from: number, to: number): number {
  let index = from;
  while (index < to && wordAt(read, index).text !== ",") index++;
  return index + 1;
}

/** Where the office begins behind “became”, “was named”, “was sworn in as”, “served as”, “stays on as”; null where none follows. */
function officeStart({ read }: Cast, verb: number): number | null {
  let index = verb;
  if (/^(?:has|had|will|to|who)$/.test(wordAt(read, index).lower)) index++;
  if (/^(?:serves|served|works|worked|stays|stayed|acts|acted|continues)$/.test(wordAt(read, index).lower)) {
    const as = [index + 1, index + 2].find((at) => wordAt(read, at).lower === "as");
    return as === undefined ? null : as + 1;
  }
  if (!becoming.test(wordAt(read, index).lower)) return null;
  index++;
  if (/^(?:named|appointed|elected|chosen)$/.test(wordAt(read, index).lower)) return wordAt(read, index + 1).lower === "as" ? index + 2 : index + 1;
  if (/^(?:sworn)$/.test(wordAt(read, index).lower)) return wordAt(read, index + 2).lower === "as" ? index + 3 : null;
  return index;
}

function fromVerb({ cast, lexicon }: Scene, person: Range, verb: number, title: string): Stated | null {
  const { read } = cast;
  let to = verb + 1;
  while (to < verb + 10 && !/^[,.;”"]$/.test(wordAt(read, to).text) && !/^(?:said|says|told|for|and)$/.test(wordAt(read, to).lower)) to++;
  const body = affiliation(cast, { from: verb + 1, to }, lexicon, true);
  if (body === null && !/^(?:head|chair|director|editor|owner|founder)$/.test(title)) return null;
  const former = wordAt(read, verb).lower.endsWith("ed") && title !== "founder" && / for | until /.test(` ${textOf(read, { from: to, to: to + 6 })} `);
  return { title, head: title, former, organization: body, evidence: { from: person.from, to }, confidence: 0.85 };
}
