/** When an issue was talked about, and by whom: a statement stands under whose position it states, or else under its speaker. */
import { useMemo } from "react";
import { pointOf } from "../plots/statement-points.ts";
import { hasCourse } from "../plots/timeline-options.ts";
import { Timeline } from "../plots/timeline.tsx";
import { texts } from "../texts.ts";
import type { Issue } from "./issue-parties.tsx";

export function IssueCourse({ issue: { course } }: { issue: Issue }) {
  const points = useMemo(() => course.nodes.map((statement) => pointOf(statement, (statement.stanceHolder ?? statement.speaker).name)), [course]);
  if (!hasCourse(points)) return null;
  return (
    <section>
      <h2>{texts.issue.course}</h2>
      <Timeline points={points} caption={texts.issue.courseCaption(course.nodes.length, course.totalCount)} />
    </section>
  );
}
