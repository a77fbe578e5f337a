/** An event in schema.org's terms; of those who take part, whoever is told to have come. */
import type { EventQuery } from "../generated/operations.ts";
import type { JsonLd } from "../page.ts";
import { machineDate } from "../shared/dates.ts";

const agentTypes = { PERSON: "Person", GOVERNMENT: "GovernmentOrganization", ORGANIZATION: "Organization", GROUP: "Organization" } as const;

export function eventData({ name, start, end, description, place, venue, partOf, participations }: NonNullable<EventQuery["event"]>): JsonLd {
  const attendees = participations.filter(({ planned }) => !planned);
  return {
    "@type": "Event",
    name,
    startDate: machineDate(start),
    ...(end && { endDate: machineDate(end) }),
    ...(description !== null && { description }),
    ...(place && { location: { "@type": "Place", name: venue ?? place.name, address: place.name } }),
    ...(partOf && { superEvent: { "@type": "Event", name: partOf.name } }),
    ...(attendees.length > 0 && { attendee: attendees.map(({ agent }) => ({ "@type": agentTypes[agent.kind], name: agent.name })) }),
  };
}
