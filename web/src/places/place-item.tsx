/** A place in a list. */
import { Link } from "wouter";
import type { PlaceItemFragment } from "../generated/operations.ts";
import { Links } from "../shared/links.tsx";
import { pathOf } from "../shared/paths.ts";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { PlaceNames } from "./place-names.tsx";

export function PlaceItem({ place }: { place: PlaceItemFragment }) {
  const { names, kind, partOf, sample, regionalIssues, events, articles } = place;
  return (
    <article className="entry">
      <h2 className="entry-title">
        <Link href={pathOf.place(place)}>
          <PlaceNames names={names} />
        </Link>
      </h2>
      {regionalIssues.nodes.length > 0 && (
        <p className="entry-more">
          {texts.statement.issue}: <Links things={regionalIssues.nodes} path={pathOf.issue} />
        </p>
      )}
      <p className="provenance">
        <span>{texts.place.kinds[kind]}</span>
        {partOf && (
          <span>
            {texts.place.within} <Link href={pathOf.place(partOf)}>{partOf.name}</Link>
          </span>
        )}
        {articles.totalCount > 0 && <span>{texts.article.count(articles.totalCount)}</span>}
        {events.totalCount > 0 && <span>{texts.place.eventCount(events.totalCount)}</span>}
        {sample && <Sample />}
      </p>
    </article>
  );
}
