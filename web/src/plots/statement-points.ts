/** Statements as points of a timeline. */
import type { StatementPointFragment } from "../generated/operations.ts";
import { langOf } from "../shared/languages.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import type { TimelinePoint } from "./timeline-options.ts";

export const pointOf = (statement: StatementPointFragment, lane: string): TimelinePoint => ({
  lane,
  date: statement.said ?? statement.article.published,
  label: statement.text,
  href: pathOf.statement(statement),
  language: statement.textIs === "RENDERED" ? texts.site.language : langOf(statement.article.language),
});

type WithIssues = StatementPointFragment & { readonly issues: { readonly nodes: readonly { readonly name: string }[] } };

/** In lanes by their issues: one that is about two issues stands in both. */
export const pointsByIssue = (statements: readonly WithIssues[]): TimelinePoint[] =>
  statements.flatMap((statement) => {
    const lanes = statement.issues.nodes.length === 0 ? [texts.plots.noIssue] : statement.issues.nodes.map(({ name }) => name);
    return lanes.map((lane) => pointOf(statement, lane));
  });
