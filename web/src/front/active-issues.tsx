/** The regional issues that the newest statements are about, those with most of them first. */
import { Link } from "wouter";
import type { FrontQuery } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

type Issue = FrontQuery["recent"]["nodes"][number]["issues"]["nodes"][number];

const shown = 6;

export function ActiveIssues({ recent }: { recent: FrontQuery["recent"] }) {
  const issues = mostOften(recent.nodes.flatMap((statement) => statement.issues.nodes)).slice(0, shown);
  if (issues.length === 0) return null;
  return (
    <section className="active-issues">
      <h2>
        <Link href="/issues">{texts.front.issues}</Link>
      </h2>
      <p className="count">{texts.front.among(recent.nodes.length)}</p>
      <ol>
        {issues.map(({ issue, times }) => (
          <li key={issue.slug}>
            <h3>
              <Link href={pathOf.issue(issue)} dir="auto">
                {issue.name}
              </Link>
            </h3>
            <p dir="auto">{issue.summary}</p>
            <p className="times">{texts.statement.count(times)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function mostOften(issues: readonly Issue[]): { issue: Issue; times: number }[] {
  const counts = new Map<string, { issue: Issue; times: number }>();
  for (const issue of issues) {
    const known = counts.get(issue.slug);
    if (known) known.times += 1;
    else counts.set(issue.slug, { issue, times: 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.times - one.times);
}
