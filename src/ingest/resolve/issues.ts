import { affiliation } from "./affiliations.js";
import type { Cast, Found } from "./cast.js";
import { fold } from "./fold.js";
import { functionWords } from "./function-words.js";
import type { Lexicon } from "./lexicon.js";
import type { KnownNames, KnownThing, TextIssue } from "./resolved-text.js";
import { isPossessive, sentenceOf, spanOf, textOf, wordAt, type Range } from "./words.js";

type Party = TextIssue["parties"][number];

/** A dispute of the text, with the words that speak of it. */
export interface Dispute {
  issue: TextIssue;
  /** Lower-case words by which the text comes back to it: “islands”, “gannet islands”. */
  words: string[];
  at: number;
}

const disputeNouns = /^(?:dispute|disputes|claim|claims|conflict|row|quarrel|standoff|stand-off|tension|tensions|feud|disagreement)$/;

/** The disputes that the text names, with the parties that it names in the same breath; those known by a name first. */
export function findDisputes(cast: Cast, lexicon: Lexicon, known: KnownNames): Dispute[] {
  const disputes: Dispute[] = [];
  const { read } = cast;
  for (let index = 0; index < read.words.length; index++) {
    const { lower, quoted } = wordAt(read, index);
    if (quoted) continue;
    const found = disputeNouns.test(lower) ? (namedBefore(cast, lexicon, index) ?? overSomething(cast, lexicon, index)) : null;
    add(disputes, found ?? (/^claims?$/.test(lower) ? claimed(cast, index) : null));
  }
  for (const dispute of knownDisputes(cast, known)) add(disputes, dispute);
  return disputes;
}

/** One entry a dispute: a second phrase adds its parties to the first. */
function add(disputes: Dispute[], found: Dispute | null): void {
  if (!found) return;
  const same = disputes.find(({ issue, words }) => words.some((word) => found.words.includes(word)) || (issue.known !== null && issue.known.id === found.issue.known?.id));
  if (!same) return void disputes.push(found);
  for (const party of found.issue.parties) if (!same.issue.parties.some(({ agent }) => agent === party.agent)) same.issue.parties.push(party);
  same.issue.partiesComplete &&= found.issue.partiesComplete;
  same.issue.known ??= found.issue.known;
}

/** “Tolmar's old *claims* against Orrin, Velka and others *over* the Gannet Sea”, “Orrin's *dispute* with Velka over some islands”. */
function overSomething(cast: Cast, lexicon: Lexicon, noun: number): Dispute | null {
  const { read } = cast;
  const sentence = sentenceOf(read, noun);
  let over = noun + 1;
  while (over < sentence.to && wordAt(read, over).lower !== "over" && over < noun + 20 && !/^[.;:]$/.test(wordAt(read, over).text)) over++;
  if (wordAt(read, over).lower !== "over") return null;
  const subject = { from: over + 1, to: phraseEnd(cast, over + 1, sentence.to) };
  const opens = ownerStart(cast, noun, sentence.from);
  const parties = governments(cast, lexicon, [
    { from: opens, to: noun },
    { from: noun + 1, to: over },
  ]);
  if (parties.length < 2 && !(parties.length === 1 && placeIn(cast, subject) !== null)) return null;
  return disputeOf(cast, lexicon, subject, { from: opens, to: subject.to }, noun, parties, isOpen(cast, { from: noun + 1, to: over }));
}

/** “the Gannet Islands *dispute*”. */
function namedBefore(cast: Cast, lexicon: Lexicon, noun: number): Dispute | null {
  const before = cast.at(noun - 1);
  if (before?.place == null || before.range.to !== noun || !/^(?:dispute|conflict|row|standoff)$/.test(wordAt(cast.read, noun).lower)) return null;
  return disputeOf(cast, lexicon, before.range, { from: before.range.from, to: noun + 1 }, noun, [], false);
}

