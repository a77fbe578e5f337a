/** Rows of a draft, in the order in which foreign keys allow to insert them, and beside each thing the proposal of it. */
import type { ExtractionMethod } from "../../generated/prisma/enums.js";
import { belongings, things } from "../../database/content-tables.js";
import { newId } from "../../shared/new-id.js";
import type { Identity } from "./draft.js";

export const tables = [...things, ...belongings, "activity", "proposal", "revision"] as const;
export type Table = (typeof tables)[number];
export type Row = Readonly<Record<string, unknown>>;

/** A thing that is proposed: its kind as the schema names it. */
export type Proposed = "Agent" | "Place" | "Topic" | "RegionalIssue" | "Event" | "RoleAssertion" | "IssueParty" | "Participation" | "Statement";

interface Source {
  confidence: number;
  candidates?: Identity["candidates"];
  method?: ExtractionMethod;
  proposedBy?: string;
  value?: Row;
}

/** What proposed everything but statements. */
const resolver = "resolver";

export class RowCollector {
  readonly rows = Object.fromEntries(tables.map((table) => [table, [] as Row[]])) as Record<Table, Row[]>;

  constructor(
    readonly activityId: string,
    private readonly articleId: string,
  ) {}

  add(table: Table, row: Row): void {
    this.rows[table].push(row);
  }

  propose(entity: Proposed, entityId: string, { confidence, candidates = [], method = "RULES", proposedBy = resolver, value }: Source): void {
    this.add("proposal", {
      id: newId(),
      activityId: this.activityId,
      articleId: this.articleId,
      entity,
      entityId,
      confidence: bounded(confidence),
      method,
      proposedBy,
      candidates,
      ...(value && { value }),
    });
  }
}

/** Confidences are kept in thousandths, between 0 and 1. */
export const bounded = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
