/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which agents. Conditions given together must all hold; null is no condition. */
export type AgentFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgentFilter> | null | undefined;
  /** Of this country (ISO 3166-1 alpha-2). */
  readonly country?: string | null | undefined;
  /** Takes part in this event. */
  readonly event?: string | null | undefined;
  /** Made a statement for which this holds. */
  readonly hasStatement?: StatementFilter | null | undefined;
  /** One of these agents. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Spoke about this regional issue. */
  readonly issue?: string | null | undefined;
  /** Spoke about the regional issue with this slug. */
  readonly issueSlug?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<AgentKind> | null | undefined;
  /** The name contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: AgentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgentFilter> | null | undefined;
  /** Belongs to this agent. */
  readonly partOf?: string | null | undefined;
  /** Is a party to this regional issue. */
  readonly partyTo?: string | null | undefined;
  /** Held a position whose title contains these characters, letter case aside. */
  readonly role?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
  /** Whether only a description of it is known. */
  readonly unnamed?: boolean | null | undefined;
};

/** What an agent is (PROV Agent and schema.org types). */
export type AgentKind =
  /** A state's government or one of its ministries (schema.org GovernmentOrganization). */
  | 'GOVERNMENT'
  /** Several people known by a name or a description, such as “security experts”. */
  | 'GROUP'
  /** A company, agency, party or association (schema.org Organization). */
  | 'ORGANIZATION'
  /** One human being (schema.org Person). */
  | 'PERSON';

/** Orders of a list of agents. */
export type AgentOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_REVERSED';

/** Whether an anchor still holds. */
export type AnchorState =
  /** The words stand at this position of the article's text. */
  | 'ANCHORED'
  /** The text has changed and the words are no longer there. An anchor is never moved to similar words. */
  | 'ORPHANED';

/** Which articles. Conditions given together must all hold; null is no condition. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** The date that articles are listed by, the first day of its publication, lies in this range of days. */
  readonly dated?: DateRange | null | undefined;
  /** It reports on this event. */
  readonly event?: string | null | undefined;
  /** It has a statement for which this holds. */
  readonly hasStatement?: StatementFilter | null | undefined;
  /** The headline contains these characters, letter case aside. */
  readonly headline?: string | null | undefined;
  /** One of these articles. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** It is about this regional issue. */
  readonly issue?: string | null | undefined;
  /** It is about the regional issue with this slug. */
  readonly issueSlug?: string | null | undefined;
  /** Written in one of these languages. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** This does not hold. */
  readonly not?: ArticleFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** Published in this range of days. */
  readonly published?: DateRange | null | undefined;
  /** Published by this publisher. */
  readonly publisher?: string | null | undefined;
  /** Published by the publisher with this slug. */
  readonly publisherSlug?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
  /** This agent speaks in it. */
  readonly speaker?: string | null | undefined;
  /** The agent with this slug speaks in it. */
  readonly speakerSlug?: string | null | undefined;
  /** Stands at one of these points on its way to the public. */
  readonly status?: ReadonlyArray<PublicationStatus> | null | undefined;
  /** It is about the topic with this slug. */
  readonly topicSlug?: string | null | undefined;
};

/** Orders of a list of articles. */
export type ArticleOrder =
  /** By headline, letter case and diacritics aside. */
  | 'HEADLINE'
  /** Latest published first. */
  | 'NEWEST'
  /** Earliest published first. */
  | 'OLDEST';

/** How the words that name a speaker are to be read. */
export type AttributionReading =
  /** A description: “the officials”. */
  | 'DESCRIPTION'
  /** A place or building that stands for an institution: “Beijing”. */
  | 'METONYM'
  /** A proper name: “Zheng Zeguang”. */
  | 'NAME'
  /** A pronoun: “she”. */
  | 'PRONOUN';

/** How precisely a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the value is its first day. */
  | 'MONTH'
  /** To the week; the value is its Monday. */
  | 'WEEK'
  /** To the year; the value is 1 January. */
  | 'YEAR';

/** A range of days, both ends included. A partial date matches when any day of its period lies in the range. */
export type DateRange = {
  /** First day; open when left out. */
  readonly from?: string | null | undefined;
  /** Last day; open when left out. */
  readonly to?: string | null | undefined;
};

/** Which events. Conditions given together must all hold; null is no condition. */
export type EventFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** One of these events. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<EventKind> | null | undefined;
  /** The name contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: EventFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** A part of this event. */
  readonly partOf?: string | null | undefined;
  /** This agent takes part in it. */
  readonly participant?: string | null | undefined;
  /** At this place. */
  readonly place?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
  /** Begins in this range of days. */
  readonly start?: DateRange | null | undefined;
  /** The topic with this slug is on its agenda. */
  readonly topicSlug?: string | null | undefined;
};

/** What kind of event something is. */
export type EventKind =
  /** Officials inform journalists. */
  | 'BRIEFING'
  /** An opening, a signing, a commemoration. */
  | 'CEREMONY'
  /** A conference or forum with many participants. */
  | 'CONFERENCE'
  /** A session of a court, committee or commission. */
  | 'HEARING'
  /** Something that happened: a collision, a spill, an arrest. */
  | 'INCIDENT'
  /** None of the other kinds. */
  | 'OTHER'
  /** Somebody takes journalists' questions in public. */
  | 'PRESS_CONFERENCE'
  /** A meeting of heads of state or government. */
  | 'SUMMIT'
  /** Negotiations or a dialogue between parties. */
  | 'TALKS'
  /** An official visit. */
  | 'VISIT';

/** Orders of a list of events. */
export type EventOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** Latest start first. */
  | 'NEWEST'
  /** Earliest start first. */
  | 'OLDEST';

/** How an annotation was made (PROV Activity). */
export type ExtractionMethod =
  /** By a person. */
  | 'MANUAL'
  /** By a trained model. */
  | 'MODEL'
  /** By rules of the extractor. */
  | 'RULES';

/** What a regional issue is about. */
export type IssueKind =
  /** Pollution, climate, protected areas. */
  | 'ENVIRONMENT'
  /** Who may use which waters, or where a sea border runs. */
  | 'MARITIME_DISPUTE'
  /** None of the other kinds. */
  | 'OTHER'
  /** Who may take fish, water, minerals or energy. */
  | 'RESOURCE_DISPUTE'
  /** Armed forces, policing, cyber security. */
  | 'SECURITY'
  /** Who owns land. */
  | 'TERRITORIAL_DISPUTE'
  /** Tariffs, transit, sanctions, investment. */
  | 'TRADE';

/** What a public note tells of an article (schema.org CorrectionComment). */
export type NoticeKind =
  /** Something was wrong and has been put right. */
  | 'CORRECTION'
  /** The article is no longer stood by, and no longer shown. */
  | 'RETRACTION';

/** In what capacity somebody takes part in an event. */
export type ParticipationCapacity =
  /** Is a side's chief envoy. */
  | 'CHIEF_ENVOY'
  /** Leads a delegation. */
  | 'LEAD'
  /** Takes part. */
  | 'MEMBER';

/** An agent's part in a regional issue. */
export type PartyRole =
  /** Is asked by a party to help settle the issue. */
  | 'ASKED_TO_CONTRIBUTE'
  /** Claims what is disputed. */
  | 'CLAIMANT'
  /** Mediates between the parties. */
  | 'MEDIATOR'
  /** Is affected, or acts in it, without a claim. */
  | 'STAKEHOLDER';

/** Which places. Conditions given together must all hold; null is no condition. */
export type PlaceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** One of these places. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** This regional issue concerns it. */
  readonly issue?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<PlaceKind> | null | undefined;
  /** One of its names contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** A part of this place. */
  readonly partOf?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
};

/** What kind of place something is. */
export type PlaceKind =
  /** A building or site. */
  | 'BUILDING'
  /** A city, town or village. */
  | 'CITY'
  /** A state's territory. */
  | 'COUNTRY'
  /** One island. */
  | 'ISLAND'
  /** A group of islands. */
  | 'ISLANDS'
  /** A reef, shoal or rock. */
  | 'REEF'
  /** A part of a country, or several countries. */
  | 'REGION'
  /** A river. */
  | 'RIVER'
  /** A sea, bay or other stretch of water. */
  | 'SEA'
  /** A strait or channel. */
  | 'STRAIT';

/** Orders of a list of places. */
export type PlaceOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_REVERSED';

/** Where something stands on its way to the public (schema.org creativeWorkStatus). */
export type PublicationStatus =
  /** Public, and corrected since it first was; a notice says what. */
  | 'CORRECTED'
  /** Being written; not public. */
  | 'DRAFT'
  /** Waiting for somebody who may publish; not public. */
  | 'IN_REVIEW'
  /** Public. */
  | 'PUBLISHED'
  /** No longer public; a notice says why. */
  | 'RETRACTED'
  /** No longer public. */
  | 'UNPUBLISHED';