/** “Orrin, Velka and other states of the coast all *claim* the Gannet Islands”. */
function claimed(cast: Cast, verb: number): Dispute | null {
  const { read } = cast;
  const sentence = sentenceOf(read, verb);
  const place = cast.at(wordAt(read, verb + 1).lower === "the" ? verb + 2 : verb + 1);
  if (place?.place == null) return null;
  const subject = { from: sentence.from, to: verb };
  const parties = cast.within(subject).filter((found) => isGovernment(cast, found));
  if (parties.length < 2) return null;
  const range = { from: parties[0]?.range.from ?? verb, to: place.range.to };
  return disputeOf(
    cast,
    null,
    place.range,
    range,
    verb,
    parties.map(({ agent }) => agent as number),
    isOpen(cast, subject),
  );
}

function disputeOf(cast: Cast, lexicon: Lexicon | null, subject: Range, evidence: Range, noun: number, parties: readonly number[], open: boolean): Dispute {
  const { read } = cast;
  const place = placeIn(cast, subject);
  const placeRange = cast.within(subject).find((found) => found.place !== null)?.range;
  const plain = plainRange(cast, subject);
  const justPlace = placeRange?.from === plain.from ? placeRange : null;
  const name = textOf(read, justPlace ?? plain);
  const kind = kindOf(textOf(read, evidence).toLowerCase());
  const role: Party["role"] = kind === "TERRITORIAL_DISPUTE" || kind === "MARITIME_DISPUTE" || wordAt(read, noun).lower.includes("claim") ? "CLAIMANT" : "STAKEHOLDER";
  const span = spanOf(read, evidence);
  const known = lexicon ? ([name, `${name} dispute`].flatMap((spelling) => lexicon.find("RegionalIssue", spelling))[0] ?? null) : null;
  return {
    issue: {
      name: known?.name ?? name,
      kind: (known?.kind as TextIssue["kind"] | undefined) ?? kind,
      known,
      places: place === null ? [] : [place],
      parties: parties.map((agent) => ({ agent, role, evidence: span, confidence: 0.8 })),
      partiesComplete: !open && parties.length > 1,
      evidence: span,
      confidence: 0.7,
    },
    words: [name.toLowerCase(), ...(justPlace ? [textOf(read, justPlace).toLowerCase()] : [])],
    at: evidence.from,
  };
}

function kindOf(words: string): TextIssue["kind"] {
  if (/\b(?:tariff|duty|duties|trade|export|import)/.test(words)) return "TRADE";
  if (/\b(?:quota|fishing|water|oil|gas|minerals?|mining)\b/.test(words)) return "RESOURCE_DISPUTE";
  if (/\b(?:maritime|shipping|strait)\b/.test(words)) return "MARITIME_DISPUTE";
  if (/\b(?:claims?|territor|islands?|islets|reef|border|sea|land|shoal|rocks?|peninsula|province)/.test(words)) return "TERRITORIAL_DISPUTE";
  return "OTHER";
}

/** Disputes of the database, by their own name or that of their place. */
function* knownDisputes(cast: Cast, known: KnownNames): Generator<Dispute> {
  const { read } = cast;
  const text = fold(read.text);
  const seen = new Set<string | null>();
  for (const [name, things] of known) {
    for (const thing of things) {
      if (thing.type !== "RegionalIssue" || seen.has(thing.id)) continue;
      const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u"));
      if (at < 0) continue;
      seen.add(thing.id);
      yield knownDispute(cast, thing, [name]);
    }
  }
  for (const thing of issuesOfPlaces(cast, known)) if (!seen.has(thing.id)) yield knownDispute(cast, thing, []);
}

function* issuesOfPlaces(cast: Cast, known: KnownNames): Generator<KnownThing> {
  const places = new Set(cast.places.flatMap(({ known: place }) => place?.id ?? []));
  const seen = new Set<string | null>();
  for (const things of known.values()) {
    for (const thing of things) {
      if (thing.type !== "RegionalIssue" || seen.has(thing.id) || !thing.places.some((id) => places.has(id))) continue;
      seen.add(thing.id);
      yield thing;
    }
  }
}

