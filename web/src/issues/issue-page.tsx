import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { IssueDocument, type IssueQuery, type IssueQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { bySlug } from "../lists/choices.ts";
import { Facet } from "../lists/facet.tsx";
import { orderOf } from "../lists/order.tsx";
import { pageOf } from "../lists/paging.ts";
import { besides } from "../maps/besides.ts";
import { PlaceMap } from "../maps/place-map.tsx";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { placeData } from "../places/place-data.ts";
import { pathOf, withSearch } from "../shared/paths.ts";
import { filterOf } from "../statements/statements-page.tsx";
import { part, statementOrders, StatementsSection } from "../statements/statements-section.tsx";
import { Sample } from "../shared/sample.tsx";
import { Margin } from "../lists/margin.tsx";
import { texts } from "../texts.ts";
import { IssueCourse } from "./issue-course.tsx";
import { IssueParties, type Issue } from "./issue-parties.tsx";
import { IssuePositions } from "./issue-positions.tsx";

function variables(address: Address): IssueQueryVariables {
  const slug = address.params["slug"] ?? "";
  const orderBy = orderOf(address, statementOrders);
  return { slug, filter: { ...filterOf(address), issueSlug: slug }, ...(orderBy && { orderBy }), ...pageOf(address) };
}

function IssueView({ data: { regionalIssue: issue }, address }: ViewProps<IssueQuery>) {
  if (!issue) return null;
  const { places, articles } = issue;
  return (
    <div className="dossier">
      <IssueHead issue={issue} />
      <div className={places.length > 0 ? "beside" : undefined}>
        {places.length > 0 && (
          <section>
            <h2>{texts.issue.where}</h2>
            <PlaceMap places={places} around={besides(places)} caption={texts.issue.places} />
          </section>
        )}
        <IssueParties issue={issue} />
      </div>
      <IssuePositions issue={issue} />
      <IssueCourse issue={issue} />
      <IssueStatements issue={issue} address={address} />
      {articles.totalCount > 0 && (
        <section>
          <h2>{texts.issue.articles}</h2>
          {articles.nodes.map((article) => (
            <ArticleItem key={article.id} article={article} />
          ))}
          <p className="onward">
            <Link href={withSearch("/articles", { issue: issue.slug })}>{texts.issue.allArticles(articles.totalCount)}</Link>
          </p>
        </section>
      )}
      <Topics issue={issue} />
    </div>
  );
}

function IssueHead({ issue: { slug, name, kind, summary, aliases, sample, speakers } }: { issue: Issue }) {
  return (
    <header className="page-head">
      <h1 dir="auto">{name}</h1>
      <p className="lead" dir="auto">
        {summary}
      </p>
      <p className="provenance">
        <span>{texts.issue.kinds[kind]}</span>
        {aliases.length > 0 && (
          <span>
            {texts.issue.aliases} {aliases.join(texts.site.and)}
          </span>
        )}
        {sample && <Sample />}
        {speakers.totalCount > 1 && <Link href={withSearch("/compare", { issue: slug })}>{texts.issue.compare}</Link>}
      </p>
    </header>
  );
}

function IssueStatements({ issue: { statements }, address }: { issue: Issue; address: Address }) {
  const asked = variables(address);
  const list = { ...address, part };
  return (
    <div className="with-margin">
      <StatementsSection address={address} statements={statements} filter={asked.filter ?? {}} operation={IssueDocument} variables={asked} hides={["issue"]} />
      <Margin>
        <Facet title={texts.statement.speaker} name="speaker" choices={bySlug(statements.speakers)} address={list} />
        <Facet title={texts.statement.year} name="year" choices={statements.years} address={list} />
      </Margin>
    </div>
  );
}

function Topics({ issue: { course } }: { issue: Issue }) {
  const topics = bySlug(course.topics);
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{texts.issue.topics}</h2>
      <ul className="running">
        {topics.map(({ value, label }) => (
          <li key={value}>
            <Link href={pathOf.topic({ slug: value })}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const page = definePage<IssueQuery, IssueQueryVariables>({
  operation: IssueDocument,
  variables,
  head: ({ regionalIssue: issue }) =>
    issue && {
      title: issue.name,
      description: issue.summary,
      canonical: pathOf.issue(issue),
      feed: exportAddress("statements", "atom", { filter: { issueSlug: issue.slug } }),
      jsonLd: {
        "@type": "CollectionPage",
        name: issue.name,
        description: issue.summary,
        about: { "@type": "Thing", name: issue.name, ...(issue.aliases.length > 0 && { alternateName: issue.aliases }) },
        mentions: issue.parties.map(({ agent }) => ({ "@type": "Thing", name: agent.name })),
        spatialCoverage: issue.places.map((place) => placeData(place)),
      },
    },
  View: IssueView,
});
