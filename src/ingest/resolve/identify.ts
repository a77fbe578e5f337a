import { nationality } from "./nationality.js";
import { isOrganization, organizationCalled, placeOrganization } from "./bodies.js";
import type { Cast } from "./cast.js";
import { countryNamed } from "./countries.js";
import { isPlaceHere } from "./locatives.js";
import { placeMinistry } from "./ministries.js";
import { fold } from "./fold.js";
import { functionWords, nameParticles } from "./function-words.js";
import type { Lexicon } from "./lexicon.js";
import type { NamePiece } from "./name-pieces.js";
import { directions, organizationHeads, organizationNouns, placeNouns, regions } from "./noun-classes.js";
import { isPeopleNoun, isPersonNoun } from "./descriptions.js";
import { isPersonHere, isTakenUp } from "./person-evidence.js";
import { personCalled } from "./person-names.js";
import type { KnownThing, TextPlace } from "./resolved-text.js";
import { roleModifiers } from "./role-nouns.js";
import { isPossessive, textOf, wordAt, type Range, type ReadText } from "./words.js";

/** Finds who and what the names of the text stand for, full names before short ones. `sources` are where statements name their speakers. */
export function identify(cast: Cast, pieces: readonly NamePiece[], lexicon: Lexicon, sources: readonly Range[]): void {
  const open: NamePiece[] = [];
  for (const piece of pieces) if (!placeKnown(cast, piece, lexicon)) open.push(piece);
  const short: NamePiece[] = [];
  for (const piece of open) if (!placeFullName(cast, piece, open, lexicon, sources)) short.push(piece);
  cast.sort();
  for (const piece of short) placeShortName(cast, piece, lexicon, sources);
  cast.sort();
}

function placeKnown(cast: Cast, piece: NamePiece, lexicon: Lexicon): boolean {
  const { read } = cast;
  if (!piece.name) return piece.title?.owner ? placeOwner(cast, piece.title.owner, lexicon) : false;
  if (piece.title?.owner) placeOwner(cast, piece.title.owner, lexicon);
  const name = textOf(read, piece.name);
  if (isAdjectival(read, piece.name)) return false;
  const agent = lexicon.agent(name);
  const place = lexicon.place(name);
  if (agent && !(agent.kind === "PERSON" && piece.name.to - piece.name.from === 1 && lexicon.find("Agent", name).length === 0))
    return placeThing(cast, piece.name, agent, place, lexicon, piece);
  if (place) return mentionPlace(cast, piece.name, placeFrom(place, name));
  return placeTurned(cast, piece, lexicon);
}

/** “*U.S.* pressure” is no mention of a government: an abbreviation before a noun is an adjective. */
function isAdjectival(read: ReadText, { from, to }: Range): boolean {
  const next = wordAt(read, to);
  const isShort = /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2}$/u.test(wordAt(read, from).text) && to - from === 1;
  return isShort && (next.text === "-" || (/^\p{Ll}/u.test(next.text) && !functionWords.has(next.lower) && !/(?:ed|ys|nts|ies|ts)$|^(?:says|wants|plans|said)$/.test(next.lower)));
}

/** “the Council of Orrin” and “Orrin's Council”, known as the Orrin Council. */
function placeTurned(cast: Cast, { name }: NamePiece, lexicon: Lexicon): boolean {
  const { read } = cast;
  if (!name) return false;
  const [, head, rest] = /^(.+?) of (?:the )?(.+)$/.exec(textOf(read, name)) ?? [];
  let known = head !== undefined && rest !== undefined ? lexicon.agent(`${rest} ${head}`) : null;
  if (isPossessive(wordAt(read, name.from - 1))) {
    let from = name.from - 1;
    while (wordAt(read, from - 1).capital) from--;
    known ??= lexicon.agent(`${textOf(read, { from, to: name.from - 1 })} ${textOf(read, name)}`);
  }
  return known ? placeThing(cast, name, known, null, lexicon, null) : false;
}

