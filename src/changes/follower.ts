/**
 * Follows the change log for this instance: whoever subscribes is told every change, in order. Transactions announce
 * themselves; because an announcement can be missed, the log is read several times a second as well.
 */
import type { Logger } from "pino";
import type { Database } from "../database/database.js";
import { ChangeLog, changeChannel, type Change, type Position } from "./change-log.js";

export interface ChangeSubscriber {
  /** In the order of commits. A transaction with many changes is told in several parts. */
  changed: (changes: readonly Change[]) => void;
  /** The database cannot be heard. What changes meanwhile is told once it can be. */
  lost?: () => void;
}

/** How often the log is read when nothing is heard, in ms. */
const heartbeat = 300;
const mostAtOnce = 2_000;
const [firstPause, longestPause] = [50, 500];

export class ChangeFollower {
  /** On the clock of performance.now(): all that was committed before this moment has been told. */
  confirmedAt = -Infinity;
  private readonly subscribers = new Set<ChangeSubscriber>();
  private position: Position | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private failures = 0;
  private woken = false;
  private wakeUp: () => void = () => undefined;

  constructor(
    private readonly listen: Database["listen"],
    private readonly logger: Logger,
  ) {}

  /** The last transaction that was told. */
  get sequence(): number {
    return this.position?.sequence ?? 0;
  }

  subscribe(subscriber: ChangeSubscriber): void {
    this.subscribers.add(subscriber);
  }

  /** Returns when the log is followed, or after the first attempt has failed; it is then tried again until `stop`. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.running = this.keepFollowing(resolve);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async keepFollowing(attempted: () => void): Promise<void> {
    while (!this.stopped) {
      await this.follow(attempted).catch((error: unknown) => {
        this.lose(error);
      });
      attempted();
      this.woken = this.stopped;
      await this.pause(Math.min(longestPause, firstPause * 2 ** this.failures));
    }
    this.confirmedAt = -Infinity;
  }

  /** Until it is stopped. @throws Error when the database cannot be read, or not be heard. */
  private async follow(caughtUp: () => void): Promise<void> {
    const connection: { failure?: Error } = {};
    const listening = await this.listen({
      channel: changeChannel,
      heard: () => {
        this.wake();
      },
      lost: (error) => {
        connection.failure = error;
        this.wake();
      },
    });
    try {
      const log = new ChangeLog(listening.run);
      this.position = await this.startingPoint(log);
      while (!this.stopped) {
        this.woken = false;
        const started = performance.now();
        const more = await this.tell(log);
        if (connection.failure) throw connection.failure;
        if (more) continue;
        this.confirmedAt = started;
        this.failures = 0;
        caughtUp();
        await this.pause(heartbeat);
      }
    } catch (error) {
      // Not waited for: of a connection that broke, the end may never come.
      void listening.close().catch(() => undefined);
      throw error;
    }
    await listening.close();
  }

  /** Where it stood; or the log's end, which lies before that where another database has taken this one's place. */
  private async startingPoint(log: ChangeLog): Promise<Position> {
    const last = await log.lastSequence();
    return this.position && this.position.sequence <= last ? this.position : { sequence: last };
  }

  /** Tells what is new; answers whether there may be more. */
  private async tell(log: ChangeLog): Promise<boolean> {
    const changes = await log.changesAfter(this.position ?? { sequence: 0 }, mostAtOnce);
    const last = changes.at(-1);
    if (!last) return false;
    const more = changes.length === mostAtOnce;
    this.position = more ? { sequence: last.sequence, line: last.line } : { sequence: last.sequence };
    for (const { changed } of this.subscribers) changed(changes);
    return more;
  }

  private lose(error: unknown): void {
    this.logger.warn({ err: error }, "the change log cannot be followed");
    this.confirmedAt = -Infinity;
    this.failures += 1;
    for (const { lost } of this.subscribers) lost?.();
  }

  private wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  /** Waits, until something is heard at the longest. */
  private async pause(milliseconds: number): Promise<void> {
    if (this.woken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
