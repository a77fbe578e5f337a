import type { PartialDate } from "../../shared/partial-date.js";
import type { ExtractedStatement } from "../extract/statement-extractor.js";
import { calledUpon } from "./addressees.js";
import { Cast } from "./cast.js";
import { addAskedToContribute, addMediators, disputesOf } from "./contributions.js";
import { Describer } from "./described.js";
import { findGatherings, findVisits, type Gathering } from "./events.js";
import { frameOf, wordsSaid, type Frame } from "./frames.js";
import { isHedged } from "./hedges.js";
import { identify } from "./identify.js";
import { inferCountries } from "./inferred-countries.js";
import { findDisputes, type Dispute } from "./issues.js";
import { makeLexicon } from "./lexicon.js";
import { findLinks } from "./links.js";
import { mentionDescriptions, mentionGroups, mentionsOf } from "./mentions.js";
import { namePieces } from "./name-pieces.js";
import { findOccasions } from "./occasions.js";
import { findParticipations } from "./participations.js";
import { placeStatements, type Placed } from "./placed.js";
import { References } from "./references.js";
import type { KnownNames, ResolvedStatement, ResolvedText } from "./resolved-text.js";
import { findRoles, proposeEmployer } from "./roles.js";
import { saidOf } from "./said.js";
import { findSpeakers, learnGenders, type Speaker } from "./speakers.js";
import { employers, stanceHolder } from "./stances.js";
import { roleOf } from "./statement-roles.js";
import { findTopics, topicsOf, type Subject } from "./topics.js";
import { readText, textOf } from "./words.js";

export interface ResolveContext {
  /** Relative dates count from here; null resolves none of them. */
  published: PartialDate | null;
  known: KnownNames;
}

/** What is known of a text when its statements are put together; the lists of statements run in parallel. */
interface Resolution {
  cast: Cast;
  describer: Describer;
  placed: Placed[];
  speakers: (Speaker | null)[];
  frames: Frame[];
  gatherings: Gathering[];
  occasions: (number | null)[];
  said: (PartialDate | null)[];
  disputes: Dispute[];
  subjects: Subject[];
  links: ResolvedStatement["links"][];
}

/** Says who and what the text speaks of, and who says each statement. Pure: the same input always gives the same output. */
export function resolve(text: string, statements: readonly ExtractedStatement[], context: ResolveContext): ResolvedText {
  const resolution = read(text, statements, context);
  const { cast, gatherings, disputes, subjects } = resolution;
  const resolved = resolution.placed.map((_one, index) => statementAt(resolution, index));
  return {
    agents: cast.members.map(({ agent }) => agent),
    roles: cast.roles,
    places: cast.places,
    events: gatherings.map(({ event }) => event),
    issues: disputes.map(({ issue }) => issue),
    topics: subjects.map(({ topic }) => topic),
    mentions: mentionsOf(cast),
    statements: resolved,
  };
}

function read(text: string, statements: readonly ExtractedStatement[], { published, known }: ResolveContext): Resolution {
  const words = readText(text);
  const cast = new Cast(words);
  const lexicon = makeLexicon(known);
  const placed = placeStatements(words, statements);
  const pieces = namePieces(words);
  inferCountries(cast, pieces, lexicon);
  identify(
    cast,
    pieces,
    lexicon,
    placed.flatMap(({ source }) => source ?? []),
  );
  const describer = new Describer(cast, lexicon);
  findRoles(cast, lexicon, describer);
  learnGenders(cast);
  const speakers = findSpeakers(cast, new References(cast, describer), placed);
  mentionDescriptions(
    cast,
    speakers.flatMap((speaker) => (speaker ? [speaker, ...speaker.addressees] : [])),
  );
  mentionGroups(cast, describer, placed);
  const inContent = wordsSaid(words.words.length, placed);
  const frames = placed.map((one) => frameOf(cast, inContent, one));
  const all = [...findGatherings(cast, lexicon, published), ...findVisits(cast, published)];
  const { gatherings, occasions } = keepUseful(all, findOccasions(cast, all, placed, frames, speakers));
  findParticipations(cast, lexicon, describer, gatherings);
  const said = saidOf(cast, placed, frames, speakers, gatherings, occasions, published);
  const disputes = findDisputes(cast, lexicon, known);
  addMediators(cast, disputes);
  const links = findLinks(cast, placed, speakers, frames);
  return { cast, describer, placed, speakers, frames, gatherings, occasions, said, disputes, subjects: findTopics(words, known), links };
}

/** Gatherings with a date, or at which something was said; the rest is only talk. */
function keepUseful(all: Gathering[], occasions: (number | null)[]): { gatherings: Gathering[]; occasions: (number | null)[] } {
  const kept = all.flatMap(({ event }, index) => (event.start !== null || event.known !== null || occasions.includes(index) ? [index] : []));
  return {
    gatherings: kept.map((index) => all[index] as Gathering),
    occasions: occasions.map((occasion) => (occasion === null ? null : kept.indexOf(occasion))),
  };
}

function statementAt(resolution: Resolution, index: number): ResolvedStatement {
  const { cast, describer, placed, frames, occasions, said, disputes, subjects, links } = resolution;
  const one = placed[index] as Placed;
  const frame = frames[index] as Frame;
  const speaker = resolution.speakers[index] ?? null;
  const own = speaker ? employers(cast, describer, speaker) : new Set<number>();
  if (speaker?.agent != null) own.add(speaker.agent);
  const called = calledUpon(cast, one, own);
  const stance = speaker && stanceHolder(cast, describer, one, speaker, called);
  if (speaker?.agent != null && stance !== null) proposeEmployer(cast, speaker.agent, stance, 0.5);
  const issues = disputesOf(cast, disputes, one);
  for (const issue of issues) addAskedToContribute(cast, disputes[issue] as Dispute, one);
  const addressees = speaker?.addressees.flatMap(({ agent }) => agent ?? []) ?? [];
  return {
    ...one.statement,
    speaker: speaker?.agent ?? null,
    attributedAs: speaker ? textOf(cast.read, speaker.range) : "",
    reading: speaker?.reading ?? "DESCRIPTION",
    speakerConfidence: speaker?.agent == null ? 0 : speaker.confidence,
    role: speaker ? roleOf(cast, one, speaker.agent) : null,
    stanceHolder: stance,
    addressees: [...new Set([...addressees, ...called.filter((agent) => agent !== stance)])],
    promptedBy: frame.prompt ? textOf(cast.read, frame.prompt) : null,
    occasion: occasions[index] ?? null,
    said: said[index] ?? null,
    hedged: isHedged(cast.read, one, frame),
    issues,
    topics: topicsOf(cast.read, subjects, one),
    links: links[index] ?? [],
  };
}
