/** A topic in a list. */
import { Link } from "wouter";
import type { TopicItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export function TopicItem({ topic }: { topic: TopicItemFragment }) {
  const { name, description, mediaTopic, parent, statements, articles } = topic;
  return (
    <article className="entry">
      <h2 className="entry-title">
        <Link href={pathOf.topic(topic)} dir="auto">
          {name}
        </Link>
      </h2>
      {description !== null && (
        <p className="entry-words" dir="auto">
          {description}
        </p>
      )}
      <p className="provenance">
        {statements.totalCount > 0 && <span>{texts.statement.count(statements.totalCount)}</span>}
        {articles.totalCount > 0 && <span>{texts.article.count(articles.totalCount)}</span>}
        {parent && (
          <span>
            {texts.topic.under} <Link href={pathOf.topic(parent)}>{parent.name}</Link>
          </span>
        )}
        {mediaTopic !== null && <span>{mediaTopic}</span>}
      </p>
    </article>
  );
}
