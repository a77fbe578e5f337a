import { bounds } from "./bounds.js";
import { isObject } from "./json-document.js";

/** A stream whose beginning was looked at: JSON Lines, still to be read; or all of anything else, null where that is more than `bounds.bytes`. */
export type OpenedStream = { lines: AsyncIterable<Uint8Array> } | { whole: Uint8Array | null };

/** Reads on until it is known whether a source is JSON Lines: by its name, or by a first line that is an object with another behind it. */
export async function openStream(name: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<OpenedStream> {
  const iterator = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  const head = new Head(/\.(?:jsonl|ndjson)$/i.test(name) || null);
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    head.add(next.value);
    if (head.isLines === true) return { lines: continued(head.chunks, iterator) };
    if (head.length <= bounds.bytes) continue;
    await iterator.return?.();
    return { whole: null };
  }
  return { whole: Buffer.concat(head.chunks) };
}

async function* continued(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const [brace, newline] = [0x7b, 0x0a];
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** White space that may stand before and behind the first line while it is not known what a source is. */
const mostChunks = 3;

/** What was read of a source so far. */
class Head {
  readonly chunks: Uint8Array[] = [];
  length = 0;
  private firstLineEnded = false;
  private tries = 0;

  /** @param isLines null while it is not known. */
  constructor(public isLines: true | false | null) {}

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    if (this.isLines !== null) return;
    this.firstLineEnded ||= chunk.includes(newline);
    if (!this.firstLineEnded && this.chunks.length > 1) return;
    this.isLines = this.decided() ?? (++this.tries > mostChunks ? false : null);
  }

  /** Null while nothing stands behind the first line. */
  private decided(): boolean | null {
    const bytes = Buffer.concat(this.chunks);
    const text = bytes.subarray(bytes[0] === 0xef ? 3 : 0);
    const start = text.findIndex((byte) => !isSpace(byte));
    if (start < 0) return null;
    if (text[start] !== brace) return false;
    const end = text.indexOf(newline, start);
    const next = end < 0 ? -1 : text.subarray(end).findIndex((byte) => !isSpace(byte));
    return next < 0 ? null : text[end + next] === brace && isRecord(text.subarray(start, end).toString());
  }
}

function isRecord(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}
