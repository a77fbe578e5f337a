/** The database's enums as GraphQL enums, with what each value means. */
import { registerEnumType } from "type-graphql";
import {
  AgentKind,
  AnchorState,
  AttributionReading,
  DatePrecision,
  EventKind,
  EvidenceSource,
  ExtractionMethod,
  IssueKind,
  NoticeKind,
  ParticipationCapacity,
  PartKind,
  PartyRole,
  PlaceKind,
  ProposalDecision,
  PublicationStatus,
  StatementKind,
  StatementLinkKind,
  TextOrigin,
  TextPolicy,
} from "../generated/prisma/enums.js";

function register<Value extends string>(values: Record<string, Value>, name: string, description: string, meanings: Record<Value, string>): void {
  const valuesConfig = Object.fromEntries(Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
}

register(AgentKind, "AgentKind", "What an agent is (PROV Agent and schema.org types).", {
  PERSON: "One human being (schema.org Person).",
  ORGANIZATION: "A company, agency, party or association (schema.org Organization).",
  GOVERNMENT: "A state's government or one of its ministries (schema.org GovernmentOrganization).",
  GROUP: "Several people known by a name or a description, such as “security experts”.",
});
register(AnchorState, "AnchorState", "Whether an anchor still holds.", {
  ANCHORED: "The words stand at this position of the article's text.",
  ORPHANED: "The text has changed and the words are no longer there. An anchor is never moved to similar words.",
});
register(AttributionReading, "AttributionReading", "How the words that name a speaker are to be read.", {
  NAME: "A proper name: “Zheng Zeguang”.",
  DESCRIPTION: "A description: “the officials”.",
  METONYM: "A place or building that stands for an institution: “Beijing”.",
  PRONOUN: "A pronoun: “she”.",
});
register(DatePrecision, "DatePrecision", "How precisely a date is known.", {
  DAY: "To the day.",
  WEEK: "To the week; the value is its Monday.",
  MONTH: "To the month; the value is its first day.",
  YEAR: "To the year; the value is 1 January.",
});
register(EventKind, "EventKind", "What kind of event something is.", {
  SUMMIT: "A meeting of heads of state or government.",
  TALKS: "Negotiations or a dialogue between parties.",
  CONFERENCE: "A conference or forum with many participants.",
  BRIEFING: "Officials inform journalists.",
  PRESS_CONFERENCE: "Somebody takes journalists' questions in public.",
  HEARING: "A session of a court, committee or commission.",
  INCIDENT: "Something that happened: a collision, a spill, an arrest.",
  VISIT: "An official visit.",
  CEREMONY: "An opening, a signing, a commemoration.",
  OTHER: "None of the other kinds.",
});
register(EvidenceSource, "EvidenceSource", "Where evidence for a fact is found.", {
  ARTICLE: "In a span of an article on this server.",
  EXTERNAL: "On another page of the web.",
});
register(ExtractionMethod, "ExtractionMethod", "How an annotation was made (PROV Activity).", {
  MANUAL: "By a person.",
  RULES: "By rules of the extractor.",
  MODEL: "By a trained model.",
});
register(IssueKind, "IssueKind", "What a regional issue is about.", {
  TERRITORIAL_DISPUTE: "Who owns land.",
  MARITIME_DISPUTE: "Who may use which waters, or where a sea border runs.",
  RESOURCE_DISPUTE: "Who may take fish, water, minerals or energy.",
  SECURITY: "Armed forces, policing, cyber security.",
  TRADE: "Tariffs, transit, sanctions, investment.",
  ENVIRONMENT: "Pollution, climate, protected areas.",
  OTHER: "None of the other kinds.",
});
register(ParticipationCapacity, "ParticipationCapacity", "In what capacity somebody takes part in an event.", {
  LEAD: "Leads a delegation.",
  CHIEF_ENVOY: "Is a side's chief envoy.",
  MEMBER: "Takes part.",
});
register(PartKind, "StatementPartKind", "Whether a part of a statement stands in quotation marks.", {
  QUOTED: "The speaker's words, in quotation marks in the article.",
  PARAPHRASED: "The article's words for what the speaker said.",
});
register(PartyRole, "PartyRole", "An agent's part in a regional issue.", {
  CLAIMANT: "Claims what is disputed.",
  MEDIATOR: "Mediates between the parties.",
  ASKED_TO_CONTRIBUTE: "Is asked by a party to help settle the issue.",
  STAKEHOLDER: "Is affected, or acts in it, without a claim.",
});
register(PlaceKind, "PlaceKind", "What kind of place something is.", {
  COUNTRY: "A state's territory.",
  REGION: "A part of a country, or several countries.",
  CITY: "A city, town or village.",
  BUILDING: "A building or site.",
  ISLAND: "One island.",
  ISLANDS: "A group of islands.",
  REEF: "A reef, shoal or rock.",
  SEA: "A sea, bay or other stretch of water.",
  STRAIT: "A strait or channel.",
  RIVER: "A river.",
});
register(StatementKind, "StatementKind", "How an article gives a statement.", {
  DIRECT: "In the speaker's words, within quotation marks.",
  INDIRECT: "In the article's own words.",
  MIXED: "Partly quoted, partly in the article's own words.",
});
register(StatementLinkKind, "StatementLinkKind", "What one statement does with another.", {
  RESTATES: "It says it again.",
  DENIES: "It denies it.",
  RESPONDS_TO: "It answers it.",
});
register(TextOrigin, "TextOrigin", "Whose words a statement's text consists of.", {
  VERBATIM: "The words of the article, with the words between its parts left out.",
  RENDERED: "Our own words, because the rights withhold the article's.",
});
register(TextPolicy, "TextPolicy", "How much of an article's text this server shows.", {
  FULL_TEXT: "All of it.",
  EXCERPTS: "Statements within a budget of words, without what stands around them.",
  LINK_ONLY: "Only short quotations; everything else in our own words, with a link to the source.",
});
register(NoticeKind, "NoticeKind", "What a public note tells of an article (schema.org CorrectionComment).", {
  CORRECTION: "Something was wrong and has been put right.",
  RETRACTION: "The article is no longer stood by, and no longer shown.",
});
register(ProposalDecision, "ProposalDecision", "What was decided about a proposal.", {
  UNDECIDED: "Nothing yet.",
  ACCEPTED: "It is right as it is.",
  CHANGED: "It was right after a change.",
  REJECTED: "It is wrong, and gone.",
});
register(PublicationStatus, "PublicationStatus", "Where something stands on its way to the public (schema.org creativeWorkStatus).", {
  DRAFT: "Being written; not public.",
  IN_REVIEW: "Waiting for somebody who may publish; not public.",
  PUBLISHED: "Public.",
  CORRECTED: "Public, and corrected since it first was; a notice says what.",
  RETRACTED: "No longer public; a notice says why.",
  UNPUBLISHED: "No longer public.",
});
