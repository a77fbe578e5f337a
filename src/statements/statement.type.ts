import { GraphQLDateTime } from "graphql-scalars";
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Article } from "../articles/article.type.js";
import { Event } from "../events/event.type.js";
import { AttributionReading, ExtractionMethod, PartKind, StatementKind, StatementLinkKind, TextOrigin } from "../generated/prisma/enums.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { PartialDate } from "../graphql/partial-date.type.js";
import { Position, RegionalIssueConnection, RegionalIssuePage } from "../issues/regional-issue.type.js";
import { Connected, Reads, ReadsComputed, ReadsTable, Takes } from "../reading/declare.js";
import { partShown } from "../reading/rights.js";
import { Agent, RoleAssertion } from "../speakers/agent.type.js";
import { TopicConnection, TopicPage } from "../topics/topic.type.js";
import { Anchor } from "./anchor.type.js";
import { statementFacets } from "./statement.facets.js";
import { StatementFilter } from "./statement.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { Proposals } from "../editorial/proposal.type.js";

enum StatementOrder {
  NEWEST = "sortDate,articleId,position DESC",
  OLDEST = "sortDate,articleId,position ASC",
  AS_WRITTEN = "articleId,position ASC",
}
registerEnumType(StatementOrder, {
  name: "StatementOrder",
  description: "Orders of a list of statements. The date is when something was said or, where that is not known, when the article was published.",
  valuesConfig: {
    NEWEST: { description: "Latest first." },
    OLDEST: { description: "Earliest first." },
    AS_WRITTEN: { description: "By place in the article; statements of several articles come article by article." },
  },
});

@ObjectType({ description: "One continuous piece of a statement (W3C Web Annotation TextPositionSelector)." })
@ReadsTable("StatementPart", { order: ["position"] })
export class StatementPart {
  @Field(() => PartKind, { description: "Whether it stands in quotation marks." })
  kind!: PartKind;

  @Field(() => String, { nullable: true, description: "The words; null where the article's rights withhold them." })
  @Reads({ column: "text", shown: partShown })
  text!: string | null;

