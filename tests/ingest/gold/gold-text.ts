/** What a careful reader finds in a text: the form in which the extractor and the resolver are measured. */
import type { KnownThing, Reading, TextAgent, TextEvent, TextIssue } from "../../../src/ingest/resolve/resolved-text.js";
import type { Span } from "../../../src/ingest/text/span.js";
import type { PartialDate } from "../../../src/shared/partial-date.js";

export interface GoldAgent extends Pick<TextAgent, "kind" | "name" | "unnamed" | "aliases" | "country"> {
  key: string;
  /** ID of the known thing that this is. */
  known: string | null;
}

export interface GoldRole {
  key: string;
  /** Keys of agents. An organization that the text does not settle is undefined, and not judged. */
  person: string;
  organization?: string | undefined;
  title: string;
  former: boolean;
}

/** Things are named by their keys; spans count UTF-16 units. What is undefined is not settled by the text, and not judged; null says that there is none. */
export interface GoldStatement {
  key: string;
  kind: "direct" | "indirect" | "mixed";
  /** Whether an extractor has to find it: at least three words, said by somebody who did not decline to say them. */
  core: boolean;
  content: Span[];
  cue: Span[];
  /** May stand in the sentence before, where only that names the speaker. */
  source: Span[];
  attributedAs: string;
  reading: Reading;
  speaker: string;
  role?: string | null | undefined;
  stanceHolder?: string | null | undefined;
  addressees: string[];
  /** In the article's words. */
  promptedBy: string | null;
  hedged: boolean;
  said?: PartialDate | null | undefined;
  occasion?: string | null | undefined;
  issues?: string[] | undefined;
  /** To positions in the list of statements. */
  links?: { kind: "RESTATES" | "DENIES" | "RESPONDS_TO"; to: number }[] | undefined;
}

export interface GoldEvent extends Pick<TextEvent, "name" | "kind" | "start"> {
  key: string;
  place: string | null;
  evidence: Span;
  participations: { agent: string; delegation: string | null; capacity: "LEAD" | "CHIEF_ENVOY" | "MEMBER"; planned: boolean }[];
}

export interface GoldIssue extends Pick<TextIssue, "name" | "kind" | "partiesComplete"> {
  key: string;
  known: string | null;
  places: string[];
  parties: { agent: string; role: "CLAIMANT" | "MEDIATOR" | "ASKED_TO_CONTRIBUTE" | "STAKEHOLDER" }[];
  evidence: Span;
}

/** A line of the corpus's form too: `id`, `text`, `statements` and `discard` are what a scorer of extractions reads. */
export interface GoldText {
  id: string;
  phenomenon: string;
  published: PartialDate;
  text: string;
  /** What a database knows by name beforehand. */
  knows: KnownThing[];
  agents: GoldAgent[];
  roles: GoldRole[];
  /** In the order of the text. */
  statements: GoldStatement[];
  /** Undefined where they are not judged. */
  events?: GoldEvent[] | undefined;
  issues?: GoldIssue[] | undefined;
  /** What no statement may have for its content. */
  none: Span[];
  /** What may be taken for a statement's content or not: neither right nor wrong. */
  discard: Span[];
}
