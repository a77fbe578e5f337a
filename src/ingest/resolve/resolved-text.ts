import type { PartialDate } from "../../shared/partial-date.js";
import type { ExtractedStatement } from "../extract/statement-extractor.js";
import type { Span } from "../text/span.js";

/*
 * Who is who in one text. Things refer to each other by their index in the lists of `ResolvedText`; spans count UTF-16
 * units of the normalised text; `confidence` goes from 0 to 1. The words are those of prisma/schema.prisma.
 */

export type Reading = "NAME" | "DESCRIPTION" | "METONYM" | "PRONOUN";

/** Something that the caller knows by name already: a row of the database, or an entry of the built-in lists of countries. */
export interface KnownThing {
  /** The row's ID; null for what is only built in. */
  id: string | null;
  type: "Agent" | "Place" | "RegionalIssue" | "Topic" | "Event";
  /** The kind within the type: PERSON, GOVERNMENT, CITY, MARITIME_DISPUTE … */
  kind: string;
  name: string;
  aliases: string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** For an issue: IDs of its parties and places. Empty for anything else. */
  parties: string[];
  places: string[];
}

/** What is known under a name: exact name or alias, folded by `sortName`. */
export type KnownNames = ReadonlyMap<string, readonly KnownThing[]>;

export interface TextAgent {
  kind: "PERSON" | "ORGANIZATION" | "GOVERNMENT" | "GROUP";
  /** The fullest name in the text ("John F. Kerry"), without title; for an unnamed group its description ("security experts"). */
  name: string;
  unnamed: boolean;
  /** Other names that the text uses ("Kerry"); never descriptions or pronouns. */
  aliases: string[];
  /** ISO 3166-1 alpha-2, where the text says it or a known name does. */
  country: string | null;
  /** The known thing that this is, where the name is exactly one known thing's. */
  known: KnownThing | null;
  confidence: number;
}

export interface TextRole {
  person: number;
  title: string;
  /** The agent that it is a role in. */
  organization: number | null;
  former: boolean;
  evidence: Span;
  confidence: number;
}

export interface TextPlace {
  kind: "COUNTRY" | "REGION" | "CITY" | "BUILDING" | "ISLAND" | "ISLANDS" | "REEF" | "SEA" | "STRAIT" | "RIVER";
  name: string;
  known: KnownThing | null;
  confidence: number;
}

export interface TextMention {
  agent: number | null;
  place: number | null;
  surface: string;
  reading: Reading;
  span: Span;
}

export interface TextEvent {
  name: string;
  kind: "SUMMIT" | "TALKS" | "CONFERENCE" | "BRIEFING" | "PRESS_CONFERENCE" | "HEARING" | "INCIDENT" | "VISIT" | "CEREMONY" | "OTHER";
  /** Null where the text gives no date: then the event is not proposed as a row, but may still name an occasion. */
  start: PartialDate | null;
  end: PartialDate | null;
  venue: string | null;
  place: number | null;
  known: KnownThing | null;
  participations: { agent: number; delegation: number | null; capacity: "LEAD" | "CHIEF_ENVOY" | "MEMBER"; planned: boolean; evidence: Span; confidence: number }[];
  evidence: Span;
  confidence: number;
}

export interface TextIssue {
  name: string;
  kind: "TERRITORIAL_DISPUTE" | "MARITIME_DISPUTE" | "RESOURCE_DISPUTE" | "SECURITY" | "TRADE" | "ENVIRONMENT" | "OTHER";
  known: KnownThing | null;
  places: number[];
  parties: { agent: number; role: "CLAIMANT" | "MEDIATOR" | "ASKED_TO_CONTRIBUTE" | "STAKEHOLDER"; evidence: Span; confidence: number }[];
  /** False where the text says that there are more parties than it names ("and other governments"). */
  partiesComplete: boolean;
  /** Where the text names the issue. */
  evidence: Span;
  confidence: number;
}

export interface TextTopic {
  name: string;
  known: KnownThing | null;
  confidence: number;
}

export interface ResolvedStatement extends ExtractedStatement {
  /** Null where the text does not say who speaks. */
  speaker: number | null;
  /** The words that the article uses for the speaker ("Zheng", "Beijing", "officials"), without apposition. */
  attributedAs: string;
  reading: Reading;
  speakerConfidence: number;
  role: number | null;
  /** Whose position it states, where that is not the speaker. */
  stanceHolder: number | null;
  addressees: number[];
  /** What it answers, in the article's words ("asked about …"). */
  promptedBy: string | null;
  occasion: number | null;
  said: PartialDate | null;
  hedged: boolean;
  issues: number[];
  topics: number[];
  links: { kind: "RESTATES" | "DENIES" | "RESPONDS_TO"; to: number; confidence: number }[];
}

export interface ResolvedText {
  agents: TextAgent[];
  roles: TextRole[];
  places: TextPlace[];
  events: TextEvent[];
  issues: TextIssue[];
  topics: TextTopic[];
  mentions: TextMention[];
  /** In the order of the text, one for each that was extracted. */
  statements: ResolvedStatement[];
}
