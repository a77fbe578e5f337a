/** Deliveries in the database. Several instances work on them at once: each row is claimed by one, for a while. */
import type { PrismaClient } from "../generated/prisma/client.js";

/** A delivery that this instance is to send. */
export interface Claimed {
  id: string;
  webhookId: string;
  sequence: bigint;
  entity: string;
  entityId: string;
  changedAt: Date;
  /** This one counted. */
  attempts: number;
  url: string;
  secret: string;
}

/** How many changes deliveries are made for at once. */
const mostMade = 1_000;
/** A claim that has come to no end after so long is free again, in seconds: its instance is gone. */
const lease = 60;

export class DeliveryStore {
  constructor(private readonly prisma: PrismaClient) {}

  async enabledWebhooks(): Promise<string[]> {
    return (await this.prisma.webhook.findMany({ where: { disabledAt: null }, select: { id: true } })).map(({ id }) => id);
  }

  /** Makes deliveries of the public changes that a webhook has not got yet; answers whether there are more. */
  async make(webhookId: string): Promise<boolean> {
    const [made] = await this.prisma.$queryRaw<{ read: number }[]>`
      WITH hook AS (SELECT "id", "types", "sequence" FROM "Webhook" WHERE "id" = ${webhookId}::uuid AND "disabledAt" IS NULL FOR UPDATE SKIP LOCKED),
      found AS MATERIALIZED (
        SELECT thing.*, hook."id" AS "hookId", cardinality(hook."types") = 0 OR thing."entity" = ANY (hook."types") AS "isWanted"
        FROM hook CROSS JOIN LATERAL (SELECT * FROM "ChangedThing" WHERE "publicNumber" > hook."sequence" ORDER BY "publicNumber" LIMIT ${mostMade}::int) thing),
      made AS (
        INSERT INTO "WebhookDelivery" ("id", "webhookId", "sequence", "entity", "entityId", "changedAt")
        SELECT gen_random_uuid(), "hookId", "publicNumber", "entity", "entityId", "at" FROM found WHERE "isWanted" ON CONFLICT DO NOTHING),
      moved AS (
        UPDATE "Webhook" w SET "sequence" = (SELECT max("publicNumber") FROM found) FROM hook WHERE w."id" = hook."id" AND EXISTS (SELECT FROM found))
      SELECT count(*)::int AS "read" FROM found`;
    return made?.read === mostMade;
  }

  /** Claims deliveries whose time has come, each only when all earlier ones about the same thing are done. */
  claim(webhookId: string, most: number): Promise<Claimed[]> {
    return this.prisma.$queryRaw<Claimed[]>`
      UPDATE "WebhookDelivery" d SET "attempts" = d."attempts" + 1, "nextAt" = now() + ${lease} * interval '1 second'
      FROM "Webhook" w
      WHERE w."id" = d."webhookId" AND d."id" IN (
        SELECT due."id" FROM "WebhookDelivery" due JOIN "Webhook" hook ON hook."id" = due."webhookId"
        WHERE due."webhookId" = ${webhookId}::uuid AND due."state" = 'WAITING' AND due."nextAt" <= now() AND hook."disabledAt" IS NULL
          AND NOT EXISTS (
            SELECT FROM "WebhookDelivery" earlier
            WHERE earlier."webhookId" = due."webhookId" AND earlier."entityId" = due."entityId" AND earlier."sequence" < due."sequence" AND earlier."state" = 'WAITING')
        ORDER BY due."nextAt", due."sequence" LIMIT ${most}::int FOR UPDATE OF due SKIP LOCKED)
      RETURNING d."id", d."webhookId", d."sequence", d."entity", d."entityId", d."changedAt", d."attempts", w."url", w."secret"`;
  }

  async delivered(id: string, status: number | null): Promise<void> {
    await this.prisma.webhookDelivery.updateMany({ where: { id }, data: { state: "DELIVERED", lastStatus: status, lastError: null, doneAt: new Date() } });
  }

  /** @param pause in ms, from now. */
  async again(id: string, pause: number, { status, error }: { status: number | null; error: string | null }): Promise<void> {
    await this.prisma.$executeRaw`
      UPDATE "WebhookDelivery" SET "nextAt" = now() + ${pause} * interval '1 millisecond', "lastStatus" = ${status}, "lastError" = ${error} WHERE "id" = ${id}::uuid AND "state" = 'WAITING'`;
  }

  /** Frees a claim that did not come to be sent. */
  async release(id: string): Promise<void> {
    await this.prisma.$executeRaw`UPDATE "WebhookDelivery" SET "nextAt" = now(), "attempts" = greatest("attempts" - 1, 0) WHERE "id" = ${id}::uuid AND "state" = 'WAITING'`;
  }

  /** Gives a delivery up, and disables its webhook until somebody enables it again. */
  async giveUp({ id, webhookId }: Pick<Claimed, "id" | "webhookId">, { status, error }: { status: number | null; error: string | null }, reason: string): Promise<void> {
    await this.prisma.$transaction([
      this.prisma.webhookDelivery.updateMany({ where: { id }, data: { state: "GIVEN_UP", lastStatus: status, lastError: error, doneAt: new Date() } }),
      this.prisma.webhook.updateMany({ where: { id: webhookId, disabledAt: null }, data: { disabledAt: new Date(), reason } }),
    ]);
  }

  /** Deliveries that were done before a day are not kept for ever. */
  async forget(before: Date): Promise<void> {
    await this.prisma.webhookDelivery.deleteMany({ where: { state: "DELIVERED", doneAt: { lt: before } } });
  }
}
