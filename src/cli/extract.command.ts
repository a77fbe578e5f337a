import { createReadStream } from "node:fs";
import { Command, Option } from "commander";
import { readConfig } from "../config.js";
import { configuredExtractor } from "../ingest/configured-extractor.js";
import type { ExtractedStatement, StatementExtractor } from "../ingest/extract/statement-extractor.js";
import { listSources, readSources } from "../ingest/import-sources.js";
import { normalise } from "../ingest/text/normalise.js";
import { textAt, type Span } from "../ingest/text/span.js";
import { answerLines } from "./extract-lines.js";
import { viewOf } from "./extract-view.js";
import { harmless, harmlessJson, print } from "./terminal.js";

interface Options {
  json?: true;
  jsonl?: true;
  rulesOnly?: true;
  color: boolean;
}

interface Text {
  source: string;
  headline: string;
  text: string;
}

/** Says what is wrong with a part of the input; the rest goes on, and the exit status is 1 in the end. */
function refuse(reason: string): void {
  console.error(harmless(reason));
  process.exitCode = 1;
}

/** The texts of what is named, normalised, in every form that is imported. */
async function* textsOf(names: readonly string[], hosts: readonly string[]): AsyncGenerator<Text> {
  for await (const item of readSources(await listSources(names), hosts, () => undefined)) {
    if ("error" in item) refuse(item.error.message);
    else yield { source: item.sourceName, headline: item.article.headline, text: normalise(item.article.body).text };
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (file === "-" ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    refuse(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

async function* answersTo(files: readonly string[], extractor: StatementExtractor): AsyncGenerator<string> {
  for (const file of files)
    yield* answerLines(bytesOf(file), extractor, (line, reason) => {
      refuse(`${file === "-" ? "standard input" : file}, line ${line}: ${reason}`);
    });
}

/** Spans with their words, as JSON has them. */
function described({ content, cue, source, ...rest }: ExtractedStatement, text: string): object {
  const wordsAt = (spans: readonly Span[]) => spans.map((span) => ({ start: span[0], end: span[1], words: textAt(text, span) }));
  return { ...rest, content: wordsAt(content), cue: wordsAt(cue), source: wordsAt(source) };
}

async function* documentOf(texts: AsyncIterable<Text>, extractor: StatementExtractor): AsyncGenerator<string> {
  const shown: object[] = [];
  for await (const { source, headline, text } of texts) {
    const statements = await extractor.extract(text);
    shown.push({ source, headline, text, statements: statements.map((statement) => described(statement, text)) });
  }
  yield `${harmlessJson({ extractor: extractor.name, texts: shown }, 2)}\n`;
}

async function* viewsOf(texts: AsyncIterable<Text>, extractor: StatementExtractor, color: boolean): AsyncGenerator<string> {
  const { stdout } = process;
  const colour = color && stdout.isTTY && stdout.hasColors();
  // Beyond a hundred characters a line is hard to follow.
  const width = Math.min(Math.max(((stdout.isTTY && stdout.columns) || 80) - 4, 30), 100);
  let isFirst = true;
  for await (const text of texts) {
    // A text without a headline is called by its first words, which it need not say twice.
    const headline = text.text.startsWith(text.headline.replace(/…$/, "")) ? null : text.headline;
    const view = viewOf({ headline, text: text.text }, await extractor.extract(text.text), { width, colour });
    yield `${isFirst ? "" : `\n  ${"─".repeat(width)}\n`}\n${view}\n`;
    isFirst = false;
  }
}

function answer(names: readonly string[], hosts: readonly string[], extractor: StatementExtractor, { json, jsonl, color }: Options): AsyncIterable<string> {
  if (jsonl) return answersTo(names, extractor);
  const texts = textsOf(names, hosts);
  return json ? documentOf(texts, extractor) : viewsOf(texts, extractor, color);
}

const description = `Print the statements of texts: who says what, in which words. Needs no database.

By default the texts are shown with their statements marked. Other tools get --json or --jsonl.`;

export function extractCommand(): Command {
  return new Command("extract")
    .argument("[source...]", "what import takes: files, folders, addresses, or - for standard input (also when nothing is named)")
    .option("--json", "one JSON document: each text with its statements, their spans (in UTF-16 units) and their words")
    .addOption(new Option("--jsonl", "lines {id, text} in, lines {id, statements} out; spans count UTF-16 units of the text as it was given").conflicts("json"))
    .option("--rules-only", "by the rules alone, without weights that were learned and without EXTRACTOR_URL")
    .option("--no-color", "brackets instead of colours, as where the output is no terminal or NO_COLOR is set")
    .description(description)
    .action(async (named: string[], options: Options, command: Command) => {
      if (named.length === 0 && process.stdin.isTTY) command.error("error: name a file, or give a text on standard input");
      const { extractor: endpoint, ingestHosts } = readConfig(process.env);
      const onFailure = ({ message }: Error): void => {
        console.error(harmless(message));
      };
      const extractor = configuredExtractor({ rulesOnly: options.rulesOnly === true, endpoint, onFailure });
      await print(answer(named.length > 0 ? named : ["-"], ingestHosts, extractor, options));
    });
}
