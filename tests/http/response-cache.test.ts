/** What is kept, how long, and how much of it. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change-log.js";
import type { ChangeSubscriber } from "../../src/changes/follower.js";
import { ResponseCache, StoredAnswer } from "../../src/http/response-cache.js";

let confirmedAt: number;
let subscriber: ChangeSubscriber;
let cache: ResponseCache;
/** A follower that knows what the test lets it know. */
const follower = {
  get confirmedAt() {
    return confirmedAt;
  },
  subscribe: (one: ChangeSubscriber) => (subscriber = one),
};
beforeEach(() => {
  confirmedAt = performance.now();
  cache = new ResponseCache(100_000, follower);
});

const topics = new Set(["Topic"]);
const statements = new Set(["Statement", "Article"]);
const answer = (text = '{"data":{}}'): StoredAnswer => new StoredAnswer("application/json; charset=utf-8", text);
const change = (...tables: string[]): void => {
  subscriber.changed(tables.map((table): Change => ({ sequence: 1, line: 1, at: "", actor: null, table, kind: "UPDATED", entity: table, entityId: null })));
};
const keep = (key: string, tables: ReadonlySet<string> = topics, text?: string): void => {
  cache.put(key, answer(text), tables, cache.begin());
};

test("an answer is given again as it is", () => {
  expect(cache.get("a")).toBeUndefined();
  keep("a", topics, '{"data":{"name":"Åre"}}');
  expect(cache.get("a")?.body.toString()).toBe('{"data":{"name":"Åre"}}');
  expect([cache.hits, cache.misses]).toEqual([1, 1]);
});

test("a change of one of its tables drops it, others leave it", () => {
  keep("topics");
  keep("statements", statements);
  change("Article", "Place");
  expect([cache.get("topics") !== undefined, cache.get("statements")]).toEqual([true, undefined]);
  expect(cache.drops).toEqual({ changed: 1, crowded: 0, unheard: 0 });
});

test("sets of tables that are equal but not the same are dropped alike", () => {
  keep("a", new Set(["Topic"]));
  keep("b", new Set(["Topic", "Place"]));
  change("Topic");
  expect([cache.size, cache.bytes]).toEqual([0, 0]);
});

describe("an answer that was being read when", () => {
  test.each<[what: string, act: () => void, isKept: boolean]>([
    [
      "one of its tables changed",
      () => {
        change("Statement");
      },
      false,
    ],
    [
      "the log could not be followed",
      () => {
        subscriber.lost?.();
      },
      false,
    ],
    [
      "another table changed",
      () => {
        change("Topic");
      },
      true,
    ],
  ])("%s", (_what, act, isKept) => {
    const begun = cache.begin();
    act();
    cache.put("a", answer(), statements, begun);
    expect(cache.get("a") !== undefined).toBe(isKept);
    // Read afterwards, it says what is so now.
    keep("b", statements);
    expect(cache.get("b")).toBeDefined();
  });
});

describe("while it is not known what was committed in the last second", () => {
  test("nothing is given, but given again when it is known that nothing changed", () => {
    keep("a");
    confirmedAt = performance.now() - 950;
    expect(cache.get("a")).toBeUndefined();
    confirmedAt = performance.now() - 500;
    expect(cache.get("a")).toBeDefined();
  });

  test("nothing is kept", () => {
    confirmedAt = -Infinity;
    keep("a");
    confirmedAt = performance.now();
    expect(cache.get("a")).toBeUndefined();
  });
});

test("when the log cannot be followed, everything goes", () => {
  keep("a");
  keep("b", statements);
  keep("fixed", new Set());
  subscriber.lost?.();
  expect([cache.size, cache.bytes, cache.drops.unheard]).toEqual([0, 0, 3]);
  expect(cache.get("a")).toBeUndefined();
});

describe("its size", () => {
  test("stays within bounds; what was not used for longest goes", () => {
    for (let at = 0; at < 500; at += 1) {
      keep(`key ${at}`, at % 2 ? topics : statements, "x".repeat(1_000));
      cache.get("key 0");
      expect(cache.bytes).toBeLessThanOrEqual(100_000);
    }
    expect(cache.get("key 0")).toBeDefined();
    expect(cache.get("key 1")).toBeUndefined();
    expect(cache.get("key 499")).toBeDefined();
    expect(cache.size).toBeGreaterThan(50);
    expect(cache.drops.crowded).toBe(500 - cache.size);
    change("Topic", "Article");
    expect([cache.size, cache.bytes]).toEqual([0, 0]);
  });

  test("an answer that would take too much of it is not kept, nor one to a question that would", () => {
    keep("a", topics, "x".repeat(20_000));
    keep("q".repeat(10_000));
    expect(cache.size).toBe(0);
  });

  test("the same answer twice counts once", () => {
    keep("a", topics, "x".repeat(5_000));
    const { bytes } = cache;
    keep("a", statements, "x".repeat(5_000));
    expect(cache.bytes).toBe(bytes);
    change("Topic");
    expect(cache.size).toBe(1);
  });
});

test("a tag names the bytes and their media type", () => {
  const tags = [answer("one"), answer("one"), answer("two"), new StoredAnswer("application/graphql-response+json; charset=utf-8", "one")].map(({ etag }) => etag);
  expect(tags[0]).toMatch(/^"[\w-]{27}"$/);
  expect(tags[1]).toBe(tags[0]);
  expect(new Set(tags).size).toBe(3);
});
