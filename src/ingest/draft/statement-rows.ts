/** Rows of the statements of a text, with what they are about and whom they are linked to. */
import type { ExtractionMethod } from "../../generated/prisma/enums.js";
import type { ResolvedStatement } from "../resolve/resolved-text.js";
import type { Anchor } from "../../articles/anchored-text.js";
import { type Draft, type Existing, type Identities } from "./draft.js";
import { partialDateColumns } from "../../shared/partial-date.js";
import { short } from "./mentions.js";
import { newId } from "../../shared/new-id.js";
import { kindOf, partsOf, type Part } from "./parts.js";
import { bounded, type Row, type RowCollector } from "./row-collector.js";
import { shownPrompts, shownWords, wordsShownBy, type ShownWords } from "./shown-words.js";

/** A statement that has words. */
interface Located {
  statement: ResolvedStatement;
  /** Its place in `ResolvedText`. */
  at: number;
  parts: (Part & { anchor: Anchor })[];
  /** From the first part to the last. */
  anchor: Anchor;
}

/** One that can be stored: it has a speaker too. */
interface Placed extends Located {
  shown: ShownWords;
  promptedBy: string | null;
}

/** A statement whose speaker the text does not name. The database has no statements of nobody: they are listed with the import. */
export interface Unattributed {
  kind: ResolvedStatement["kind"];
  start: number;
  end: number;
  exactSha256: string;
  confidence: number;
}

/** What the database has of this text already. */
export interface Present {
  /** IDs of statements by `start end`. */
  statements: ReadonlyMap<string, string>;
  /** The position of the last one. */
  last: number;
  /** Words of the article that they show. */
  spent: number;
}

export const nothing: Present = { statements: new Map(), last: 0, spent: 0 };

export const placeOf = ({ start, end }: Pick<Anchor, "start" | "end">): string => `${start} ${end}`;

/** Rules are named so ("rules/trailing"); whatever else proposes statements has learned to. */
const methodOf = (proposedBy: string): ExtractionMethod => (/^rules?\b/.test(proposedBy) ? "RULES" : "MODEL");

export class StatementRows {
  readonly unattributed: Unattributed[] = [];
  private readonly ids = new Map<number, string>();

  constructor(
    private readonly draft: Draft,
    private readonly identities: Identities,
    private readonly roles: readonly string[],
    private readonly statuses: Existing["statuses"],
    private readonly collector: RowCollector,
  ) {}

  /** Adds what is not there yet, after what is. Statements come in the order of the text. */
  add(present: Present): void {
    const placed = this.place(present);
    for (const { at } of placed) this.ids.set(at, newId());
    placed.forEach((one, number) => {
      this.addStatement(one, present.last + number + 1);
    });
    for (const one of placed) this.addLinks(one);
    for (const topicId of new Set(this.identities.topics.map(({ id }) => id))) this.collector.add("articleTopic", { articleId: this.draft.articleId, topicId });
  }

  /** Statements as values for proposals: to a public article nothing is added before somebody has said so. */
  propose(present: Present): void {
    for (const one of this.place(present)) {
      const { statement, parts } = one;
      const speaker = this.draft.resolved.agents[statement.speaker ?? -1];
      const identity = this.identities.agents[statement.speaker ?? -1];
      const value = {
        ...this.ownColumns(one),
        parts: parts.map(({ kind, anchor: { start, end } }) => ({ kind, start, end })),
        speaker: identity?.isNew === false ? { id: identity.id } : { kind: speaker?.kind, name: speaker?.name, unnamed: speaker?.unnamed },
      };
      this.collector.propose("Statement", newId(), { ...this.proposalOf(statement), value });
    }
  }

  /** Statements that are not there yet, and can be stored. */
  private place({ statements, spent }: Present): Placed[] {
    const taken = new Set<string>();
    const found = this.draft.resolved.statements.flatMap((statement, at): Located[] => {
      const one = this.located(statement, at);
      if (!one) return [];
      const place = placeOf(one.anchor);
      const id = statements.get(place);
      if (id !== undefined) this.ids.set(at, id);
      if (statement.speaker === null && id === undefined) this.unattributed.push(unattributed(one));
      if (statement.speaker === null || id !== undefined || taken.has(place)) return [];
      taken.add(place);
      return [one];
    });
    const words = found.map(({ parts }) => parts.map(({ kind, anchor }) => ({ kind, words: anchor.exact })));
    const shown = shownWords(this.draft.policy, words, spent);
    const shownInAll = shown.reduce((sum, one) => sum + wordsShownBy(one), spent);
    const prompts = shownPrompts(
      this.draft.policy,
      found.map(({ statement }) => statement.promptedBy),
      shownInAll,
    );
    return found.map((one, number) => ({ ...one, shown: shown[number] as ShownWords, promptedBy: prompts[number] ?? null }));
  }

