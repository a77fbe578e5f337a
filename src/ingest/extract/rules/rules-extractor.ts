import { tokenize } from "../../text/sentences.js";
import { kindOf } from "../quotation.js";
import type { ExtractedStatement, StatementExtractor } from "../statement-extractor.js";
import { confidences, type Draft } from "./draft.js";
import { draftsIn } from "./passage.js";
import { Reading } from "./reading.js";
import { startOf } from "./sentence-rules.js";

/** Finds statements by rules alone, which need nothing learned. Pure: the same text gives the same statements. */
export class RulesExtractor implements StatementExtractor {
  readonly name = "rules/1";

  extract(text: string): Promise<ExtractedStatement[]> {
    const reading = new Reading(tokenize(text));
    const drafts = draftsIn(reading).sort((first, second) => startOf(first) - startOf(second));
    return Promise.resolve(drafts.map((draft) => statementOf(reading, draft)));
  }
}

/** A rule's draft in spans of the text. */
export function statementOf(reading: Reading, { content, cue, source, rule }: Draft): ExtractedStatement {
  const spans = content.map((range) => reading.span(range));
  const quoted = content.flatMap((range) => reading.quotedIn(range));
  return {
    kind: kindOf(reading.text, spans, quoted),
    content: spans,
    cue: cue.map((range) => reading.span(range)),
    source: source.map((range) => reading.span(range)),
    confidence: confidences[rule],
    proposedBy: `rules/${rule}`,
  };
}
