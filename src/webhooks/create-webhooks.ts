/** Webhooks put together: what makes and lists them, and what sends their messages. */
import type { Logger } from "pino";
import { Changes } from "../database/change.js";
import type { Database } from "../database/database.js";
import { deliveryTimes, DeliveryWorker } from "./delivery-worker.js";
import { DeliveryStore } from "./delivery.store.js";
import { WebhookResolver } from "./webhook.resolver.js";
import { WebhookService } from "./webhook.service.js";
import { WebhookStore } from "./webhook.store.js";

export interface WebhookSettings {
  /** Hosts that may be elsewhere than on the public internet, as they stand in addresses. */
  hosts: readonly string[];
  /** After so many failures of one message a webhook is disabled. */
  attempts: number;
}

export function createWebhooks({ prisma }: Database, settings: WebhookSettings, logger: Logger): { resolver: WebhookResolver; worker: DeliveryWorker } {
  const service = new WebhookService(new Changes(prisma), new WebhookStore(prisma), settings.hosts);
  return { resolver: new WebhookResolver(service), worker: new DeliveryWorker(new DeliveryStore(prisma), { ...settings, ...deliveryTimes }, logger) };
}
