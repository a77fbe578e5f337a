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
import { differenceOf } from "./difference.js";
import { explained, isTransient } from "./failures.js";
import { answered, remember, recall } from "./repeated-request.js";
import { snapshotSql, things, type Thing } from "./things.js";

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
}

export class Change {
  private readonly touched = new Map<string, Touched>();

  constructor(
    readonly transaction: Transaction,
    readonly request: ChangeRequest,
    readonly editorId: string,
  ) {}

  /**
   * Locks a thing that is about to be changed. What is public is changed only by those who may publish.
   * @throws NotFoundError, ConflictError when it is no longer what the client saw, ForbiddenError.
   */
  async lock(thing: Thing, { id, expectedVersion }: Target, field = "id"): Promise<Locked> {
    const { status } = things[thing];
    const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id);
    const select = `SELECT "version", ${status === undefined ? "NULL" : `"${status}"::text`} AS "status" FROM "${thing}" WHERE "id" = $1::uuid FOR UPDATE`;
    const [row] = isId ? await this.transaction.$queryRawUnsafe<Omit<Locked, "id">[]>(select, id) : [];
    if (!row) throw new NotFoundError(field, `there is no ${thing} with this ID`);
    if (expectedVersion != null && expectedVersion !== row.version) await this.refuse(thing, id, row.version);
    if (isPublic(row.status) || row.status === null) checkPermission(this.request.viewer, Permission.PUBLISH);
    if (!this.touched.has(id)) this.touched.set(id, { thing, id, before: { version: row.version, snapshot: await this.snapshot(thing, id) } });
    return { id, ...row };
  }

  /** Says that a thing is new. */
  created(thing: Thing, id: string): void {
    this.touched.set(id, { thing, id, before: null });
  }

  /** Says that a locked thing is gone. */
  deleted(id: string): void {
    const touched = this.touched.get(id);
    if (touched?.before === null) this.touched.delete(id);
  }

  /** Writes the revisions of all that was touched and has become different; their versions count up. */
  async finish(): Promise<void> {
    for (const { thing, id, before } of this.touched.values()) {
      const [found] = await this.transaction.$queryRawUnsafe<{ snapshot: Snapshot }[]>(snapshotSql(thing), id);
      const snapshot = found?.snapshot ?? { deleted: true };
      const changes = differenceOf(before?.snapshot ?? {}, snapshot);
      if (before && changes.length === 0) continue;
      if (before) await this.keepFirst(thing, id, before);
      const version = (before?.version ?? 0) + 1;
      if (before && found) await this.transaction.$executeRawUnsafe(`UPDATE "${thing}" SET "version" = $2 WHERE "id" = $1::uuid`, id, version);
      await this.revise(thing, id, { version, snapshot: { ...snapshot, version }, changes: before ? changes : [] });
    }
  }

  private async snapshot(thing: Thing, id: string): Promise<Snapshot> {
    const [found] = await this.transaction.$queryRawUnsafe<{ snapshot: Snapshot }[]>(snapshotSql(thing), id);
    return found?.snapshot ?? {};
  }

  private async refuse(thing: Thing, id: string, version: number): Promise<never> {
    const last = await this.transaction.revision.findFirst({
      where: { entity: thing, entityId: id },
      orderBy: { version: "desc" },
      select: { at: true, editor: { select: { name: true } } },
    });
    const by = last ? ` by ${last.editor.name} at ${last.at.toISOString()}` : "";
    throw new ConflictError(`It is version ${version} now, changed${by}; look at it again.`, { argument: "expectedVersion", currentVersion: version, changedBy: last?.editor.name ?? null });
  }

  /** What was loaded or imported may have no revision of the version that is changed now: it is kept before it goes. */
  private async keepFirst(thing: Thing, id: string, { version, snapshot }: { version: number; snapshot: Snapshot }): Promise<void> {
    const kept = await this.transaction.revision.findUnique({ where: { entity_entityId_version: { entity: thing, entityId: id, version } }, select: { changes: true } });
    if (!kept) await this.revise(thing, id, { version, snapshot, changes: [], reason: "kept before it was changed for the first time" });
  }

  private async revise(
    thing: Thing,
    entityId: string,
    { version, snapshot, changes, reason }: { version: number; snapshot: Snapshot; changes: unknown[]; reason?: string },
  ): Promise<void> {
    const { mutation, reason: given } = this.request;
    await this.transaction.revision.create({
      data: {
        entity: thing,
        entityId,
        version,
        editorId: this.editorId,
        method: "MANUAL",
        reason: reason ?? given ?? mutation,
        snapshot: snapshot as Prisma.InputJsonObject,
        changes: changes as Prisma.InputJsonArray,
      },
    });
  }
}

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
        const earlier = await recall<Result>(transaction, request, editorId);
        if (earlier) return earlier[answered];
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
