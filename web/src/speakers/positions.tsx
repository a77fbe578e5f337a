/** A speaker's positions, issue by issue. */
import { Link } from "wouter";
import type { SpeakerOverviewFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { PositionList } from "./position-list.tsx";

type Held = SpeakerOverviewFragment["positions"][number];

export function Positions({ positions, holder }: { positions: readonly Held[]; holder: string }) {
  if (positions.length === 0) return null;
  const issues = new Map<string, { issue: Held["issue"]; held: Held[] }>();
  for (const position of positions) {
    const { issue } = position;
    issues.set(issue.slug, { issue, held: [...(issues.get(issue.slug)?.held ?? []), position] });
  }
  return (
    <section className="positions">
      <h2>{texts.speaker.positions}</h2>
      <dl>
        {[...issues.values()].map(({ issue, held }) => (
          <div key={issue.slug}>
            <dt>
              <Link href={pathOf.issue(issue)}>{issue.name}</Link>
            </dt>
            <dd>
              <PositionList positions={held} holder={holder} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
