/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An agent's part in a regional issue. */
export type AddIssuePartyInput = {
  /** The agent. */
  readonly agent: string;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version, as the client saw it, of what it is added to or taken from. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The issue. */
  readonly issue: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Its part. */
  readonly role: PartyRole;
};

/** That an agent takes part in an event; once for each agent. */
export type AddParticipationInput = {
  /** Who takes part. */
  readonly agent: string;
  /** In what capacity. */
  readonly capacity: ParticipationCapacity;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The side it belongs to. */
  readonly delegation?: string | null | undefined;
  /** The event. */
  readonly event: string;
  /** The version, as the client saw it, of what it is added to or taken from. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether the source announces it, rather than reports it. */
  readonly planned?: boolean | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** That a person held a position. */
export type AddRoleInput = {
  /** A date at which the source says it was so. */
  readonly asOf?: PartialDateInput | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version, as the client saw it, of what it is added to or taken from. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether the source speaks of it as past. */
  readonly former?: boolean | null | undefined;
  /** When it began. */
  readonly from?: PartialDateInput | null | undefined;
  /** The organisation or government it belongs to. */
  readonly organization?: string | null | undefined;
  /** Who held it. */
  readonly person: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The position's title; at most 300 characters. */
  readonly title: string;
  /** When it ended. */
  readonly to?: PartialDateInput | null | undefined;
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

/** Whether an anchor still holds. */
export type AnchorState =
  /** The words stand at this position of the article's text. */
  | 'ANCHORED'
  /** The text has changed and the words are no longer there. An anchor is never moved to similar words. */
  | 'ORPHANED';

/** A public note on an article. */
export type ArticleNoteInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** What the public is told, at most 5,000 characters. */
  readonly note: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Orders of a list of articles. */
export type ArticleOrder =
  /** By headline, letter case and diacritics aside. */
  | 'HEADLINE'
  /** Latest published first. */
  | 'NEWEST'
  /** Earliest published first. */
  | 'OLDEST';

/** An article on its way. */
export type ArticleStepInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

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

/** A new agent. */
export type CreateAgentInput = {
  /** Other names and spellings; at most 100. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** Its country (ISO 3166-1 alpha-2). */
  readonly country?: string | null | undefined;
  /** What it is, in a sentence of our own. */
  readonly description?: string | null | undefined;
  /** What it is. */
  readonly kind: AgentKind;
  /** The name, or the description where no name is known; at most 300 characters. */
  readonly name: string;
  /** The agent that it belongs to. */
  readonly partOf?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The same agent elsewhere, Wikidata first; at most 100. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
  /** Readable key; made of the name where none is given. */
  readonly slug?: string | null | undefined;
  /** True where only a description is known. */
  readonly unnamed?: boolean | null | undefined;
};

/** A new event. */
export type CreateEventInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is about, in our own words. */
  readonly description?: string | null | undefined;
  /** When it ends. */
  readonly end?: PartialDateInput | null | undefined;
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** Its name; at most 300 characters. */
  readonly name: string;
  /** The event that it is a part of. */
  readonly partOf?: string | null | undefined;
  /** The city or region. */
  readonly place?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key; made of the name where none is given. */
  readonly slug?: string | null | undefined;
  /** When it begins. */
  readonly start: PartialDateInput;
  /** The building or site, as the source names it. */
  readonly venue?: string | null | undefined;
};

/** A new regional issue. */
export type CreateRegionalIssueInput = {
  /** Other names; at most 100. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is about. */
  readonly kind: IssueKind;
  /** Its name; at most 300 characters. */
  readonly name: string;
  /** True where the sources name all parties. */
  readonly partiesComplete?: boolean | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key; made of the name where none is given. */
  readonly slug?: string | null | undefined;
  /** What it is about, in our own words. */
  readonly summary?: string | null | undefined;
};

/** A new statement: words selected in an article's text, and who said them. */
export type CreateStatementInput = {
  /** Whom it addresses. */
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  /** The article that reports it. */
  readonly article: string;
  /** The article's words for the speaker. */
  readonly attributedAs: string;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What the public is told was wrong; needed where the article is public. */
  readonly correction?: string | null | undefined;
  /** The word that marks it as speech. */
  readonly cue?: string | null | undefined;
  /** Whether it is hedged. */
  readonly hedged?: boolean | null | undefined;
  /** The regional issues it is about. */
  readonly issues?: ReadonlyArray<string> | null | undefined;
  /** The event on whose occasion it was said. */
  readonly occasion?: string | null | undefined;
  /** Its pieces in the order of the text, 1 to 20. */
  readonly parts: ReadonlyArray<QuotedPartInput>;
  /** The question or event that prompted it. */
  readonly promptedBy?: string | null | undefined;
  /** How these words are to be read. */
  readonly reading: AttributionReading;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The statement in our own words, where the article's are not to be shown; null shows the article's as far as its rights allow. */
  readonly rendering?: string | null | undefined;
  /** When it was said. */
  readonly said?: PartialDateInput | null | undefined;
  /** Who said it. */
  readonly speaker: string;
  /** The position that the speaker held then, a role of the speaker. */
  readonly speakerRole?: string | null | undefined;
  /** Whose position it states, where that is not the speaker. */
  readonly stanceHolder?: string | null | undefined;
  /** Its topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Whether the words are a translation; null where that is not known. */
  readonly translated?: boolean | null | undefined;
};

/** A new topic. */
export type CreateTopicInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What belongs to it. */
  readonly description?: string | null | undefined;
  /** IPTC Media Topic code, such as medtop:11000000. */
  readonly mediaTopic?: string | null | undefined;
  /** Its name. */
  readonly name: string;
  /** The topic above it. */
  readonly parent?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key; made of the name where none is given. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, such as Q7163. */
  readonly wikidata?: string | null | undefined;
};

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

/** Decisions about proposals. */
export type DecideProposalsInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The decisions, 1 to 200; all are taken or none. */
  readonly decisions: ReadonlyArray<DecisionInput>;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What is decided about one proposal. */
export type DecisionInput = {
  /** Of an agent: the known one that is meant. The proposed one is merged into it, and the decision is CHANGED. */
  readonly candidate?: string | null | undefined;
  /** The decision. What is rejected is deleted, and stays in its revisions. */
  readonly decision: ProposalDecision;
  /** The global ID of the proposal. */
  readonly proposal: string;
};

/** The statement that is to go. */
export type DeleteStatementInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What the public is told was wrong; needed where the article is public. */
  readonly correction?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What somebody is here; each role may do what those before it may. */
export type EditorRole =
  /** Manages webhooks and access. */
  | 'ADMIN'
  /** Reads and writes drafts. */
  | 'EDITOR'
  /** Publishes, corrects and withdraws. */
  | 'PUBLISHER'
  /** Reads what is public. */
  | 'READER';

/** Until when an article may not be published. */
export type EmbargoArticleInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The moment; null ends the embargo. */
  readonly until?: string | null | undefined;
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

/** How an annotation was made (PROV Activity). */
export type ExtractionMethod =
  /** By a person. */
  | 'MANUAL'
  /** By a trained model. */
  | 'MODEL'
  /** By rules of the extractor. */
  | 'RULES';

/** A file with an article, or several. */
export type ImportArticleInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The file's text: plain, Markdown, HTML, JSON-LD, a feed, ninjs or JSON Lines. */
  readonly content: string;
  /** Whether the text is stored although its rights do not let everybody read it; without it no statement can be added by hand. */
  readonly keepText?: boolean;
  /** Its language where it does not say, a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** The file's name; its ending tells its form where the content does not. */
  readonly name: string;
  /** How much of the text may be shown, instead of what its licence says. */
  readonly policy?: TextPolicy | null | undefined;
  /** When it was published, where it does not say. */
  readonly published?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

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

