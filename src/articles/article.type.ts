import { GraphQLDateTime, GraphQLLocale, GraphQLURL } from "graphql-scalars";
import { ArgsType, createUnionType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { EventConnection, EventPage } from "../events/event.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { PartialDate } from "../graphql/partial-date.type.js";
import { RegionalIssueConnection, RegionalIssuePage } from "../issues/regional-issue.type.js";
import { Place } from "../places/place.type.js";
import { Publisher } from "../publishers/publisher.type.js";
import { Connected, Reads, ReadsColumns, ReadsTable, Takes } from "../reading/declare.js";
import { bodyVariant, withheldReason } from "../reading/rights.js";
import { Agent, AgentConnection, AgentPage } from "../speakers/agent.type.js";
import { StatementConnection, StatementsAsWrittenPage } from "../statements/statement.type.js";
import { TopicConnection, TopicPage } from "../topics/topic.type.js";
import { articleFacets } from "./article.facets.js";
import { ArticleFilter } from "./article.input.js";
import { citation, CitationStyle } from "./citation.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { AttributionReading, PublicationStatus, TextPolicy } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";
import { Notice } from "../editorial/notice.type.js";
import { Proposals } from "../editorial/proposal.type.js";
import { undecided } from "../reading/proposed-thing.js";

export enum ArticleOrder {
  NEWEST = "published,id DESC",
  OLDEST = "published,id ASC",
  HEADLINE = "sortName,id ASC",
}
registerEnumType(ArticleOrder, {
  name: "ArticleOrder",
  description: "Orders of a list of articles.",
  valuesConfig: {
    NEWEST: { description: "Latest published first." },
    OLDEST: { description: "Earliest published first." },
    HEADLINE: { description: "By headline, letter case and diacritics aside." },
  },
});

enum WithheldReason {
  RIGHTS = "RIGHTS",
  NOT_KEPT = "NOT_KEPT",
}
registerEnumType(WithheldReason, {
  name: "WithheldReason",
  description: "Why an article's text is not shown.",
  valuesConfig: {
    RIGHTS: { description: "The article's rights do not allow it." },
    NOT_KEPT: { description: "This server does not keep the text." },
  },
});

@ObjectType({ description: "Whose an article is and what may be done with it (schema.org CreativeWork, IPTC RightsML). Free to read grants nothing else." })
@ReadsColumns()
export class Rights {
  @Field(() => String, { nullable: true, description: "Holder of the copyright, as the notice names it (schema.org copyrightHolder)." })
  @Reads({ column: "rightsHolder" })
  holder!: string | null;

  @Field(() => String, { nullable: true, description: "The notice printed with the article (schema.org copyrightNotice)." })
  @Reads({ column: "rightsNotice" })
  notice!: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: "Address of the terms of use (schema.org usageInfo)." })
  @Reads({ column: "rightsTerms" })
  terms!: string | null;

  @Field(() => String, { nullable: true, description: "SPDX identifier or address of a licence (schema.org license)." })
  @Reads({ column: "rightsLicense" })
  license!: string | null;

  @Field(() => Boolean, { description: "Whether the page can be read without paying (schema.org isAccessibleForFree)." })
  isAccessibleForFree!: boolean;

  @Field(() => TextPolicy, { description: "How much of the text this server shows." })
  textPolicy!: TextPolicy;
}

@ObjectType({ description: "An article's text in full." })
@ReadsColumns()
export class ArticleText {
  @Field(() => String, { description: "The normalised text; paragraphs are separated by an empty line (schema.org articleBody)." })
  @Reads({ column: "body" })
  text!: string;

  @Field(() => Int, { description: "Its length in Unicode code points." })
  @Reads({ column: "textLength" })
  length!: number;
}

@ObjectType({ description: "Stands for a text that is not shown." })
@ReadsColumns()
export class TextWithheld {
  @Field(() => WithheldReason, { description: "Why." })
  @Reads({ sql: withheldReason })
  reason!: WithheldReason;

  @Field(() => String, { nullable: true, description: "The notice printed with the article." })
  @Reads({ column: "rightsNotice" })
  notice!: string | null;

  @Field(() => GraphQLURL, { description: "Where the article can be read." })
  canonicalUrl!: string;
}

export const ArticleBody = createUnionType({
  name: "ArticleBody",
  description: "An article's text, or what stands for it where the rights withhold it.",
  types: () => [ArticleText, TextWithheld] as const,
});

@ArgsType()
class CitationArguments {
  @Field(() => CitationStyle, { defaultValue: CitationStyle.APA, description: "The style of the reference." })
  style!: CitationStyle;
}

@ObjectType({ implements: Node, description: "Where an article names an agent or a place." })
@ReadsTable("Mention", { order: ["start"] })
export class Mention extends Node {
  @Field(() => Article, { description: "The article." })
  article!: Article;