  private located(statement: ResolvedStatement, at: number): Located | null {
    const { text } = this.draft;
    const parts = partsOf(text.text, statement).map((part) => ({ ...part, anchor: text.anchor(part.span) }));
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last ? { statement, at, parts, anchor: text.at(first.anchor.start, last.anchor.end) } : null;
  }

  private addStatement(one: Placed, position: number): void {
    const { draft, collector } = this;
    const { statement, parts, shown } = one;
    const id = this.id(one.at);
    const sortDate = new Date(`${(statement.said ?? draft.published).value}T00:00:00Z`);
    const listed = { statementId: id, sortDate, articleId: draft.articleId, position };
    collector.add("statement", {
      id,
      articleId: draft.articleId,
      articleStatus: draft.status,
      textPolicy: draft.policy,
      position,
      ...this.ownColumns(one),
      ...this.relations(statement),
      sortDate,
      anchorState: "ANCHORED",
    });
    parts.forEach(({ kind, anchor: { start, end, exact } }, at) => {
      collector.add("statementPart", { id: newId(), statementId: id, position: at + 1, kind, text: shown.parts[at] ? exact : null, start, end });
    });
    for (const issueId of idsOf(statement.issues, this.identities.issues)) collector.add("statementIssue", { ...listed, issueId });
    for (const topicId of idsOf(statement.topics, this.identities.topics)) collector.add("statementTopic", { ...listed, topicId });
    for (const agentId of idsOf(statement.addressees, this.identities.agents)) collector.add("statementAddressee", { statementId: id, agentId });
    collector.propose("Statement", id, this.proposalOf(statement));
  }

  /** Columns that name no other row. */
  private ownColumns({ statement, parts, anchor, shown, promptedBy }: Placed): Row {
    const { text, keepsText } = this.draft;
    const [cue, source] = [enclosing(statement.cue), enclosing(statement.source)];
    const [cueAt, sourceAt] = [cue && text.anchor(cue), source && text.anchor(source)];
    const { start, end, exact, prefix, suffix, exactSha256 } = anchor;
    const words = keepsText ? { exact, prefix, suffix } : { exact: shown.textIs === "VERBATIM" && exact === shown.text ? exact : null };
    return {
      kind: kindOf(parts),
      text: shown.text,
      textIs: shown.textIs,
      cue: cueAt && short(cueAt.exact),
      cueStart: cueAt?.start ?? null,
      cueEnd: cueAt?.end ?? null,
      sourceStart: sourceAt?.start ?? null,
      sourceEnd: sourceAt?.end ?? null,
      attributedAs: short(statement.attributedAs),
      reading: statement.reading,
      ...partialDateColumns("said", statement.said),
      promptedBy,
      hedged: statement.hedged,
      confidence: this.confidenceIn(statement),
      method: methodOf(statement.proposedBy),
      start,
      end,
      ...words,
      textSha256: text.sha256,
      exactSha256,
    };
  }

  private relations({ speaker, role, stanceHolder, occasion }: ResolvedStatement): Row {
    const { agents, events } = this.identities;
    const speakerId = agents[speaker ?? -1]?.id ?? "";
    return {
      speakerId,
      speakerStatus: this.statuses.get(speakerId) ?? "DRAFT",
      speakerRoleId: role === null ? null : (this.roles[role] ?? null),
      stanceHolderId: stanceHolder === null ? null : (agents[stanceHolder]?.id ?? null),
      occasionId: occasion === null ? null : (events[occasion]?.id ?? null),
    };
  }

  /** That the words are a statement, and the speaker's. */
  private readonly confidenceIn = ({ confidence, speakerConfidence }: ResolvedStatement): number => bounded(confidence * speakerConfidence);

  private proposalOf(statement: ResolvedStatement) {
    const candidates = this.identities.agents[statement.speaker ?? -1]?.candidates ?? [];
    return { confidence: this.confidenceIn(statement), method: methodOf(statement.proposedBy), proposedBy: statement.proposedBy, candidates };
  }

  private addLinks({ at, statement }: Placed): void {
    const seen = new Set<string>();
    for (const { kind, to } of statement.links) {
      const toId = this.ids.get(to);
      if (toId === undefined || toId === this.id(at) || seen.has(`${kind} ${toId}`)) continue;
      seen.add(`${kind} ${toId}`);
      this.collector.add("statementLink", { fromId: this.id(at), toId, kind });
    }
  }

  private id(at: number): string {
    const id = this.ids.get(at);
    if (id === undefined) throw new Error(`statement ${at} is not placed`);
    return id;
  }
}

const unattributed = ({ statement, anchor: { start, end, exactSha256 } }: Located): Unattributed => ({
  kind: statement.kind,
  start,
  end,
  exactSha256,
  confidence: bounded(statement.confidence),
});

const idsOf = (at: readonly number[], identities: Identities["agents"]): Set<string> => new Set(at.flatMap((number) => identities[number]?.id ?? []));

/** From the first span to the last; null where there is none. */
function enclosing(spans: readonly (readonly [number, number])[]): [number, number] | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