/** The owner of a title is of use only where it names something: “*Orrin* minister”. */
function placeOwner(cast: Cast, owner: Range, lexicon: Lexicon): boolean {
  const name = textOf(cast.read, owner);
  const agent = lexicon.agent(name) ?? null;
  if (agent) return placeThing(cast, owner, agent, null, lexicon, null);
  if (/^\p{Lu}{2,}$/u.test(name) || organizationNouns.has(wordAt(cast.read, owner.to - 1).lower)) {
    placeOrganization(cast, owner, name, 0.8);
    return true;
  }
  return false;
}

function placeThing(cast: Cast, range: Range, agent: KnownThing, place: KnownThing | null, lexicon: Lexicon, piece: NamePiece | null): boolean {
  const { read } = cast;
  const name = textOf(read, range);
  if (agent.kind === "GOVERNMENT" && agent.name.startsWith("Government of ") && isPlaceHere(read, range)) {
    const asPlace = place ?? lexicon.place(name);
    if (asPlace) return mentionPlace(cast, range, placeFrom(asPlace, name));
    return mentionPlace(cast, range, { kind: lexicon.isSeat(name, agent) ? "CITY" : "COUNTRY", name, known: null, confidence: 0.7 });
  }
  const reading = agent.kind === "GOVERNMENT" && lexicon.isSeat(name, agent) ? "METONYM" : "NAME";
  const index = cast.known(agent, 0.95);
  if (piece?.gender) cast.member(index).gender ??= piece.gender;
  if (piece?.title) cast.member(index).offices.add(piece.title.head);
  cast.mention({ agent: index, range, reading, title: piece?.title ?? null, opens: piece?.range.from ?? range.from, confidence: 0.95 });
  return true;
}

const placeFrom = (thing: KnownThing, name: string): TextPlace => ({
  kind: thing.kind as TextPlace["kind"],
  name: thing.id === null ? thing.name : name,
  known: thing,
  confidence: 0.95,
});

function mentionPlace(cast: Cast, range: Range, place: TextPlace): boolean {
  cast.mention({ agent: null, place: cast.place(place), range, reading: "NAME" });
  return true;
}

