import { kindOf } from "../quotation.js";
import type { ExtractedStatement, StatementExtractor } from "../statement-extractor.js";
import type { Draft } from "./draft.js";
import { draftsIn } from "./passage.js";
import { Reading } from "./reading.js";

/** Finds statements by rules alone, which need nothing learned. Pure: the same text gives the same statements. */
export class RulesExtractor implements StatementExtractor {
  readonly name = "rules/1";

  extract(text: string): Promise<ExtractedStatement[]> {
    const reading = new Reading(text);
    const quoted = reading.quotedSpans();
    const statement = ({ content, cue, source, confidence, rule }: Draft): ExtractedStatement => {
      const spans = content.map((range) => reading.span(range));
      const place = { cue: cue.map((range) => reading.span(range)), source: source.map((range) => reading.span(range)) };
      return { kind: kindOf(text, spans, quoted), content: spans, ...place, confidence, proposedBy: `rules/${rule}` };
    };
    const drafts = draftsIn(reading).sort((first, second) => (first.content[0]?.[0] ?? 0) - (second.content[0]?.[0] ?? 0));
    return Promise.resolve(drafts.map(statement));
  }
}
