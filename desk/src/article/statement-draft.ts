/** A statement as the form holds it, and what the server is told of it. */
import type { AttributionReading, CreateStatementInput, QuotedPartInput, UpdateStatementInput } from "../generated/operations.ts";
import { omission, type ProposedStatement, type Statement } from "./entries.ts";
import { changedFields } from "./merge.ts";
import { chosen, type Chosen } from "../pickers/chosen.ts";
import { dateInput } from "../things/save-thing.ts";
import { shownRole } from "../things/shown-role.ts";
import { linksOf, type Link } from "./links.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Quote } from "./quote.ts";

export interface Draft {
  parts: readonly Quote[];
  speaker: Chosen | null;
  attributedAs: string;
  reading: AttributionReading;
  /** One of the speaker's. */
  speakerRole: Chosen | null;
  stanceHolder: Chosen | null;
  issues: readonly Chosen[];
  topics: readonly Chosen[];
  occasion: Chosen | null;
  addressees: readonly Chosen[];
  said: PartialDate | null;
  cue: string;
  promptedBy: string;
  hedged: boolean;
  /** Null where it is not known. */
  translated: boolean | null;
  links: readonly Link[];
  /** Our own words; empty where the article's are shown. */
  rendering: string;
}

export const emptyPart: Quote = { kind: "PARAPHRASED", exact: "", prefix: "", suffix: "" };

export const emptyDraft: Draft = {
  parts: [],
  speaker: null,
  attributedAs: "",
  reading: "NAME",
  speakerRole: null,
  stanceHolder: null,
  issues: [],
  topics: [],
  occasion: null,
  addressees: [],
  said: null,
  cue: "",
  promptedBy: "",
  hedged: false,
  translated: null,
  links: [],
  rendering: "",
};

/** The words at positions of the text, with what stands around them. */
export function partsAt(points: readonly string[], spans: readonly { kind: Quote["kind"]; start: number; end: number }[]): Quote[] {
  const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join("");
  return spans.map(({ kind, start, end }) => ({ kind, exact: slice(start, end), prefix: slice(start - 32, start), suffix: slice(end, end + 32) }));
}

export function draftOf(statement: Statement, points: readonly string[]): Draft {
  const { speaker, speakerRole, stanceHolder, issues, topics, occasion, addressees, said, cue, promptedBy, attributedAs, reading, hedged, translated, parts } = statement;
  return {
    parts: partsAt(points, parts),
    speaker: chosen(speaker),
    attributedAs,
    reading,
    speakerRole: speakerRole && { id: speakerRole.id, name: shownRole(speakerRole) },
    stanceHolder: stanceHolder && chosen(stanceHolder),
    issues: issues.nodes.map(chosen),
    topics: topics.nodes.map(chosen),
    occasion: occasion && chosen(occasion),
    addressees: addressees.map(chosen),
    said: said && { value: said.value, precision: said.precision, phrase: said.phrase },
    cue: cue ?? "",
    promptedBy: promptedBy ?? "",
    hedged,
    translated,
    links: linksOf(statement),
    rendering: renderingOf(statement),
  };
}

/** Our own words; not what the server has made of words that may not be shown. */
const renderingOf = ({ textIs, text }: Statement): string => (textIs === "RENDERED" && !text.includes(omission) ? text : "");

export function draftOfProposed({ parts = [], speaker, attributedAs = "", reading = "NAME", cue, hedged = false }: ProposedStatement, points: readonly string[]): Draft {
  const known = speaker?.id === undefined ? null : { id: speaker.id, name: speaker.name ?? attributedAs };
  return { ...emptyDraft, parts: partsAt(points, parts), speaker: known, attributedAs, reading, cue: cue ?? "", hedged };
}

type Input = Omit<UpdateStatementInput, "id" | "expectedVersion">;

/** Given fields as the server takes them. */
function inputOf(draft: Partial<Draft>): Input {
  const { parts, speaker, attributedAs, reading, speakerRole, stanceHolder, issues, topics, occasion, addressees, said, cue, promptedBy, hedged, translated, rendering } = draft;
  return {
    ...(parts && { parts: parts.map(partInput) }),
    ...(speaker && { speaker: speaker.id }),
    ...(attributedAs !== undefined && { attributedAs }),
    ...(reading && { reading }),
    ...(speakerRole !== undefined && { speakerRole: speakerRole?.id ?? null }),
    ...(stanceHolder !== undefined && { stanceHolder: stanceHolder?.id ?? null }),
    ...(issues && { issues: idsOf(issues) }),
    ...(topics && { topics: idsOf(topics) }),
    ...(occasion !== undefined && { occasion: occasion?.id ?? null }),
    ...(addressees && { addressees: idsOf(addressees) }),
    ...(said !== undefined && { said: said && dateInput(said) }),
    ...(cue !== undefined && { cue: orNull(cue) }),
    ...(promptedBy !== undefined && { promptedBy: orNull(promptedBy) }),
    ...(hedged !== undefined && { hedged }),
    ...(translated !== undefined && { translated }),
    ...(rendering !== undefined && { rendering: orNull(rendering) }),
  };
}

const idsOf = (all: readonly Chosen[]): string[] => all.map(({ id }) => id);

const partInput = ({ kind, exact, prefix, suffix }: Quote): QuotedPartInput => ({ kind, exact: exact.trim(), prefix: orNull(prefix), suffix: orNull(suffix) });

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

/**
 * Only the fields that are not as they were; links are told apart from them. Our own words are sent again with other parts,
 * which would put the article's in their place.
 */
export function changeInput(before: Draft, now: Draft): Input {
  const changed = changedFields(before, now);
  return inputOf({ ...changed, ...(changed.parts && now.rendering !== "" && { rendering: now.rendering }) });
}

export function createInput(article: string, draft: Draft & { speaker: Chosen }): CreateStatementInput {
  const { attributedAs, reading } = draft;
  return { article, ...inputOf(draft), parts: draft.parts.map(partInput), speaker: draft.speaker.id, attributedAs: orNull(attributedAs) ?? draft.speaker.name, reading };
}
