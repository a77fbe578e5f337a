/** A person or body, an issue, event, topic or place as its form holds it. */
import type { AgentKind, DeskThingFragment, EventKind, IssueKind, ParticipationCapacity, PartyRole, PlaceKind } from "../generated/operations.ts";
import type { PartialDate } from "../article/partial-date.ts";
import { chosen, type Chosen } from "../pickers/chosen.ts";

export type Thing = DeskThingFragment;
export type ThingType = "Agent" | "RegionalIssue" | "Event" | "Topic" | "Place";
export type ThingKind = AgentKind | IssueKind | EventKind | PlaceKind;

/** Who takes part in an issue or an event, and how. */
export interface Member {
  /** Of a part that is stored; null for a new one. */
  id: string | null;
  agent: Chosen;
  part: PartyRole | ParticipationCapacity;
  /** Of an event that is announced rather than reported. */
  planned: boolean;
}

/** All kinds of things in one: what a kind has no use for stays as it is. */
export interface ThingDraft {
  name: string;
  kind: ThingKind | null;
  description: string;
  country: string;
  unnamed: boolean;
  partOf: Chosen | null;
  start: PartialDate | null;
  venue: string;
  members: readonly Member[];
}

const empty: ThingDraft = { name: "", kind: null, description: "", country: "", unnamed: false, partOf: null, start: null, venue: "", members: [] };
const firstKinds: Partial<Record<ThingType, ThingKind>> = { RegionalIssue: "TERRITORIAL_DISPUTE", Event: "TALKS" };

export const newDraft = (type: ThingType, name: string): ThingDraft => ({ ...empty, name, kind: firstKinds[type] ?? null });

/** Null for what has a form of its own, or none. */
export function typeOf({ __typename }: Thing): ThingType | null {
  switch (__typename) {
    case "Person":
    case "Organization":
    case "Government":
    case "Group":
      return "Agent";
    case "RegionalIssue":
    case "Event":
    case "Topic":
    case "Place":
      return __typename;
    default:
      return null;
  }
}

export function draftOfThing(thing: Thing): ThingDraft {
  switch (thing.__typename) {
    case "Person":
    case "Organization":
    case "Government":
    case "Group": {
      const { name, agentKind, description, country, unnamed, partOf } = thing;
      return { ...empty, name, kind: agentKind, description: description ?? "", country: country ?? "", unnamed, partOf: partOf && chosen(partOf) };
    }
    case "RegionalIssue":
      return {
        ...empty,
        name: thing.name,
        kind: thing.issueKind,
        description: thing.summary,
        members: thing.parties.map(({ id, agent, role }) => ({ id, agent: chosen(agent), part: role, planned: false })),
      };
    case "Event": {
      const { name, eventKind, description, start, venue, participations } = thing;
      const members = participations.map(({ id, agent, capacity, planned }) => ({ id, agent: chosen(agent), part: capacity, planned }));
      return { ...empty, name, kind: eventKind, description: description ?? "", start: { ...start }, venue: venue ?? "", members };
    }
    case "Topic":
      return { ...empty, name: thing.name, description: thing.description ?? "" };
    case "Place":
      return { ...empty, name: thing.name, kind: thing.placeKind };
    default:
      return empty;
  }
}
