/**
 * The change feed as this instance follows it: what is new is read once for all who are told of it, and kept for a while.
 * Whoever is further behind reads the database. Nobody is waited for and nothing is queued: each goes on from its place.
 */
import type { Logger } from "pino";
import { changedTypes } from "../changes/changed-type.js";
import type { ChangeFollower } from "../changes/follower.js";
import { mostRead, type FeedEvent, type FeedPart, type FeedStore } from "./feed.store.js";

const mostKept = 10_000;
/** In ms. */
const pauseAfterFailure = 300;

export class ChangeFeed {
  /** All events after number `from`, up to `to`; both are Infinity while nothing is known. */
  private kept: FeedEvent[] = [];
  private from = Infinity;
  private to = Infinity;
  private reading = false;
  private again = false;
  private stopped = false;
  private followers = 0;
  /** Counts how often it began anew: what was read before that is not kept. */
  private beginnings = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly store: Pick<FeedStore, "last" | "after" | "numberOf">,
    follower: Pick<ChangeFollower, "subscribe">,
    private readonly logger: Logger,
  ) {
    follower.subscribe({
      changed: () => {
        if (this.followers > 0) void this.catchUp();
      },
    });
  }

  stop(): void {
    this.stopped = true;
    this.wake();
  }

  /** What is new is read while somebody goes along; answers what ends that. */
  join(): () => void {
    this.followers += 1;
    return () => {
      this.followers -= 1;
      if (this.followers === 0) this.begin(Infinity);
    };
  }

  /** The place after the newest event. @throws UnavailableError */
  end(): Promise<number> {
    return this.store.last();
  }

  /** The place of the public's event of that number. @throws UnavailableError */
  placeOf(publicNumber: number): Promise<number> {
    return this.store.numberOf(publicNumber);
  }

  /** Events after a place, and the place up to which these are all there are. @throws UnavailableError */
  async after(place: number, types: ReadonlySet<string>): Promise<{ events: FeedEvent[]; place: number }> {
    if (place >= this.from) return { events: this.kept.slice(this.firstAfter(place)).filter(({ entity }) => types.has(entity)), place: Math.max(place, this.to) };
    return reached(await this.store.after(place, [...types]));
  }

  private firstAfter(place: number): number {
    let [low, high] = [0, this.kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.kept[middle] as FeedEvent).number > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Returns when there may be more after a place, or when the signal is given. */
  async more(place: number, signal: AbortSignal): Promise<void> {
    if (this.stopped || signal.aborted || (this.from !== Infinity && this.to > place)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.waiting.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener("abort", done);
    });
  }

  /** Reads what is new, one after the other; what is told meanwhile makes it read once more. */
  private async catchUp(): Promise<void> {
    this.again = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.readNew();
      }
    } catch (error) {
      this.logger.warn({ err: error }, "the change feed cannot be read");
      setTimeout(() => void this.catchUp(), pauseAfterFailure).unref();
    } finally {
      this.reading = false;
    }
  }

  private async readNew(): Promise<void> {
    if (this.from === Infinity) this.begin(await this.store.last());
    // Meanwhile all may have left.
    if (this.followers === 0) this.begin(Infinity);
    if (this.from === Infinity) return;
    for (let isAll = false; !isAll;) {
      const { beginnings } = this;
      const part = await this.store.after(this.to, changedTypes);
      if (this.beginnings !== beginnings) return;
      isAll = part.events.length < mostRead;
      // Another database has taken this one's place.
      if (part.last < this.to) this.begin(part.last);
      this.kept.push(...part.events);
      this.to = reached(part).place;
      if (this.kept.length > mostKept) this.from = this.kept.splice(0, this.kept.length - mostKept).at(-1)?.number ?? this.from;
      this.wake();
    }
  }

  /** From there on all is known; from Infinity, nothing. */
  private begin(place: number): void {
    this.beginnings += 1;
    this.kept = [];
    this.from = place;
    this.to = place;
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}

const reached = ({ events, last }: FeedPart): { events: FeedEvent[]; place: number } => ({
  events,
  place: events.length < mostRead ? last : (events.at(-1)?.number ?? last),
});