function knownDispute(cast: Cast, thing: KnownThing, words: string[]): Dispute {
  const { read } = cast;
  const mentioned = cast.found.filter(({ place }) => place !== null && thing.places.includes(cast.places[place]?.known?.id ?? ""));
  const first = mentioned[0]?.range ?? rangeOfWords(cast, words[0] ?? "");
  const evidence = spanOf(read, first);
  const parties = cast.members.flatMap(({ agent }, index): Party[] =>
    agent.known?.id != null && thing.parties.includes(agent.known.id)
      ? [{ agent: index, role: agent.kind === "GOVERNMENT" ? "CLAIMANT" : "STAKEHOLDER", evidence, confidence: 0.7 }]
      : [],
  );
  return {
    issue: {
      name: thing.name,
      kind: thing.kind as TextIssue["kind"],
      known: thing,
      places: [...new Set(mentioned.flatMap(({ place }) => place ?? []))],
      parties,
      partiesComplete: parties.length === thing.parties.length,
      evidence,
      confidence: 0.85,
    },
    words: [...words, ...mentioned.map(({ range }) => textOf(read, range).toLowerCase())],
    at: first.from,
  };
}

/** Where some words stand, folded. */
function rangeOfWords({ read }: Cast, words: string): Range {
  const parts = words.split(/\s+/).length;
  for (let from = 0; from + parts <= read.words.length; from++) if (fold(textOf(read, { from, to: from + parts })) === words) return { from, to: from + parts };
  return { from: 0, to: 1 };
}

const isGovernment = (cast: Cast, { agent }: Found): boolean => agent !== null && cast.member(agent).agent.kind === "GOVERNMENT";

function governments(cast: Cast, lexicon: Lexicon, ranges: readonly Range[]): number[] {
  const found = ranges.flatMap((range) =>
    cast
      .within(range)
      .filter((one) => isGovernment(cast, one))
      .map(({ agent }) => agent as number),
  );
  const adjective = ranges[0] ? affiliation(cast, ranges[0], lexicon) : null;
  if (found.length < 2 && adjective !== null && cast.member(adjective).agent.kind === "GOVERNMENT") found.unshift(adjective);
  return [...new Set(found)];
}

/** “and *other* coastal states”: more than are named. */
function isOpen({ read }: Cast, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (/^(?:other|others|among|including)$/.test(wordAt(read, index).lower)) return true;
  return false;
}

/** “*Tolmar's* old claims”: where the owner before the noun begins. */
function ownerStart({ read }: Cast, noun: number, first: number): number {
  let from = noun;
  while (
    from > first &&
    noun - from < 5 &&
    !/^[,;:]$/.test(wordAt(read, from - 1).text) &&
    (!functionWords.has(wordAt(read, from - 1).lower) || isPossessive(wordAt(read, from - 1)))
  )
    from--;
  return from;
}

function phraseEnd({ read }: Cast, from: number, limit: number): number {
  let to = from;
  while (
    to < limit &&
    !/^(?:[,.;:“”"]|--+|—|''|``)$/.test(wordAt(read, to).text) &&
    !/^(?:that|which|who|and|said|says|has|have|is|are|was|were|will|would)$/.test(wordAt(read, to).lower)
  )
    to++;
  return to;
}

const placeIn = (cast: Cast, range: Range): number | null => cast.within(range).find(({ place }) => place !== null)?.place ?? null;

/** Without “the”, “a group of”. */
function plainRange({ read }: Cast, { from, to }: Range): Range {
  let start = from;
  if (/^(?:the|a|an|some|several)$/.test(wordAt(read, start).lower)) start++;
  if (/^(?:group|chain|string|cluster|number|set)$/.test(wordAt(read, start).lower) && wordAt(read, start + 1).lower === "of") start += 2;
  if (/^(?:the|some)$/.test(wordAt(read, start).lower)) start++;
  return { from: start, to };
}
