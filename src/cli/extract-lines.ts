/** Batches: a text a line in, its statements a line out, one after the other in bounded memory. */
import { z } from "zod";
import type { StatementExtractor } from "../ingest/extract/statement-extractor.js";
import { bounds } from "../ingest/readers/bounds.js";
import { linesOf, type Line } from "../ingest/readers/lines.js";
import { harmlessJson } from "./terminal.js";

const request = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** What a line asks, or in one sentence why it cannot be answered; null for an empty line. */
function readLine(line: Line): z.infer<typeof request> | string | null {
  if (line === null) return `it is longer than ${bounds.bytes / 1e6} MB.`;
  try {
    const json = new TextDecoder("utf-8", { fatal: true }).decode(line);
    if (json.trim() === "") return null;
    const asked = request.safeParse(JSON.parse(json)).data;
    if (asked === undefined) return "it is not an object with an id and a text.";
    return asked.text.length > bounds.text ? `its text is longer than ${bounds.text.toLocaleString("en")} characters.` : asked;
  } catch (error) {
    // The parser's own message quotes the line.
    return error instanceof SyntaxError ? "it is not JSON." : "it is not UTF-8.";
  }
}

/**
 * Answers lines `{id, text}` by lines `{id, statements: [{kind, content, cue, source, confidence}]}`, each before the next is read. Spans
 * count UTF-16 units of the text as it was given. `refuse` learns of each line that cannot be answered; the others are.
 */
export async function* answerLines(stream: AsyncIterable<Uint8Array>, extractor: StatementExtractor, refuse: (line: number, reason: string) => void): AsyncGenerator<string> {
  let number = 0;
  for await (const line of linesOf(stream, bounds.bytes)) {
    number += 1;
    const asked = readLine(line);
    if (typeof asked === "string") refuse(number, asked);
    else if (asked !== null) {
      const statements = await extractor.extract(asked.text);
      yield `${harmlessJson({ id: asked.id, statements: statements.map(({ kind, content, cue, source, confidence }) => ({ kind, content, cue, source, confidence })) })}\n`;
    }
  }
}
