import { GraphQLURL } from "graphql-scalars";
import { CountryCode } from "../graphql/country-code.js";
import { Field, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { Participation } from "../events/event.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { PartialDate } from "../graphql/partial-date.type.js";
import { IssueParty, Position, RegionalIssueConnection, RegionalIssuePage } from "../issues/regional-issue.type.js";
import { Connected, ReadsKind, ReadsTable } from "../reading/declare.js";
import { Evidence } from "../statements/evidence.type.js";
import { StatementConnection, StatementPage } from "../statements/statement.type.js";
import { AgentFilter } from "./agent.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { AgentKind, PublicationStatus } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";

@InterfaceType({ implements: Node, description: "Who can speak or take part (PROV Agent). A speaker is an agent with at least one statement." })
@ReadsTable("Agent", { order: ["sortName"] })
export abstract class Agent extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "The name, or the description where no name is known." })
  name!: string;

  @Field(() => AgentKind, { description: "What it is." })
  kind!: AgentKind;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country!: string | null;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence of our own." })
  description!: string | null;

  @Field(() => [String], { description: "Other names and spellings (schema.org alternateName)." })
  aliases!: string[];

  @Field(() => [GraphQLURL], { description: "The same agent elsewhere, Wikidata first (schema.org sameAs)." })
  sameAs!: string[];

  @Field(() => Boolean, { description: "True where only a description is known, such as “officials” or “a tanker captain”." })
  unnamed!: boolean;

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Field(() => Agent, { nullable: true, description: "The agent that it belongs to: a ministry's government, a group's country (schema.org parentOrganization, memberOf)." })
  partOf!: Agent | null;

  @Connected(() => StatementConnection, () => StatementPage, { description: "What it said, newest first." })
  statements!: unknown;

  @Connected(() => StatementConnection, () => StatementPage, { description: "Statements by others that state its position." })
  stances!: unknown;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles it speaks in.", read: { path: "statements.article" } })
  articles!: unknown;

  @Connected(() => RegionalIssueConnection, () => RegionalIssuePage, { description: "The regional issues it spoke about.", read: { path: "statements.issues" } })
  regionalIssues!: unknown;

  @Field(() => [IssueParty], { description: "Its parts in regional issues." })
  parties!: IssueParty[];

  @Field(() => [Position], { description: "Its positions in regional issues." })
  positions!: Position[];

  @Field(() => [Participation], { description: "The events it takes part in, and how." })
  participations!: Participation[];

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

@ObjectType({ implements: [Agent, Node], description: "One human being (schema.org Person)." })
@ReadsKind("PERSON")
export class Person extends Agent {
  @Connected(() => RoleAssertionConnection, () => RoleAssertionPage, { description: "The positions this person held, as far as evidence tells." })
  roles!: unknown;
}

@ObjectType({ implements: [Agent, Node], description: "A company, agency, party or association (schema.org Organization)." })
@ReadsKind("ORGANIZATION")
export class Organization extends Agent {}

@ObjectType({ implements: [Agent, Node], description: "A state's government or one of its ministries (schema.org GovernmentOrganization)." })
@ReadsKind("GOVERNMENT")
export class Government extends Agent {}

@ObjectType({ implements: [Agent, Node], description: "Several people, known by a name or by a description only (PROV Agent)." })
@ReadsKind("GROUP")
export class Group extends Agent {}

@ObjectType({ implements: Node, description: "That a person held a position (Wikidata P39, position held), with its evidence." })
@ReadsTable("RoleAssertion", { order: ["sortName"] })
export class RoleAssertion extends Node {
  @Field(() => Person, { description: "Who held it." })
  person!: Person;

  @Field(() => String, { description: "The position's title." })
  title!: string;

  @Field(() => Agent, { nullable: true, description: "The organisation or government it belongs to." })
  organization!: Agent | null;

  @Field(() => Boolean, { description: "Whether the source speaks of it as past." })
  former!: boolean;

  @Field(() => PartialDate, { nullable: true, description: "A date at which the source says it was so." })
  asOf!: PartialDate | null;

  @Field(() => PartialDate, { nullable: true, description: "When it began." })
  from!: PartialDate | null;

  @Field(() => PartialDate, { nullable: true, description: "When it ended." })
  to!: PartialDate | null;

  @Field(() => [Evidence], { description: "What says so." })
  evidence!: Evidence[];
}

const AgentOrder = nameOrder("AgentOrder", "agents");
export const AgentConnection = connectionOf(() => Agent, "Agent", "agents");
export const AgentPage = pageOf({ filter: () => AgentFilter, order: AgentOrder, by: AgentOrder.NAME });

const RoleAssertionOrder = { TITLE: "sortName,id ASC" };
registerEnumType(RoleAssertionOrder, { name: "RoleAssertionOrder", description: "Orders of a list of positions held.", valuesConfig: { TITLE: { description: "By title." } } });
const RoleAssertionConnection = connectionOf(() => RoleAssertion, "RoleAssertion", "positions held");
const RoleAssertionPage = pageOf({ order: RoleAssertionOrder, by: RoleAssertionOrder.TITLE });
