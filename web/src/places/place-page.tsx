import { Fragment } from "react";
import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { PlaceDocument, type PlaceQuery, type PlaceQueryVariables } from "../generated/operations.ts";
import { IssueItem } from "../issues/issue-item.tsx";
import { besides } from "../maps/besides.ts";
import { PlaceMap } from "../maps/place-map.tsx";
import { definePage, type ViewProps } from "../page.ts";
import { Facts } from "../shared/facts.tsx";
import { Links } from "../shared/links.tsx";
import { Outward } from "../shared/outward.tsx";
import { pathOf, withSearch } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { StatementItem } from "../statements/statement-item.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { NameTable } from "./name-table.tsx";
import { placeData } from "./place-data.ts";
import { PlaceNames } from "./place-names.tsx";

type Place = NonNullable<PlaceQuery["place"]>;

function PlaceView({ data: { place } }: ViewProps<PlaceQuery>) {
  if (!place) return null;
  const { name, names, kind, partOf, parts, sameAs, sample, regionalIssues, events, articles } = place;
  return (
    <div className="dossier">
      <header className="page-head">
        <h1 className={names.length > 3 ? "many-names" : undefined}>
          <PlaceNames names={names} />
        </h1>
        <p className="provenance">
          <span>{texts.place.kinds[kind]}</span>
          {partOf && (
            <span>
              {texts.place.within} <Link href={pathOf.place(partOf)}>{partOf.name}</Link>
            </span>
          )}
          {sample && <Sample />}
        </p>
      </header>
      <div className="beside">
        <section>
          <h2>{texts.place.where}</h2>
          <PlaceMap places={[place]} around={[...besides([place]), ...parts]} caption={texts.place.map(name)} />
        </section>
        <section>
          <h2>{texts.place.names}</h2>
          <NameTable names={names} />
          <Facts
            facts={[
              [texts.place.parts, parts.length > 0 && <Links things={parts} path={pathOf.place} />],
              [texts.place.elsewhere, sameAs.length > 0 && <Elsewhere addresses={sameAs} />],
            ]}
          />
        </section>
      </div>
      {regionalIssues.nodes.length > 0 && <Issues issues={regionalIssues.nodes} />}
      {events.nodes.length > 0 && <Events events={events.nodes} />}
      {articles.totalCount > 0 && (
        <section>
          <h2>{texts.place.articles}</h2>
          {articles.nodes.map((article) => (
            <ArticleItem key={article.id} article={article} />
          ))}
        </section>
      )}
      {regionalIssues.nodes.length + events.nodes.length + articles.totalCount === 0 && <p className="note">{texts.place.bare}</p>}
    </div>
  );
}

function Elsewhere({ addresses }: { addresses: readonly string[] }) {
  return addresses.map((url, at) => (
    <Fragment key={url}>
      {at > 0 && texts.site.and}
      <Outward href={url}>{url.replace(/^https?:\/\/(?:www\.)?/, "")}</Outward>
    </Fragment>
  ));
}

function Issues({ issues }: { issues: Place["regionalIssues"]["nodes"] }) {
  return (
    <section>
      <h2>{texts.place.issues}</h2>
      {issues.map((issue) => (
        <div key={issue.slug} className="place-issue">
          <IssueItem issue={issue} level="h3" />
          {issue.newest.nodes.map((statement) => (
            <StatementItem key={statement.id} statement={statement} hides={["issue"]} />
          ))}
          {issue.statements.totalCount > issue.newest.nodes.length && (
            <p className="onward">
              <Link href={withSearch("/statements", { issue: issue.slug })}>{texts.article.allStatements(issue.statements.totalCount)}</Link>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Events({ events }: { events: Place["events"]["nodes"] }) {
  return (
    <section>
      <h2>{texts.place.events}</h2>
      <ul className="lines">
        {events.map((event) => (
          <li key={event.slug}>
            <Link href={pathOf.event(event)} dir="auto">
              {event.name}
            </Link>
            <p className="provenance">
              <When date={event.start} />
              {event.venue !== null && <span dir="auto">{event.venue}</span>}
              {event.statements.totalCount > 0 && <span>{texts.statement.count(event.statements.totalCount)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const page = definePage<PlaceQuery, PlaceQueryVariables>({
  operation: PlaceDocument,
  variables: ({ params }) => ({ slug: params["slug"] ?? "" }),
  head: ({ place }) =>
    place && {
      title: place.name,
      description: `${texts.place.names}: ${place.name}`,
      canonical: pathOf.place(place),
      jsonLd: { ...placeData(place, place.sameAs), ...(place.partOf && { containedInPlace: { "@type": "Place", name: place.partOf.name } }) },
    },
  View: PlaceView,
});
