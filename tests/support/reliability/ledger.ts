/** What clients meant to write and what they were told, kept outside of the server that is killed; and what the database says to that. */
import type { Database } from "../../../src/database/database.js";
import { call, type CallOptions } from "./call.js";

export interface Entry {
  clientMutationId: string;
  name: string;
  /** The ID that the server acknowledged it with. */
  acknowledged?: string;
}

/** What the database has against the ledger; all empty where nothing went wrong. */
export interface Judgement {
  /** Acknowledged, and not there under the ID that was told. */
  lost: string[];
  /** There more than once. */
  doubled: string[];
  /** There without anybody's having asked for it. */
  ghosts: string[];
  /** There without exactly one revision, or without exactly one line in the change log that says that it was made. */
  unrecorded: string[];
}

const createTopic = `mutation CreateTopic($input: CreateTopicInput!) {
  createTopic(input: $input) { topic { id slug name } clientMutationId userErrors { code message } }
}`;

interface Payload {
  data?: { createTopic: { topic: { id: string; name: string } | null; clientMutationId: string | null; userErrors: unknown[] } | null };
}

export class Ledger {
  readonly entries: Entry[] = [];

  /** @param mark what the names begin with; no two ledgers of a database share one. */
  constructor(private readonly mark: string) {}

  get unacknowledged(): Entry[] {
    return this.entries.filter(({ acknowledged }) => acknowledged === undefined);
  }

  get acknowledgements(): number {
    return this.entries.length - this.unacknowledged.length;
  }

  /** Written down before it is asked for. */
  intend(): Entry {
    const number = this.entries.length + 1;
    const entry = { clientMutationId: `${this.mark}-${number}`, name: `${this.mark} ${number}` };
    this.entries.push(entry);
    return entry;
  }

  /**
   * Asks for it, for the first time or again; false when no answer came.
   * @throws Error when the answer is anything but an acknowledgement, or another one than before.
   */
  async ask(url: string, entry: Entry, options: CallOptions): Promise<boolean> {
    const { clientMutationId, name } = entry;
    const { outcome } = await call(url, { query: createTopic, variables: { input: { name, clientMutationId, reason: "to see whether it stays" } } }, options);
    if (outcome.kind !== "answered") return false;
    const { topic, clientMutationId: told, userErrors } = (JSON.parse(outcome.body) as Payload).data?.createTopic ?? {};
    const isSame = entry.acknowledged === undefined || entry.acknowledged === topic?.id;
    if (topic?.name !== name || told !== clientMutationId || userErrors?.length !== 0 || !isSame)
      throw new Error(`${clientMutationId} (${entry.acknowledged ?? "not acknowledged"}) was answered by ${outcome.status} ${outcome.body}`);
    entry.acknowledged = topic.id;
    return true;
  }

  async judge({ rows }: Pick<Database, "rows">): Promise<Judgement> {
    const there = (await rows(`
      SELECT t."id"::text, t."name",
        (SELECT count(*)::int FROM "Revision" r WHERE r."entity" = 'Topic' AND r."entityId" = t."id"),
        (SELECT count(*)::int FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" WHERE c."entity" = 'Topic' AND c."entityId" = t."id" AND c."kind" = 'CREATED' AND s."sequence" IS NOT NULL)
      FROM "Topic" t WHERE t."name" LIKE '${this.mark} %'`)) as [id: string, name: string, revisions: number, changes: number][];
    const ids = new Map<string, string[]>();
    for (const [id, name] of there) ids.set(name, [...(ids.get(name) ?? []), id]);
    const meant = new Set(this.entries.map(({ name }) => name));
    return {
      lost: this.entries.filter(({ name, acknowledged }) => acknowledged !== undefined && !ids.get(name)?.includes(acknowledged)).map(({ name }) => name),
      doubled: Array.from(ids).flatMap(([name, { length }]) => (length > 1 ? name : [])),
      ghosts: Array.from(ids.keys()).filter((name) => !meant.has(name)),
      unrecorded: there.flatMap(([, name, revisions, changes]) => (revisions === 1 && changes === 1 ? [] : `${name}: ${revisions} revisions, ${changes} changes`)),
    };
  }
}
