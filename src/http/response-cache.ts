/**
 * Answers that are given again as they are, to anonymous requests only. Each knows the tables that it was read from and
 * is dropped when one of them changes. An answer is given only as long as all that was committed until a moment ago is
 * known: none is older than `freshFor`, on any instance.
 */
import { createHash } from "node:crypto";
import type { ChangeFollower } from "../changes/follower.js";

/** In ms; a little less than the second that is promised, for what comes after an answer was chosen. */
const freshFor = 900;

/** What an entry takes beside its key and its body, in bytes. */
const overhead = 500;

/** No answer takes more than this share of the whole. */
const largestShare = 1 / 8;

/** A body with its media type, ready to be sent again. */
export class StoredAnswer {
  readonly body: Buffer;
  private tag: string | undefined;

  constructor(
    readonly contentType: string,
    content: string | Buffer,
  ) {
    // A small buffer would otherwise keep the larger one alive that it is cut from.
    this.body = Buffer.allocUnsafeSlow(Buffer.byteLength(content));
    if (typeof content === "string") this.body.write(content);
    else content.copy(this.body);
  }

  /** A strong validator (RFC 9110, 8.8.3). */
  get etag(): string {
    this.tag ??= `"${createHash("sha256").update(this.contentType).update("\n").update(this.body).digest("base64url").slice(0, 27)}"`;
    return this.tag;
  }
}

interface Entry {
  answer: StoredAnswer;
  tables: ReadonlySet<string>;
  bytes: number;
}

/** Why entries went: what they say may have changed, others needed their room, or the database could not be heard. */
export type DropReason = "changed" | "crowded" | "unheard";

export class ResponseCache {
  hits = 0;
  misses = 0;
  readonly drops: Record<DropReason, number> = { changed: 0, crowded: 0, unheard: 0 };
  bytes = 0;
  /** In the order of last use. */
  private readonly entries = new Map<string, Entry>();
  /** The keys of the entries that were read from the same set of tables. */
  private readonly keys = new Map<ReadonlySet<string>, Set<string>>();
  /** Counts what was told of changes; and when each table changed last on that count. */
  private told = 0;
  private readonly changedAt = new Map<string, number>();
  private emptiedAt = 0;

  constructor(
    private readonly mostBytes: number,
    private readonly follower: Pick<ChangeFollower, "confirmedAt" | "subscribe">,
  ) {
    follower.subscribe({
      changed: (changes) => {
        this.drop(new Set(changes.map(({ table }) => table)));
      },
      lost: () => {
        this.empty();
      },
    });
  }

  get size(): number {
    return this.entries.size;
  }

  /** The answer to a request, if it is known and surely not too old. */
  get(key: string): StoredAnswer | undefined {
    const entry = this.isFresh() ? this.entries.get(key) : undefined;
    if (!entry) {
      this.misses += 1;
      return undefined;
    }
    this.hits += 1;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer;
  }

  /** To be called before an answer is read; `put` is given what it returns. */
  begin(): number {
    return this.told;
  }

  /** Keeps an answer, unless a table that it was read from has changed since `begun`. */
  put(key: string, answer: StoredAnswer, tables: ReadonlySet<string>, begun: number): void {
    const bytes = 2 * key.length + answer.body.length + overhead;
    if (bytes > this.mostBytes * largestShare || !this.isFresh() || this.emptiedAt > begun) return;
    for (const table of tables) if ((this.changedAt.get(table) ?? 0) > begun) return;
    this.remove(key);
    this.entries.set(key, { answer, tables, bytes });
    this.bytes += bytes;
    const alike = this.keys.get(tables);
    if (alike) alike.add(key);
    else this.keys.set(tables, new Set([key]));
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.mostBytes) break;
      this.drops.crowded += this.remove(oldest);
    }
  }

  private isFresh(): boolean {
    return performance.now() - this.follower.confirmedAt < freshFor;
  }

  private drop(changed: ReadonlySet<string>): void {
    this.told += 1;
    for (const table of changed) this.changedAt.set(table, this.told);
    for (const [tables, keys] of this.keys) {
      if ([...changed].some((table) => tables.has(table))) for (const key of keys) this.drops.changed += this.remove(key);
    }
  }

  private empty(): void {
    this.told += 1;
    this.emptiedAt = this.told;
    this.drops.unheard += this.entries.size;
    this.entries.clear();
    this.keys.clear();
    this.bytes = 0;
  }

  /** Answers how many entries it removed. */
  private remove(key: string): number {
    const entry = this.entries.get(key);
    if (!entry) return 0;
    this.entries.delete(key);
    this.bytes -= entry.bytes;
    const alike = this.keys.get(entry.tables);
    alike?.delete(key);
    if (alike?.size === 0) this.keys.delete(entry.tables);
    return 1;
  }
}
