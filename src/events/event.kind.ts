/** What events and participations in them consist of. */
import { requireOrder } from "../editorial/dates.js";
import { checked, instead, named, partialDate, reference, required, slug, text } from "../editorial/fields.js";
import type { Link } from "../editorial/link.service.js";
import type { Kind, Part } from "../editorial/thing.service.js";
import { InvalidInputError } from "../shared/errors.js";

export const eventKind: Kind = {
  thing: "Event",
  fields: {
    name: named(300),
    slug,
    kind: required(checked()),
    description: text(2_000),
    start: required(partialDate),
    end: partialDate,
    venue: text(300),
    place: reference("Place", "placeId"),
    partOf: reference("Event", "partOfId"),
  },
  slug: { from: "name", otherwise: "event" },
  above: { field: "partOf", column: "partOfId" },
  check: (_, row) => {
    requireOrder(row, "start", "end");
  },
};

export const eventTopic: Link = {
  table: "EventTopic",
  owner: { thing: "Event", called: "event", column: "eventId" },
  other: { thing: "Topic", called: "topic", column: "topicId" },
};

export const participation: Part = {
  table: "Participation",
  owner: "Event",
  column: "eventId",
  called: "event",
  fields: {
    agent: required(reference("Agent", "agentId")),
    delegation: reference("Agent", "delegationId"),
    capacity: required(checked()),
    planned: instead(checked(), false),
  },
  check: (_, { agentId, delegationId }) => {
    if (agentId === delegationId) throw new InvalidInputError("delegation", "nobody is the delegate of himself");
  },
};
