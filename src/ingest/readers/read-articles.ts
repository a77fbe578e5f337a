import { InvalidInputError } from "../../shared/errors.js";
import { bounds } from "./bounds.js";
import { decode } from "./decode.js";
import { readFeed } from "./feed.reader.js";
import { formOf } from "./format.js";
import { readHtml } from "./html.reader.js";
import { readJson } from "./json.reader.js";
import { readJsonLine } from "./jsonl.reader.js";
import { linesOf } from "./lines.js";
import { readMarkdown } from "./markdown.reader.js";
import { openStream } from "./open-stream.js";
import { readPlainText } from "./plain-text.reader.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

/** Something to read articles from. */
export interface Source {
  /** What messages call it: the file's name, an address, “standard input”. Its ending helps where the content could be several things. */
  name: string;
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The encoding that HTTP names. */
  charset?: string | null;
}

/** What one item of a source gave: an article, or why it is none. The error's message begins with `sourceName` and is one sentence. */
export type ReadItem = { sourceName: string } & ({ article: SourceArticle } | { error: InvalidInputError });

/**
 * Reads the articles of a source in whichever form it is written, each as soon as it is known; of JSON Lines no more than a line is held.
 * What is wrong with an item, or with all of the source, is an item itself and stops nothing else; what the stream throws is thrown.
 */
export async function* readArticles({ name, bytes, charset = null }: Source): AsyncGenerator<ReadItem> {
  const opened = await openStream(name, bytes);
  if ("lines" in opened) {
    yield* readLines(name, opened.lines);
    return;
  }
  yield* articlesIn(name, () => {
    if (opened.whole === null) throw new Refusal(`is larger than ${bounds.bytes / 1e6} MB`);
    return decode(opened.whole, charset);
  });
}

/** The articles of a text that is at hand. `text` may refuse. */
export function* articlesIn(name: string, text: () => string): Generator<ReadItem> {
  const items = attempt(name, () => readersOf(name, text()));
  if ("error" in items) {
    yield items;
    return;
  }
  for (const [at, read] of items.value.entries()) {
    const sourceName = items.value.length > 1 ? `${name}, item ${at + 1}` : name;
    yield itemOf(attempt(sourceName, read));
  }
}

function readersOf(name: string, text: string): (() => SourceArticle)[] {
  if (text.trim() === "") throw new Refusal("is empty");
  switch (formOf(name, text)) {
    case "html":
      return [() => readHtml(text)];
    case "feed":
      return readFeed(text);
    case "json":
      return readJson(text);
    case "markdown":
      return [() => readMarkdown(text)];
    case "text":
      return [() => readPlainText(text)];
  }
}

async function* readLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  let number = 0;
  for await (const line of linesOf(chunks, bounds.bytes)) {
    number++;
    if (line && isBlank(line)) continue;
    yield itemOf(
      attempt(`${name}, line ${number}`, () => {
        if (line === null) throw new Refusal(`is longer than ${bounds.bytes / 1e6} MB`);
        return readJsonLine(decode(line, "utf-8"));
      }),
    );
  }
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

type Attempt<T> = { sourceName: string } & ({ value: T } | { error: InvalidInputError });

/** What is refused becomes an error that names its source; anything else that is thrown is our fault. */
function attempt<T>(sourceName: string, read: () => T): Attempt<T> {
  try {
    return { sourceName, value: read() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { sourceName, error: new InvalidInputError("FILE", `${sourceName} ${error.message}.`) };
  }
}

const itemOf = (attempt: Attempt<SourceArticle>): ReadItem => ("error" in attempt ? attempt : { sourceName: attempt.sourceName, article: attempt.value });
