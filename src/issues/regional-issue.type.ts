import { Field, ObjectType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { IssueKind, PartyRole } from "../generated/prisma/enums.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { Place } from "../places/place.type.js";
import { Connected, ReadsTable } from "../reading/declare.js";
import { Agent, AgentConnection, AgentPage } from "../speakers/agent.type.js";
import { Evidence } from "../statements/evidence.type.js";
import { Statement, StatementConnection, StatementPage } from "../statements/statement.type.js";
import { RegionalIssueFilter } from "./regional-issue.input.js";

@ObjectType({ description: "An agent's part in a regional issue, with its evidence." })
@ReadsTable("IssueParty", { order: ["role", "agent.sortName"] })
export class IssueParty {
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
@ReadsTable("Position", { order: ["statement.sortDate", "statement.position"] })
export class Position {
  @Field(() => RegionalIssue, { description: "The issue." })
  issue!: RegionalIssue;

  @Field(() => Agent, { description: "Whose position it is." })
  holder!: Agent;

  @Field(() => String, { description: "The position in our own words." })
  text!: string;

  @Field(() => Statement, { description: "The statement that says so; its speaker may be another agent." })
  statement!: Statement;
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

  @Field(() => [Position], { description: "What the parties and others want, oldest first." })
  positions!: Position[];

  @Connected(() => StatementConnection, () => StatementPage, { description: "What was said about it, newest first." })
  statements!: unknown;

  @Connected(() => AgentConnection, () => AgentPage, { description: "Who spoke about it.", read: { path: "statements.speaker" } })
  speakers!: unknown;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles about it, newest first." })
  articles!: unknown;
}

export const RegionalIssueConnection = connectionOf(() => RegionalIssue, "RegionalIssue", "regional issues");
const RegionalIssueOrder = nameOrder("RegionalIssueOrder", "regional issues");
export const RegionalIssuePage = pageOf({ filter: () => RegionalIssueFilter, order: RegionalIssueOrder, by: RegionalIssueOrder.NAME });
