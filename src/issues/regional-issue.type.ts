import { GraphQLDate, GraphQLJSONObject } from "graphql-scalars";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { Place } from "../places/place.type.js";
import { Connected, Reads, ReadsComputed, ReadsTable, Takes } from "../reading/declare.js";
import { Agent, AgentConnection, AgentPage } from "../speakers/agent.type.js";
import { Evidence } from "../statements/evidence.type.js";
import { StatementFilter } from "../statements/statement.input.js";
import { Statement, StatementConnection, StatementPage } from "../statements/statement.type.js";
import { RegionalIssueFilter } from "./regional-issue.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { IssueKind, PartyRole, PublicationStatus } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";

export enum TimeBucket {
  DAY = "day",
  WEEK = "week",
  MONTH = "month",
  YEAR = "year",
}
registerEnumType(TimeBucket, {
  name: "TimeBucket",
  description: "The periods of a timeline.",
  valuesConfig: {
    DAY: { description: "A day." },
    WEEK: { description: "A week, from Monday to Sunday (ISO 8601)." },
    MONTH: { description: "A month of the calendar." },
    YEAR: { description: "A year of the calendar." },
  },
});

@ObjectType({ description: "An agent's part in a regional issue, with its evidence." })
@ReadsTable("IssueParty", { order: ["role", "agent.sortName"] })
export class IssueParty {
  @Field(() => ID, { description: "By which mutations name it." })
  id!: string;

  @Field(() => RegionalIssue, { description: "The issue." })
  issue!: RegionalIssue;

  @Field(() => Agent, { description: "The agent." })
  agent!: Agent;

  @Field(() => PartyRole, { description: "Its part." })
  role!: PartyRole;

  @Field(() => [Evidence], { description: "What says so." })
  evidence!: Evidence[];
}

@ObjectType({ description: "What an agent wants in a regional issue, and the statement that says so." })
@ReadsTable("Position", { order: ["statement.sortDate DESC", "statement.articleId DESC", "statement.position DESC"] })
export class Position {
  @Field(() => ID, { description: "By which mutations name it." })
  id!: string;

  @Field(() => RegionalIssue, { description: "The issue." })
  issue!: RegionalIssue;

  @Field(() => Agent, { description: "Whose position it is." })
  holder!: Agent;

  @Field(() => String, { description: "The position in our own words." })
  text!: string;

  @Field(() => Statement, { description: "The statement that says so; its speaker may be another agent." })
  statement!: Statement;
}

@ArgsType()
class TimelineArguments {
  @Field(() => TimeBucket, { description: "How long a period is." })
  by!: TimeBucket;

  @Field(() => StatementFilter, { nullable: true, description: "Which statements are counted." })
  filter?: StatementFilter;
}

@ObjectType({ description: "A period and how much was said in it." })
@ReadsComputed()
export class TimelineBucket {
  @Field(() => GraphQLDate, { description: "Its first day." })
  start!: Date;

  @Field(() => GraphQLDate, { description: "Its last day." })
  end!: Date;

  @Field(() => Int, { description: "How many statements were made in it, by the date that lists are ordered by." })
  count!: number;

  @Field(() => GraphQLJSONObject, { description: "The filter of statements that leaves those of this period: give it under `and` where there is a filter already." })
  filter!: unknown;
}

@ObjectType({ implements: Node, description: "A dispute or question between states of a region." })
@ReadsTable("RegionalIssue", { order: ["sortName"] })
export class RegionalIssue extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names (schema.org alternateName)." })
  aliases!: string[];

  @Field(() => IssueKind, { description: "What it is about." })
  kind!: IssueKind;

  @Field(() => String, { description: "What it is about, in our own words." })
  summary!: string;

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Field(() => [Place], { description: "The places it concerns." })
  places!: Place[];

  @Field(() => [IssueParty], { description: "Who has which part in it." })
  parties!: IssueParty[];

  @Field(() => Boolean, { description: "False where the sources say that there are more parties than they name." })
  partiesComplete!: boolean;

  @Field(() => [Position], { description: "What the parties and others want, the newest statement first." })
  positions!: Position[];

  @Field(() => [TimelineBucket], { description: "How much was said about it in each period in which something was, oldest first; at most the latest 1,000 periods." })
  @Takes(() => TimelineArguments)
  @Reads({ timeline: "statements" })
  timeline!: TimelineBucket[];

  @Connected(() => StatementConnection, () => StatementPage, { description: "What was said about it, newest first." })
  statements!: unknown;

  @Connected(() => AgentConnection, () => AgentPage, { description: "Who spoke about it.", read: { path: "statements.speaker" } })
  speakers!: unknown;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles about it, newest first." })
  articles!: unknown;

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const RegionalIssueConnection = connectionOf(() => RegionalIssue, "RegionalIssue", "regional issues");
const RegionalIssueOrder = nameOrder("RegionalIssueOrder", "regional issues");
export const RegionalIssuePage = pageOf({ filter: () => RegionalIssueFilter, order: RegionalIssueOrder, by: RegionalIssueOrder.NAME });
