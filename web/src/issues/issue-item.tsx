/** A regional issue in a list. */
import { Link } from "wouter";
import type { IssueItemFragment } from "../generated/operations.ts";
import { Links } from "../shared/links.tsx";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";

export function IssueItem({ issue, level: Heading = "h2" }: { issue: IssueItemFragment; level?: "h2" | "h3" }) {
  const { name, kind, summary, sample, parties, partiesComplete, statements, speakers, articles } = issue;
  const [newest] = statements.nodes;
  return (
    <article className="entry">
      <Heading className="entry-title">
        <Link href={pathOf.issue(issue)} dir="auto">
          {name}
        </Link>
      </Heading>
      <p className="entry-words" dir="auto">
        {summary}
      </p>
      {parties.length > 0 && (
        <p className="entry-more">
          {texts.issue.partiesLabel}: <Links things={parties.map(({ agent }) => agent)} path={pathOf.speaker} />
          {!partiesComplete && `${texts.site.and}${texts.issue.andMore}`}
        </p>
      )}
      <p className="provenance">
        <span>{texts.issue.kinds[kind]}</span>
        <span>{texts.statement.count(statements.totalCount)}</span>
        <span>{texts.issue.speakers(speakers.totalCount)}</span>
        <span>{texts.article.count(articles.totalCount)}</span>
        {newest && (
          <span>
            {texts.issue.newest} <When date={newest.said ?? newest.article.published} />
          </span>
        )}
        {sample && <Sample />}
      </p>
    </article>
  );
}