/** Which publishers. Conditions given together must all hold; null is no condition. */
export type PublisherFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** Of this country (ISO 3166-1 alpha-2). */
  readonly country?: string | null | undefined;
  /** One of these publishers. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** The name contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: PublisherFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
};

/** Orders of a list of publishers. */
export type PublisherOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_REVERSED';

/** Which regional issues. Conditions given together must all hold; null is no condition. */
export type RegionalIssueFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RegionalIssueFilter> | null | undefined;
  /** There is a statement about it for which this holds. */
  readonly hasStatement?: StatementFilter | null | undefined;
  /** One of these issues. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<IssueKind> | null | undefined;
  /** The name contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: RegionalIssueFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RegionalIssueFilter> | null | undefined;
  /** Whether the list of parties is complete. */
  readonly partiesComplete?: boolean | null | undefined;
  /** This agent is a party to it. */
  readonly party?: string | null | undefined;
  /** It concerns this place. */
  readonly place?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
};

/** Orders of a list of regional issues. */
export type RegionalIssueOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_REVERSED';

/** Which results: a filter for each type, the same as in the lists. It says nothing about results of other types; `types` leaves those out. */
export type SearchFilter = {
  /** Which agents. */
  readonly agents?: AgentFilter | null | undefined;
  /** Which articles. */
  readonly articles?: ArticleFilter | null | undefined;
  /** Which events. */
  readonly events?: EventFilter | null | undefined;
  /** Which regional issues. */
  readonly regionalIssues?: RegionalIssueFilter | null | undefined;
  /** Which statements. */
  readonly statements?: StatementFilter | null | undefined;
};

/** What a search finds. */
export type SearchType =
  /** People, organisations, governments and groups: by all their names and their description. */
  | 'AGENT'
  /** Articles: by headline and summary, and by their text where everybody may read it. */
  | 'ARTICLE'
  /** Events: by name and description. */
  | 'EVENT'
  /** Regional issues: by all their names and their summary. */
  | 'REGIONAL_ISSUE'
  /** Statements: by what was said, and by the name of who said it. */
  | 'STATEMENT';

/** Which statements. Conditions given together must all hold; null is no condition. */
export type StatementFilter = {
  /** Addressed to this agent. */
  readonly addressee?: string | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** In this article. */
  readonly article?: string | null | undefined;
  /** In the article with this slug. */
  readonly articleSlug?: string | null | undefined;
  /** Its speaker is one for whom this holds. */
  readonly bySpeaker?: AgentFilter | null | undefined;
  /** The speaker is of this country (ISO 3166-1 alpha-2). */
  readonly country?: string | null | undefined;
  /** The date that statements are listed by (when it was said, or else when the article was published) lies in this range of days. */
  readonly dated?: DateRange | null | undefined;
  /** Made on the occasion of this event. */
  readonly event?: string | null | undefined;
  /** Whether it states the position of somebody who is not the speaker. */
  readonly hasStanceHolder?: boolean | null | undefined;
  /** Whether it is hedged. */
  readonly hedged?: boolean | null | undefined;
  /** One of these statements. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** It stands in an article for which this holds. */
  readonly inArticle?: ArticleFilter | null | undefined;
  /** About this regional issue. */
  readonly issue?: string | null | undefined;
  /** About the regional issue with this slug. */
  readonly issueSlug?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  /** This does not hold. */
  readonly not?: StatementFilter | null | undefined;
  /** It is about a regional issue for which this holds. */
  readonly onIssue?: RegionalIssueFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Attributed in one of these ways. */
  readonly reading?: ReadonlyArray<AttributionReading> | null | undefined;
  /** Whether a person has checked it. */
  readonly reviewed?: boolean | null | undefined;
  /** Said in this range of days. Statements whose date is not known do not match. */
  readonly said?: DateRange | null | undefined;
  /** Whether it stands in invented sample content. */
  readonly sample?: boolean | null | undefined;
  /** Made by this agent. */
  readonly speaker?: string | null | undefined;
  /** Made by the agent with this slug. */
  readonly speakerSlug?: string | null | undefined;
  /** States the position of this agent, who is not the speaker. */
  readonly stanceHolder?: string | null | undefined;
  /** The shown text contains these characters, letter case aside. */
  readonly text?: string | null | undefined;
  /** About the topic with this slug. */
  readonly topicSlug?: string | null | undefined;
};

/** How an article gives a statement. */
export type StatementKind =
  /** In the speaker's words, within quotation marks. */
  | 'DIRECT'
  /** In the article's own words. */
  | 'INDIRECT'
  /** Partly quoted, partly in the article's own words. */
  | 'MIXED';

/** Orders of a list of statements. The date is when something was said or, where that is not known, when the article was published. */
export type StatementOrder =
  /** By place in the article; statements of several articles come article by article. */
  | 'AS_WRITTEN'
  /** Latest first. */
  | 'NEWEST'
  /** Earliest first. */
  | 'OLDEST';

/** Whether a part of a statement stands in quotation marks. */
export type StatementPartKind =
  /** The article's words for what the speaker said. */
  | 'PARAPHRASED'
  /** The speaker's words, in quotation marks in the article. */
  | 'QUOTED';

/** Whose words a statement's text consists of. */
export type TextOrigin =
  /** Our own words, because the rights withhold the article's. */
  | 'RENDERED'
  /** The words of the article, with the words between its parts left out. */
  | 'VERBATIM';

/** How much of an article's text this server shows. */
export type TextPolicy =
  /** Statements within a budget of words, without what stands around them. */
  | 'EXCERPTS'
  /** All of it. */
  | 'FULL_TEXT'
  /** Only short quotations; everything else in our own words, with a link to the source. */
  | 'LINK_ONLY';

/** Which topics. Conditions given together must all hold; null is no condition. */
export type TopicFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TopicFilter> | null | undefined;
  /** One of these topics. */
  readonly id?: ReadonlyArray<string> | null | undefined;
  /** Has this IPTC Media Topic code, such as medtop:11000000. */
  readonly mediaTopic?: string | null | undefined;
  /** The name contains these characters, letter case aside. */
  readonly name?: string | null | undefined;
  /** This does not hold. */
  readonly not?: TopicFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<TopicFilter> | null | undefined;
  /** Right below this topic. */
  readonly parent?: string | null | undefined;
  /** Whether it is invented sample content. */
  readonly sample?: boolean | null | undefined;
  /** Whether it is at the top of the tree. */
  readonly top?: boolean | null | undefined;
};

/** Orders of a list of topics. */
export type TopicOrder =
  /** By name, letter case and diacritics aside. */
  | 'NAME'
  /** By name, from the end of the alphabet. */
  | 'NAME_REVERSED';

/** Why an article's text is not shown. */
export type WithheldReason =
  /** This server does not keep the text. */
  | 'NOT_KEPT'
  /** The article's rights do not allow it. */
  | 'RIGHTS';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly articles: { readonly totalCount: number }, readonly sampleArticles: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly realStatements: { readonly totalCount: number, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly sampleStatements: { readonly totalCount: number }, readonly reviewed: { readonly totalCount: number }, readonly speakers: { readonly totalCount: number }, readonly sampleSpeakers: { readonly totalCount: number }, readonly regionalIssues: { readonly totalCount: number }, readonly sampleIssues: { readonly totalCount: number }, readonly events: { readonly totalCount: number }, readonly sampleEvents: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly samplePlaces: { readonly totalCount: number }, readonly publishers: { readonly totalCount: number }, readonly samplePublishers: { readonly totalCount: number }, readonly notices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly note: string, readonly slug: string, readonly article: { readonly slug: string, readonly headline: string, readonly language: string } | null }> } };

export type ArticleItemFragment = { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } };

export type ArticleQueryVariables = Exact<{
  slug: string;
}>;


export type ArticleQuery = { readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly byline: string | null, readonly canonicalUrl: string, readonly apa: string, readonly chicago: string, readonly copyrightHolder:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly rights: { readonly holder: string | null, readonly notice: string | null, readonly terms: string | null, readonly license: string | null, readonly isAccessibleForFree: boolean, readonly textPolicy: TextPolicy }, readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly note: string }>, readonly body:
      | { readonly __typename: 'ArticleText', readonly text: string }
      | { readonly __typename: 'TextWithheld', readonly reason: WithheldReason, readonly notice: string | null }
    , readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly start: number, readonly end: number, readonly kind: StatementPartKind, readonly text: string | null }>, readonly anchor: { readonly start: number, readonly end: number, readonly prefix: string | null, readonly suffix: string | null }, readonly speaker:
          | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
        , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string }, readonly retrieved: { readonly value: string, readonly precision: DatePrecision } | null } | null };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> } };

export type CitedArticleFragment = { readonly slug: string, readonly headline: string, readonly byline: string | null, readonly language: string, readonly canonicalUrl: string, readonly apa: string, readonly chicago: string, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly retrieved: { readonly value: string, readonly precision: DatePrecision } | null, readonly publisher: { readonly name: string } };

