/**
 * One change of content: a transaction with the rows, a revision of each thing that it touched, and the lines that triggers
 * write into the change log. Things are locked before they are changed, so that changes of one thing come one after the other.
 */
import { setTimeout as wait } from "node:timers/promises";
import { Permission } from "../access/permissions.js";
import { checkPermission } from "../access/viewer.js";
import type { Prisma, PrismaClient } from "../generated/prisma/client.js";
import type { PublicationStatus } from "../generated/prisma/enums.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, InvalidInputError, NotFoundError, UnavailableError } from "../shared/errors.js";
import { differenceOf, type FieldChange } from "./difference.js";
import { explained, isTransient } from "./failures.js";
import { recall, remember } from "./repeated-request.js";
import { snapshotsSql, things, type Thing } from "./things.js";

export type Transaction = Prisma.TransactionClient;

/** In ms. What waits for another change of the same thing may take longer than a reader's statement. */
const patience = { statement: 20_000, transaction: 30_000, start: 30_000 };
const attempts = 8;

/** A thing that is locked for this change. */
export interface Locked {
  id: string;
  version: number;
  /** Null for a publisher, which has none. */
  status: PublicationStatus | null;
  /** Whether it is going to be public by itself. */
  isScheduled: boolean;
}

export const isPublic = (status: PublicationStatus | null): boolean => status === "PUBLISHED" || status === "CORRECTED";

/** How an input names a thing that is to be changed. */
export interface Target {
  id: string;
  expectedVersion?: number | null | undefined;
}

type Snapshot = Record<string, unknown>;

interface Touched {
  thing: Thing;
  id: string;
  /** Null for what is new. */
  before: { version: number; snapshot: Snapshot } | null;
  /** The version that it had before it was deleted once; 0 for what never was there. */
  last: number;
}

interface Version {
  id: string;
  version: number;
  snapshot: Snapshot;
  changes?: readonly FieldChange[];
}

export class Change {
  private readonly touched = new Map<string, Touched>();

  constructor(
    readonly transaction: Transaction,
    readonly request: ChangeRequest,
    readonly editorId: string,
  ) {}

