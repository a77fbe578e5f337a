import type { StatementPointFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import type { TimelinePoint } from "./timeline.tsx";

const longest = 140;

/** Statements as points in lanes by their issues: one that is about two issues stands in both. */
export const pointsByIssue = (statements: readonly StatementPointFragment[]): TimelinePoint[] =>
  statements.flatMap((statement) => {
    const lanes = statement.issues.nodes.length === 0 ? [texts.plots.noIssue] : statement.issues.nodes.map(({ name }) => name);
    return lanes.map((lane) => ({
      lane,
      date: statement.said ?? statement.article.published,
      label: shortened(statement.text),
      href: pathOf.statement(statement),
      language: statement.textIs === "RENDERED" ? texts.site.language : statement.article.language,
    }));
  });

/** As many whole words as fit. */
const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …`);