function placeFullName(cast: Cast, piece: NamePiece, all: readonly NamePiece[], lexicon: Lexicon, sources: readonly Range[]): boolean {
  const { read } = cast;
  if (!piece.name) return true;
  const range = piece.name;
  const name = textOf(read, range);
  const kind = placeKind(read, range);
  if (kind && !piece.title) return mentionPlace(cast, range, { kind, name, known: null, confidence: 0.8 });
  if (isOrganization(read, range) && !piece.title) return placeMinistry(cast, range, lexicon) || placeOrganization(cast, range, name, 0.85) >= 0;
  // “the Norwegian company Orsa Deep”
  if (!piece.title && organizationHeads.has(wordAt(read, range.from - 1).lower)) {
    const index = placeOrganization(cast, range, name, 0.8);
    cast.member(index).agent.country ??= nationality(cast, { from: range.from - 3, to: range.from }, lexicon)?.country ?? null;
    return true;
  }
  if (range.to - range.from < 2 || /[’']s?$/.test(name) || nameParticles.has(wordAt(read, range.from).lower)) return false;
  if (isCountryPair(read, range) || !isPersonHere(read, piece, all, sources)) return false;
  placePerson(cast, piece, name, piece.title ? 0.95 : 0.9);
  return true;
}

/** “Sea of Orrin”, “Lantern Reef”, “South Asia”. */
function placeKind(read: ReadText, { from, to }: Range): TextPlace["kind"] | null {
  const [first, last] = [wordAt(read, from).lower, wordAt(read, to - 1).lower];
  if (regions.has(last) && (to - from === 1 || directions.has(first))) return "REGION";
  if (to - from < 2) return null;
  return placeNouns.get(last) ?? (wordAt(read, from + 1).lower === "of" ? (placeNouns.get(first) ?? null) : null);
}

/** Two names of countries side by side are no person: “South Korean Japan”. */
const isCountryPair = (read: ReadText, { from, to }: Range): boolean => countryNamed(wordAt(read, from).text) !== null && countryNamed(wordAt(read, to - 1).text) !== null;

function placePerson(cast: Cast, piece: NamePiece, name: string, confidence: number): void {
  const range = piece.name as Range;
  const words = fold(name).split(/\s+/);
  const existing = cast.members.findIndex(({ agent, words: known }) => agent.kind === "PERSON" && sameFullName(known, words));
  const index = existing >= 0 ? existing : cast.add({ kind: "PERSON", name: properCase(name), unnamed: false, aliases: [], country: null, known: null, confidence });
  const member = cast.member(index);
  if (existing >= 0 && words.length > member.words.length && !member.agent.known) cast.rename(index, properCase(name));
  member.gender ??= piece.gender;
  if (piece.title) member.offices.add(piece.title.head);
  cast.mention({ agent: index, range, reading: "NAME", title: piece.title, opens: piece.range.from, confidence });
}

/** “JANA VELK” in a headline is Jana Velk. */
const properCase = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{3,}/u.test(name) ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name;

/** The same first and last word, middle names and initials aside: “John F. Velk” and “John Velk”. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1);
}

function placeShortName(cast: Cast, piece: NamePiece, lexicon: Lexicon, sources: readonly Range[]): void {
  const range = piece.name;
  if (!range) return;
  const { read } = cast;
  const name = textOf(read, range);
  // “Democratic sources”, “fellow Democrats”
  if (range.to - range.from === 1 && !piece.title && (isPeopleNoun(name.toLowerCase()) || roleModifiers.has(name.toLowerCase()))) return;
  const person = personCalled(cast, name, range.from, piece);
  if (person) {
    const member = cast.member(person.agent);
    member.gender ??= piece.gender;
    if (piece.title) member.offices.add(piece.title.head);
    cast.mention({ agent: person.agent, range, reading: "NAME", title: piece.title, opens: piece.range.from, confidence: person.confidence });
    return;
  }
  const body = organizationCalled(cast, name);
  if (body !== null) return void cast.mention({ agent: body, range, reading: "NAME", confidence: 0.85 });
  if (lexicon.adjective(name)) return;
  const isSource = sources.some(({ from, to }) => from <= range.from && range.to <= to && opensSource(read, from, range.from));
  if (piece.title?.title || piece.gender || isTakenUp(read, range)) placePerson(cast, piece, name, 0.7);
  else if (isSource) placeUnknownSource(cast, piece, name, lexicon);
  else if (isPlaceHere(read, range) && range.to - range.from < 3) mentionPlace(cast, range, { kind: "CITY", name, known: null, confidence: 0.4 });
}

/** A source's own name stands at its beginning, or behind a comma: “its chair, Velk”. */
function opensSource(read: ReadText, from: number, name: number): boolean {
  const before = wordAt(read, name - 1);
  return name === from || (name === from + 1 && before.lower === "the") || before.text === "," || before.lower === "named" || isPersonNoun(before.lower);
}

/** “Orrin said”: a city of the text speaks for a government, an abbreviation for an organisation; otherwise it is somebody's surname. */
function placeUnknownSource(cast: Cast, piece: NamePiece, name: string, lexicon: Lexicon): void {
  const { read } = cast;
  const range = piece.name as Range;
  const isLocated = read.words.some(({ text }, index) => text === wordAt(read, range.from).text && index !== range.from && isPlaceHere(read, { from: index, to: index + 1 }));
  const isAcronym = /^\p{Lu}{2,6}$/u.test(name);
  if (isLocated && !isAcronym && range.to - range.from < 3) {
    const agent = cast.known(lexicon.infer(name), 0.5);
    cast.mention({ agent, range, reading: "METONYM", confidence: 0.5 });
  } else if (isAcronym || wordAt(read, range.from - 1).lower === "the") placeOrganization(cast, range, name, 0.7);
  else placePerson(cast, piece, name, 0.6);
}
