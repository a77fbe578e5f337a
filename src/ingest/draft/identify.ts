/** Who and what the things of a text are: rows that are there where that is certain, and otherwise new ones with what they might be. */
import { sortName } from "../../shared/sort-name.js";
import type { PartialDate } from "../../shared/partial-date.js";
import type { KnownNames, KnownThing, ResolvedText, TextAgent, TextEvent } from "../resolve/resolved-text.js";
import type { Candidate, Identities, Identity } from "./draft.js";
import { newId } from "../../shared/new-id.js";

/** What is known beside names. */
export interface Knowledge {
  names: KnownNames;
  /** When the events among them start. */
  eventStarts: ReadonlyMap<string, Pick<PartialDate, "value" | "precision">>;
  /** For each agent of the text, rows with a similar name. */
  similar: readonly (readonly Candidate[])[];
  /** Groups without a name that an earlier version of this article brought, by their description: the same words in the same article are the same group. */
  unnamed: ReadonlyMap<string, string>;
  /** Events that an earlier version of this article brought. */
  ownEvents: ReadonlySet<string>;
}

type Named = Pick<TextAgent, "name" | "known" | "confidence">;

export function identify(resolved: ResolvedText, knowledge: Knowledge): Identities {
  const named = (type: KnownThing["type"]) => (thing: Named) => known(thing, type) ?? proposed(thing, candidatesFor(thing.name, type, knowledge.names));
  return {
    agents: resolved.agents.map((agent, at) => agentIdentity(agent, knowledge, knowledge.similar[at] ?? [])),
    places: resolved.places.map(named("Place")),
    topics: resolved.topics.map(named("Topic")),
    issues: resolved.issues.map(named("RegionalIssue")),
    events: resolved.events.map((event) => eventIdentity(event, knowledge)),
  };
}

const proposed = ({ confidence }: Pick<Named, "confidence">, candidates: readonly Candidate[]): Identity => ({ id: newId(), isNew: true, confidence, candidates });

function known({ known: thing, confidence }: Named, type: KnownThing["type"]): Identity | null {
  return thing?.type === type && thing.id !== null ? { id: thing.id, isNew: false, confidence, candidates: [] } : null;
}

function agentIdentity(agent: TextAgent, { names, unnamed }: Knowledge, similar: readonly Candidate[]): Identity {
  if (agent.unnamed) {
    const id = unnamed.get(sortName(agent.name));
    return id === undefined ? proposed(agent, []) : { id, isNew: false, confidence: agent.confidence, candidates: [] };
  }
  const certain = isCertain(agent) ? known(agent, "Agent") : null;
  if (certain) return certain;
  const byName = candidatesFor(agent.name, "Agent", names);
  return proposed(agent, [...byName, ...similar.filter(({ id }) => !byName.some((candidate) => candidate.id === id))].slice(0, 5));
}

/**
 * A name alone is enough where it is one thing's and the kind agrees, but not the surname of a person: "Falk" in one
 * article and Mira Falk in another may be two.
 */
const isCertain = ({ name, kind, known: thing }: TextAgent): boolean => thing?.kind === kind && (kind !== "PERSON" || /\s/.test(name.trim()));

const candidatesFor = (name: string, type: KnownThing["type"], names: KnownNames): Candidate[] =>
  (names.get(sortName(name)) ?? [])
    .flatMap(({ id, type: its, name: full }): Candidate[] => (its === type && id !== null ? [{ id, name: full, score: 1, by: "NAME" }] : []))
    .slice(0, 5);

/**
 * A dated event is proposed. The Harbour Talks of March are not those of May: a known one must be of the same time, and "a
 * briefing" of one article is not that of another.
 */
function eventIdentity(event: TextEvent, { eventStarts, ownEvents }: Knowledge): Identity | null {
  const existing = known(event, "Event");
  const start = existing && eventStarts.get(existing.id);
  if (!event.start) return null;
  if (existing && start && overlap(start, event.start) && (/\p{Lu}/u.test(event.name) || ownEvents.has(existing.id))) return existing;
  return proposed(event, existing ? [{ id: existing.id, name: event.known?.name ?? event.name, score: 0.5, by: "NAME" }] : []);
}

type Period = Pick<PartialDate, "value" | "precision">;

const overlap = (one: Period, other: Period): boolean => one.value < endOf(other) && other.value < endOf(one);

/** The day after a period. */
function endOf({ value, precision }: Period): string {
  const end = new Date(`${value}T00:00:00Z`);
  if (precision === "DAY") end.setUTCDate(end.getUTCDate() + 1);
  if (precision === "WEEK") end.setUTCDate(end.getUTCDate() + 7);
  if (precision === "MONTH") end.setUTCMonth(end.getUTCMonth() + 1);
  if (precision === "YEAR") end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