/** A date as precise as its source, no more: the first day of the period that the source names, between the years 1500 and 2999. */
export type PartialDateInput = {
  /** The source's words where the date was relative: “next week”; at most 200 characters. */
  readonly phrase?: string | null | undefined;
  /** How much of the value is known. */
  readonly precision: DatePrecision;
  /** The first day of the period: of a week its Monday. */
  readonly value: string;
};

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

/** What somebody may do beside reading what is public. */
export type Permission =
  /** Make and revoke API keys. */
  | 'MANAGE_ACCESS'
  /** Have addresses told what changes. */
  | 'MANAGE_WEBHOOKS'
  /** Publish, change what is public, correct and withdraw it. */
  | 'PUBLISH'
  /** See everything: drafts, what was withdrawn, texts that rights withhold, revisions. */
  | 'READ_DRAFTS'
  /** Create and change drafts, and decide about proposals. */
  | 'WRITE';

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

/** What was decided about a proposal. */
export type ProposalDecision =
  /** It is right as it is. */
  | 'ACCEPTED'
  /** It was right after a change. */
  | 'CHANGED'
  /** It is wrong, and gone. */
  | 'REJECTED'
  /** Nothing yet. */
  | 'UNDECIDED';

/** What is proposed. */
export type ProposalKind =
  /** An agent that is not known yet. */
  | 'AGENT'
  /** An event that is not known yet. */
  | 'EVENT'
  /** That an agent has a part in a regional issue. */
  | 'ISSUE_PARTY'
  /** That an agent takes part in an event. */
  | 'PARTICIPATION'
  /** A place that is not known yet. */
  | 'PLACE'
  /** A regional issue that is not known yet. */
  | 'REGIONAL_ISSUE'
  /** That a person holds a position. */
  | 'ROLE'
  /** A statement, with its speaker and all that it is about. */
  | 'STATEMENT'
  /** A topic that is not known yet. */
  | 'TOPIC';

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

/** The article to be published. */
export type PublishArticleInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether to publish it although something is undecided or an anchor does not hold; `reason` then says why. */
  readonly force?: boolean | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Words of the article, quoted (W3C TextQuoteSelector): the server finds where they stand. */
export type QuotedPartInput = {
  /** The words exactly as they stand in the article's normalised text, without quotation marks around them. */
  readonly exact: string;
  /** Whether the article quotes or paraphrases here. */
  readonly kind: StatementPartKind;
  /** Some words right before, where the words stand several times. */
  readonly prefix?: string | null | undefined;
  /** Some words right after, where the words stand several times. */
  readonly suffix?: string | null | undefined;
};

/** What is to be taken away from what it belongs to, its evidence with it. */
export type RemovePartInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version, as the client saw it, of what it belongs to. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** The revision that something is to be brought back to. */
export type RestoreRevisionInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What the public is told was wrong; needed where a public article or a statement of one is changed. */
  readonly correction?: string | null | undefined;
  /** The version of the thing that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The global ID of the revision. */
  readonly revision: string;
};

/** When an article is to be published by itself. */
export type ScheduleArticleInput = {
  /** The moment, to come. */
  readonly at: string;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** How an article gives a statement. */
export type StatementKind =
  /** In the speaker's words, within quotation marks. */
  | 'DIRECT'
  /** In the article's own words. */
  | 'INDIRECT'
  /** Partly quoted, partly in the article's own words. */
  | 'MIXED';

/** That one statement restates, denies or answers another. */
export type StatementLinkInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The statement that restates, denies or answers. */
  readonly from: string;
  /** Which of these. */
  readonly kind: StatementLinkKind;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The statement that is restated, denied or answered. */
  readonly to: string;
};

/** What one statement does with another. */
export type StatementLinkKind =
  /** It denies it. */
  | 'DENIES'
  /** It answers it. */
  | 'RESPONDS_TO'
  /** It says it again. */
  | 'RESTATES';

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

/** What is to become different in an agent; what is not given stays, null empties. */
export type UpdateAgentInput = {
  /** Other names and spellings, in place of those that were there; at most 100. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** Its country (ISO 3166-1 alpha-2). */
  readonly country?: string | null | undefined;
  /** What it is, in a sentence of our own. */
  readonly description?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** What it is. Who held a position is a person. */
  readonly kind?: AgentKind | null | undefined;
  /** The name, or the description where no name is known; at most 300 characters. */
  readonly name?: string | null | undefined;
  /** The agent that it belongs to. */
  readonly partOf?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The same agent elsewhere, in place of what was there; at most 100. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
  /** Readable key. The one before goes on leading to it. */
  readonly slug?: string | null | undefined;
  /** True where only a description is known. */
  readonly unnamed?: boolean | null | undefined;
};

/** What is to become different in an article; what is not given stays, null empties, lists replace those that are there. The text changes by importing it again. */
export type UpdateArticleInput = {
  /** The author's line as printed. */
  readonly byline?: string | null | undefined;
  /** Address of its page. */
  readonly canonicalUrl?: string | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** Who owns the text. */
  readonly copyrightHolder?: string | null | undefined;
  /** What the public is told was wrong; needed where the article is public. */
  readonly correction?: string | null | undefined;
  /** The events it reports on. */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The headline as printed. */
  readonly headline?: string | null | undefined;
  /** The global ID of the article. */
  readonly id: string;
  /** Whether the page can be read without paying. */
  readonly isAccessibleForFree?: boolean | null | undefined;
  /** The regional issues it is about. */
  readonly issues?: ReadonlyArray<string> | null | undefined;
  /** Language of the text, a BCP 47 tag. */
  readonly language?: string | null | undefined;
  /** SPDX identifier or address of a licence. */
  readonly license?: string | null | undefined;
  /** When it was published. */
  readonly published?: PartialDateInput | null | undefined;
  /** Who published the page. */
  readonly publisher?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** When its page was last read. */
  readonly retrieved?: PartialDateInput | null | undefined;
  /** Holder of the copyright, as the notice names it. */
  readonly rightsHolder?: string | null | undefined;
  /** The notice printed with the article. */
  readonly rightsNotice?: string | null | undefined;
  /** Address of the terms of use. */
  readonly rightsTerms?: string | null | undefined;
  /** Readable key; made of the headline where none is given. One that is given up goes on leading to the article. */
  readonly slug?: string | null | undefined;
  /** What the article reports, in our own words. */
  readonly summary?: string | null | undefined;
  /** How much of the text is shown; the whole only under an open licence. */
  readonly textPolicy?: TextPolicy | null | undefined;
  /** Its topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
};

/** What is to become different in an event; what is not given stays, null empties. */
export type UpdateEventInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What it is about, in our own words. */
  readonly description?: string | null | undefined;
  /** When it ends. */
  readonly end?: PartialDateInput | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** What kind of event it is. */
  readonly kind?: EventKind | null | undefined;
  /** Its name; at most 300 characters. */
  readonly name?: string | null | undefined;
  /** The event that it is a part of. */
  readonly partOf?: string | null | undefined;
  /** The city or region. */
  readonly place?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key. The one before goes on leading to it. */
  readonly slug?: string | null | undefined;
  /** When it begins. */
  readonly start?: PartialDateInput | null | undefined;
  /** The building or site, as the source names it. */
  readonly venue?: string | null | undefined;
};

/** What is to become different in an agent's part in an issue; what is not given stays. */
export type UpdateIssuePartyInput = {
  /** The agent. */
  readonly agent?: string | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version, as the client saw it, of what it belongs to. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The ID of what is changed. */
  readonly id: string;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Its part. */
  readonly role?: PartyRole | null | undefined;
};

