import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { PartialDate } from "../graphql/partial-date.type.js";
import { Place } from "../places/place.type.js";
import { Connected, ReadsTable } from "../reading/declare.js";
import { Agent, AgentConnection, AgentPage } from "../speakers/agent.type.js";
import { Evidence } from "../statements/evidence.type.js";
import { StatementConnection, StatementPage } from "../statements/statement.type.js";
import { TopicConnection, TopicPage } from "../topics/topic.type.js";
import { EventFilter } from "./event.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { EventKind, ParticipationCapacity, PublicationStatus } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";

enum EventOrder {
  NEWEST = "start,id DESC",
  OLDEST = "start,id ASC",
  NAME = "sortName,id ASC",
}
registerEnumType(EventOrder, {
  name: "EventOrder",
  description: "Orders of a list of events.",
  valuesConfig: {
    NEWEST: { description: "Latest start first." },
    OLDEST: { description: "Earliest start first." },
    NAME: { description: "By name, letter case and diacritics aside." },
  },
});

@ObjectType({ description: "That an agent takes part in an event, with its evidence." })
@ReadsTable("Participation", { order: ["capacity", "agent.sortName"] })
export class Participation {
  @Field(() => ID, { description: "By which mutations name it." })
  id!: string;

  @Field(() => Event, { description: "The event." })
  event!: Event;

  @Field(() => Agent, { description: "Who takes part." })
  agent!: Agent;

  @Field(() => Agent, { nullable: true, description: "The side it belongs to." })
  delegation!: Agent | null;

  @Field(() => ParticipationCapacity, { description: "In what capacity." })
  capacity!: ParticipationCapacity;

  @Field(() => Boolean, { description: "Whether the source announces it, rather than reports it." })
  planned!: boolean;

  @Field(() => [Evidence], { description: "What says so." })
  evidence!: Evidence[];
}

@ObjectType({ implements: Node, description: "Something that takes place (schema.org Event)." })
@ReadsTable("Event", { order: ["start"] })
export class Event extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => EventKind, { description: "What kind of event it is." })
  kind!: EventKind;

  @Field(() => String, { nullable: true, description: "What it is about, in our own words." })
  description!: string | null;

  @Field(() => PartialDate, { description: "When it begins (schema.org startDate)." })
  start!: PartialDate;

  @Field(() => PartialDate, { nullable: true, description: "When it ends (schema.org endDate)." })
  end!: PartialDate | null;

  @Field(() => String, { nullable: true, description: "The building or site, as the source names it (schema.org location)." })
  venue!: string | null;

  @Field(() => Place, { nullable: true, description: "The city or region (schema.org location)." })
  place!: Place | null;

  @Field(() => Event, { nullable: true, description: "The event that it is a part of (schema.org superEvent)." })
  partOf!: Event | null;

  @Field(() => [Event], { description: "Its parts (schema.org subEvent)." })
  parts!: Event[];

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Field(() => [Participation], { description: "Who takes part, and how." })
  participations!: Participation[];

  @Connected(() => TopicConnection, () => TopicPage, { description: "Its agenda." })
  topics!: unknown;

  @Connected(() => StatementConnection, () => StatementPage, { description: "What was said on its occasion." })
  statements!: unknown;

  @Connected(() => AgentConnection, () => AgentPage, { description: "Who spoke on its occasion.", read: { path: "statements.speaker" } })
  speakers!: unknown;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles that report on it." })
  articles!: unknown;

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const EventConnection = connectionOf(() => Event, "Event", "events");
export const EventPage = pageOf({ filter: () => EventFilter, order: EventOrder, by: EventOrder.NEWEST });
