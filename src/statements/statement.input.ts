import { CountryCode } from "../graphql/country-code.js";
import { Field, ID, InputType } from "type-graphql";
import { ArticleFilter } from "../articles/article.input.js";
import { AttributionReading, StatementKind } from "../generated/prisma/enums.js";
import { RegionalIssueFilter } from "../issues/regional-issue.input.js";
import { AgentFilter } from "../speakers/agent.input.js";
import { DateRange } from "../graphql/partial-date.type.js";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which statements. Conditions given together must all hold; null is no condition." })
export class StatementFilter {
  @Field(() => [ID], { nullable: true, description: "One of these statements." })
  id?: string[];

  @Field(() => ID, { nullable: true, description: "Made by this agent." })
  speaker?: string;

  @Field(() => String, { nullable: true, description: "Made by the agent with this slug." })
  @Filters({ path: "speaker.slug" })
  speakerSlug?: string;

  @Field(() => ID, { nullable: true, description: "States the position of this agent, who is not the speaker." })
  stanceHolder?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it states the position of somebody who is not the speaker." })
  @Filters({ isSet: "stanceHolder" })
  hasStanceHolder?: boolean;

  @Field(() => ID, { nullable: true, description: "Addressed to this agent." })
  @Filters({ path: "addressees" })
  addressee?: string;

  @Field(() => ID, { nullable: true, description: "About this regional issue." })
  @Filters({ path: "issues" })
  issue?: string;

  @Field(() => String, { nullable: true, description: "About the regional issue with this slug." })
  @Filters({ path: "issues.slug" })
  issueSlug?: string;

  @Field(() => String, { nullable: true, description: "About the topic with this slug." })
  @Filters({ path: "topics.slug" })
  topicSlug?: string;

  @Field(() => ID, { nullable: true, description: "In this article." })
  article?: string;

  @Field(() => String, { nullable: true, description: "In the article with this slug." })
  @Filters({ path: "article.slug" })
  articleSlug?: string;

  @Field(() => ID, { nullable: true, description: "Made on the occasion of this event." })
  @Filters({ path: "occasion" })
  event?: string;

  @Field(() => [StatementKind], { nullable: true, description: "Of one of these kinds." })
  kind?: StatementKind[];

  @Field(() => [AttributionReading], { nullable: true, description: "Attributed in one of these ways." })
  reading?: AttributionReading[];

  @Field(() => DateRange, { nullable: true, description: "Said in this range of days. Statements whose date is not known do not match." })
  said?: DateRange;

  @Field(() => DateRange, {
    nullable: true,
    description: "The date that statements are listed by (when it was said, or else when the article was published) lies in this range of days.",
  })
  @Filters({ days: "sortDate" })
  dated?: DateRange;

  @Field(() => CountryCode, { nullable: true, description: "The speaker is of this country (ISO 3166-1 alpha-2)." })
  @Filters({ path: "speaker.country" })
  country?: string;

  @Field(() => String, { nullable: true, description: "The shown text contains these characters, letter case aside." })
  @Filters({ contains: "text" })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is hedged." })
  hedged?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether a person has checked it." })
  @Filters({ isSet: "reviewedAt" })
  reviewed?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether it stands in invented sample content." })
  @Filters({ path: "article.sample" })
  sample?: boolean;

  @Field(() => ArticleFilter, { nullable: true, description: "It stands in an article for which this holds." })
  @Filters({ some: "article" })
  inArticle?: ArticleFilter;

  @Field(() => AgentFilter, { nullable: true, description: "Its speaker is one for whom this holds." })
  @Filters({ some: "speaker" })
  bySpeaker?: AgentFilter;

  @Field(() => RegionalIssueFilter, { nullable: true, description: "It is about a regional issue for which this holds." })
  @Filters({ some: "issues" })
  onIssue?: RegionalIssueFilter;

  @Field(() => [StatementFilter], { nullable: true, description: "All of these hold." })
  and?: StatementFilter[];

  @Field(() => [StatementFilter], { nullable: true, description: "At least one of these holds." })
  or?: StatementFilter[];

  @Field(() => StatementFilter, { nullable: true, description: "This does not hold." })
  not?: StatementFilter;
}