/** What is to become different in a participation; what is not given stays, null empties. */
export type UpdateParticipationInput = {
  /** Who takes part. */
  readonly agent?: string | null | undefined;
  /** In what capacity. */
  readonly capacity?: ParticipationCapacity | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The side it belongs to. */
  readonly delegation?: string | null | undefined;
  /** The version, as the client saw it, of what it belongs to. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The ID of what is changed. */
  readonly id: string;
  /** Whether the source announces it, rather than reports it. */
  readonly planned?: boolean | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** What is to become different in a place; what is not given stays, null empties. Names are changed one by one. */
export type UpdatePlaceInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** What kind of place it is. */
  readonly kind?: PlaceKind | null | undefined;
  /** Degrees north, WGS 84; with the longitude. */
  readonly latitude?: unknown;
  /** Degrees east, WGS 84; with the latitude. */
  readonly longitude?: unknown;
  /** Its outline, a GeoJSON geometry (RFC 7946) of at most 10,000 positions; no collection. */
  readonly outline?: unknown;
  /** The place that it is a part of. */
  readonly partOf?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The same place elsewhere, in place of what was there; at most 100. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
  /** Readable key. The one before goes on leading to it. */
  readonly slug?: string | null | undefined;
};

/** What is to become different in a regional issue; what is not given stays, null empties. */
export type UpdateRegionalIssueInput = {
  /** Other names, in place of those that were there; at most 100. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** What it is about. */
  readonly kind?: IssueKind | null | undefined;
  /** Its name; at most 300 characters. */
  readonly name?: string | null | undefined;
  /** True where the sources name all parties. */
  readonly partiesComplete?: boolean | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key. The one before goes on leading to it. */
  readonly slug?: string | null | undefined;
  /** What it is about, in our own words. */
  readonly summary?: string | null | undefined;
};

/** What is to become different in a position held; what is not given stays, null empties. */
export type UpdateRoleInput = {
  /** A date at which the source says it was so. */
  readonly asOf?: PartialDateInput | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** The version, as the client saw it, of what it belongs to. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether the source speaks of it as past. */
  readonly former?: boolean | null | undefined;
  /** When it began. */
  readonly from?: PartialDateInput | null | undefined;
  /** The ID of what is changed. */
  readonly id: string;
  /** The organisation or government it belongs to. */
  readonly organization?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The position's title; at most 300 characters. */
  readonly title?: string | null | undefined;
  /** When it ended. */
  readonly to?: PartialDateInput | null | undefined;
};

/** What is to become different in a statement; what is not given stays, null empties, lists replace those that are there. */
export type UpdateStatementInput = {
  /** Whom it addresses. */
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  /** The article's words for the speaker. */
  readonly attributedAs?: string | null | undefined;
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What the public is told was wrong; needed where the article is public. */
  readonly correction?: string | null | undefined;
  /** The word that marks it as speech. */
  readonly cue?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether it is hedged. */
  readonly hedged?: boolean | null | undefined;
  /** The global ID of the statement. */
  readonly id: string;
  /** The regional issues it is about. */
  readonly issues?: ReadonlyArray<string> | null | undefined;
  /** The event on whose occasion it was said. */
  readonly occasion?: string | null | undefined;
  /** Its pieces in the order of the text, 1 to 20. */
  readonly parts?: ReadonlyArray<QuotedPartInput> | null | undefined;
  /** The question or event that prompted it. */
  readonly promptedBy?: string | null | undefined;
  /** How these words are to be read. */
  readonly reading?: AttributionReading | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The statement in our own words, where the article's are not to be shown; null shows the article's as far as its rights allow. */
  readonly rendering?: string | null | undefined;
  /** When it was said. */
  readonly said?: PartialDateInput | null | undefined;
  /** Who said it. */
  readonly speaker?: string | null | undefined;
  /** The position that the speaker held then, a role of the speaker. */
  readonly speakerRole?: string | null | undefined;
  /** Whose position it states, where that is not the speaker. */
  readonly stanceHolder?: string | null | undefined;
  /** Its topics. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Whether the words are a translation; null where that is not known. */
  readonly translated?: boolean | null | undefined;
};

/** What is to become different in a topic; what is not given stays, null empties. */
export type UpdateTopicInput = {
  /** A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did. */
  readonly clientMutationId?: string | null | undefined;
  /** What belongs to it. */
  readonly description?: string | null | undefined;
  /** The version that the client saw. Another one now, and nothing is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** The global ID of what is changed. */
  readonly id: string;
  /** IPTC Media Topic code, such as medtop:11000000. */
  readonly mediaTopic?: string | null | undefined;
  /** Its name. */
  readonly name?: string | null | undefined;
  /** The topic above it. */
  readonly parent?: string | null | undefined;
  /** Why, for the revision; at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** Readable key. The one before goes on leading to it. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, such as Q7163. */
  readonly wikidata?: string | null | undefined;
};

/** Why a mutation changed nothing. */
export type UserErrorCode =
  /** What is there stands against it: it has changed meanwhile, or another one has the same name. */
  | 'CONFLICT'
  /** A value cannot be taken as it is. */
  | 'INVALID_INPUT'
  /** What the input names is not there. */
  | 'NOT_FOUND';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: EditorRole, readonly permissions: ReadonlyArray<Permission>, readonly expiresAt: string | null } | null };

export type QueueQueryVariables = Exact<{
  status: ReadonlyArray<PublicationStatus> | PublicationStatus;
  order: ArticleOrder;
  after?: string | null | undefined;
}>;


export type QueueQuery = { readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly status: PublicationStatus, readonly undecided: number, readonly sample: boolean, readonly publishAt: string | null, readonly embargoUntil: string | null, readonly updatedAt: string, readonly published: { readonly value: string }, readonly publisher: { readonly name: string } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type LeastConfidentQueryVariables = Exact<{ [key: string]: never; }>;


export type LeastConfidentQuery = { readonly reviewQueue: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly confidence: number, readonly article: { readonly id: string, readonly headline: string, readonly status: PublicationStatus, readonly undecided: number, readonly sample: boolean, readonly publishAt: string | null, readonly embargoUntil: string | null, readonly updatedAt: string, readonly published: { readonly value: string }, readonly publisher: { readonly name: string } } }> } };

export type QueuedArticleFragment = { readonly id: string, readonly headline: string, readonly status: PublicationStatus, readonly undecided: number, readonly sample: boolean, readonly publishAt: string | null, readonly embargoUntil: string | null, readonly updatedAt: string, readonly published: { readonly value: string }, readonly publisher: { readonly name: string } };

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly byline: string | null, readonly language: string, readonly status: PublicationStatus, readonly version: number, readonly undecided: number, readonly publishAt: string | null, readonly embargoUntil: string | null, readonly canonicalUrl: string, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly name: string }, readonly rights: { readonly notice: string | null, readonly textPolicy: TextPolicy }, readonly body:
      | { readonly __typename: 'ArticleText', readonly text: string }
      | { readonly __typename: 'TextWithheld', readonly notice: string | null }
    , readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly note: string, readonly at: string }> } | null };

export type DeskArticleFragment = { readonly id: string, readonly slug: string, readonly headline: string, readonly summary: string | null, readonly byline: string | null, readonly language: string, readonly status: PublicationStatus, readonly version: number, readonly undecided: number, readonly publishAt: string | null, readonly embargoUntil: string | null, readonly canonicalUrl: string, readonly published: { readonly value: string, readonly precision: DatePrecision }, readonly publisher: { readonly name: string }, readonly rights: { readonly notice: string | null, readonly textPolicy: TextPolicy }, readonly body:
    | { readonly __typename: 'ArticleText', readonly text: string }
    | { readonly __typename: 'TextWithheld', readonly notice: string | null }
  , readonly notices: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly note: string, readonly at: string }> };