  @Field(() => Agent, { nullable: true, description: "The agent named, if it is one." })
  agent!: Agent | null;

  @Field(() => Place, { nullable: true, description: "The place named, if it is one." })
  place!: Place | null;

  @Field(() => String, { description: "The words that name it." })
  surface!: string;

  @Field(() => AttributionReading, { description: "How the words are to be read." })
  reading!: AttributionReading;

  @Field(() => Int, { description: "Position of the first code point in the normalised text, from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end!: number;
}

enum MentionOrder {
  IN_TEXT = "start,id ASC",
}
registerEnumType(MentionOrder, { name: "MentionOrder", description: "Orders of a list of mentions.", valuesConfig: { IN_TEXT: { description: "As they stand in the text." } } });

const MentionConnection = connectionOf(() => Mention, "Mention", "mentions");
const MentionPage = pageOf({ order: MentionOrder, by: MentionOrder.IN_TEXT });

@ObjectType({ implements: Node, description: "A news article (schema.org NewsArticle)." })
@ReadsTable("Article", { order: ["published"] })
export class Article extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "The headline as printed (schema.org headline)." })
  headline!: string;

  @Field(() => String, { nullable: true, description: "What the article reports, in our own words (schema.org abstract)." })
  summary!: string | null;

  @Field(() => GraphQLLocale, { description: "Language of the text, a BCP 47 tag (schema.org inLanguage)." })
  language!: string;

  @Field(() => PartialDate, { description: "When the article was published (schema.org datePublished)." })
  published!: PartialDate;

  @Field(() => PartialDate, { nullable: true, description: "When its page was last read for this server." })
  retrieved!: PartialDate | null;

  @Field(() => GraphQLURL, { description: "Address of the page the article was read on (schema.org url)." })
  canonicalUrl!: string;

  @Field(() => Publisher, { description: "Who published that page (schema.org publisher)." })
  publisher!: Publisher;

  @Field(() => Agent, { nullable: true, description: "Who owns the text, often a wire service (schema.org copyrightHolder)." })
  copyrightHolder!: Agent | null;

  @Field(() => String, { nullable: true, description: "The author's line as printed; null when the article bears none (IPTC by)." })
  byline!: string | null;

  @Field(() => Rights, { description: "Whose the article is and what may be done with it." })
  rights!: Rights;

  @Field(() => ArticleBody, { description: "The text, or what stands for it where the rights withhold it." })
  @Reads({ variant: bodyVariant })
  body!: typeof ArticleBody;

  @Field(() => String, { description: "SHA-256 of the normalised text (UTF-8), in hexadecimal: the text that all anchors count in." })
  textSha256!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the input before normalisation, in hexadecimal." })
  sourceSha256!: string | null;

  @Field(() => String, { description: "Version of the normaliser that made the text." })
  normalisation!: string;

  @Field(() => String, { description: "A reference to the article, ready to be pasted." })
  @Takes(() => CitationArguments)
  @Reads({ sql: citation })
  citation!: string;

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Field(() => GraphQLDateTime, { description: "When the record last changed on this server (schema.org dateModified)." })
  updatedAt!: Date;

  @Connected(() => StatementConnection, () => StatementsAsWrittenPage, { description: "What the article reports somebody to have said, by default in the order of the text." })
  statements!: unknown;

  @Connected(() => AgentConnection, () => AgentPage, { description: "Who speaks in the article.", read: { path: "statements.speaker" } })
  speakers!: unknown;

  @Connected(() => RegionalIssueConnection, () => RegionalIssuePage, { description: "The regional issues it is about.", read: { path: "issues" } })
  regionalIssues!: unknown;

  @Connected(() => TopicConnection, () => TopicPage, { description: "Its topics (schema.org about)." })
  topics!: unknown;

  @Connected(() => EventConnection, () => EventPage, { description: "The events it reports on." })
  events!: unknown;

  @Connected(() => MentionConnection, () => MentionPage, { description: "Where it names agents and places (schema.org mentions)." })
  mentions!: unknown;

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Field(() => GraphQLDateTime, { nullable: true, description: "Before this it is not to be published." })
  @Requires(Permission.READ_DRAFTS)
  embargoUntil!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it is going to be published by itself." })
  @Requires(Permission.READ_DRAFTS)
  publishAt!: Date | null;

  @Field(() => Int, { description: "How many proposals for it nobody has decided." })
  @Requires(Permission.READ_DRAFTS)
  @Reads({ sql: undecided })
  undecided!: number;

  @Proposals({ path: "proposals" })
  proposals!: unknown;

  @Field(() => [Notice], { description: "Corrections and retractions (schema.org correction)." })
  notices!: Notice[];

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const ArticleConnection = connectionOf(() => Article, "Article", "articles", articleFacets);
export const ArticlePage = pageOf({ filter: () => ArticleFilter, order: ArticleOrder, by: ArticleOrder.NEWEST });
