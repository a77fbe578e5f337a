import type { TokenRange } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import { kindOf } from "../quotation.js";
import { statementOf as ruleStatement } from "../rules/rules-extractor.js";
import type { ExtractedStatement, StatementExtractor } from "../statement-extractor.js";
import { annotate, type AnnotatedText } from "./annotated-text.js";
import { findCues } from "./cue-finder.js";
import type { Model } from "./model.js";
import { readingsOf, type Reading } from "./ranking.js";
import { isDeclined } from "./declined.js";
import { restoredSpan } from "./restored-span.js";

/** From this confidence on a statement is proposed; chosen on the training data's own cross-validation. */
const least: Readonly<Record<ExtractedStatement["kind"], number>> = { direct: 0.2, mixed: 0.4, indirect: 0.5 };

/** Statements by the learned model. Deterministic: equal texts give equal statements, whatever was read before. */
export class ModelExtractor implements StatementExtractor {
  readonly name: string;

  constructor(private readonly model: Model) {
    this.name = `model/${model.name}`;
  }

  extract(text: string): Promise<ExtractedStatement[]> {
    return Promise.resolve(this.statementsOf(text));
  }

  private statementsOf(text: string): ExtractedStatement[] {
    const annotated = annotate(text, this.model.classes, this.model.tagger);
    findCues(annotated, this.model.cue, this.model.neverCue);
    const quotations = quotedSpansOf(annotated);
    const said = readingsOf(annotated, this.model).filter((reading) => !isDeclined(annotated, reading));
    const chosen = withoutRepeats(said).map((reading) => this.statementOf(annotated, reading, quotations));
    const sure = chosen.filter(({ kind, confidence }) => confidence >= least[kind]);
    // No quotation that the rules attribute is lost: they are hardly ever wrong about those.
    const { reading, drafts } = annotated.rules;
    const quoted = drafts.map((draft) => ruleStatement(reading, draft)).filter(({ kind, content }) => kind === "direct" && !sure.some((other) => meet(content, other.content)));
    return [...sure, ...quoted].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  }

  private statementOf(text: AnnotatedText, reading: Reading, quotations: readonly Span[]): ExtractedStatement {
    const content = reading.content.map((range) => restoredSpan(text, range));
    return {
      kind: kindOf(text.text, content, quotations),
      content,
      cue: (reading.cue.length ? reading.cue : [{ from: reading.head, to: reading.head + 1 }]).map((range) => spanOf(text, range)),
      source: reading.source.map((range) => spanOf(text, range)),
      confidence: Math.round(reading.confidence * 1000) / 1000,
      proposedBy: this.name,
    };
  }
}

const meet = (some: readonly Span[], others: readonly Span[]): boolean => some.some(([start, end]) => others.some(([from, to]) => start < to && end > from));

const spanOf = ({ tokens }: AnnotatedText, { from, to }: TokenRange): Span => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];

/** What stands in double quotation marks, marks included. */
const quotedSpansOf = (text: AnnotatedText): Span[] =>
  text.paragraphs.flatMap(({ quotations }) =>
    quotations.filter(({ open }) => !/^['‘]$/.test(text.tokens[open]?.text ?? "")).map(({ open, close }) => spanOf(text, { from: open, to: close + 1 })),
  );

/** In the order of the text; of readings whose content is more than half the same, the surer one. */
function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const taken: TokenRange[] = [];
  const kept = readings
    .toSorted((a, b) => b.confidence - a.confidence || a.head - b.head)
    .filter(({ content }) => {
      const total = content.reduce((sum, { from, to }) => sum + to - from, 0);
      const repeated = content.reduce((sum, part) => sum + taken.reduce((most, other) => Math.max(most, sameTokens(part, other)), 0), 0);
      if (repeated > total / 2) return false;
      taken.push(...content);
      return true;
    });
  return kept.toSorted((a, b) => a.head - b.head);
}

/** How many tokens two ranges share if they are nearly the same, else 0: one statement may stand within another. */
function sameTokens(a: TokenRange, b: TokenRange): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const close = Math.abs(a.from - b.from) + Math.abs(a.to - b.to) <= 2;
  const alike = shared > 0.8 * (a.to - a.from) && shared > 0.8 * (b.to - b.from);
  return shared > 0 && (close || alike) ? shared : 0;
}
