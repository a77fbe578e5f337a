/** What there is to review in an article: each proposal, and each statement that nobody proposed. */
import type { DeskProposalFragment, DeskStatementFragment, ProposalKind } from "../generated/operations.ts";
import { nameOfThing } from "./name-of-thing.ts";
import type { Span } from "./segments.ts";

export type Proposal = DeskProposalFragment;
export type Statement = DeskStatementFragment;
/** What the server puts in place of words that it does not show. */
export const omission = "[…]";

export type Section = "STATEMENTS" | "AGENTS" | "ROLES" | "ISSUES" | "EVENTS" | "PLACES" | "TOPICS";

export interface Entry {
  /** Of the proposal, or of the statement that has none. */
  id: string;
  section: Section;
  proposal: Proposal | null;
  statement: Statement | null;
  /** Where it stands in the text. */
  spans: readonly Span[];
  /** What the text says there, of a statement; what the public sees of it where the text is not kept. */
  words: string;
}

const sections: Record<ProposalKind, Section> = {
  STATEMENT: "STATEMENTS",
  AGENT: "AGENTS",
  ROLE: "ROLES",
  REGIONAL_ISSUE: "ISSUES",
  ISSUE_PARTY: "ISSUES",
  EVENT: "EVENTS",
  PARTICIPATION: "EVENTS",
  PLACE: "PLACES",
  TOPIC: "TOPICS",
};

export const sectionOrder: readonly Section[] = ["STATEMENTS", "AGENTS", "ROLES", "ISSUES", "EVENTS", "PLACES", "TOPICS"];

interface Found {
  statements: readonly Statement[];
  proposals: readonly Proposal[];
  /** Where things are named, by their ID. */
  mentions: ReadonlyMap<string, readonly Span[]>;
  /** The text's code points. */
  points: readonly string[];
}

/** Statements in the order of the text, then everything else by section. */
export function entriesOf({ statements, proposals, mentions, points }: Found): Entry[] {
  const byStatement = new Map(proposals.flatMap((proposal) => (proposal.thing?.__typename === "Statement" ? [[proposal.thing.id, proposal] as const] : [])));
  const ofStatements = statements.map((statement): Entry => {
    const proposal = byStatement.get(statement.id) ?? null;
    return { id: proposal?.id ?? statement.id, section: "STATEMENTS", proposal, statement, spans: statement.parts, words: wordsAt(points, statement.parts) || statement.text };
  });
  const others = proposals
    .filter(({ thing }) => thing?.__typename !== "Statement")
    .map((proposal): Entry => ({ id: proposal.id, section: sections[proposal.kind], proposal, statement: null, spans: spansOf(proposal, mentions), words: "" }));
  const all = [...ofStatements, ...others];
  return sectionOrder.flatMap((section) => grouped(all.filter((entry) => entry.section === section)));
}

/** Parts of an issue or event behind it. */
function grouped(entries: readonly Entry[]): Entry[] {
  const ownerOf = ({ id, proposal }: Entry): string => proposal?.thing?.id ?? id;
  const owners = [...new Set(entries.map(ownerOf))];
  const rank = (entry: Entry): number => 2 * owners.indexOf(ownerOf(entry)) + (entry.proposal?.partId == null ? 0 : 1);
  return [...entries].sort((one, other) => rank(one) - rank(other));
}

/** Parts as a reader sees them: what is quoted in quotation marks, what lies between them left out. */
function wordsAt(points: readonly string[], parts: Statement["parts"]): string {
  if (points.length === 0) return "";
  return parts.reduce((before, { kind, start, end }, at) => {
    const words = points.slice(start, end).join("");
    const between = points.slice(parts[at - 1]?.end ?? start, start).join("");
    const gap = at === 0 ? "" : onlyMarks.test(between) ? " " : " … ";
    return `${before}${gap}${kind === "QUOTED" ? `“${words}”` : words}`;
  }, "");
}

/** What stands between two parts where nothing is left out. */
const onlyMarks = /^[\s“”„«»"]*$/u;

function spansOf({ thing, value }: Proposal, mentions: Found["mentions"]): readonly Span[] {
  const parts = (value as { parts?: readonly Span[] } | null)?.parts;
  if (parts) return parts;
  const id = thing?.__typename === "RoleAssertion" ? thing.person.id : thing?.id;
  return mentions.get(id ?? "") ?? [];
}

/** What an entry is about, in a few words. */
export function nameOf({ proposal, statement, words }: Entry): string {
  if (statement) return words;
  if (proposal?.thing) return nameOfThing(proposal.thing, proposal.partId);
  return proposedStatement(proposal)?.text ?? "";
}

/** The ID of what has a history of its own: a position held is part of its holder's. */
export function historyOf({ proposal, statement }: Entry): string | null {
  if (statement) return statement.id;
  const thing = proposal?.thing;
  return thing && "version" in thing ? thing.id : null;
}

export const isUndecided = ({ proposal }: Entry): boolean => proposal?.decision === "UNDECIDED";

/** Whether readers see none of a statement's words: its article's are not to be shown, and nobody has found other ones. */
export const isWordless = ({ statement, proposal }: Entry): boolean =>
  statement !== null && proposal?.decision !== "REJECTED" && statement.textIs === "RENDERED" && statement.text === omission;

/** What a proposal proposes to add to an article that is public. */
export interface ProposedStatement {
  text?: string;
  attributedAs?: string;
  parts?: readonly (Span & { kind: "QUOTED" | "PARAPHRASED" })[];
  speaker?: { id?: string; name?: string };
  cue?: string | null;
  hedged?: boolean;
  reading?: Statement["reading"];
}

export const proposedStatement = (proposal: Proposal | null): ProposedStatement | null => (proposal?.kind === "STATEMENT" ? (proposal.value as ProposedStatement | null) : null);
