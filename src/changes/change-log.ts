/** Reads the change log, which triggers of the database write: what changed, in the order of commits, complete and resumable. */
import type { Listening } from "../database/listening.js";

/** One thing that a transaction changed. */
export interface Change {
  /** Of the transaction: all its changes have the same. Later transactions have greater ones. */
  sequence: number;
  /** Of the change, growing within its transaction. */
  line: number;
  /** When the transaction was committed (ISO 8601). */
  at: string;
  /** Who made it, where the program that did said so. */
  actor: string | null;
  /** The table whose row changed. */
  table: string;
  kind: "CREATED" | "UPDATED" | "DELETED";
  /** The kind of thing that the row belongs to: for a statement's part, the statement. */
  entity: string;
  /** Null where a table was emptied as a whole. */
  entityId: string | null;
}

/** How far somebody has read: to a line of a transaction, or to its end. */
export interface Position {
  sequence: number;
  line?: number;
}

/** What transactions announce themselves on. */
export const changeChannel = "on_record_changes";

const last = `SELECT coalesce(max("sequence"), 0)::text FROM "ChangeSet"`;

/** Written so that both tables are read along their indexes, also before the database knows how large they are. Every transaction has a line. */
const after = `SELECT coalesce(json_agg(l), '[]')::text FROM (
  SELECT s."sequence", c."id" AS "line", to_char(s."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at", s."actor", c."table", c."kind", c."entity", c."entityId"
  FROM (SELECT * FROM "ChangeSet" WHERE "sequence" >= $1::bigint ORDER BY "sequence" LIMIT $3::bigint + 1) s
  CROSS JOIN LATERAL (SELECT * FROM "Change" WHERE "changeSetId" = s."id" AND (s."sequence" > $1::bigint OR "id" > $2::bigint) ORDER BY "id" LIMIT $3::bigint) c
  ORDER BY s."sequence", c."id" LIMIT $3::bigint) l`;

export class ChangeLog {
  constructor(private readonly run: Listening["run"]) {}

  /** The sequence number of the transaction that was committed last; 0 where nothing was ever changed. */
  async lastSequence(): Promise<number> {
    return Number(await this.run("last_change", last, []));
  }

  /** What follows a position, at most so many changes. Nothing is ever added before a change that was answered once. */
  async changesAfter({ sequence, line }: Position, most: number): Promise<Change[]> {
    const from = line === undefined ? [sequence + 1, 0] : [sequence, line];
    return JSON.parse(await this.run("changes_after", after, [...from, most])) as Change[];
  }
}
