import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { LinkService } from "../editorial/link.service.js";
import { AddInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { EventKind } from "../generated/prisma/enums.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { PartialDateInput } from "../graphql/partial-date.type.js";
import { eventKind, eventTopic } from "./event.kind.js";
import { Event } from "./event.type.js";

@InputType({ description: "A new event." })
export class CreateEventInput extends MutationInput {
  @Field(() => String, { description: "Its name; at most 300 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Readable key; made of the name where none is given." })
  slug?: string | null;

  @Field(() => EventKind, { description: "What kind of event it is." })
  kind!: EventKind;

  @Field(() => String, { nullable: true, description: "What it is about, in our own words." })
  description?: string | null;

  @Field(() => PartialDateInput, { description: "When it begins." })
  start!: PartialDateInput;

  @Field(() => PartialDateInput, { nullable: true, description: "When it ends." })
  end?: PartialDateInput | null;

  @Field(() => String, { nullable: true, description: "The building or site, as the source names it." })
  venue?: string | null;

  @Field(() => ID, { nullable: true, description: "The city or region." })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: "The event that it is a part of." })
  partOf?: string | null;
}

@InputType({ description: "What is to become different in an event; what is not given stays, null empties." })
export class UpdateEventInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Its name; at most 300 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => EventKind, { nullable: true, description: "What kind of event it is." })
  kind?: EventKind;

  @Field(() => String, { nullable: true, description: "What it is about, in our own words." })
  description?: string | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it begins." })
  start?: PartialDateInput;

  @Field(() => PartialDateInput, { nullable: true, description: "When it ends." })
  end?: PartialDateInput | null;

  @Field(() => String, { nullable: true, description: "The building or site, as the source names it." })
  venue?: string | null;

  @Field(() => ID, { nullable: true, description: "The city or region." })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: "The event that it is a part of." })
  partOf?: string | null;
}

@InputType({ description: "An event and a topic." })
export class EventTopicInput extends AddInput {
  @Field(() => ID, { description: "The event." })
  event!: string;

  @Field(() => ID, { description: "The topic." })
  topic!: string;
}

@ObjectType({ description: "What came of a change of an event." })
export class EventPayload extends MutationPayload {
  @Field(() => Event, { nullable: true, description: "The event as it is now; null where nothing was done." })
  event?: Written;
}

@Resolver()
export class EventMutations {
  constructor(
    private readonly things: ThingService,
    private readonly links: LinkService,
  ) {}

  @Mutation(() => EventPayload, { nullable: true, description: "Makes an event, as a draft." })
  @Requires(Permission.WRITE)
  async createEvent(@Arg("input", () => CreateEventInput, { description: "The event." }) input: CreateEventInput, @Ctx() { request }: MutationContext): Promise<EventPayload> {
    return { event: await this.things.create(request, eventKind, input) };
  }

  @Mutation(() => EventPayload, { nullable: true, description: "Changes an event. What is public is changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updateEvent(@Arg("input", () => UpdateEventInput, { description: "The change." }) input: UpdateEventInput, @Ctx() { request }: MutationContext): Promise<EventPayload> {
    return { event: await this.things.update(request, eventKind, input) };
  }

  @Mutation(() => EventPayload, { nullable: true, description: "Puts a topic on an event's agenda." })
  @Requires(Permission.WRITE)
  async linkEventTopic(@Arg("input", () => EventTopicInput, { description: "Which of each." }) input: EventTopicInput, @Ctx() { request }: MutationContext): Promise<EventPayload> {
    return { event: await this.links.link(request, eventTopic, { id: input.event, expectedVersion: input.expectedVersion }, input.topic) };
  }

  @Mutation(() => EventPayload, { nullable: true, description: "Takes a topic off an event's agenda." })
  @Requires(Permission.WRITE)
  async unlinkEventTopic(
    @Arg("input", () => EventTopicInput, { description: "Which of each." }) input: EventTopicInput,
    @Ctx() { request }: MutationContext,
  ): Promise<EventPayload> {
    return { event: await this.links.unlink(request, eventTopic, { id: input.event, expectedVersion: input.expectedVersion }, input.topic) };
  }
}
