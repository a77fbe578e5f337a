/**
 * Tells webhooks what changes: at least once, and about one thing in the order of its changes. Every instance works; what
 * one has claimed the others leave alone. Where nothing is claimed for long, an instance has gone down in the middle.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { ChangeFollower } from "../changes/follower.js";
import type { Claimed, DeliveryStore } from "./delivery.store.js";
import { send, type Outcome } from "./send.js";

export interface DeliverySettings {
  /** Hosts that may be elsewhere than on the public internet. */
  hosts: readonly string[];
  /** After so many failures of one delivery its webhook is disabled. */
  attempts: number;
  /** In ms. Pauses after a failure double up to the longest. */
  firstPause: number;
  longestPause: number;
  /** How long an address may take to answer. */
  timeout: number;
  /** How often it is looked whether something is due. */
  interval: number;
}

/** With 24 attempts, a little more than a day passes before a webhook is disabled. */
export const deliveryTimes = { firstPause: 1_000, longestPause: 7_200_000, timeout: 10_000, interval: 1_000 };

/** Deliveries that are on their way to one address at the same time; to one that fails, one. */
const mostAtOnce = 4;
const kept = 30 * 86_400_000;
const forgetEvery = 3_600_000;
/** Whoever is there no more. */
const gone = 410;

export class DeliveryWorker {
  private readonly stopping = new AbortController();
  private readonly underWay = new Map<string, Set<Promise<void>>>();
  private readonly failing = new Set<string>();
  private running: Promise<void> = Promise.resolve();
  private woken = false;
  private wakeUp: () => void = () => undefined;
  private forgottenAt = -Infinity;
  private failures = 0;

  constructor(
    private readonly store: DeliveryStore,
    private readonly settings: DeliverySettings,
    private readonly logger: Logger,
  ) {}

  start(follower?: Pick<ChangeFollower, "subscribe">): void {
    follower?.subscribe({
      changed: () => {
        this.wake();
      },
    });
    this.running = this.work();
  }

  /** What is on its way is broken off; it is sent again later. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    await Promise.all([...this.underWay.values()].flatMap((sent) => [...sent]));
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.woken = false;
      try {
        await this.round();
        this.failures = 0;
      } catch (error) {
        if (this.failures === 0) this.logger.warn({ err: error }, "webhooks cannot be told what changes");
        this.failures += 1;
      }
      await this.pause();
    }
  }

  private async round(): Promise<void> {
    for (const webhook of await this.store.enabledWebhooks()) {
      while (await this.store.make(webhook)) if (this.stopping.signal.aborted) return;
      await this.pump(webhook);
    }
    if (performance.now() - this.forgottenAt < forgetEvery) return;
    this.forgottenAt = performance.now();
    await this.store.forget(new Date(Date.now() - kept));
  }

  /** Sends what is due, as much at once as the address bears. */
  private async pump(webhook: string): Promise<void> {
    const sent = this.underWay.get(webhook) ?? new Set<Promise<void>>();
    this.underWay.set(webhook, sent);
    const room = (this.failing.has(webhook) ? 1 : mostAtOnce) - sent.size;
    if (room <= 0 || this.stopping.signal.aborted) return;
    for (const delivery of await this.store.claim(webhook, room)) {
      const sending = this.deliver(delivery)
        .catch((error: unknown) => {
          // The claim ends by itself.
          this.logger.warn({ err: error, delivery: delivery.id }, "what came of a delivery could not be written down");
        })
        .then(() => {
          sent.delete(sending);
          this.wake();
        });
      sent.add(sending);
    }
    if (sent.size === 0) this.underWay.delete(webhook);
  }

  private async deliver(delivery: Claimed): Promise<void> {
    const { hosts, timeout } = this.settings;
    const stopped = this.stopping.signal;
    const outcome = await send(delivery, { hosts, timeout, stopped });
    if (outcome.error === null) {
      this.failing.delete(delivery.webhookId);
      await this.store.delivered(delivery.id, outcome.status);
    } else if (stopped.aborted) await this.store.release(delivery.id);
    else await this.failed(delivery, outcome);
  }

  private async failed(delivery: Claimed, outcome: Outcome): Promise<void> {
    const { attempts, firstPause, longestPause } = this.settings;
    this.failing.add(delivery.webhookId);
    if (outcome.status === gone || delivery.attempts >= attempts) {
      const times = delivery.attempts === 1 ? "once" : `${delivery.attempts} times`;
      await this.store.giveUp(delivery, outcome, `A delivery failed ${times}: ${outcome.error ?? ""}.`);
      this.logger.warn({ webhook: delivery.webhookId, reason: outcome.error }, "a webhook was disabled");
      return;
    }
    // So that those who failed together do not come back together.
    const pause = Math.min(longestPause, firstPause * 2 ** (delivery.attempts - 1)) * (0.8 + 0.4 * Math.random());
    await this.store.again(delivery.id, Math.round(pause), outcome);
  }

  private wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  private async pause(): Promise<void> {
    if (this.woken) return;
    const woken = new Promise<void>((resolve) => {
      this.wakeUp = resolve;
    });
    const over = new AbortController();
    await Promise.race([woken, wait(this.settings.interval, undefined, { signal: over.signal }).catch(() => undefined)]);
    over.abort();
  }
}