export type NoticeItemFragment = { readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly note: string };

export type CompareQueryVariables = Exact<{
  issue: string;
  chosen: boolean;
  onIssue?: StatementFilter | null | undefined;
  comparing: boolean;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CompareQuery = { readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly regionalIssue?: { readonly slug: string, readonly name: string, readonly summary: string, readonly positions?: ReadonlyArray<{ readonly id: string, readonly text: string, readonly holder:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly statement: { readonly id: string, readonly speaker:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         } }> } | null, readonly spoken?: { readonly speakers: ReadonlyArray<{ readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } };

export type EventQueryVariables = Exact<{
  slug: string;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventQuery = { readonly event: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly description: string | null, readonly venue: string | null, readonly sample: boolean, readonly start: { readonly phrase: string | null, readonly value: string, readonly precision: DatePrecision }, readonly end: { readonly phrase: string | null, readonly value: string, readonly precision: DatePrecision } | null, readonly partOf: { readonly slug: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly description: string | null, readonly venue: string | null, readonly sample: boolean, readonly start: { readonly value: string, readonly precision: DatePrecision }, readonly end: { readonly value: string, readonly precision: DatePrecision } | null, readonly place: { readonly slug: string, readonly name: string } | null }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly description: string | null, readonly venue: string | null, readonly sample: boolean, readonly start: { readonly value: string, readonly precision: DatePrecision }, readonly end: { readonly value: string, readonly precision: DatePrecision } | null, readonly place: { readonly slug: string, readonly name: string } | null }>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly agent:
        | { readonly slug: string, readonly name: string, readonly kind: AgentKind }
        | { readonly slug: string, readonly name: string, readonly kind: AgentKind }
        | { readonly slug: string, readonly name: string, readonly kind: AgentKind }
        | { readonly slug: string, readonly name: string, readonly kind: AgentKind }
       }>, readonly occasion: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | Record<PropertyKey, never>
         | null }> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
          | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
        , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> }, readonly place: { readonly slug: string, readonly name: string } | null } | null };

export type EventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly description: string | null, readonly venue: string | null, readonly sample: boolean, readonly start: { readonly value: string, readonly precision: DatePrecision }, readonly end: { readonly value: string, readonly precision: DatePrecision } | null, readonly place: { readonly slug: string, readonly name: string } | null }> } };

export type EventItemFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: EventKind, readonly description: string | null, readonly venue: string | null, readonly sample: boolean, readonly start: { readonly value: string, readonly precision: DatePrecision }, readonly end: { readonly value: string, readonly precision: DatePrecision } | null, readonly place: { readonly slug: string, readonly name: string } | null };

export type FrontQueryVariables = Exact<{
  quoted: StatementFilter;
}>;


export type FrontQuery = { readonly lead: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly quotations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly recent: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly summary: string }> } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> }, readonly speakers: { readonly totalCount: number } };

export type IssueItemFragment = { readonly slug: string, readonly name: string, readonly kind: IssueKind, readonly summary: string, readonly sample: boolean, readonly partiesComplete: boolean, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly agent:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly speakers: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } };

export type IssueQueryVariables = Exact<{
  slug: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IssueQuery = { readonly regionalIssue: { readonly slug: string, readonly name: string, readonly kind: IssueKind, readonly summary: string, readonly sample: boolean, readonly aliases: ReadonlyArray<string>, readonly partiesComplete: boolean, readonly places: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly partOf: { readonly slug: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null }> } | null, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly id: string, readonly usedBy:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null }> }> }>, readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly agent:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null }> }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly holder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly statement: { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly speaker:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly name: string } } } }>, readonly course: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly stanceHolder:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly topics: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly slug: string }
          | Record<PropertyKey, never>
         | null }> }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
          | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
        , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | Record<PropertyKey, never>
         | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly speakers: { readonly totalCount: number }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> } } | null };

export type PartyFragment = { readonly id: string, readonly role: PartyRole, readonly agent:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null }> };

export type PositionTakenFragment = { readonly id: string, readonly text: string, readonly holder:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
  , readonly statement: { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly speaker:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    , readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly name: string } } } };

export type IssuesQueryVariables = Exact<{
  filter?: RegionalIssueFilter | null | undefined;
  orderBy?: RegionalIssueOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IssuesQuery = { readonly regionalIssues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: IssueKind, readonly summary: string, readonly sample: boolean, readonly partiesComplete: boolean, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly agent:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly speakers: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } }> } };

export type EvidenceLinkFragment = { readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null };

export type NamedPlaceFragment = { readonly names: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string | null, readonly usedBy:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null }> }> };

export type PlaceOnMapFragment = { readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null };

export type PlaceQueryVariables = Exact<{
  slug: string;
}>;


export type PlaceQuery = { readonly place: { readonly id: string, readonly sameAs: ReadonlyArray<string>, readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly partOf: { readonly slug: string, readonly name: string, readonly parts: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null }> } | null, readonly parts: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null }>, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: IssueKind, readonly summary: string, readonly sample: boolean, readonly partiesComplete: boolean, readonly newest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
              | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
              | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
              | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
              | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
            , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               | null } | null, readonly stanceHolder:
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
              | { readonly slug: string, readonly name: string }
             | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly parties: ReadonlyArray<{ readonly role: PartyRole, readonly agent:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           }>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly speakers: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: EventKind, readonly sample: boolean, readonly venue: string | null, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null }, readonly statements: { readonly totalCount: number } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> }, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null, readonly id: string, readonly usedBy:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly url: string | null, readonly article: { readonly slug: string, readonly headline: string, readonly publisher: { readonly name: string } } | null }> }> } | null };

export type PlacesQueryVariables = Exact<{
  filter?: PlaceFilter | null | undefined;
  orderBy?: PlaceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PlacesQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly events: { readonly totalCount: number }, readonly articles: { readonly totalCount: number }, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null }> } };

export type PlaceItemFragment = { readonly slug: string, readonly name: string, readonly kind: PlaceKind, readonly latitude: number | null, readonly longitude: number | null, readonly outline: Record<string, unknown> | null, readonly sample: boolean, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly events: { readonly totalCount: number }, readonly articles: { readonly totalCount: number }, readonly names: ReadonlyArray<{ readonly name: string, readonly language: string | null }>, readonly partOf: { readonly slug: string, readonly name: string } | null };

export type PublisherQueryVariables = Exact<{
  slug: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PublisherQuery = { readonly publisher: { readonly slug: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly url: string, readonly sample: boolean, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> }, readonly rights: { readonly nodes: ReadonlyArray<{ readonly rights: { readonly holder: string | null, readonly notice: string | null, readonly terms: string | null, readonly license: string | null, readonly textPolicy: TextPolicy } }> } } | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } };

export type PublishersQueryVariables = Exact<{
  filter?: PublisherFilter | null | undefined;
  orderBy?: PublisherOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PublishersQuery = { readonly publishers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly description: string | null, readonly sample: boolean, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly published: { readonly value: string, readonly precision: DatePrecision } }> } }> } };

export type PublisherItemFragment = { readonly slug: string, readonly name: string, readonly description: string | null, readonly sample: boolean, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly published: { readonly value: string, readonly precision: DatePrecision } }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  asked: boolean;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly highlights: ReadonlyArray<{ readonly field: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }
        | { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly description: string | null, readonly start: { readonly value: string, readonly precision: DatePrecision } }
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null }
        | { readonly __typename: 'RegionalIssue', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly about: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }
       }> }, readonly names?: ReadonlyArray<{ readonly text: string, readonly node:
      | { readonly __typename: 'Article', readonly slug: string }
      | { readonly __typename: 'Event', readonly slug: string }
      | { readonly __typename: 'Government', readonly slug: string }
      | { readonly __typename: 'Group', readonly slug: string }
      | { readonly __typename: 'Organization', readonly slug: string }
      | { readonly __typename: 'Person', readonly slug: string }
      | { readonly __typename: 'RegionalIssue', readonly slug: string }
      | { readonly __typename: 'Statement', readonly id: string }
     }>, readonly STATEMENT?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean }, readonly AGENT?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean }, readonly REGIONAL_ISSUE?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean }, readonly EVENT?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean }, readonly ARTICLE?: { readonly totalCount: number, readonly totalCountIsLowerBound: boolean } };

export type CountedFragment = { readonly totalCount: number, readonly totalCountIsLowerBound: boolean };

type FoundThing_Article_Fragment = { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } };

type FoundThing_Event_Fragment = { readonly __typename: 'Event', readonly slug: string, readonly name: string, readonly description: string | null, readonly start: { readonly value: string, readonly precision: DatePrecision } };

type FoundThing_Government_Fragment = { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null };

