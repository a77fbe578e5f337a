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

export type ArticleItemFragment = { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } };

export type ArticleQueryVariables = Exact<{
  slug: string;
}>;


export type ArticleQuery = { readonly article: { readonly byline: string | null, readonly canonicalUrl: string, readonly citation: string, readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly copyrightHolder:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly rights: { readonly holder: string | null, readonly notice: string | null, readonly license: string | null }, readonly notices: ReadonlyArray<{ readonly id: string, readonly at: string, readonly note: string }>, readonly body:
      | { readonly __typename: 'ArticleText', readonly text: string }
      | { readonly __typename: 'TextWithheld', readonly notice: string | null }
    , readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
          | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
          | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
        , readonly speakerRole: { readonly title: string, readonly organization:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } } | null };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ArticlesQuery = { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> } };

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
      , readonly speakerRole: { readonly title: string, readonly organization:
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
        , readonly speakerRole: { readonly title: string, readonly organization:
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

export type FrontQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
        | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
        | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
      , readonly speakerRole: { readonly title: string, readonly organization:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly article: { readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly speakers: { readonly totalCount: number } };

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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
          , readonly speakerRole: { readonly title: string, readonly organization:
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
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
         | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
     | null, readonly event: { readonly slug: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision } } }>, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly stanceHolder:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } }> }, readonly spokenFor: { readonly speakers: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number, readonly node:
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
    , readonly speakerRole: { readonly title: string, readonly organization:
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

export type StatementPointFragment = { readonly id: string, readonly text: string, readonly textIs: TextOrigin, readonly said: { readonly value: string, readonly precision: DatePrecision } | null, readonly article: { readonly language: string, readonly published: { readonly value: string, readonly precision: DatePrecision } }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } };

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
  , readonly speakerRole: { readonly title: string, readonly organization:
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

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { readonly statement: { readonly confidence: number, readonly reviewed: boolean, readonly position: number, readonly translated: boolean | null, readonly id: string, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly hedged: boolean, readonly attributedAs: string, readonly reading: AttributionReading, readonly article: { readonly canonicalUrl: string, readonly citation: string, readonly slug: string, readonly headline: string, readonly language: string, readonly sample: boolean, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly slug: string, readonly name: string } }, readonly anchor: { readonly start: number, readonly end: number, readonly state: AnchorState }, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly text: string | null }>, readonly speaker:
      | { readonly __typename: 'Government', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Group', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Organization', readonly slug: string, readonly name: string, readonly country: string | null }
      | { readonly __typename: 'Person', readonly slug: string, readonly name: string, readonly country: string | null }
    , readonly speakerRole: { readonly title: string, readonly organization:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null } | null, readonly stanceHolder:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly issues: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string }> } } | null };

export type StatementsQueryVariables = Exact<{
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
      , readonly speakerRole: { readonly title: string, readonly organization:
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
       | null }>, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } };

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
  issues(first: 3) {
    nodes {
      slug
      name
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
  issues(first: 3) {
    nodes {
      slug
      name
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
export const ArticleDocument = new TypedDocumentString(`
    query Article($slug: String!) {
  article(slug: $slug) {
    ...ArticleItem
    byline
    canonicalUrl
    citation
    copyrightHolder {
      name
    }
    rights {
      holder
      notice
      license
    }
    notices {
      id
      at
      note
    }
    body {
      __typename
      ... on ArticleText {
        text
      }
      ... on TextWithheld {
        notice
      }
    }
    statements(first: 100) {
      totalCount
      nodes {
        ...StatementItem
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
}`, {"hash":"sha256:5734b2c8a57675902ef6bc2bef237108014089a86aae455eb27c857002170bad"}) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
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
}`, {"hash":"sha256:ea4045fe7430cfe8bb5179c806468aa0d3b666080ba2bd8c636b0d3873823fe3"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
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
}`, {"hash":"sha256:b8863476f5e6bda4335b066b1c1d28b600c465b4feea6c06d869ef836dbeb882"}) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
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
    query Front {
  articles(first: 6) {
    totalCount
    nodes {
      ...ArticleItem
    }
  }
  statements(first: 6) {
    totalCount
    nodes {
      ...StatementItem
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
}`, {"hash":"sha256:db244eccfbbf2156abc00b6f65cdb6a78d3d0c2f88f51461ac7efa209642cf4b"}) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
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
  issues(first: 3) {
    nodes {
      slug
      name
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
}`, {"hash":"sha256:a574665b244741ad786ee327aa011d4c79945b0f594ea6248c2060fcfbfd83e3"}) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
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
    confidence
    reviewed
    position
    translated
    article {
      canonicalUrl
      citation
    }
    anchor {
      start
      end
      state
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
}`, {"hash":"sha256:4362aba4c0345af5da73e074ca6f76e9534f733440af7c88318ff49a2b43dafb"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {
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
    kinds: facets(by: KIND) {
      value
      label
      count
    }
    years: facets(by: YEAR, first: 12) {
      value
      label
      count
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
}`, {"hash":"sha256:e2ab5d3704c523f519165f388f3e996c096d7cb7ec0192a8733ec8afb36878b8"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;