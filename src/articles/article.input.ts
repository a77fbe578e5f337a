import { GraphQLLocale } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { PublicationStatus } from "../generated/prisma/enums.js";
import { DateRange } from "../graphql/partial-date.type.js";
import { Filters } from "../reading/declare.js";
import { StatementFilter } from "../statements/statement.input.js";

@InputType({ description: "Which articles. Conditions given together must all hold; null is no condition." })
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: "One of these articles." })
  id?: string[];

  @Field(() => [PublicationStatus], { nullable: true, description: "Stands at one of these points on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status?: PublicationStatus[];

  @Field(() => DateRange, { nullable: true, description: "Published in this range of days." })
  published?: DateRange;

  @Field(() => DateRange, { nullable: true, description: "The date that articles are listed by, the first day of its publication, lies in this range of days." })
  @Filters({ days: "published" })
  dated?: DateRange;

  @Field(() => ID, { nullable: true, description: "Published by this publisher." })
  publisher?: string;

  @Field(() => String, { nullable: true, description: "Published by the publisher with this slug." })
  @Filters({ path: "publisher.slug" })
  publisherSlug?: string;

  @Field(() => [GraphQLLocale], { nullable: true, description: "Written in one of these languages." })
  language?: string[];

  @Field(() => ID, { nullable: true, description: "This agent speaks in it." })
  @Filters({ path: "statements.speaker" })
  speaker?: string;

  @Field(() => String, { nullable: true, description: "The agent with this slug speaks in it." })
  @Filters({ path: "statements.speaker.slug" })
  speakerSlug?: string;

  @Field(() => ID, { nullable: true, description: "It is about this regional issue." })
  @Filters({ path: "issues" })
  issue?: string;

  @Field(() => String, { nullable: true, description: "It is about the regional issue with this slug." })
  @Filters({ path: "issues.slug" })
  issueSlug?: string;

  @Field(() => String, { nullable: true, description: "It is about the topic with this slug." })
  @Filters({ path: "topics.slug" })
  topicSlug?: string;

  @Field(() => ID, { nullable: true, description: "It reports on this event." })
  @Filters({ path: "events" })
  event?: string;

  @Field(() => String, { nullable: true, description: "The headline contains these characters, letter case aside." })
  @Filters({ contains: "headline" })
  headline?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => StatementFilter, { nullable: true, description: "It has a statement for which this holds." })
  @Filters({ some: "statements" })
  hasStatement?: StatementFilter;

  @Field(() => [ArticleFilter], { nullable: true, description: "All of these hold." })
  and?: ArticleFilter[];

  @Field(() => [ArticleFilter], { nullable: true, description: "At least one of these holds." })
  or?: ArticleFilter[];

  @Field(() => ArticleFilter, { nullable: true, description: "This does not hold." })
  not?: ArticleFilter;
}