type FoundThing_Group_Fragment = { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null };

type FoundThing_Organization_Fragment = { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null };

type FoundThing_Person_Fragment = { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null };

type FoundThing_RegionalIssue_Fragment = { readonly __typename: 'RegionalIssue', readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly about: string };

type FoundThing_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
    | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
  , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null } | null, readonly stanceHolder:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type FoundThingFragment =
  | FoundThing_Article_Fragment
  | FoundThing_Event_Fragment
  | FoundThing_Government_Fragment
  | FoundThing_Group_Fragment
  | FoundThing_Organization_Fragment
  | FoundThing_Person_Fragment
  | FoundThing_RegionalIssue_Fragment
  | FoundThing_Statement_Fragment
;

type NamedThing_Article_Fragment = { readonly __typename: 'Article', readonly slug: string };

type NamedThing_Event_Fragment = { readonly __typename: 'Event', readonly slug: string };

type NamedThing_Government_Fragment = { readonly __typename: 'Government', readonly slug: string };

type NamedThing_Group_Fragment = { readonly __typename: 'Group', readonly slug: string };

type NamedThing_Organization_Fragment = { readonly __typename: 'Organization', readonly slug: string };

type NamedThing_Person_Fragment = { readonly __typename: 'Person', readonly slug: string };

type NamedThing_RegionalIssue_Fragment = { readonly __typename: 'RegionalIssue', readonly slug: string };

type NamedThing_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string };

export type NamedThingFragment =
  | NamedThing_Article_Fragment
  | NamedThing_Event_Fragment
  | NamedThing_Government_Fragment
  | NamedThing_Group_Fragment
  | NamedThing_Organization_Fragment
  | NamedThing_Person_Fragment
  | NamedThing_RegionalIssue_Fragment
  | NamedThing_Statement_Fragment
;

export type SpeakerQueryVariables = Exact<{
  slug: string;
  filter?: StatementFilter | null | undefined;
  byOthers: boolean;
  overview: boolean;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SpeakerQuery = { readonly speaker:
    | { readonly __typename: 'Government', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly sample: boolean, readonly partOf:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly own: { readonly totalCount: number }, readonly others: { readonly totalCount: number }, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly node:
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | Record<PropertyKey, never>
               | null }> } }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly stances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } }
    | { readonly __typename: 'Group', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly sample: boolean, readonly partOf:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly own: { readonly totalCount: number }, readonly others: { readonly totalCount: number }, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly node:
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | Record<PropertyKey, never>
               | null }> } }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly stances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly sample: boolean, readonly partOf:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly own: { readonly totalCount: number }, readonly others: { readonly totalCount: number }, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly node:
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | Record<PropertyKey, never>
               | null }> } }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly stances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly sample: boolean, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly former: boolean, readonly asOf: { readonly value: string, readonly precision: DatePrecision } | null, readonly from: { readonly value: string, readonly precision: DatePrecision } | null, readonly to: { readonly value: string, readonly precision: DatePrecision } | null, readonly organization:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null }> }, readonly partOf:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly own: { readonly totalCount: number }, readonly others: { readonly totalCount: number }, readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly node:
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | { readonly slug: string }
                | Record<PropertyKey, never>
               | null }> } }> }, readonly statements?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly stances?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
            | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
            | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
          , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null } | null, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } }
   | null, readonly overview?:
    | { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }> } }
    | { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }> } }
    | { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }> } }
    | { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | { readonly slug: string }
            | Record<PropertyKey, never>
           | null }> } }
   | null };

type SpeakerOverview_Government_Fragment = { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }> } };

type SpeakerOverview_Group_Fragment = { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }> } };

type SpeakerOverview_Organization_Fragment = { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }> } };

type SpeakerOverview_Person_Fragment = { readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly issue: { readonly slug: string, readonly name: string } }>, readonly positions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issue: { readonly slug: string, readonly name: string }, readonly statement: { readonly id: string, readonly speaker:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       } }>, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly delegation:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }> } };

export type SpeakerOverviewFragment =
  | SpeakerOverview_Government_Fragment
  | SpeakerOverview_Group_Fragment
  | SpeakerOverview_Organization_Fragment
  | SpeakerOverview_Person_Fragment
;

export type SpeakerStatementsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
      | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
    , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null } | null, readonly stanceHolder:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
      | { readonly slug: string }
      | Record<PropertyKey, never>
     | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> };

export type SpeakersQueryVariables = Exact<{
  filter?: AgentFilter | null | undefined;
  persons?: AgentFilter | null | undefined;
  governments?: AgentFilter | null | undefined;
  organizations?: AgentFilter | null | undefined;
  groups?: AgentFilter | null | undefined;
  spoken?: StatementFilter | null | undefined;
  orderBy?: AgentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SpeakersQuery = { readonly speakers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Government', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } }
      | { readonly __typename: 'Group', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } }
      | { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } }
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }> }, readonly partOf:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } }
    > }, readonly persons: { readonly totalCount: number }, readonly governments: { readonly totalCount: number }, readonly organizations: { readonly totalCount: number }, readonly groups: { readonly totalCount: number }, readonly statements: { readonly countries: ReadonlyArray<{ readonly value: string, readonly count: number }> } };

type SpeakerItem_Government_Fragment = { readonly __typename: 'Government', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } };

type SpeakerItem_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } };

type SpeakerItem_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly partOf:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } };

type SpeakerItem_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly kind: AgentKind, readonly unnamed: boolean, readonly description: string | null, readonly country: string | null, readonly sample: boolean, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> }, readonly partOf:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly published: { readonly value: string, readonly precision: DatePrecision } } }> } };

export type SpeakerItemFragment =
  | SpeakerItem_Government_Fragment
  | SpeakerItem_Group_Fragment
  | SpeakerItem_Organization_Fragment
  | SpeakerItem_Person_Fragment
;

export type StatementItemFragment = { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
    | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
    | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
  , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null } | null, readonly stanceHolder:
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
    | { readonly slug: string, readonly name: string }
   | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

export type PageEndsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type StatementPointFragment = { readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { readonly statement: { readonly cue: string | null, readonly promptedBy: string | null, readonly translated: boolean | null, readonly confidence: number, readonly method: ExtractionMethod, readonly reviewed: boolean, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly position: number, readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly speaker:
      | { readonly __typename: 'Government', readonly description: string | null, readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Group', readonly description: string | null, readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Organization', readonly description: string | null, readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Person', readonly description: string | null, readonly slug: string, readonly name: string, readonly country: string | null }
    , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly from: { readonly value: string, readonly precision: DatePrecision } | null, readonly to: { readonly value: string, readonly precision: DatePrecision } | null, readonly asOf: { readonly value: string, readonly precision: DatePrecision } | null, readonly organization:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null } | null, readonly addressees: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly occasion: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly denies: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly deniedBy: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly restates: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly restatedBy: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly answeredBy: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } }>, readonly anchor: { readonly start: number, readonly end: number, readonly state: AnchorState, readonly prefix: string | null, readonly exact: string | null, readonly suffix: string | null, readonly textSha256: string, readonly exactSha256: string }, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly byline: string | null, readonly canonicalUrl: string, readonly apa: string, readonly chicago: string, readonly rights: { readonly holder: string | null, readonly notice: string | null, readonly terms: string | null }, readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly note: string }>, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string }, readonly retrieved: { readonly value: string, readonly precision: DatePrecision } | null }, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly stanceHolder:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } } | null };

export type RelatedStatementFragment = { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } } };

export type PartialDatePartsFragment = { readonly value: string, readonly precision: DatePrecision };

export type StatementsQueryVariables = Exact<{
  narrowed: boolean;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues?: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }>, readonly speakers?: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | Record<PropertyKey, never>
       | null }>, readonly kinds?: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly years?: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly newest?: { readonly nodes: ReadonlyArray<{ readonly speaker:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> } };

export type TopicQueryVariables = Exact<{
  slug: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly slug: string, readonly name: string, readonly description: string | null, readonly mediaTopic: string | null, readonly wikidata: string | null, readonly parent: { readonly slug: string, readonly name: string, readonly parent: { readonly slug: string, readonly name: string, readonly parent: { readonly slug: string, readonly name: string } | null } | null } | null, readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
          | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
        , readonly speakerRole: { readonly title: string, readonly former: boolean, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }>, readonly issues: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly slug: string }
          | Record<PropertyKey, never>
         | null }>, readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | { readonly slug: string }
          | Record<PropertyKey, never>
         | null }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } }> }, readonly articles: { readonly totalCount: number } } | null };

export type TopicsQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  orderBy?: TopicOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicsQuery = { readonly topics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly description: string | null, readonly mediaTopic: string | null, readonly parent: { readonly slug: string, readonly name: string } | null, readonly statements: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } }> } };

