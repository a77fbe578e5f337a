/** A publisher in a list. */
import { Link } from "wouter";
import type { PublisherItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";

export function PublisherItem({ publisher }: { publisher: PublisherItemFragment }) {
  const { name, description, sample, articles } = publisher;
  const [newest] = articles.nodes;
  return (
    <article className="entry">
      <h2 className="entry-title">
        <Link href={pathOf.publisher(publisher)} dir="auto">
          {name}
        </Link>
      </h2>
      {description !== null && (
        <p className="entry-words" dir="auto">
          {description}
        </p>
      )}
      <p className="provenance">
        <span>{texts.article.count(articles.totalCount)}</span>
        {newest && (
          <span>
            {texts.publisher.newest} <When date={newest.published} />
          </span>
        )}
        {sample && <Sample />}
      </p>
    </article>
  );
}