export type StatementsQueryVariables = Exact<{
  article: string;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly article: { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly position: number, readonly attributedAs: string, readonly reading: AttributionReading, readonly cue: string | null, readonly hedged: boolean, readonly promptedBy: string | null, readonly confidence: number, readonly reviewed: boolean, readonly reviewedBy: string | null, readonly method: ExtractionMethod, readonly translated: boolean | null, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly start: number, readonly end: number }>, readonly anchor: { readonly state: AnchorState }, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
        , readonly speakerRole: { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } | null, readonly stanceHolder:
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
          | { readonly id: string, readonly name: string, readonly kind: AgentKind }
         | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly addressees: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly issues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly restates: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly article: { readonly id: string, readonly headline: string } }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly article: { readonly id: string, readonly headline: string } }>, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly article: { readonly id: string, readonly headline: string } }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { readonly statement: { readonly id: string, readonly version: number, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly position: number, readonly attributedAs: string, readonly reading: AttributionReading, readonly cue: string | null, readonly hedged: boolean, readonly promptedBy: string | null, readonly confidence: number, readonly reviewed: boolean, readonly reviewedBy: string | null, readonly method: ExtractionMethod, readonly translated: boolean | null, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly start: number, readonly end: number }>, readonly anchor: { readonly state: AnchorState }, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly speaker:
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    , readonly speakerRole: { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly stanceHolder:
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
     | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly addressees: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly issues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly restates: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly article: { readonly id: string, readonly headline: string } }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly article: { readonly id: string, readonly headline: string } }>, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly article: { readonly id: string, readonly headline: string } }> } | null };

export type DeskStatementFragment = { readonly id: string, readonly version: number, readonly kind: StatementKind, readonly text: string, readonly textIs: TextOrigin, readonly position: number, readonly attributedAs: string, readonly reading: AttributionReading, readonly cue: string | null, readonly hedged: boolean, readonly promptedBy: string | null, readonly confidence: number, readonly reviewed: boolean, readonly reviewedBy: string | null, readonly method: ExtractionMethod, readonly translated: boolean | null, readonly parts: ReadonlyArray<{ readonly kind: StatementPartKind, readonly start: number, readonly end: number }>, readonly anchor: { readonly state: AnchorState }, readonly said: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } | null, readonly speaker:
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
  , readonly speakerRole: { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null } | null, readonly stanceHolder:
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
    | { readonly id: string, readonly name: string, readonly kind: AgentKind }
   | null, readonly occasion: { readonly id: string, readonly name: string } | null, readonly addressees: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly issues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly restates: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly article: { readonly id: string, readonly headline: string } }>, readonly denies: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly article: { readonly id: string, readonly headline: string } }>, readonly respondsTo: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly article: { readonly id: string, readonly headline: string } }> };

export type DeskRoleFragment = { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type LinkedStatementFragment = { readonly id: string, readonly text: string, readonly speaker:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
  , readonly article: { readonly id: string, readonly headline: string } };

export type ProposalsQueryVariables = Exact<{
  article: string;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { readonly article: { readonly proposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProposalKind, readonly partId: string | null, readonly confidence: number, readonly method: ExtractionMethod, readonly proposedBy: string, readonly decision: ProposalDecision, readonly decidedBy: string | null, readonly value: unknown, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly score: number, readonly agent:
            | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
            | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
            | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
            | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
           | null }>, readonly thing:
          | { readonly __typename: 'Article', readonly id: string }
          | { readonly __typename: 'Event', readonly name: string, readonly description: string | null, readonly version: number, readonly venue: string | null, readonly id: string, readonly eventKind: EventKind, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null }, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly agent:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Government', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Group', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Mention', readonly id: string }
          | { readonly __typename: 'Notice', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Person', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Place', readonly name: string, readonly version: number, readonly id: string, readonly placeKind: PlaceKind }
          | { readonly __typename: 'Proposal', readonly id: string }
          | { readonly __typename: 'Publisher', readonly id: string }
          | { readonly __typename: 'RegionalIssue', readonly name: string, readonly summary: string, readonly version: number, readonly id: string, readonly issueKind: IssueKind, readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly agent:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }
          | { readonly __typename: 'Revision', readonly id: string }
          | { readonly __typename: 'RoleAssertion', readonly id: string, readonly title: string, readonly former: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organization:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly version: number, readonly id: string }
         | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type DeskProposalFragment = { readonly id: string, readonly kind: ProposalKind, readonly partId: string | null, readonly confidence: number, readonly method: ExtractionMethod, readonly proposedBy: string, readonly decision: ProposalDecision, readonly decidedBy: string | null, readonly value: unknown, readonly candidates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly score: number, readonly agent:
      | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
      | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
      | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
      | { readonly kind: AgentKind, readonly description: string | null, readonly country: string | null }
     | null }>, readonly thing:
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly description: string | null, readonly version: number, readonly venue: string | null, readonly id: string, readonly eventKind: EventKind, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null }, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly agent:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Government', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Group', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Notice', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Person', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Place', readonly name: string, readonly version: number, readonly id: string, readonly placeKind: PlaceKind }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Publisher', readonly id: string }
    | { readonly __typename: 'RegionalIssue', readonly name: string, readonly summary: string, readonly version: number, readonly id: string, readonly issueKind: IssueKind, readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly agent:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Revision', readonly id: string }
    | { readonly __typename: 'RoleAssertion', readonly id: string, readonly title: string, readonly former: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly version: number, readonly id: string }
   | null };

type DeskThing_Article_Fragment = { readonly __typename: 'Article', readonly id: string };

type DeskThing_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly description: string | null, readonly version: number, readonly venue: string | null, readonly id: string, readonly eventKind: EventKind, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null }, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly agent:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type DeskThing_Government_Fragment = { readonly __typename: 'Government', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

type DeskThing_Group_Fragment = { readonly __typename: 'Group', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

type DeskThing_Mention_Fragment = { readonly __typename: 'Mention', readonly id: string };

type DeskThing_Notice_Fragment = { readonly __typename: 'Notice', readonly id: string };

type DeskThing_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

type DeskThing_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

type DeskThing_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly version: number, readonly id: string, readonly placeKind: PlaceKind };

type DeskThing_Proposal_Fragment = { readonly __typename: 'Proposal', readonly id: string };

type DeskThing_Publisher_Fragment = { readonly __typename: 'Publisher', readonly id: string };

type DeskThing_RegionalIssue_Fragment = { readonly __typename: 'RegionalIssue', readonly name: string, readonly summary: string, readonly version: number, readonly id: string, readonly issueKind: IssueKind, readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly agent:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

type DeskThing_Revision_Fragment = { readonly __typename: 'Revision', readonly id: string };

type DeskThing_RoleAssertion_Fragment = { readonly __typename: 'RoleAssertion', readonly id: string, readonly title: string, readonly former: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organization:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

type DeskThing_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string };

type DeskThing_Topic_Fragment = { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly version: number, readonly id: string };

export type DeskThingFragment =
  | DeskThing_Article_Fragment
  | DeskThing_Event_Fragment
  | DeskThing_Government_Fragment
  | DeskThing_Group_Fragment
  | DeskThing_Mention_Fragment
  | DeskThing_Notice_Fragment
  | DeskThing_Organization_Fragment
  | DeskThing_Person_Fragment
  | DeskThing_Place_Fragment
  | DeskThing_Proposal_Fragment
  | DeskThing_Publisher_Fragment
  | DeskThing_RegionalIssue_Fragment
  | DeskThing_Revision_Fragment
  | DeskThing_RoleAssertion_Fragment
  | DeskThing_Statement_Fragment
  | DeskThing_Topic_Fragment
;

export type ThingQueryVariables = Exact<{
  id: string;
}>;


export type ThingQuery = { readonly node:
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly description: string | null, readonly version: number, readonly venue: string | null, readonly id: string, readonly eventKind: EventKind, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null }, readonly participations: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipationCapacity, readonly planned: boolean, readonly agent:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Government', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Group', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Notice', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Person', readonly name: string, readonly description: string | null, readonly country: string | null, readonly aliases: ReadonlyArray<string>, readonly unnamed: boolean, readonly version: number, readonly id: string, readonly agentKind: AgentKind, readonly partOf:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Place', readonly name: string, readonly version: number, readonly id: string, readonly placeKind: PlaceKind }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'Publisher', readonly id: string }
    | { readonly __typename: 'RegionalIssue', readonly name: string, readonly summary: string, readonly version: number, readonly id: string, readonly issueKind: IssueKind, readonly parties: ReadonlyArray<{ readonly id: string, readonly role: PartyRole, readonly agent:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Revision', readonly id: string }
    | { readonly __typename: 'RoleAssertion', readonly id: string, readonly title: string, readonly former: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly version: number, readonly id: string }
   | null };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly headline: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly title: string, readonly id: string }
    | { readonly text: string, readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> };

export type MentionsQueryVariables = Exact<{
  article: string;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { readonly article: { readonly mentions: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly agent:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly place: { readonly id: string } | null }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type FindAgentsQueryVariables = Exact<{
  text: string;
}>;


export type FindAgentsQuery = { readonly agents: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
    > }, readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null }
      | Record<PropertyKey, never>
     }> };

type FoundAgent_Government_Fragment = { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null };

type FoundAgent_Group_Fragment = { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null };

type FoundAgent_Organization_Fragment = { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null };

type FoundAgent_Person_Fragment = { readonly id: string, readonly name: string, readonly kind: AgentKind, readonly country: string | null, readonly description: string | null };

export type FoundAgentFragment =
  | FoundAgent_Government_Fragment
  | FoundAgent_Group_Fragment
  | FoundAgent_Organization_Fragment
  | FoundAgent_Person_Fragment
;

export type FindIssuesQueryVariables = Exact<{
  text: string;
}>;


export type FindIssuesQuery = { readonly regionalIssues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string }
      | Record<PropertyKey, never>
     }> };