  /**
   * Locks a thing that is about to be changed. What is public, or going to be by itself, is changed only by those who may publish.
   * @throws NotFoundError, ConflictError when it is no longer what the client saw, ForbiddenError.
   */
  async lock(thing: Thing, { id, expectedVersion }: Target, field = "id"): Promise<Locked> {
    const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id);
    const [row] = isId ? await this.lockRows(thing, [id]) : [];
    if (!row) throw new NotFoundError(field, `there is no ${thing} with this ID`);
    if (expectedVersion != null && expectedVersion !== row.version) await this.refuse(thing, id, row.version);
    await this.touch(thing, [row]);
    return row;
  }

  /** As `lock`, for many at once; IDs that nothing has are passed over. @throws ForbiddenError */
  async lockAll(thing: Thing, ids: readonly string[]): Promise<void> {
    await this.touch(thing, await this.lockRows(thing, ids));
  }

  private lockRows(thing: Thing, ids: readonly string[]): Promise<Locked[]> {
    const { status, scheduled = "false" } = things[thing];
    const columns = `"id"::text AS "id", "version", ${status === undefined ? "NULL" : `"${status}"::text`} AS "status", ${scheduled} AS "isScheduled"`;
    return this.transaction.$queryRawUnsafe<Locked[]>(`SELECT ${columns} FROM "${thing}" t WHERE "id" = ANY($1::text[]::uuid[]) ORDER BY t."id" FOR UPDATE`, ids);
  }

  private async touch(thing: Thing, rows: readonly Locked[]): Promise<void> {
    if (rows.some(({ status, isScheduled }) => isPublic(status) || status === null || isScheduled)) checkPermission(this.request.viewer, Permission.PUBLISH);
    const untouched = rows.filter(({ id }) => !this.touched.has(id));
    if (untouched.length === 0) return;
    const snapshots = await this.snapshots(thing, untouched);
    for (const { id, version } of untouched) this.touched.set(id, { thing, id, before: { version, snapshot: snapshots.get(id) ?? {} }, last: version });
  }

  /** Says that a thing is new, or there again after it was deleted at version `last`. Its row has the next version. */
  created(thing: Thing, id: string, last = 0): void {
    this.touched.set(id, { thing, id, before: null, last });
  }

  /** Says that a locked thing is gone. */
  deleted(id: string): void {
    const touched = this.touched.get(id);
    if (touched?.before === null) this.touched.delete(id);
  }

  /** Writes the revisions of all that was touched and has become different; their versions count up. */
  async finish(): Promise<void> {
    const touched = [...this.touched.values()];
    for (const thing of new Set(touched.map((one) => one.thing)))
      await this.finishAll(
        thing,
        touched.filter((one) => one.thing === thing),
      );
  }

  private async finishAll(thing: Thing, touched: readonly Touched[]): Promise<void> {
    const now = await this.snapshots(thing, touched);
    const different = touched.flatMap(({ id, before, last }) => {
      const snapshot = now.get(id) ?? { deleted: true };
      const changes = before ? differenceOf(before.snapshot, snapshot) : [];
      const version = last + 1;
      return before && changes.length === 0 ? [] : [{ id, before, version, changes, snapshot: { ...snapshot, version } }];
    });
    if (different.length === 0) return;
    const changed = different.flatMap(({ id, before }) => (before ? [{ id, ...before }] : []));
    await this.keepFirst(thing, changed);
    const raise = `UPDATE "${thing}" SET "version" = "version" + 1 WHERE "id" = ANY($1::text[]::uuid[])`;
    if (changed.length) await this.transaction.$executeRawUnsafe(raise, ids(changed));
    await this.revise(thing, different, this.request.reason ?? this.request.mutation);
  }

  private async snapshots(thing: Thing, rows: readonly { id: string }[]): Promise<Map<string, Snapshot>> {
    const found = await this.transaction.$queryRawUnsafe<{ id: string; snapshot: Snapshot }[]>(snapshotsSql(thing), ids(rows));
    return new Map(found.map(({ id, snapshot }) => [id, snapshot]));
  }

  private async refuse(thing: Thing, id: string, version: number): Promise<never> {
    const last = await this.transaction.revision.findFirst({
      where: { entity: thing, entityId: id },
      orderBy: { version: "desc" },
      select: { at: true, editor: { select: { name: true } } },
    });
    const by = last ? ` by ${last.editor.name} at ${last.at.toISOString()}` : "";
    throw new ConflictError(`It is version ${version} now, changed${by}; look at it again.`, {
      argument: "expectedVersion",
      currentVersion: version,
      changedBy: last?.editor.name ?? null,
    });
  }

  /**
   * What was loaded or imported may have no revision of the version that is changed now, or one that keeps something else of
   * it: its state is kept before it goes.
   */
  private async keepFirst(thing: Thing, changed: readonly Version[]): Promise<void> {
    const kept = await this.transaction.$queryRawUnsafe<{ key: string; isWhole: boolean }[]>(
      `SELECT "entityId" || ' ' || "version" AS "key", jsonb_exists("snapshot", 'id') AS "isWhole" FROM "Revision" WHERE "entity" = $1 AND "entityId" = ANY($2::text[]::uuid[])`,
      thing,
      ids(changed),
    );
    const keys = new Map(kept.map(({ key, isWhole }) => [key, isWhole]));
    const isWhole = ({ id, version }: Version): boolean | undefined => keys.get(`${id} ${version}`);
    await this.revise(
      thing,
      changed.filter((one) => isWhole(one) === undefined),
      "kept before it was changed for the first time",
    );
    for (const { id, version, snapshot } of changed.filter((one) => isWhole(one) === false))
      await this.transaction
        .$executeRaw`UPDATE "Revision" SET "snapshot" = "snapshot" || ${JSON.stringify(snapshot)}::jsonb WHERE "entity" = ${thing} AND "entityId" = ${id}::uuid AND "version" = ${version}`;
  }

  private async revise(thing: Thing, versions: readonly Version[], reason: string): Promise<void> {
    if (versions.length === 0) return;
    await this.transaction.revision.createMany({
      data: versions.map(({ id, version, snapshot, changes = [] }) => ({
        entity: thing,
        entityId: id,
        version,
        editorId: this.editorId,
        method: "MANUAL",
        reason,
        snapshot: snapshot as Prisma.InputJsonObject,
        changes: changes as unknown as Prisma.InputJsonArray,
      })),
    });
  }
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Makes changes of content. What `work` returns is kept with the request for a day, so it is JSON. */
export class Changes {
  constructor(private readonly prisma: PrismaClient) {}

  /** @throws OnRecordError; nothing is changed then. */
  async make<Result extends object>(request: ChangeRequest, work: (change: Change) => Promise<Result>): Promise<Result> {
    const { editorId } = request.viewer;
    if (editorId === null) throw new InvalidInputError("viewer", "only editors change content");
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(request, editorId, work);
      } catch (error) {
        if (!isTransient(error)) throw explained(error);
        if (attempt === attempts) throw new UnavailableError("Others kept changing the same things; try again.");
        await wait(10 * attempt * attempt * (0.5 + Math.random()));
      }
    }
  }

  private once<Result extends object>(request: ChangeRequest, editorId: string, work: (change: Change) => Promise<Result>): Promise<Result> {
    return this.prisma.$transaction(
      async (transaction) => {
        await transaction.$queryRaw`SELECT set_config('statement_timeout', ${String(patience.statement)}, true), set_config('on_record.actor', ${request.viewer.name ?? ""}, true)`;
        const earlier = await recall(transaction, request, editorId);
        if (earlier) return earlier.result as Result;
        const change = new Change(transaction, request, editorId);
        const result = await work(change);
        await change.finish();
        await remember(transaction, request, editorId, result);
        return result;
      },
      { timeout: patience.transaction, maxWait: patience.start },
    );
  }
}
