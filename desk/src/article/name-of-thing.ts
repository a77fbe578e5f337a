/** What a proposed thing is called. */
import type { DeskThingFragment } from "../generated/operations.ts";
import { texts } from "../texts.ts";

/** @param partId of a part of an issue or event, which is called by who it is */
export function nameOfThing(thing: DeskThingFragment, partId: string | null): string {
  if (partId !== null) return partsOf(thing).find(({ id }) => id === partId)?.name ?? "";
  if (thing.__typename === "RoleAssertion") return `${thing.person.name}: ${thing.title}`;
  return "name" in thing ? thing.name : "";
}

/** Who takes part in an issue or an event, and how. */
export function partsOf(thing: DeskThingFragment): { id: string; name: string }[] {
  if (thing.__typename === "RegionalIssue")
    return thing.parties.map(({ id, agent, role }) => ({ id, name: `${agent.name}: ${texts.thing.members.RegionalIssue.parts[role].toLowerCase()}` }));
  if (thing.__typename !== "Event") return [];
  return thing.participations.map(({ id, agent, capacity, planned }) => {
    const how = texts.list([texts.thing.members.Event.parts[capacity].toLowerCase(), ...(planned ? [texts.proposals.planned] : [])]);
    return { id, name: `${agent.name}: ${how}` };
  });
}
