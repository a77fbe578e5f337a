/** Webhooks in the database, with what was sent to them. */
import type { Change } from "../database/change.js";
import type { PrismaClient } from "../generated/prisma/client.js";
import type { DeliveryState } from "../generated/prisma/enums.js";

/** How many deliveries of each are looked at. */
export const mostShown = 50;

export interface StoredWebhook {
  id: string;
  url: string;
  types: string[];
  createdAt: Date;
  disabledAt: Date | null;
  reason: string | null;
  waiting: number;
  /** The newest first. */
  deliveries: {
    id: string;
    sequence: bigint;
    entity: string;
    entityId: string;
    changedAt: Date;
    state: DeliveryState;
    attempts: number;
    nextAt: Date;
    lastStatus: number | null;
    lastError: string | null;
    doneAt: Date | null;
  }[];
}

export class WebhookStore {
  constructor(private readonly prisma: PrismaClient) {}

  /** All, or the one with this ID; the oldest first. */
  async list(id?: string): Promise<StoredWebhook[]> {
    const found = await this.prisma.webhook.findMany({
      ...(id === undefined ? {} : { where: { id } }),
      orderBy: { id: "asc" },
      include: {
        deliveries: { orderBy: [{ sequence: "desc" }, { id: "desc" }], take: mostShown },
        _count: { select: { deliveries: { where: { state: "WAITING" } } } },
      },
    });
    return found.map(({ _count, secret: _secret, sequence: _sequence, ...webhook }) => ({ ...webhook, waiting: _count.deliveries }));
  }
}

export const countWebhooks = ({ transaction }: Change): Promise<number> => transaction.webhook.count();

/** It is told what changes from now on. */
export async function insertWebhook({ transaction }: Change, webhook: { id: string; url: string; types: string[]; secret: string }): Promise<void> {
  const newest = await transaction.$queryRaw<{ number: bigint }[]>`SELECT coalesce(max("publicNumber"), 0) AS "number" FROM "ChangedThing"`;
  await transaction.webhook.create({ data: { ...webhook, sequence: newest[0]?.number ?? 0n } });
}

/** Answers whether there was one. */
export const deleteWebhook = async ({ transaction }: Change, id: string): Promise<boolean> => (await transaction.webhook.deleteMany({ where: { id } })).count > 0;

/** What was given up is sent again, and what has waited is sent now. Answers whether there is such a webhook. */
export async function enableWebhook({ transaction }: Change, id: string): Promise<boolean> {
  const { count } = await transaction.webhook.updateMany({ where: { id }, data: { disabledAt: null, reason: null } });
  await transaction.webhookDelivery.updateMany({
    where: { webhookId: id, state: { in: ["WAITING", "GIVEN_UP"] } },
    data: { state: "WAITING", attempts: 0, nextAt: new Date(), doneAt: null },
  });
  return count > 0;
}
