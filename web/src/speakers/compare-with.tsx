/** Ways from a speaker to comparisons with others who spoke about the same issues. */
import { Link } from "wouter";
import { comparePath } from "../compare/choice.ts";
import { texts } from "../texts.ts";
import type { Speaker } from "./speaker.ts";

export function CompareWith({ speaker }: { speaker: Speaker }) {
  const issues = speaker.regionalIssues.nodes.flatMap((issue) => {
    const others = issue.statements.speakers.flatMap(({ label, node }) => (node?.slug === undefined || node.slug === speaker.slug ? [] : [{ name: label, slug: node.slug }]));
    return others.length === 0 ? [] : [{ ...issue, others }];
  });
  return issues.map(({ slug, name, others }) => (
    <section key={slug} className="facet">
      <h3>{texts.compare.on(name)}</h3>
      <ul>
        {others.slice(0, 5).map((other) => (
          <li key={other.slug}>
            <Link href={comparePath(slug, [speaker.slug, other.slug])}>{texts.compare.with(other.name)}</Link>
          </li>
        ))}
        <li>
          <Link href={comparePath(slug, [speaker.slug])}>{texts.compare.choose}</Link>
        </li>
      </ul>
    </section>
  ));
}