  @Field(() => Int, { description: "Position of the first code point in the article's normalised text, from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end!: number;
}

@ArgsType()
class ThreadArguments {
  @Field(() => Int, { defaultValue: 3, description: "How many links away, 1 to 10. Default 3." })
  depth!: number;
}

@ObjectType({ description: "A link between two statements of a thread." })
@ReadsComputed()
export class StatementThreadLink {
  @Field(() => StatementLinkKind, { description: "What the one statement does with the other." })
  kind!: StatementLinkKind;

  @Field(() => Int, { description: "How many links lead here from the statement that was asked for its thread: 1 for its own." })
  distance!: number;

  @Field(() => Statement, { description: "The statement that restates, denies or answers." })
  @Reads({ by: "fromId" })
  from!: unknown;

  @Field(() => Statement, { description: "The statement that is restated, denied or answered." })
  @Reads({ by: "toId" })
  to!: unknown;
}

@ObjectType({ implements: Node, description: "What somebody said, according to an article (schema.org Quotation)." })
@ReadsTable("Statement", { order: ["position"] })
export class Statement extends Node {
  @Field(() => String, { description: "What was said. Quoted words stand in quotation marks where the statement is mixed." })
  text!: string;

  @Field(() => TextOrigin, { description: "Whether the text is the article's or ours." })
  textIs!: TextOrigin;

  @Field(() => StatementKind, { description: "How the article gives the statement." })
  kind!: StatementKind;

  @Field(() => [StatementPart], { description: "Its pieces in the order of the text, quoted and paraphrased ones told apart." })
  parts!: StatementPart[];

  @Field(() => String, { nullable: true, description: "The word that marks it as speech: “said”, “rejected”." })
  cue!: string | null;

  @Field(() => String, { description: "The article's words for the speaker: “Zheng”, “officials”, “Beijing”." })
  attributedAs!: string;

  @Field(() => AttributionReading, { description: "How these words are to be read." })
  reading!: AttributionReading;

  @Field(() => Agent, { description: "Who said it (schema.org spokenByCharacter, PROV wasAttributedTo)." })
  speaker!: Agent;

  @Field(() => RoleAssertion, { nullable: true, description: "The position the speaker held then." })
  speakerRole!: RoleAssertion | null;

  @Field(() => Agent, { nullable: true, description: "Whose position it states, where that is not the speaker: in “Zheng said Beijing wants …” it is China's government." })
  stanceHolder!: Agent | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was said." })
  said!: PartialDate | null;

  @Field(() => Event, { nullable: true, description: "The event on whose occasion it was said." })
  occasion!: Event | null;

  @Field(() => [Agent], { description: "Whom it addresses." })
  addressees!: Agent[];

  @Field(() => String, { nullable: true, description: "The question or event that prompted it." })
  promptedBy!: string | null;

  @Field(() => Boolean, { description: "Whether it is hedged: “might”, “some of it”." })
  hedged!: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether the words are a translation of what was said; null where that is not known." })
  translated!: boolean | null;

  @Field(() => Article, { description: "The article that reports it (schema.org isPartOf)." })
  article!: Article;

  @Field(() => Int, { description: "Its place among the article's statements, from 1." })
  position!: number;

  @Connected(() => RegionalIssueConnection, () => RegionalIssuePage, { description: "The regional issues it is about (schema.org about)." })
  issues!: unknown;

  @Connected(() => TopicConnection, () => TopicPage, { description: "Its topics (schema.org about)." })
  topics!: unknown;

  @Field(() => [Position], { description: "The positions in regional issues that it states." })
  positions!: Position[];

  @Field(() => [Statement], { description: "Earlier statements that it says again." })
  @Reads({ path: "links", where: { kind: "RESTATES" } })
  restates!: Statement[];

  @Field(() => [Statement], { description: "Statements that it denies." })
  @Reads({ path: "links", where: { kind: "DENIES" } })
  denies!: Statement[];

  @Field(() => [Statement], { description: "Statements that it answers." })
  @Reads({ path: "links", where: { kind: "RESPONDS_TO" } })
  respondsTo!: Statement[];

  @Field(() => [Statement], { description: "Later statements that say it again." })
  @Reads({ path: "linkedFrom", where: { kind: "RESTATES" } })
  restatedBy!: Statement[];

  @Field(() => [Statement], { description: "Statements that deny it." })
  @Reads({ path: "linkedFrom", where: { kind: "DENIES" } })
  deniedBy!: Statement[];

  @Field(() => [Statement], { description: "Statements that answer it." })
  @Reads({ path: "linkedFrom", where: { kind: "RESPONDS_TO" } })
  answeredBy!: Statement[];

  @Field(() => [StatementThreadLink], {
    description: "The links around it: what it restates, denies and answers, what restates, denies and answers it, and so on, nearest first; at most 200.",
  })
  @Takes(() => ThreadArguments)
  @Reads({ thread: true })
  thread!: StatementThreadLink[];

  @Field(() => Anchor, { description: "Where it is written, from its first part to its last." })
  anchor!: Anchor;

  @Field(() => Float, { description: "How sure we are that it is annotated rightly, 0 to 1." })
  confidence!: number;

  @Field(() => ExtractionMethod, { description: "How the annotation was made." })
  method!: ExtractionMethod;

  @Field(() => Boolean, { description: "Whether a person has checked it." })
  @Reads({ isSet: "reviewedAt" })
  reviewed!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When a person checked it." })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who checked it." })
  @Reads({ of: "reviewedBy", column: "name" })
  reviewedBy!: string | null;

  @Proposals()
  proposals!: unknown;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const StatementConnection = connectionOf(() => Statement, "Statement", "statements", statementFacets);
export const StatementPage = pageOf({ filter: () => StatementFilter, order: StatementOrder, by: StatementOrder.NEWEST });
export const StatementsAsWrittenPage = pageOf({ filter: () => StatementFilter, order: StatementOrder, by: StatementOrder.AS_WRITTEN });

@ArgsType()
export class CompareArguments extends pageOf({ filter: () => StatementFilter, order: StatementOrder, by: StatementOrder.OLDEST }) {
  @Field(() => [ID], { description: "The agents, 2 to 10." })
  speakers!: string[];

  @Field(() => ID, { description: "The regional issue." })
  issue!: string;
}
