/** The follower against a log and a connection that do what the tests say. */
import { afterEach, expect, test, vi } from "vitest";
import type { Change } from "../../src/changes/change-log.js";
import { ChangeFollower } from "../../src/changes/follower.js";
import type { Listener, Listening } from "../../src/database/listening.js";
import { createLogger } from "../../src/shared/logger.js";

/** A database with a change log; one change a transaction. */
class FakeDatabase {
  readonly changes: Change[] = [];
  reads = 0;
  connections = 0;
  closed = 0;
  /** What connecting or reading fails with, while it is set. */
  broken: Error | undefined;
  private listener: Listener | undefined;

  readonly listen = (listener: Listener): Promise<Listening> => {
    if (this.broken) return Promise.reject(this.broken);
    this.connections += 1;
    this.listener = listener;
    return Promise.resolve({
      run: (name, _text, parameters) => (this.broken ? Promise.reject(this.broken) : Promise.resolve(this.answer(name, parameters.map(Number)))),
      close: () => {
        this.closed += 1;
        return Promise.resolve();
      },
    });
  };

  commit(count = 1): void {
    for (let at = 0; at < count; at += 1) {
      const sequence = this.changes.length + 1;
      this.changes.push({ sequence, line: sequence, at: "2031-05-06T07:08:09.000Z", actor: null, table: "Topic", kind: "UPDATED", entity: "Topic", entityId: null });
    }
  }

  announce(): void {
    this.listener?.heard();
  }

  lose(error: Error): void {
    this.broken = error;
    this.listener?.lost(error);
  }

  private answer(name: string, [sequence = 0, line = 0, most = 0]: number[]): string {
    if (name === "last_change") return String(this.changes.length);
    this.reads += 1;
    return JSON.stringify(this.changes.filter((change) => change.sequence > sequence || (change.sequence === sequence && change.line > line)).slice(0, most));
  }
}

const running: ChangeFollower[] = [];
afterEach(() => Promise.all(running.splice(0).map((follower) => follower.stop())));

async function follow(database: FakeDatabase) {
  const told: number[] = [];
  let losses = 0;
  const follower = new ChangeFollower(database.listen, createLogger("silent"));
  running.push(follower);
  follower.subscribe({ changed: (changes) => told.push(...changes.map(({ sequence }) => sequence)), lost: () => (losses += 1) });
  await follower.start();
  return { follower, told, losses: () => losses };
}

const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

test("what was there before it started is not told; what comes is told when it is announced", async () => {
  const database = new FakeDatabase();
  database.commit(3);
  const { follower, told } = await follow(database);
  expect([told, follower.sequence]).toEqual([[], 3]);
  database.commit(2);
  database.announce();
  await vi.waitFor(() => {
    expect(told).toEqual([4, 5]);
  });
  expect(follower.sequence).toBe(5);
});

test("what is not announced is told all the same, and silence is confirmed again and again", async () => {
  const database = new FakeDatabase();
  const { follower, told } = await follow(database);
  const confirmed = follower.confirmedAt;
  database.commit();
  await vi.waitFor(() => {
    expect(told).toEqual([1]);
  });
  await vi.waitFor(() => {
    expect(follower.confirmedAt).toBeGreaterThan(confirmed + 500);
  }, 5_000);
});

test("an announcement during a read is not lost", async () => {
  const database = new FakeDatabase();
  const { told } = await follow(database);
  for (let round = 1; round <= 20; round += 1) {
    database.commit();
    database.announce();
    if (round % 3) await Promise.resolve();
  }
  await vi.waitFor(() => {
    expect(told).toEqual(upTo(20));
  });
});

test("more than is read at once is told in order, and confirmed only when all was told", async () => {
  const database = new FakeDatabase();
  const { follower, told } = await follow(database);
  const { reads } = database;
  const before = performance.now();
  database.commit(5_000);
  database.announce();
  await vi.waitFor(() => {
    expect(follower.confirmedAt).toBeGreaterThanOrEqual(before);
  });
  expect(told).toEqual(upTo(5_000));
  expect(database.reads).toBeGreaterThan(reads + 2);
});

test("a lost connection is told at once, and what was missed when there is a new one", async () => {
  const database = new FakeDatabase();
  const { follower, told, losses } = await follow(database);
  database.lose(new Error("cut"));
  await vi.waitFor(() => {
    expect(losses()).toBeGreaterThan(0);
  });
  expect(follower.confirmedAt).toBe(-Infinity);
  database.commit(4);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toEqual([]);
  database.broken = undefined;
  await vi.waitFor(() => {
    expect(told).toEqual([1, 2, 3, 4]);
  }, 5_000);
  expect(follower.confirmedAt).toBeGreaterThan(0);
  expect([database.connections, database.closed]).toEqual([2, 1]);
});

test("a database that cannot be reached at the start is tried again, with pauses", async () => {
  const database = new FakeDatabase();
  database.broken = new Error("not there");
  const { follower, losses } = await follow(database);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(losses()).toBeLessThan(6);
  database.broken = undefined;
  await vi.waitFor(() => {
    expect(follower.confirmedAt).toBeGreaterThan(0);
  }, 5_000);
});

test("a log that ends before the place it stood at is followed from its end", async () => {
  const database = new FakeDatabase();
  database.commit(10);
  const { follower, told } = await follow(database);
  database.changes.length = 4;
  database.lose(new Error("another database took over"));
  database.broken = undefined;
  await vi.waitFor(() => {
    expect(follower.sequence).toBe(4);
  });
  database.commit();
  database.announce();
  await vi.waitFor(() => {
    expect(told).toEqual([5]);
  });
});

test("once stopped it reads no more, closes its connection, and confirms nothing", async () => {
  const database = new FakeDatabase();
  const { follower } = await follow(database);
  await follower.stop();
  const { reads } = database;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([database.reads, database.closed, follower.confirmedAt]).toEqual([reads, 1, -Infinity]);
});
