/** Makes a thing, or makes it what its form says. */
import { change, ServerError } from "../api/server.ts";
import { firstDay } from "../article/first-day.ts";
import { changedFields } from "../article/merge.ts";
import type { PartialDate } from "../article/partial-date.ts";
import {
  CreateEventDocument,
  CreateIssueDocument,
  UpdateAgentDocument,
  UpdateEventDocument,
  UpdateIssueDocument,
  UpdatePlaceDocument,
  UpdateTopicDocument,
  type AgentKind,
  type EventKind,
  type IssueKind,
  type PlaceKind,
} from "../generated/operations.ts";
import { texts } from "../texts.ts";
import { draftOfThing, typeOf, type Thing, type ThingDraft } from "./thing-draft.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

export const dateInput = (date: PartialDate): PartialDate => ({ ...date, value: firstDay(date.value, date.precision) });

/** @returns its ID. @throws Refusal, ServerError */
export async function makeThing(type: "RegionalIssue" | "Event", { name, kind, description, start, venue }: ThingDraft): Promise<string> {
  if (type === "RegionalIssue") {
    const { regionalIssue } = await change(CreateIssueDocument, { name, kind: kind as IssueKind, summary: orNull(description) });
    return made(regionalIssue);
  }
  if (start === null) throw new Error(texts.thing.needsStart);
  const { event } = await change(CreateEventDocument, { name, kind: kind as EventKind, description: orNull(description), start: dateInput(start), venue: orNull(venue) });
  return made(event);
}

function made(thing: { readonly id: string } | null): string {
  if (!thing) throw new ServerError(texts.failure.missing, "");
  return thing.id;
}

/** Changes what is not as it was, parts aside. @throws Refusal, ServerError */
export async function updateThing(thing: Thing, draft: ThingDraft): Promise<void> {
  const { name, kind, description, country, unnamed, partOf, start, venue } = changedFields({ ...draftOfThing(thing), members: [] }, { ...draft, members: [] });
  const given = Object.values({ name, kind, description, country, unnamed, partOf, start, venue }).some((value) => value !== undefined);
  if (!given || !("version" in thing)) return;
  const target = { id: thing.id, expectedVersion: thing.version };
  const named = { ...target, ...(name !== undefined && { name }) };
  const described = { ...named, ...(description !== undefined && { description: orNull(description) }) };
  switch (typeOf(thing)) {
    case "Agent":
      await change(UpdateAgentDocument, {
        ...described,
        ...(kind && { kind: kind as AgentKind }),
        ...(country !== undefined && { country: orNull(country)?.toUpperCase() ?? null }),
        ...(unnamed !== undefined && { unnamed }),
        ...(partOf !== undefined && { partOf: partOf?.id ?? null }),
      });
      break;
    case "RegionalIssue":
      await change(UpdateIssueDocument, { ...named, ...(kind && { kind: kind as IssueKind }), ...(description !== undefined && { summary: orNull(description) }) });
      break;
    case "Event":
      await change(UpdateEventDocument, {
        ...described,
        ...(kind && { kind: kind as EventKind }),
        ...(start && { start: dateInput(start) }),
        ...(venue !== undefined && { venue: orNull(venue) }),
      });
      break;
    case "Topic":
      await change(UpdateTopicDocument, described);
      break;
    case "Place":
      await change(UpdatePlaceDocument, { ...target, ...(kind && { kind: kind as PlaceKind }) });
      break;
    case null:
  }
}
