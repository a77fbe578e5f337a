/** A statement as the form holds it, and what the server is told of it. */
import type { AttributionReading, CreateStatementInput, DatePrecision, QuotedPartInput, UpdateStatementInput } from "../generated/operations.ts";
import type { ProposedStatement, Statement } from "./entries.ts";
import { changedFields } from "./merge.ts";
import { firstDay } from "./first-day.ts";
import type { Quote } from "./quote.ts";

/** Something known that was chosen. */
export interface Chosen {
  id: string;
  name: string;
}

export interface Draft {
  parts: readonly Quote[];
  speaker: Chosen | null;
  attributedAs: string;
  reading: AttributionReading;
  stanceHolder: Chosen | null;
  issues: readonly Chosen[];
  said: { value: string; precision: DatePrecision; phrase: string | null } | null;
  cue: string;
  promptedBy: string;
  hedged: boolean;
  /** Our own words; empty where the article's are shown. */
  rendering: string;
}

export const emptyPart: Quote = { kind: "PARAPHRASED", exact: "", prefix: "", suffix: "" };

export const emptyDraft: Draft = {
  parts: [],
  speaker: null,
  attributedAs: "",
  reading: "NAME",
  stanceHolder: null,
  issues: [],
  said: null,
  cue: "",
  promptedBy: "",
  hedged: false,
  rendering: "",
};

const chosen = ({ id, name }: Chosen): Chosen => ({ id, name });

/** The words at positions of the text, with what stands around them. */
export function partsAt(points: readonly string[], spans: readonly { kind: Quote["kind"]; start: number; end: number }[]): Quote[] {
  const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join("");
  return spans.map(({ kind, start, end }) => ({ kind, exact: slice(start, end), prefix: slice(start - 32, start), suffix: slice(end, end + 32) }));
}

export function draftOf(statement: Statement, points: readonly string[]): Draft {
  const { speaker, stanceHolder, issues, said, cue, promptedBy, attributedAs, reading, hedged, parts } = statement;
  return {
    parts: partsAt(points, parts),
    speaker: chosen(speaker),
    attributedAs,
    reading,
    stanceHolder: stanceHolder && chosen(stanceHolder),
    issues: issues.nodes.map(chosen),
    said: said && { value: said.value, precision: said.precision, phrase: said.phrase },
    cue: cue ?? "",
    promptedBy: promptedBy ?? "",
    hedged,
    rendering: statement.textIs === "RENDERED" ? statement.text : "",
  };
}

export function draftOfProposed({ parts = [], speaker, attributedAs = "", reading = "NAME", cue, hedged = false }: ProposedStatement, points: readonly string[]): Draft {
  const known = speaker?.id === undefined ? null : { id: speaker.id, name: speaker.name ?? attributedAs };
  return { ...emptyDraft, parts: partsAt(points, parts), speaker: known, attributedAs, reading, cue: cue ?? "", hedged };
}

type Input = Omit<UpdateStatementInput, "id" | "expectedVersion">;

/** Given fields as the server takes them. */
function inputOf(draft: Partial<Draft>): Input {
  const { parts, speaker, attributedAs, reading, stanceHolder, issues, said, cue, promptedBy, hedged, rendering } = draft;
  return {
    ...(parts && { parts: parts.map(partInput) }),
    ...(speaker && { speaker: speaker.id }),
    ...(attributedAs !== undefined && { attributedAs }),
    ...(reading && { reading }),
    ...(stanceHolder !== undefined && { stanceHolder: stanceHolder?.id ?? null }),
    ...(issues && { issues: issues.map(({ id }) => id) }),
    ...(said !== undefined && { said: said && { ...said, value: firstDay(said.value, said.precision) } }),
    ...(cue !== undefined && { cue: orNull(cue) }),
    ...(promptedBy !== undefined && { promptedBy: orNull(promptedBy) }),
    ...(hedged !== undefined && { hedged }),
    ...(rendering !== undefined && { rendering: orNull(rendering) }),
  };
}

const partInput = ({ kind, exact, prefix, suffix }: Quote): QuotedPartInput => ({ kind, exact: exact.trim(), prefix: orNull(prefix), suffix: orNull(suffix) });

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

/** Only the fields that are not as they were. A role is the speaker's: another speaker has not held it. */
export function changeInput(before: Draft, now: Draft): Input {
  const changed = changedFields(before, now);
  return { ...inputOf(changed), ...(changed.speaker && { speakerRole: null }) };
}

export function createInput(article: string, draft: Draft & { speaker: Chosen }): CreateStatementInput {
  const { attributedAs, reading } = draft;
  return { article, ...inputOf(draft), parts: draft.parts.map(partInput), speaker: draft.speaker.id, attributedAs: orNull(attributedAs) ?? draft.speaker.name, reading };
}
