/** Words for the values that the server knows. */
import type {
  AgentKind,
  AttributionReading,
  DatePrecision,
  EventKind,
  ExtractionMethod,
  IssueKind,
  ParticipationCapacity,
  PartyRole,
  Permission,
  PlaceKind,
  ProposalDecision,
  ProposalKind,
  PublicationStatus,
  StatementKind,
  StatementLinkKind,
  StatementPartKind,
} from "../generated/operations.ts";

export const statuses: Record<PublicationStatus, string> = {
  DRAFT: "Draft",
  IN_REVIEW: "In review",
  PUBLISHED: "Published",
  CORRECTED: "Corrected",
  RETRACTED: "Retracted",
  UNPUBLISHED: "Unpublished",
};

export const decisions: Record<ProposalDecision, string> = { UNDECIDED: "Undecided", ACCEPTED: "Accepted", CHANGED: "Changed", REJECTED: "Rejected" };

export const proposalKinds: Record<ProposalKind, string> = {
  AGENT: "Person or body",
  PLACE: "Place",
  TOPIC: "Topic",
  REGIONAL_ISSUE: "Regional issue",
  EVENT: "Event",
  ROLE: "Position held",
  ISSUE_PARTY: "Party to an issue",
  PARTICIPATION: "Participation in an event",
  STATEMENT: "Statement",
};

export const agentKinds: Record<AgentKind, string> = { PERSON: "Person", ORGANIZATION: "Organisation", GOVERNMENT: "Government", GROUP: "Group" };
export const statementKinds: Record<StatementKind, string> = { DIRECT: "Direct", INDIRECT: "Indirect", MIXED: "Mixed" };
export const partKinds: Record<StatementPartKind, string> = { QUOTED: "Quoted", PARAPHRASED: "Paraphrased" };
export const readings: Record<AttributionReading, string> = { NAME: "a name", DESCRIPTION: "a description", METONYM: "a place that stands for somebody", PRONOUN: "a pronoun" };
export const precisions: Record<DatePrecision, string> = { DAY: "On this day", WEEK: "In this week", MONTH: "In this month", YEAR: "In this year" };
export const issueKinds: Record<IssueKind, string> = {
  TERRITORIAL_DISPUTE: "Territorial dispute",
  MARITIME_DISPUTE: "Maritime dispute",
  RESOURCE_DISPUTE: "Resource dispute",
  SECURITY: "Security",
  TRADE: "Trade",
  ENVIRONMENT: "Environment",
  OTHER: "Something else",
};
export const eventKinds: Record<EventKind, string> = {
  TALKS: "Talks",
  SUMMIT: "Summit",
  CONFERENCE: "Conference",
  BRIEFING: "Briefing",
  PRESS_CONFERENCE: "Press conference",
  HEARING: "Hearing",
  VISIT: "Visit",
  CEREMONY: "Ceremony",
  INCIDENT: "Incident",
  OTHER: "Something else",
};
export const placeKinds: Record<PlaceKind, string> = {
  COUNTRY: "Country",
  REGION: "Region",
  CITY: "City",
  BUILDING: "Building",
  SEA: "Sea",
  STRAIT: "Strait",
  RIVER: "River",
  ISLAND: "Island",
  ISLANDS: "Islands",
  REEF: "Reef",
};
export const partyRoles: Record<PartyRole, string> = { CLAIMANT: "Claimant", STAKEHOLDER: "Stakeholder", MEDIATOR: "Mediator", ASKED_TO_CONTRIBUTE: "Asked to contribute" };
export const capacities: Record<ParticipationCapacity, string> = { MEMBER: "Takes part", LEAD: "Leads a delegation", CHIEF_ENVOY: "Chief envoy" };
export const linkKinds: Record<StatementLinkKind, string> = { RESTATES: "Says again", DENIES: "Denies", RESPONDS_TO: "Answers" };
export const methods: Record<ExtractionMethod, string> = { MANUAL: "by hand", RULES: "by rules", MODEL: "by a model" };
export const permissions: Record<Permission, string> = {
  READ_DRAFTS: "see drafts",
  WRITE: "write drafts and decide about proposals",
  PUBLISH: "publish, correct and withdraw",
  MANAGE_WEBHOOKS: "manage webhooks",
  MANAGE_ACCESS: "manage access",
};
