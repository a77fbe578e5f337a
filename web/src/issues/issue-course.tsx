/** When an issue was talked about, and by whom: a statement stands under whose position it states, or else under its speaker. */
import { useMemo } from "react";
import { hasCourse } from "../plots/timeline-options.ts";
import { Timeline } from "../plots/timeline.tsx";
import { langOf } from "../shared/languages.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import type { Issue } from "./issue-parties.tsx";

export function IssueCourse({ issue: { course } }: { issue: Issue }) {
  const points = useMemo(
    () =>
      course.nodes.map((statement) => ({
        date: statement.said ?? statement.article.published,
        lane: (statement.stanceHolder ?? statement.speaker).name,
        label: statement.text,
        href: pathOf.statement(statement),
        language: statement.textIs === "RENDERED" ? texts.site.language : langOf(statement.article.language),
      })),
    [course],
  );
  if (!hasCourse(points)) return null;
  return (
    <section>
      <h2>{texts.issue.course}</h2>
      <Timeline points={points} caption={texts.issue.courseCaption(course.nodes.length, course.totalCount)} />
    </section>
  );
}