export type FindEventsQueryVariables = Exact<{
  text: string;
}>;


export type FindEventsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly start: { readonly value: string, readonly precision: DatePrecision, readonly phrase: string | null } }> } };

export type FindTopicsQueryVariables = Exact<{
  text: string;
}>;


export type FindTopicsQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type FindStatementsQueryVariables = Exact<{
  text: string;
}>;


export type FindStatementsQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly article: { readonly id: string, readonly headline: string } }> } };

export type RolesQueryVariables = Exact<{
  person: string;
}>;


export type RolesQuery = { readonly node:
    | { readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | Record<PropertyKey, never>
   | null };

export type PulseQueryVariables = Exact<{
  since?: string | null | undefined;
  article: string;
}>;


export type PulseQuery = { readonly changes: { readonly latestCursor: string, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly article: { readonly version: number, readonly undecided: number } | null };

export type QueuePulseQueryVariables = Exact<{
  since?: string | null | undefined;
}>;


export type QueuePulseQuery = { readonly changes: { readonly latestCursor: string, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type HistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly node:
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type RevisionsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly at: string, readonly by: string, readonly reason: string, readonly method: ExtractionMethod, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } };

export type TroubleFragment = { readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null };

export type ImportFileMutationVariables = Exact<{
  input: ImportArticleInput;
}>;


export type ImportFileMutation = { readonly importArticle: { readonly refused: ReadonlyArray<string> | null, readonly articles: ReadonlyArray<{ readonly id: string, readonly headline: string, readonly status: PublicationStatus }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type DecideMutationVariables = Exact<{
  input: DecideProposalsInput;
}>;


export type DecideMutation = { readonly decideProposals: { readonly proposals: ReadonlyArray<{ readonly id: string, readonly decision: ProposalDecision }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CreateStatementMutationVariables = Exact<{
  input: CreateStatementInput;
}>;


export type CreateStatementMutation = { readonly createStatement: { readonly statement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateStatementMutationVariables = Exact<{
  input: UpdateStatementInput;
}>;


export type UpdateStatementMutation = { readonly updateStatement: { readonly statement: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type DeleteStatementMutationVariables = Exact<{
  input: DeleteStatementInput;
}>;


export type DeleteStatementMutation = { readonly deleteStatement: { readonly id: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CreateAgentMutationVariables = Exact<{
  input: CreateAgentInput;
}>;


export type CreateAgentMutation = { readonly createAgent: { readonly agent:
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
      | { readonly id: string, readonly name: string, readonly kind: AgentKind }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateAgentMutationVariables = Exact<{
  input: UpdateAgentInput;
}>;


export type UpdateAgentMutation = { readonly updateAgent: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateIssueMutationVariables = Exact<{
  input: UpdateRegionalIssueInput;
}>;


export type UpdateIssueMutation = { readonly updateRegionalIssue: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { readonly updateEvent: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { readonly updateTopic: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type RestoreRevisionMutationVariables = Exact<{
  input: RestoreRevisionInput;
}>;


export type RestoreRevisionMutation = { readonly restoreRevision: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type LinkStatementsMutationVariables = Exact<{
  input: StatementLinkInput;
}>;


export type LinkStatementsMutation = { readonly linkStatements: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UnlinkStatementsMutationVariables = Exact<{
  input: StatementLinkInput;
}>;


export type UnlinkStatementsMutation = { readonly unlinkStatements: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CreateIssueMutationVariables = Exact<{
  input: CreateRegionalIssueInput;
}>;


export type CreateIssueMutation = { readonly createRegionalIssue: { readonly regionalIssue: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { readonly createEvent: { readonly event: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CreateTopicMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type CreateTopicMutation = { readonly createTopic: { readonly topic: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdatePlaceMutationVariables = Exact<{
  input: UpdatePlaceInput;
}>;


export type UpdatePlaceMutation = { readonly updatePlace: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type AddRoleMutationVariables = Exact<{
  input: AddRoleInput;
}>;


export type AddRoleMutation = { readonly addRole: { readonly role: { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { readonly updateRole: { readonly role: { readonly id: string, readonly title: string, readonly former: boolean, readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type AddIssuePartyMutationVariables = Exact<{
  input: AddIssuePartyInput;
}>;


export type AddIssuePartyMutation = { readonly addIssueParty: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateIssuePartyMutationVariables = Exact<{
  input: UpdateIssuePartyInput;
}>;


export type UpdateIssuePartyMutation = { readonly updateIssueParty: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type RemoveIssuePartyMutationVariables = Exact<{
  input: RemovePartInput;
}>;


export type RemoveIssuePartyMutation = { readonly removeIssueParty: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type AddParticipationMutationVariables = Exact<{
  input: AddParticipationInput;
}>;


export type AddParticipationMutation = { readonly addParticipation: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateParticipationMutationVariables = Exact<{
  input: UpdateParticipationInput;
}>;


export type UpdateParticipationMutation = { readonly updateParticipation: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type RemoveParticipationMutationVariables = Exact<{
  input: RemovePartInput;
}>;


export type RemoveParticipationMutation = { readonly removeParticipation: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UpdateArticleMutationVariables = Exact<{
  input: UpdateArticleInput;
}>;


export type UpdateArticleMutation = { readonly updateArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type SubmitMutationVariables = Exact<{
  input: ArticleStepInput;
}>;


export type SubmitMutation = { readonly submitArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type ReturnMutationVariables = Exact<{
  input: ArticleStepInput;
}>;


export type ReturnMutation = { readonly returnArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type PublishMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type PublishMutation = { readonly publishArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type ScheduleMutationVariables = Exact<{
  input: ScheduleArticleInput;
}>;


export type ScheduleMutation = { readonly scheduleArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UnscheduleMutationVariables = Exact<{
  input: ArticleStepInput;
}>;


export type UnscheduleMutation = { readonly unscheduleArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type EmbargoMutationVariables = Exact<{
  input: EmbargoArticleInput;
}>;


export type EmbargoMutation = { readonly embargoArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type CorrectMutationVariables = Exact<{
  input: ArticleNoteInput;
}>;


export type CorrectMutation = { readonly correctArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type RetractMutationVariables = Exact<{
  input: ArticleNoteInput;
}>;


export type RetractMutation = { readonly retractArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

export type UnpublishMutationVariables = Exact<{
  input: ArticleStepInput;
}>;


export type UnpublishMutation = { readonly unpublishArticle: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null, readonly changedBy: string | null, readonly nearest: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly prefix: string, readonly suffix: string }> | null }> } | null };

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
export const QueuedArticleFragmentDoc = new TypedDocumentString(`
    fragment QueuedArticle on Article {
  id
  headline
  status
  undecided
  sample
  publishAt
  embargoUntil
  updatedAt
  published {
    value
  }
  publisher {
    name
  }
}
    `, {"fragmentName":"QueuedArticle"}) as unknown as TypedDocumentString<QueuedArticleFragment, unknown>;
export const DeskArticleFragmentDoc = new TypedDocumentString(`
    fragment DeskArticle on Article {
  id
  slug
  headline
  summary
  byline
  language
  status
  version
  undecided
  publishAt
  embargoUntil
  canonicalUrl
  published {
    value
    precision
  }
  publisher {
    name
  }
  rights {
    notice
    textPolicy
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
  notices {
    id
    kind
    note
    at
  }
}
    `, {"fragmentName":"DeskArticle"}) as unknown as TypedDocumentString<DeskArticleFragment, unknown>;
export const DeskRoleFragmentDoc = new TypedDocumentString(`
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
    `, {"fragmentName":"DeskRole"}) as unknown as TypedDocumentString<DeskRoleFragment, unknown>;
export const LinkedStatementFragmentDoc = new TypedDocumentString(`
    fragment LinkedStatement on Statement {
  id
  text
  speaker {
    name
  }
  article {
    id
    headline
  }
}
    `, {"fragmentName":"LinkedStatement"}) as unknown as TypedDocumentString<LinkedStatementFragment, unknown>;
export const DeskStatementFragmentDoc = new TypedDocumentString(`
    fragment DeskStatement on Statement {
  id
  version
  kind
  text
  textIs
  position
  attributedAs
  reading
  cue
  hedged
  promptedBy
  confidence
  reviewed
  reviewedBy
  method
  parts {
    kind
    start
    end
  }
  anchor {
    state
  }
  said {
    value
    precision
    phrase
  }
  speaker {
    id
    name
    kind
  }
  speakerRole {
    ...DeskRole
  }
  stanceHolder {
    id
    name
    kind
  }
  occasion {
    id
    name
  }
  addressees {
    id
    name
  }
  translated
  issues(first: 50) {
    nodes {
      id
      name
    }
  }
  topics(first: 50) {
    nodes {
      id
      name
    }
  }
  restates {
    ...LinkedStatement
  }
  denies {
    ...LinkedStatement
  }
  respondsTo {
    ...LinkedStatement
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment LinkedStatement on Statement {
  id
  text
  speaker {
    name
  }
  article {
    id
    headline
  }
}`, {"fragmentName":"DeskStatement"}) as unknown as TypedDocumentString<DeskStatementFragment, unknown>;
export const DeskThingFragmentDoc = new TypedDocumentString(`
    fragment DeskThing on Node {
  __typename
  id
  ... on Agent {
    agentKind: kind
    name
    description
    country
    aliases
    unnamed
    version
    partOf {
      id
      name
    }
  }
  ... on RoleAssertion {
    ...DeskRole
    person {
      id
      name
    }
  }
  ... on RegionalIssue {
    issueKind: kind
    name
    summary
    version
    parties {
      id
      role
      agent {
        id
        name
      }
    }
  }
  ... on Event {
    eventKind: kind
    name
    description
    version
    venue
    start {
      value
      precision
      phrase
    }
    participations {
      id
      capacity
      planned
      agent {
        id
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
    name
    version
  }
  ... on Topic {
    name
    description
    version
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}`, {"fragmentName":"DeskThing"}) as unknown as TypedDocumentString<DeskThingFragment, unknown>;
export const DeskProposalFragmentDoc = new TypedDocumentString(`
    fragment DeskProposal on Proposal {
  id
  kind
  partId
  confidence
  method
  proposedBy
  decision
  decidedBy
  value
  candidates {
    id
    name
    score
    agent {
      kind
      description
      country
    }
  }
  thing {
    ...DeskThing
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment DeskThing on Node {
  __typename
  id
  ... on Agent {
    agentKind: kind
    name
    description
    country
    aliases
    unnamed
    version
    partOf {
      id
      name
    }
  }
  ... on RoleAssertion {
    ...DeskRole
    person {
      id
      name
    }
  }
  ... on RegionalIssue {
    issueKind: kind
    name
    summary
    version
    parties {
      id
      role
      agent {
        id
        name
      }
    }
  }
  ... on Event {
    eventKind: kind
    name
    description
    version
    venue
    start {
      value
      precision
      phrase
    }
    participations {
      id
      capacity
      planned
      agent {
        id
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
    name
    version
  }
  ... on Topic {
    name
    description
    version
  }
}`, {"fragmentName":"DeskProposal"}) as unknown as TypedDocumentString<DeskProposalFragment, unknown>;
export const FoundAgentFragmentDoc = new TypedDocumentString(`
    fragment FoundAgent on Agent {
  id
  name
  kind
  country
  description
}
    `, {"fragmentName":"FoundAgent"}) as unknown as TypedDocumentString<FoundAgentFragment, unknown>;
export const RevisionsFragmentDoc = new TypedDocumentString(`
    fragment Revisions on RevisionConnection {
  nodes {
    id
    version
    at
    by
    reason
    method
    changes {
      field
      before
      after
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `, {"fragmentName":"Revisions"}) as unknown as TypedDocumentString<RevisionsFragment, unknown>;
export const TroubleFragmentDoc = new TypedDocumentString(`
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}
    `, {"fragmentName":"Trouble"}) as unknown as TypedDocumentString<TroubleFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    permissions
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($status: [PublicationStatus!]!, $order: ArticleOrder!, $after: String) {
  articles(first: 50, after: $after, filter: {status: $status}, orderBy: $order) {
    totalCount
    nodes {
      ...QueuedArticle
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment QueuedArticle on Article {
  id
  headline
  status
  undecided
  sample
  publishAt
  embargoUntil
  updatedAt
  published {
    value
  }
  publisher {
    name
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const LeastConfidentDocument = new TypedDocumentString(`
    query LeastConfident {
  reviewQueue(
    first: 200
    filter: {decision: [UNDECIDED]}
    orderBy: LEAST_CONFIDENT
  ) {
    totalCount
    nodes {
      id
      confidence
      article {
        ...QueuedArticle
      }
    }
  }
}
    fragment QueuedArticle on Article {
  id
  headline
  status
  undecided
  sample
  publishAt
  embargoUntil
  updatedAt
  published {
    value
  }
  publisher {
    name
  }
}`) as unknown as TypedDocumentString<LeastConfidentQuery, LeastConfidentQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    ...DeskArticle
  }
}
    fragment DeskArticle on Article {
  id
  slug
  headline
  summary
  byline
  language
  status
  version
  undecided
  publishAt
  embargoUntil
  canonicalUrl
  published {
    value
    precision
  }
  publisher {
    name
  }
  rights {
    notice
    textPolicy
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
  notices {
    id
    kind
    note
    at
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($article: ID!, $after: String) {
  article(id: $article) {
    statements(first: 100, after: $after) {
      nodes {
        ...DeskStatement
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment DeskStatement on Statement {
  id
  version
  kind
  text
  textIs
  position
  attributedAs
  reading
  cue
  hedged
  promptedBy
  confidence
  reviewed
  reviewedBy
  method
  parts {
    kind
    start
    end
  }
  anchor {
    state
  }
  said {
    value
    precision
    phrase
  }
  speaker {
    id
    name
    kind
  }
  speakerRole {
    ...DeskRole
  }
  stanceHolder {
    id
    name
    kind
  }
  occasion {
    id
    name
  }
  addressees {
    id
    name
  }
  translated
  issues(first: 50) {
    nodes {
      id
      name
    }
  }
  topics(first: 50) {
    nodes {
      id
      name
    }
  }
  restates {
    ...LinkedStatement
  }
  denies {
    ...LinkedStatement
  }
  respondsTo {
    ...LinkedStatement
  }
}
fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment LinkedStatement on Statement {
  id
  text
  speaker {
    name
  }
  article {
    id
    headline
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  statement(id: $id) {
    ...DeskStatement
  }
}
    fragment DeskStatement on Statement {
  id
  version
  kind
  text
  textIs
  position
  attributedAs
  reading
  cue
  hedged
  promptedBy
  confidence
  reviewed
  reviewedBy
  method
  parts {
    kind
    start
    end
  }
  anchor {
    state
  }
  said {
    value
    precision
    phrase
  }
  speaker {
    id
    name
    kind
  }
  speakerRole {
    ...DeskRole
  }
  stanceHolder {
    id
    name
    kind
  }
  occasion {
    id
    name
  }
  addressees {
    id
    name
  }
  translated
  issues(first: 50) {
    nodes {
      id
      name
    }
  }
  topics(first: 50) {
    nodes {
      id
      name
    }
  }
  restates {
    ...LinkedStatement
  }
  denies {
    ...LinkedStatement
  }
  respondsTo {
    ...LinkedStatement
  }
}
fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment LinkedStatement on Statement {
  id
  text
  speaker {
    name
  }
  article {
    id
    headline
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($article: ID!, $after: String) {
  article(id: $article) {
    proposals(first: 100, after: $after, orderBy: OLDEST) {
      nodes {
        ...DeskProposal
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment DeskProposal on Proposal {
  id
  kind
  partId
  confidence
  method
  proposedBy
  decision
  decidedBy
  value
  candidates {
    id
    name
    score
    agent {
      kind
      description
      country
    }
  }
  thing {
    ...DeskThing
  }
}
fragment DeskThing on Node {
  __typename
  id
  ... on Agent {
    agentKind: kind
    name
    description
    country
    aliases
    unnamed
    version
    partOf {
      id
      name
    }
  }
  ... on RoleAssertion {
    ...DeskRole
    person {
      id
      name
    }
  }
  ... on RegionalIssue {
    issueKind: kind
    name
    summary
    version
    parties {
      id
      role
      agent {
        id
        name
      }
    }
  }
  ... on Event {
    eventKind: kind
    name
    description
    version
    venue
    start {
      value
      precision
      phrase
    }
    participations {
      id
      capacity
      planned
      agent {
        id
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
    name
    version
  }
  ... on Topic {
    name
    description
    version
  }
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  node(id: $id) {
    ...DeskThing
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment DeskThing on Node {
  __typename
  id
  ... on Agent {
    agentKind: kind
    name
    description
    country
    aliases
    unnamed
    version
    partOf {
      id
      name
    }
  }
  ... on RoleAssertion {
    ...DeskRole
    person {
      id
      name
    }
  }
  ... on RegionalIssue {
    issueKind: kind
    name
    summary
    version
    parties {
      id
      role
      agent {
        id
        name
      }
    }
  }
  ... on Event {
    eventKind: kind
    name
    description
    version
    venue
    start {
      value
      precision
      phrase
    }
    participations {
      id
      capacity
      planned
      agent {
        id
        name
      }
    }
  }
  ... on Place {
    placeKind: kind
    name
    version
  }
  ... on Topic {
    name
    description
    version
  }
}`) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Agent {
      name
    }
    ... on RegionalIssue {
      name
    }
    ... on Event {
      name
    }
    ... on Topic {
      name
    }
    ... on Place {
      name
    }
    ... on Publisher {
      name
    }
    ... on RoleAssertion {
      title
    }
    ... on Article {
      headline
    }
    ... on Statement {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($article: ID!, $after: String) {
  article(id: $article) {
    mentions(first: 200, after: $after) {
      nodes {
        start
        end
        agent {
          id
        }
        place {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const FindAgentsDocument = new TypedDocumentString(`
    query FindAgents($text: String!) {
  agents(first: 10, filter: {name: $text}) {
    nodes {
      ...FoundAgent
    }
  }
  suggest(prefix: $text, types: [AGENT], first: 10) {
    node {
      ... on Agent {
        ...FoundAgent
      }
    }
  }
}
    fragment FoundAgent on Agent {
  id
  name
  kind
  country
  description
}`) as unknown as TypedDocumentString<FindAgentsQuery, FindAgentsQueryVariables>;
export const FindIssuesDocument = new TypedDocumentString(`
    query FindIssues($text: String!) {
  regionalIssues(first: 10, filter: {name: $text}) {
    nodes {
      id
      name
    }
  }
  suggest(prefix: $text, types: [REGIONAL_ISSUE], first: 10) {
    node {
      ... on RegionalIssue {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindIssuesQuery, FindIssuesQueryVariables>;
export const FindEventsDocument = new TypedDocumentString(`
    query FindEvents($text: String!) {
  events(first: 10, filter: {name: $text}) {
    nodes {
      id
      name
      start {
        value
        precision
        phrase
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindEventsQuery, FindEventsQueryVariables>;
export const FindTopicsDocument = new TypedDocumentString(`
    query FindTopics($text: String!) {
  topics(first: 10, filter: {name: $text}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindTopicsQuery, FindTopicsQueryVariables>;
export const FindStatementsDocument = new TypedDocumentString(`
    query FindStatements($text: String!) {
  statements(first: 10, filter: {text: $text}) {
    nodes {
      ...LinkedStatement
    }
  }
}
    fragment LinkedStatement on Statement {
  id
  text
  speaker {
    name
  }
  article {
    id
    headline
  }
}`) as unknown as TypedDocumentString<FindStatementsQuery, FindStatementsQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles($person: ID!) {
  node(id: $person) {
    ... on Person {
      roles(first: 100) {
        nodes {
          ...DeskRole
        }
      }
    }
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const PulseDocument = new TypedDocumentString(`
    query Pulse($since: String, $article: ID!) {
  changes(since: $since, first: 200) {
    latestCursor
    nodes {
      id
    }
  }
  article(id: $article) {
    version
    undecided
  }
}
    `) as unknown as TypedDocumentString<PulseQuery, PulseQueryVariables>;
export const QueuePulseDocument = new TypedDocumentString(`
    query QueuePulse($since: String) {
  changes(since: $since, first: 1, types: [ARTICLE]) {
    latestCursor
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<QueuePulseQuery, QueuePulseQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!, $after: String) {
  node(id: $id) {
    ... on Article {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on Statement {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on Agent {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on RegionalIssue {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on Event {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on Topic {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
    ... on Place {
      revisions(first: 20, after: $after) {
        ...Revisions
      }
    }
  }
}
    fragment Revisions on RevisionConnection {
  nodes {
    id
    version
    at
    by
    reason
    method
    changes {
      field
      before
      after
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ImportFileDocument = new TypedDocumentString(`
    mutation ImportFile($input: ImportArticleInput!) {
  importArticle(input: $input) {
    articles {
      id
      headline
      status
    }
    refused
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<ImportFileMutation, ImportFileMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideProposalsInput!) {
  decideProposals(input: $input) {
    proposals {
      id
      decision
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const CreateStatementDocument = new TypedDocumentString(`
    mutation CreateStatement($input: CreateStatementInput!) {
  createStatement(input: $input) {
    statement {
      id
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CreateStatementMutation, CreateStatementMutationVariables>;
export const UpdateStatementDocument = new TypedDocumentString(`
    mutation UpdateStatement($input: UpdateStatementInput!) {
  updateStatement(input: $input) {
    statement {
      id
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateStatementMutation, UpdateStatementMutationVariables>;
export const DeleteStatementDocument = new TypedDocumentString(`
    mutation DeleteStatement($input: DeleteStatementInput!) {
  deleteStatement(input: $input) {
    id
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<DeleteStatementMutation, DeleteStatementMutationVariables>;
export const CreateAgentDocument = new TypedDocumentString(`
    mutation CreateAgent($input: CreateAgentInput!) {
  createAgent(input: $input) {
    agent {
      id
      name
      kind
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CreateAgentMutation, CreateAgentMutationVariables>;
export const UpdateAgentDocument = new TypedDocumentString(`
    mutation UpdateAgent($input: UpdateAgentInput!) {
  updateAgent(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateAgentMutation, UpdateAgentMutationVariables>;
export const UpdateIssueDocument = new TypedDocumentString(`
    mutation UpdateIssue($input: UpdateRegionalIssueInput!) {
  updateRegionalIssue(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateIssueMutation, UpdateIssueMutationVariables>;
export const UpdateEventDocument = new TypedDocumentString(`
    mutation UpdateEvent($input: UpdateEventInput!) {
  updateEvent(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateEventMutation, UpdateEventMutationVariables>;
export const UpdateTopicDocument = new TypedDocumentString(`
    mutation UpdateTopic($input: UpdateTopicInput!) {
  updateTopic(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateTopicMutation, UpdateTopicMutationVariables>;
export const RestoreRevisionDocument = new TypedDocumentString(`
    mutation RestoreRevision($input: RestoreRevisionInput!) {
  restoreRevision(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
export const LinkStatementsDocument = new TypedDocumentString(`
    mutation LinkStatements($input: StatementLinkInput!) {
  linkStatements(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<LinkStatementsMutation, LinkStatementsMutationVariables>;
export const UnlinkStatementsDocument = new TypedDocumentString(`
    mutation UnlinkStatements($input: StatementLinkInput!) {
  unlinkStatements(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UnlinkStatementsMutation, UnlinkStatementsMutationVariables>;
export const CreateIssueDocument = new TypedDocumentString(`
    mutation CreateIssue($input: CreateRegionalIssueInput!) {
  createRegionalIssue(input: $input) {
    regionalIssue {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CreateIssueMutation, CreateIssueMutationVariables>;
export const CreateEventDocument = new TypedDocumentString(`
    mutation CreateEvent($input: CreateEventInput!) {
  createEvent(input: $input) {
    event {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CreateEventMutation, CreateEventMutationVariables>;
export const CreateTopicDocument = new TypedDocumentString(`
    mutation CreateTopic($input: CreateTopicInput!) {
  createTopic(input: $input) {
    topic {
      id
      name
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CreateTopicMutation, CreateTopicMutationVariables>;
export const UpdatePlaceDocument = new TypedDocumentString(`
    mutation UpdatePlace($input: UpdatePlaceInput!) {
  updatePlace(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdatePlaceMutation, UpdatePlaceMutationVariables>;
export const AddRoleDocument = new TypedDocumentString(`
    mutation AddRole($input: AddRoleInput!) {
  addRole(input: $input) {
    role {
      ...DeskRole
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<AddRoleMutation, AddRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($input: UpdateRoleInput!) {
  updateRole(input: $input) {
    role {
      ...DeskRole
    }
    userErrors {
      ...Trouble
    }
  }
}
    fragment DeskRole on RoleAssertion {
  id
  title
  former
  organization {
    id
    name
  }
}
fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const AddIssuePartyDocument = new TypedDocumentString(`
    mutation AddIssueParty($input: AddIssuePartyInput!) {
  addIssueParty(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<AddIssuePartyMutation, AddIssuePartyMutationVariables>;
export const UpdateIssuePartyDocument = new TypedDocumentString(`
    mutation UpdateIssueParty($input: UpdateIssuePartyInput!) {
  updateIssueParty(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateIssuePartyMutation, UpdateIssuePartyMutationVariables>;
export const RemoveIssuePartyDocument = new TypedDocumentString(`
    mutation RemoveIssueParty($input: RemovePartInput!) {
  removeIssueParty(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<RemoveIssuePartyMutation, RemoveIssuePartyMutationVariables>;
export const AddParticipationDocument = new TypedDocumentString(`
    mutation AddParticipation($input: AddParticipationInput!) {
  addParticipation(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<AddParticipationMutation, AddParticipationMutationVariables>;
export const UpdateParticipationDocument = new TypedDocumentString(`
    mutation UpdateParticipation($input: UpdateParticipationInput!) {
  updateParticipation(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateParticipationMutation, UpdateParticipationMutationVariables>;
export const RemoveParticipationDocument = new TypedDocumentString(`
    mutation RemoveParticipation($input: RemovePartInput!) {
  removeParticipation(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<RemoveParticipationMutation, RemoveParticipationMutationVariables>;
export const UpdateArticleDocument = new TypedDocumentString(`
    mutation UpdateArticle($input: UpdateArticleInput!) {
  updateArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UpdateArticleMutation, UpdateArticleMutationVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: ArticleStepInput!) {
  submitArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const ReturnDocument = new TypedDocumentString(`
    mutation Return($input: ArticleStepInput!) {
  returnArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<ReturnMutation, ReturnMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishArticleInput!) {
  publishArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const ScheduleDocument = new TypedDocumentString(`
    mutation Schedule($input: ScheduleArticleInput!) {
  scheduleArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<ScheduleMutation, ScheduleMutationVariables>;
export const UnscheduleDocument = new TypedDocumentString(`
    mutation Unschedule($input: ArticleStepInput!) {
  unscheduleArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UnscheduleMutation, UnscheduleMutationVariables>;
export const EmbargoDocument = new TypedDocumentString(`
    mutation Embargo($input: EmbargoArticleInput!) {
  embargoArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<EmbargoMutation, EmbargoMutationVariables>;
export const CorrectDocument = new TypedDocumentString(`
    mutation Correct($input: ArticleNoteInput!) {
  correctArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<CorrectMutation, CorrectMutationVariables>;
export const RetractDocument = new TypedDocumentString(`
    mutation Retract($input: ArticleNoteInput!) {
  retractArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<RetractMutation, RetractMutationVariables>;
export const UnpublishDocument = new TypedDocumentString(`
    mutation Unpublish($input: ArticleStepInput!) {
  unpublishArticle(input: $input) {
    userErrors {
      ...Trouble
    }
  }
}
    fragment Trouble on UserError {
  code
  field
  message
  currentVersion
  changedBy
  nearest {
    start
    end
    exact
    prefix
    suffix
  }
}`) as unknown as TypedDocumentString<UnpublishMutation, UnpublishMutationVariables>;