/** The feed over a log that does what the tests say. */
import { describe, expect, test, vi } from "vitest";
import { changedTypes } from "../../src/changes/changed-type.js";
import type { ChangeSubscriber } from "../../src/changes/follower.js";
import { endable } from "../../src/live/endable.js";
import { ChangeFeed } from "../../src/live/feed.js";
import { mostRead, type FeedEvent } from "../../src/live/feed.store.js";
import { createLogger } from "../../src/shared/logger.js";

class FakeLog {
  readonly events: FeedEvent[] = [];
  reads = 0;
  broken = false;
  private subscriber: ChangeSubscriber | undefined;

  readonly subscribe = (subscriber: ChangeSubscriber): void => {
    this.subscriber = subscriber;
  };

  commit(count = 1, entity = "Topic"): void {
    for (let at = 0; at < count; at += 1) this.events.push({ number: this.events.length + 1, publicNumber: null, at: "", entity, entityId: "", published: false });
  }

  announce(): void {
    this.subscriber?.changed([]);
  }

  last = (): Promise<number> => (this.broken ? Promise.reject(new Error("broken")) : Promise.resolve(this.events.length));
  numberOf = (number: number): Promise<number> => Promise.resolve(number);
  after = async (number: number, types: readonly string[]) => {
    await Promise.resolve();
    if (this.broken) throw new Error("broken");
    this.reads += 1;
    return { events: this.events.filter((event) => event.number > number && types.includes(event.entity)).slice(0, mostRead), last: this.events.length };
  };
}

const all = new Set<string>(changedTypes);
const ready = (log = new FakeLog()) => ({ log, feed: new ChangeFeed(log, log, createLogger("silent")) });

/** Goes along the feed as a subscription does. */
function follow(feed: ChangeFeed, from: number, types = all) {
  const seen: number[] = [];
  const end = new AbortController();
  const leave = feed.join();
  const done = (async () => {
    for (let place = from; !end.signal.aborted;) {
      const next = await feed.after(place, types);
      seen.push(...next.events.map(({ number }) => number));
      if (next.place === place) await feed.more(place, end.signal);
      place = next.place;
    }
  })();
  return {
    seen,
    stop: async () => {
      end.abort();
      leave();
      await done;
    },
  };
}

const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const told = (seen: number[], expected: number[]) =>
  vi.waitFor(() => {
    expect(seen).toEqual(expected);
  }, 5_000);

describe("who goes along", () => {
  test("sees each event once and in order, from wherever, with others or alone", async () => {
    const { log, feed } = ready();
    log.commit(1_700);
    const [early, late] = [follow(feed, 0), follow(feed, 1_700)];
    await told(early.seen, upTo(1_700));
    for (let round = 0; round < 40; round += 1) {
      log.commit(1 + (round % 7) * 40);
      log.announce();
      if (round % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await told(early.seen, upTo(log.events.length));
    await told(late.seen, upTo(log.events.length, 1_701));
    const { reads } = log;
    const third = follow(feed, 1_000);
    await told(third.seen, upTo(log.events.length, 1_001));
    log.commit();
    log.announce();
    await told(third.seen, upTo(log.events.length, 1_001));
    expect(log.reads - reads).toBeLessThan(12);
    await Promise.all([early.stop(), late.stop(), third.stop()]);
  });

  test("goes on after everybody had left, and after the log could not be read", async () => {
    const { log, feed } = ready();
    const first = follow(feed, 0);
    log.commit(3);
    log.announce();
    await told(first.seen, [1, 2, 3]);
    await first.stop();
    log.commit(2);
    log.announce();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = follow(feed, 3);
    await told(second.seen, [4, 5]);
    log.broken = true;
    log.commit(2);
    log.announce();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(second.seen).toEqual([4, 5]);
    log.broken = false;
    await told(second.seen, [4, 5, 6, 7]);
    await second.stop();
  });

  test("sees its types only", async () => {
    const { log, feed } = ready();
    const places = follow(feed, 0, new Set(["Place"]));
    log.commit(3);
    log.commit(2, "Place");
    log.commit(700);
    log.commit(1, "Place");
    log.announce();
    await told(places.seen, [4, 5, 706]);
    expect(log.events).toHaveLength(706);
    await places.stop();
  });
});

test("nothing is read while nobody goes along", async () => {
  const { log } = ready();
  log.commit(5);
  log.announce();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(log.reads).toBe(0);
});

describe("a generator that can be ended", () => {
  const waiting = async function* (signal: AbortSignal): AsyncGenerator<number, void, void> {
    yield 1;
    await new Promise((resolve) => {
      signal.addEventListener("abort", resolve);
    });
  };

  test("ends at once when its reader leaves while it waits", async () => {
    const ended = vi.fn();
    const generator = endable(waiting, new AbortController().signal, ended);
    expect(await generator.next()).toEqual({ done: false, value: 1 });
    const next = generator.next();
    expect(await generator.return()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test("ends by the signal, also where that was given before", async () => {
    const ended = vi.fn();
    const outside = new AbortController();
    const generator = endable(waiting, outside.signal, ended);
    await generator.next();
    const next = generator.next();
    outside.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    const late = endable(waiting, outside.signal, ended);
    await late.return();
    expect(await late.next()).toEqual({ done: true, value: undefined });
    expect(ended).toHaveBeenCalledTimes(2);
  });
});
