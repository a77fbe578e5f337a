import { Field, ID, InputType } from "type-graphql";
import { EventKind } from "../generated/prisma/enums.js";
import { DateRange } from "../graphql/partial-date.type.js";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which events. Conditions given together must all hold; null is no condition." })
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: "One of these events." })
  id?: string[];

  @Field(() => [EventKind], { nullable: true, description: "Of one of these kinds." })
  kind?: EventKind[];

  @Field(() => String, { nullable: true, description: "The name contains these characters, letter case aside." })
  @Filters({ contains: "name" })
  name?: string;

  @Field(() => DateRange, { nullable: true, description: "Begins in this range of days." })
  start?: DateRange;

  @Field(() => ID, { nullable: true, description: "This agent takes part in it." })
  @Filters({ path: "participations.agent" })
  participant?: string;

  @Field(() => ID, { nullable: true, description: "At this place." })
  place?: string;

  @Field(() => ID, { nullable: true, description: "A part of this event." })
  partOf?: string;

  @Field(() => String, { nullable: true, description: "The topic with this slug is on its agenda." })
  @Filters({ path: "topics.slug" })
  topicSlug?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => [EventFilter], { nullable: true, description: "All of these hold." })
  and?: EventFilter[];

  @Field(() => [EventFilter], { nullable: true, description: "At least one of these holds." })
  or?: EventFilter[];

  @Field(() => EventFilter, { nullable: true, description: "This does not hold." })
  not?: EventFilter;
}
