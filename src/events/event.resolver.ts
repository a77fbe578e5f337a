import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Event, EventConnection, EventPage } from "./event.type.js";

@Resolver()
export class EventResolver {
  @Root(() => Event, () => SlugOrId, { lookup: true }, { nullable: true, description: "One event; null when there is none." })
  event!: unknown;

  @Root(() => EventConnection, () => EventPage, { list: true }, { description: "Events, latest first." })
  events!: unknown;
}