export type TopicItemFragment = { readonly slug: string, readonly name: string, readonly description: string | null, readonly mediaTopic: string | null, readonly parent: { readonly slug: string, readonly name: string } | null, readonly statements: { readonly totalCount: number }, readonly articles: { readonly totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedArticleFragmentDoc = new TypedDocumentString(`
    fragment CitedArticle on Article {
  slug
  headline
  byline
  language
  canonicalUrl
  apa: citation(style: APA)
  chicago: citation(style: CHICAGO)
  published {
    value
    precision
  }
  retrieved {
    value
    precision
  }
  publisher {
    name
  }
}
    `, {"fragmentName":"CitedArticle"}) as unknown as TypedDocumentString<CitedArticleFragment, unknown>;
export const NoticeItemFragmentDoc = new TypedDocumentString(`
    fragment NoticeItem on Notice {
  id
  kind
  at
  note
}
    `, {"fragmentName":"NoticeItem"}) as unknown as TypedDocumentString<NoticeItemFragment, unknown>;
export const EventItemFragmentDoc = new TypedDocumentString(`
    fragment EventItem on Event {
  id
  slug
  name
  kind
  description
  venue
  sample
  start {
    value
    precision
  }
  end {
    value
    precision
  }
  place {
    slug
    name
  }
}
    `, {"fragmentName":"EventItem"}) as unknown as TypedDocumentString<EventItemFragment, unknown>;
export const IssueItemFragmentDoc = new TypedDocumentString(`
    fragment IssueItem on RegionalIssue {
  slug
  name
  kind
  summary
  sample
  partiesComplete
  parties {
    role
    agent {
      slug
      name
    }
  }
  statements(first: 1) {
    totalCount
    nodes {
      said {
        value
        precision
      }
      article {
        published {
          value
          precision
        }
      }
    }
  }
  speakers(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"IssueItem"}) as unknown as TypedDocumentString<IssueItemFragment, unknown>;
export const EvidenceLinkFragmentDoc = new TypedDocumentString(`
    fragment EvidenceLink on Evidence {
  id
  note
  url
  article {
    slug
    headline
    publisher {
      name
    }
  }
}
    `, {"fragmentName":"EvidenceLink"}) as unknown as TypedDocumentString<EvidenceLinkFragment, unknown>;
export const PartyFragmentDoc = new TypedDocumentString(`
    fragment Party on IssueParty {
  id
  role
  agent {
    slug
    name
  }
  evidence {
    ...EvidenceLink
  }
}
    fragment EvidenceLink on Evidence {
  id
  note
  url
  article {
    slug
    headline
    publisher {
      name
    }
  }
}`, {"fragmentName":"Party"}) as unknown as TypedDocumentString<PartyFragment, unknown>;
export const PositionTakenFragmentDoc = new TypedDocumentString(`
    fragment PositionTaken on Position {
  id
  text
  holder {
    slug
    name
  }
  statement {
    id
    kind
    text
    textIs
    parts {
      kind
      text
    }
    said {
      value
      precision
      phrase
    }
    speaker {
      slug
      name
    }
    article {
      slug
      headline
      language
      published {
        value
        precision
      }
      publisher {
        name
      }
    }
  }
}
    `, {"fragmentName":"PositionTaken"}) as unknown as TypedDocumentString<PositionTakenFragment, unknown>;
export const NamedPlaceFragmentDoc = new TypedDocumentString(`
    fragment NamedPlace on Place {
  names {
    id
    name
    language
    usedBy {
      slug
      name
    }
    evidence {
      ...EvidenceLink
    }
  }
}
    fragment EvidenceLink on Evidence {
  id
  note
  url
  article {
    slug
    headline
    publisher {
      name
    }
  }
}`, {"fragmentName":"NamedPlace"}) as unknown as TypedDocumentString<NamedPlaceFragment, unknown>;
export const PlaceOnMapFragmentDoc = new TypedDocumentString(`
    fragment PlaceOnMap on Place {
  slug
  name
  kind
  latitude
  longitude
  outline
  sample
  names {
    name
    language
  }
  partOf {
    slug
    name
  }
}
    `, {"fragmentName":"PlaceOnMap"}) as unknown as TypedDocumentString<PlaceOnMapFragment, unknown>;
export const PlaceItemFragmentDoc = new TypedDocumentString(`
    fragment PlaceItem on Place {
  ...PlaceOnMap
  regionalIssues(first: 5) {
    nodes {
      slug
      name
    }
  }
  events(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
    fragment PlaceOnMap on Place {
  slug
  name
  kind
  latitude
  longitude
  outline
  sample
  names {
    name
    language
  }
  partOf {
    slug
    name
  }
}`, {"fragmentName":"PlaceItem"}) as unknown as TypedDocumentString<PlaceItemFragment, unknown>;
export const PublisherItemFragmentDoc = new TypedDocumentString(`
    fragment PublisherItem on Publisher {
  slug
  name
  description
  sample
  articles(first: 1) {
    totalCount
    nodes {
      published {
        value
        precision
      }
    }
  }
}
    `, {"fragmentName":"PublisherItem"}) as unknown as TypedDocumentString<PublisherItemFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on SearchConnection {
  totalCount
  totalCountIsLowerBound
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const StatementItemFragmentDoc = new TypedDocumentString(`
    fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
    `, {"fragmentName":"StatementItem"}) as unknown as TypedDocumentString<StatementItemFragment, unknown>;
export const ArticleItemFragmentDoc = new TypedDocumentString(`
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
    `, {"fragmentName":"ArticleItem"}) as unknown as TypedDocumentString<ArticleItemFragment, unknown>;
export const FoundThingFragmentDoc = new TypedDocumentString(`
    fragment FoundThing on SearchResult {
  __typename
  ... on Statement {
    ...StatementItem
  }
  ... on Article {
    ...ArticleItem
  }
  ... on Agent {
    slug
    name
    aliases
    description
    country
  }
  ... on RegionalIssue {
    slug
    name
    aliases
    about: summary
  }
  ... on Event {
    slug
    name
    description
    start {
      value
      precision
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}`, {"fragmentName":"FoundThing"}) as unknown as TypedDocumentString<FoundThingFragment, unknown>;
export const NamedThingFragmentDoc = new TypedDocumentString(`
    fragment NamedThing on SearchResult {
  __typename
  ... on Statement {
    id
  }
  ... on Article {
    slug
  }
  ... on Agent {
    slug
  }
  ... on RegionalIssue {
    slug
  }
  ... on Event {
    slug
  }
}
    `, {"fragmentName":"NamedThing"}) as unknown as TypedDocumentString<NamedThingFragment, unknown>;
export const StatementPointFragmentDoc = new TypedDocumentString(`
    fragment StatementPoint on Statement {
  id
  text
  textIs
  said {
    value
    precision
  }
  article {
    language
    published {
      value
      precision
    }
  }
}
    `, {"fragmentName":"StatementPoint"}) as unknown as TypedDocumentString<StatementPointFragment, unknown>;
export const SpeakerOverviewFragmentDoc = new TypedDocumentString(`
    fragment SpeakerOverview on Agent {
  parties {
    id
    role
    issue {
      slug
      name
    }
  }
  positions {
    id
    text
    issue {
      slug
      name
    }
    statement {
      id
      speaker {
        slug
        name
      }
    }
  }
  participations {
    id
    capacity
    planned
    delegation {
      slug
      name
    }
    event {
      slug
      name
      start {
        value
        precision
      }
    }
  }
  newest: statements(first: 200) {
    totalCount
    nodes {
      ...StatementPoint
      issues(first: 3) {
        nodes {
          slug
          name
        }
      }
      stanceHolder {
        slug
        name
      }
    }
  }
  spokenFor: stances(first: 1) {
    speakers: facets(by: SPEAKER, first: 12) {
      value
      label
      count
      node {
        ... on Agent {
          slug
        }
      }
    }
  }
}
    fragment StatementPoint on Statement {
  id
  text
  textIs
  said {
    value
    precision
  }
  article {
    language
    published {
      value
      precision
    }
  }
}`, {"fragmentName":"SpeakerOverview"}) as unknown as TypedDocumentString<SpeakerOverviewFragment, unknown>;
export const PageEndsFragmentDoc = new TypedDocumentString(`
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    `, {"fragmentName":"PageEnds"}) as unknown as TypedDocumentString<PageEndsFragment, unknown>;
export const SpeakerStatementsFragmentDoc = new TypedDocumentString(`
    fragment SpeakerStatements on StatementConnection {
  totalCount
  pageInfo {
    ...PageEnds
  }
  nodes {
    ...StatementItem
  }
  issues: facets(by: ISSUE, first: 12) {
    value
    label
    count
    node {
      ... on RegionalIssue {
        slug
      }
    }
  }
  years: facets(by: YEAR, first: 30) {
    value
    label
    count
  }
}
    fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"fragmentName":"SpeakerStatements"}) as unknown as TypedDocumentString<SpeakerStatementsFragment, unknown>;
export const SpeakerItemFragmentDoc = new TypedDocumentString(`
    fragment SpeakerItem on Agent {
  __typename
  id
  slug
  name
  kind
  unnamed
  description
  country
  sample
  partOf {
    slug
    name
  }
  ... on Person {
    roles(first: 3) {
      nodes {
        id
        title
        former
        organization {
          name
        }
      }
    }
  }
  statements(first: 1) {
    totalCount
    nodes {
      id
      said {
        value
        precision
      }
      article {
        published {
          value
          precision
        }
      }
    }
  }
}
    `, {"fragmentName":"SpeakerItem"}) as unknown as TypedDocumentString<SpeakerItemFragment, unknown>;
export const PartialDatePartsFragmentDoc = new TypedDocumentString(`
    fragment PartialDateParts on PartialDate {
  value
  precision
}
    `, {"fragmentName":"PartialDateParts"}) as unknown as TypedDocumentString<PartialDatePartsFragment, unknown>;
export const RelatedStatementFragmentDoc = new TypedDocumentString(`
    fragment RelatedStatement on Statement {
  id
  kind
  text
  textIs
  speaker {
    name
  }
  said {
    ...PartialDateParts
  }
  article {
    language
    published {
      ...PartialDateParts
    }
  }
}
    fragment PartialDateParts on PartialDate {
  value
  precision
}`, {"fragmentName":"RelatedStatement"}) as unknown as TypedDocumentString<RelatedStatementFragment, unknown>;
export const TopicItemFragmentDoc = new TypedDocumentString(`
    fragment TopicItem on Topic {
  slug
  name
  description
  mediaTopic
  parent {
    slug
    name
  }
  statements(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"TopicItem"}) as unknown as TypedDocumentString<TopicItemFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  articles(first: 1) {
    totalCount
  }
  sampleArticles: articles(first: 1, filter: {sample: true}) {
    totalCount
  }
  statements(first: 1) {
    totalCount
  }
  realStatements: statements(first: 1, filter: {sample: false}) {
    totalCount
    kinds: facets(by: KIND) {
      value
      count
    }
  }
  sampleStatements: statements(first: 1, filter: {sample: true}) {
    totalCount
  }
  reviewed: statements(first: 1, filter: {reviewed: true, sample: false}) {
    totalCount
  }
  speakers(first: 1) {
    totalCount
  }
  sampleSpeakers: speakers(first: 1, filter: {sample: true}) {
    totalCount
  }
  regionalIssues(first: 1) {
    totalCount
  }
  sampleIssues: regionalIssues(first: 1, filter: {sample: true}) {
    totalCount
  }
  events(first: 1) {
    totalCount
  }
  sampleEvents: events(first: 1, filter: {sample: true}) {
    totalCount
  }
  places(first: 1) {
    totalCount
  }
  samplePlaces: places(first: 1, filter: {sample: true}) {
    totalCount
  }
  publishers(first: 1) {
    totalCount
  }
  samplePublishers: publishers(first: 1, filter: {sample: true}) {
    totalCount
  }
  notices(first: 5) {
    totalCount
    nodes {
      id
      kind
      at
      note
      slug
      article {
        slug
        headline
        language
      }
    }
  }
}
    `, {"hash":"sha256:02cdbd8577177328bcb95246264d5c0bc7aac0d33579f0d529ac80d255f9b9fa"}) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($slug: String!) {
  article(slug: $slug) {
    ...ArticleItem
    ...CitedArticle
    copyrightHolder {
      name
    }
    rights {
      holder
      notice
      terms
      license
      isAccessibleForFree
      textPolicy
    }
    notices {
      ...NoticeItem
    }
    body {
      __typename
      ... on ArticleText {
        text
      }
      ... on TextWithheld {
        reason
        notice
      }
    }
    topics(first: 20) {
      nodes {
        slug
        name
      }
    }
    regionalIssues(first: 20) {
      nodes {
        slug
        name
      }
    }
    events(first: 20) {
      nodes {
        slug
        name
      }
    }
    statements(first: 200) {
      totalCount
      nodes {
        ...StatementItem
        parts {
          start
          end
        }
        anchor {
          start
          end
          prefix
          suffix
        }
      }
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment CitedArticle on Article {
  slug
  headline
  byline
  language
  canonicalUrl
  apa: citation(style: APA)
  chicago: citation(style: CHICAGO)
  published {
    value
    precision
  }
  retrieved {
    value
    precision
  }
  publisher {
    name
  }
}
fragment NoticeItem on Notice {
  id
  kind
  at
  note
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}`, {"hash":"sha256:1c030e8a5f3a117637141ec66679f952af20aba8b43d5a8e40fb57499deb7539"}) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticlesDocument = new TypedDocumentString(`
    query Articles($filter: ArticleFilter, $orderBy: ArticleOrder, $first: Int, $after: String, $last: Int, $before: String) {
  articles(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...ArticleItem
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:955f3875188214ff5b449faa40fe0ea6bf0f844e7fdf61aa0c2c283bcd964b07"}) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($issue: String!, $chosen: Boolean!, $onIssue: StatementFilter, $comparing: Boolean!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  regionalIssues(first: 200) {
    nodes {
      slug
      name
    }
  }
  regionalIssue(slug: $issue) @include(if: $chosen) {
    slug
    name
    summary
    positions @include(if: $comparing) {
      id
      text
      holder {
        slug
      }
      statement {
        id
        speaker {
          slug
          name
        }
      }
    }
  }
  spoken: statements(filter: $onIssue, first: 1) @include(if: $chosen) {
    speakers: facets(by: SPEAKER, first: 200) {
      label
      count
      node {
        ... on Agent {
          slug
        }
      }
    }
  }
  statements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) @include(if: $comparing) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...StatementItem
    }
  }
}
    fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:300353e4ecee85909a253dadec2cb028d2b97057b000d0299f09af08268163d3"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($slug: String!, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  event(slug: $slug) {
    ...EventItem
    start {
      phrase
    }
    end {
      phrase
    }
    partOf {
      slug
      name
      parts {
        ...EventItem
      }
    }
    parts {
      ...EventItem
    }
    topics(first: 20) {
      nodes {
        slug
        name
      }
    }
    participations {
      id
      capacity
      planned
      delegation {
        slug
        name
      }
      agent {
        slug
        name
        kind
      }
    }
    occasion: statements(first: 1) {
      speakers: facets(by: SPEAKER, first: 50) {
        value
        label
        count
        node {
          ... on Agent {
            slug
          }
        }
      }
    }
    statements(
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      nodes {
        ...StatementItem
      }
    }
    articles(first: 20) {
      totalCount
      nodes {
        ...ArticleItem
      }
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment EventItem on Event {
  id
  slug
  name
  kind
  description
  venue
  sample
  start {
    value
    precision
  }
  end {
    value
    precision
  }
  place {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:ccb18282977f825315e084f5a745fadc6a5310e47e931ebe64c5a24954e883da"}) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($filter: EventFilter, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) {
  events(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...EventItem
    }
  }
}
    fragment EventItem on Event {
  id
  slug
  name
  kind
  description
  venue
  sample
  start {
    value
    precision
  }
  end {
    value
    precision
  }
  place {
    slug
    name
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:ed3ebe02dcbfff826acc06066197ef3d106d7347fdbfe41f21d6b26c324be45f"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front($quoted: StatementFilter!) {
  lead: statements(filter: {kind: [DIRECT]}, first: 1) {
    nodes {
      ...StatementItem
    }
  }
  quotations: statements(filter: $quoted, first: 8) {
    nodes {
      ...StatementItem
    }
  }
  recent: statements(first: 100) {
    totalCount
    nodes {
      issues(first: 3) {
        nodes {
          slug
          name
          summary
        }
      }
    }
  }
  articles(first: 6) {
    totalCount
    nodes {
      ...ArticleItem
    }
  }
  speakers(first: 1) {
    totalCount
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}`, {"hash":"sha256:676109459d3303b45901cd3282a6e74b701633f240826579637266cdc32316e1"}) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const IssueDocument = new TypedDocumentString(`
    query Issue($slug: String!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  regionalIssue(slug: $slug) {
    slug
    name
    kind
    summary
    sample
    aliases
    partiesComplete
    places {
      ...PlaceOnMap
      ...NamedPlace
      partOf {
        parts {
          ...PlaceOnMap
        }
      }
    }
    parties {
      ...Party
    }
    positions {
      ...PositionTaken
    }
    course: statements(first: 200) {
      totalCount
      nodes {
        ...StatementPoint
        speaker {
          name
        }
        stanceHolder {
          name
        }
      }
      topics: facets(by: TOPIC, first: 8) {
        value
        label
        count
        node {
          ... on Topic {
            slug
          }
        }
      }
    }
    statements(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      nodes {
        ...StatementItem
      }
      speakers: facets(by: SPEAKER, first: 12) {
        value
        label
        count
        node {
          ... on Agent {
            slug
          }
        }
      }
      years: facets(by: YEAR, first: 12) {
        value
        label
        count
      }
    }
    speakers(first: 2) {
      totalCount
    }
    articles(first: 4) {
      totalCount
      nodes {
        ...ArticleItem
      }
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment Party on IssueParty {
  id
  role
  agent {
    slug
    name
  }
  evidence {
    ...EvidenceLink
  }
}
fragment PositionTaken on Position {
  id
  text
  holder {
    slug
    name
  }
  statement {
    id
    kind
    text
    textIs
    parts {
      kind
      text
    }
    said {
      value
      precision
      phrase
    }
    speaker {
      slug
      name
    }
    article {
      slug
      headline
      language
      published {
        value
        precision
      }
      publisher {
        name
      }
    }
  }
}
fragment EvidenceLink on Evidence {
  id
  note
  url
  article {
    slug
    headline
    publisher {
      name
    }
  }
}
fragment NamedPlace on Place {
  names {
    id
    name
    language
    usedBy {
      slug
      name
    }
    evidence {
      ...EvidenceLink
    }
  }
}
fragment PlaceOnMap on Place {
  slug
  name
  kind
  latitude
  longitude
  outline
  sample
  names {
    name
    language
  }
  partOf {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment StatementPoint on Statement {
  id
  text
  textIs
  said {
    value
    precision
  }
  article {
    language
    published {
      value
      precision
    }
  }
}`, {"hash":"sha256:77213191e16f22321a8d0999d303a7bfa8ab45911a1cf897b0187eb8bcbb45f2"}) as unknown as TypedDocumentString<IssueQuery, IssueQueryVariables>;
export const IssuesDocument = new TypedDocumentString(`
    query Issues($filter: RegionalIssueFilter, $orderBy: RegionalIssueOrder, $first: Int, $after: String, $last: Int, $before: String) {
  regionalIssues(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...IssueItem
    }
  }
}
    fragment IssueItem on RegionalIssue {
  slug
  name
  kind
  summary
  sample
  partiesComplete
  parties {
    role
    agent {
      slug
      name
    }
  }
  statements(first: 1) {
    totalCount
    nodes {
      said {
        value
        precision
      }
      article {
        published {
          value
          precision
        }
      }
    }
  }
  speakers(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:e122b189bf54c570b5e5e9b09d33045af77c61a53f9f318d8e779b7421f693a1"}) as unknown as TypedDocumentString<IssuesQuery, IssuesQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($slug: String!) {
  place(slug: $slug) {
    id
    ...PlaceOnMap
    ...NamedPlace
    sameAs
    partOf {
      parts {
        ...PlaceOnMap
      }
    }
    parts {
      ...PlaceOnMap
    }
    regionalIssues(first: 10) {
      nodes {
        ...IssueItem
        newest: statements(first: 3) {
          nodes {
            ...StatementItem
          }
        }
      }
    }
    events(first: 10) {
      totalCount
      nodes {
        slug
        name
        kind
        sample
        start {
          value
          precision
          phrase
        }
        venue
        statements(first: 1) {
          totalCount
        }
      }
    }
    articles(first: 5) {
      totalCount
      nodes {
        ...ArticleItem
      }
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment IssueItem on RegionalIssue {
  slug
  name
  kind
  summary
  sample
  partiesComplete
  parties {
    role
    agent {
      slug
      name
    }
  }
  statements(first: 1) {
    totalCount
    nodes {
      said {
        value
        precision
      }
      article {
        published {
          value
          precision
        }
      }
    }
  }
  speakers(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
fragment EvidenceLink on Evidence {
  id
  note
  url
  article {
    slug
    headline
    publisher {
      name
    }
  }
}
fragment NamedPlace on Place {
  names {
    id
    name
    language
    usedBy {
      slug
      name
    }
    evidence {
      ...EvidenceLink
    }
  }
}
fragment PlaceOnMap on Place {
  slug
  name
  kind
  latitude
  longitude
  outline
  sample
  names {
    name
    language
  }
  partOf {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}`, {"hash":"sha256:ef5797d3a18ff3d256cb9037c2e99c9ed995f406463ed27e138609c64e1392e3"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($filter: PlaceFilter, $orderBy: PlaceOrder, $first: Int, $after: String, $last: Int, $before: String) {
  places(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...PlaceItem
    }
  }
}
    fragment PlaceOnMap on Place {
  slug
  name
  kind
  latitude
  longitude
  outline
  sample
  names {
    name
    language
  }
  partOf {
    slug
    name
  }
}
fragment PlaceItem on Place {
  ...PlaceOnMap
  regionalIssues(first: 5) {
    nodes {
      slug
      name
    }
  }
  events(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:ccc423f24fd63d71ce23317fca07fffea98feeaf3d22c0b5b986483e75cab33e"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const PublisherDocument = new TypedDocumentString(`
    query Publisher($slug: String!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  publisher(slug: $slug) {
    slug
    name
    description
    country
    url
    sample
    articles(first: 5) {
      totalCount
      nodes {
        ...ArticleItem
      }
    }
    rights: articles(first: 200) {
      nodes {
        rights {
          holder
          notice
          terms
          license
          textPolicy
        }
      }
    }
  }
  statements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...StatementItem
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:5b19473a5ce81ac24af02a34a1a61b89022561f6dc7c41030ba1c1f66be21028"}) as unknown as TypedDocumentString<PublisherQuery, PublisherQueryVariables>;
export const PublishersDocument = new TypedDocumentString(`
    query Publishers($filter: PublisherFilter, $orderBy: PublisherOrder, $first: Int, $after: String, $last: Int, $before: String) {
  publishers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...PublisherItem
    }
  }
}
    fragment PublisherItem on Publisher {
  slug
  name
  description
  sample
  articles(first: 1) {
    totalCount
    nodes {
      published {
        value
        precision
      }
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:b446cf45cf6c6581b9a56cc5c28d3b3a43a8431d515d4da2d0af786e73691343"}) as unknown as TypedDocumentString<PublishersQuery, PublishersQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $asked: Boolean!, $types: [SearchType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(
    query: $query
    types: $types
    filter: $filter
    first: $first
    after: $after
  ) @include(if: $asked) {
    totalCount
    totalCountIsLowerBound
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      highlights {
        field
        ranges {
          start
          end
        }
      }
      node {
        ...FoundThing
      }
    }
  }
  names: suggest(prefix: $query, first: 6) @include(if: $asked) {
    text
    node {
      ...NamedThing
    }
  }
  STATEMENT: search(query: $query, types: [STATEMENT], filter: $filter, first: 1) @include(if: $asked) {
    ...Counted
  }
  AGENT: search(query: $query, types: [AGENT], filter: $filter, first: 1) @include(if: $asked) {
    ...Counted
  }
  REGIONAL_ISSUE: search(
    query: $query
    types: [REGIONAL_ISSUE]
    filter: $filter
    first: 1
  ) @include(if: $asked) {
    ...Counted
  }
  EVENT: search(query: $query, types: [EVENT], filter: $filter, first: 1) @include(if: $asked) {
    ...Counted
  }
  ARTICLE: search(query: $query, types: [ARTICLE], filter: $filter, first: 1) @include(if: $asked) {
    ...Counted
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  summary
  language
  sample
  published {
    value
    precision
  }
  publisher {
    slug
    name
  }
}
fragment Counted on SearchConnection {
  totalCount
  totalCountIsLowerBound
}
fragment FoundThing on SearchResult {
  __typename
  ... on Statement {
    ...StatementItem
  }
  ... on Article {
    ...ArticleItem
  }
  ... on Agent {
    slug
    name
    aliases
    description
    country
  }
  ... on RegionalIssue {
    slug
    name
    aliases
    about: summary
  }
  ... on Event {
    slug
    name
    description
    start {
      value
      precision
    }
  }
}
fragment NamedThing on SearchResult {
  __typename
  ... on Statement {
    id
  }
  ... on Article {
    slug
  }
  ... on Agent {
    slug
  }
  ... on RegionalIssue {
    slug
  }
  ... on Event {
    slug
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}`, {"hash":"sha256:3db7b2a7e524938e19ba7d6358161de080ae8e2d61e653dd5b3eef6f247fb6df"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SpeakerDocument = new TypedDocumentString(`
    query Speaker($slug: String!, $filter: StatementFilter, $byOthers: Boolean!, $overview: Boolean!, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  speaker(slug: $slug) {
    __typename
    id
    slug
    name
    kind
    unnamed
    aliases
    description
    country
    sameAs
    sample
    partOf {
      slug
      name
    }
    own: statements(first: 1) {
      totalCount
    }
    others: stances(first: 1) {
      totalCount
    }
    ... on Person {
      roles(first: 50) {
        nodes {
          id
          title
          former
          asOf {
            value
            precision
          }
          from {
            value
            precision
          }
          to {
            value
            precision
          }
          organization {
            slug
            name
          }
        }
      }
    }
    regionalIssues(first: 6) {
      nodes {
        slug
        name
        statements(first: 1) {
          speakers: facets(by: SPEAKER, first: 6) {
            value
            label
            node {
              ... on Agent {
                slug
              }
            }
          }
        }
      }
    }
    statements(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) @skip(if: $byOthers) {
      ...SpeakerStatements
    }
    stances(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) @include(if: $byOthers) {
      ...SpeakerStatements
    }
  }
  overview: speaker(slug: $slug) @include(if: $overview) {
    ...SpeakerOverview
  }
}
    fragment SpeakerOverview on Agent {
  parties {
    id
    role
    issue {
      slug
      name
    }
  }
  positions {
    id
    text
    issue {
      slug
      name
    }
    statement {
      id
      speaker {
        slug
        name
      }
    }
  }
  participations {
    id
    capacity
    planned
    delegation {
      slug
      name
    }
    event {
      slug
      name
      start {
        value
        precision
      }
    }
  }
  newest: statements(first: 200) {
    totalCount
    nodes {
      ...StatementPoint
      issues(first: 3) {
        nodes {
          slug
          name
        }
      }
      stanceHolder {
        slug
        name
      }
    }
  }
  spokenFor: stances(first: 1) {
    speakers: facets(by: SPEAKER, first: 12) {
      value
      label
      count
      node {
        ... on Agent {
          slug
        }
      }
    }
  }
}
fragment SpeakerStatements on StatementConnection {
  totalCount
  pageInfo {
    ...PageEnds
  }
  nodes {
    ...StatementItem
  }
  issues: facets(by: ISSUE, first: 12) {
    value
    label
    count
    node {
      ... on RegionalIssue {
        slug
      }
    }
  }
  years: facets(by: YEAR, first: 30) {
    value
    label
    count
  }
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment StatementPoint on Statement {
  id
  text
  textIs
  said {
    value
    precision
  }
  article {
    language
    published {
      value
      precision
    }
  }
}`, {"hash":"sha256:f4edccc5832758717a86ba26a3565654e9514da783dc7cd3d4812227ecd3fef7"}) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
export const SpeakersDocument = new TypedDocumentString(`
    query Speakers($filter: AgentFilter, $persons: AgentFilter, $governments: AgentFilter, $organizations: AgentFilter, $groups: AgentFilter, $spoken: StatementFilter, $orderBy: AgentOrder, $first: Int, $after: String, $last: Int, $before: String) {
  speakers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...SpeakerItem
    }
  }
  persons: speakers(filter: $persons, first: 1) {
    totalCount
  }
  governments: speakers(filter: $governments, first: 1) {
    totalCount
  }
  organizations: speakers(filter: $organizations, first: 1) {
    totalCount
  }
  groups: speakers(filter: $groups, first: 1) {
    totalCount
  }
  statements(filter: $spoken, first: 1) {
    countries: facets(by: COUNTRY, first: 20) {
      value
      count
    }
  }
}
    fragment SpeakerItem on Agent {
  __typename
  id
  slug
  name
  kind
  unnamed
  description
  country
  sample
  partOf {
    slug
    name
  }
  ... on Person {
    roles(first: 3) {
      nodes {
        id
        title
        former
        organization {
          name
        }
      }
    }
  }
  statements(first: 1) {
    totalCount
    nodes {
      id
      said {
        value
        precision
      }
      article {
        published {
          value
          precision
        }
      }
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:7de8bb85cbfe480cbf8b5bdf097bd3157157b1cee3864a8345bb40abcf29bc11"}) as unknown as TypedDocumentString<SpeakersQuery, SpeakersQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  statement(id: $id) {
    ...StatementItem
    cue
    promptedBy
    translated
    confidence
    method
    reviewed
    reviewedAt
    reviewedBy
    position
    speaker {
      description
    }
    speakerRole {
      from {
        ...PartialDateParts
      }
      to {
        ...PartialDateParts
      }
      asOf {
        ...PartialDateParts
      }
    }
    addressees {
      slug
      name
    }
    occasion {
      slug
      name
      start {
        ...PartialDateParts
      }
    }
    topics(first: 10) {
      nodes {
        slug
        name
      }
    }
    denies {
      ...RelatedStatement
    }
    deniedBy {
      ...RelatedStatement
    }
    restates {
      ...RelatedStatement
    }
    restatedBy {
      ...RelatedStatement
    }
    respondsTo {
      ...RelatedStatement
    }
    answeredBy {
      ...RelatedStatement
    }
    anchor {
      start
      end
      state
      prefix
      exact
      suffix
      textSha256
      exactSha256
    }
    article {
      ...CitedArticle
      rights {
        holder
        notice
        terms
      }
      notices {
        ...NoticeItem
      }
    }
  }
}
    fragment CitedArticle on Article {
  slug
  headline
  byline
  language
  canonicalUrl
  apa: citation(style: APA)
  chicago: citation(style: CHICAGO)
  published {
    value
    precision
  }
  retrieved {
    value
    precision
  }
  publisher {
    name
  }
}
fragment NoticeItem on Notice {
  id
  kind
  at
  note
}
fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment RelatedStatement on Statement {
  id
  kind
  text
  textIs
  speaker {
    name
  }
  said {
    ...PartialDateParts
  }
  article {
    language
    published {
      ...PartialDateParts
    }
  }
}
fragment PartialDateParts on PartialDate {
  value
  precision
}`, {"hash":"sha256:53cea7847189240810d5510844f6f1b46b5ad9e8366c24536b5918d0e6686b9c"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($narrowed: Boolean!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  statements(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...StatementItem
    }
    issues: facets(by: ISSUE, first: 12) @include(if: $narrowed) {
      value
      label
      count
      node {
        ... on RegionalIssue {
          slug
        }
      }
    }
    speakers: facets(by: SPEAKER, first: 12) @include(if: $narrowed) {
      value
      label
      count
      node {
        ... on Agent {
          slug
        }
      }
    }
    kinds: facets(by: KIND) @include(if: $narrowed) {
      value
      label
      count
    }
    years: facets(by: YEAR, first: 12) @include(if: $narrowed) {
      value
      label
      count
    }
  }
  newest: statements(first: 100) @skip(if: $narrowed) {
    nodes {
      speaker {
        slug
        name
      }
      issues(first: 3) {
        nodes {
          slug
          name
        }
      }
    }
  }
}
    fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:22279ebbf997878e0cab7ea552222000e427fca7a384abae3973ea5cee1c1a92"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($slug: String!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  topic(slug: $slug) {
    slug
    name
    description
    mediaTopic
    wikidata
    parent {
      slug
      name
      parent {
        slug
        name
        parent {
          slug
          name
        }
      }
    }
    children {
      slug
      name
    }
    statements(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...PageEnds
      }
      nodes {
        ...StatementItem
      }
      issues: facets(by: ISSUE, first: 12) {
        value
        label
        count
        node {
          ... on RegionalIssue {
            slug
          }
        }
      }
      speakers: facets(by: SPEAKER, first: 12) {
        value
        label
        count
        node {
          ... on Agent {
            slug
          }
        }
      }
      years: facets(by: YEAR, first: 12) {
        value
        label
        count
      }
    }
    events(first: 5) {
      nodes {
        slug
        name
        start {
          value
          precision
        }
      }
    }
    articles(first: 1) {
      totalCount
    }
  }
}
    fragment StatementItem on Statement {
  id
  kind
  text
  textIs
  hedged
  attributedAs
  reading
  parts {
    kind
    text
  }
  speaker {
    __typename
    slug
    name
    country
  }
  speakerRole {
    title
    former
    organization {
      name
    }
  }
  stanceHolder {
    slug
    name
  }
  said {
    value
    precision
    phrase
  }
  article {
    slug
    headline
    language
    published {
      value
      precision
    }
    publisher {
      slug
      name
    }
    sample
  }
  issues(first: 5) {
    nodes {
      slug
      name
    }
  }
}
fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`, {"hash":"sha256:82a1d16ffe9d641714e70b54d17a7e7010cfae16d987a57fc08cb0fd68a73ee9"}) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($filter: TopicFilter, $orderBy: TopicOrder, $first: Int, $after: String, $last: Int, $before: String) {
  topics(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...PageEnds
    }
    nodes {
      ...TopicItem
    }
  }
}
    fragment PageEnds on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
fragment TopicItem on Topic {
  slug
  name
  description
  mediaTopic
  parent {
    slug
    name
  }
  statements(first: 1) {
    totalCount
  }
  articles(first: 1) {
    totalCount
  }
}`, {"hash":"sha256:b98d878b00557b281c405e882f8862501e8466e5242c28ad9b79220e36473615"}) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;