/** What the steps of drafting hand to each other. */
import type { PublicationStatus, TextPolicy } from "../../generated/prisma/enums.js";
import type { PartialDate } from "../../shared/partial-date.js";
import type { SourceArticle } from "../readers/source-article.js";
import type { ResolvedText } from "../resolve/resolved-text.js";
import type { AnchoredText } from "../../articles/anchored-text.js";

/** An article on its way into the database. */
export interface Draft {
  articleId: string;
  /** The article's, which its statements copy. */
  status: PublicationStatus;
  source: SourceArticle;
  published: PartialDate;
  /** BCP 47. */
  language: string;
  /** What the source was called. */
  sourceName: string;
  text: AnchoredText;
  /** The version of the normaliser that made the text. */
  normalisation: string;
  resolved: ResolvedText;
  policy: TextPolicy;
  /** Whether the text itself is stored; otherwise positions and hashes are, and the words that may be shown. */
  keepsText: boolean;
}

/** Something of the database that a thing in a text might be. */
export interface Candidate {
  id: string;
  name: string;
  /** From 0 to 1. */
  score: number;
  /** How it was found. */
  by: "NAME" | "SIMILAR_NAME";
}

/** Who or what something in a text is: a row that is there, or one that the draft proposes. */
export interface Identity {
  id: string;
  isNew: boolean;
  confidence: number;
  candidates: readonly Candidate[];
}

/** For each list of `ResolvedText`, who its members are; null for what is neither known nor proposed. */
export interface Identities {
  agents: Identity[];
  places: Identity[];
  topics: Identity[];
  issues: Identity[];
  events: (Identity | null)[];
}

export interface ExistingRole {
  id: string;
  personId: string;
  sortName: string;
  organizationId: string | null;
  former: boolean;
}

/** What the database has already of what a draft is about to propose. */
export interface Existing {
  /** Slugs that are taken, by table. */
  taken: Record<"article" | "publisher" | "agent" | "place" | "topic" | "regionalIssue" | "event", Set<string>>;
  /** Statuses of the agents that are there: statements copy that of their speaker. */
  statuses: ReadonlyMap<string, PublicationStatus>;
  roles: readonly ExistingRole[];
  /** IDs by `issue agent role`. */
  parties: ReadonlyMap<string, string>;
  /** IDs by `event agent`. */
  participations: ReadonlyMap<string, string>;
}
