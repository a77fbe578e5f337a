import { Link } from "wouter";
import { TopicDocument, type TopicQuery, type TopicQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { bySlug } from "../lists/choices.ts";
import { Facet } from "../lists/facet.tsx";
import { orderOf } from "../lists/order.tsx";
import { pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { Facts } from "../shared/facts.tsx";
import { Links } from "../shared/links.tsx";
import { Outward } from "../shared/outward.tsx";
import { pathOf, withSearch } from "../shared/paths.ts";
import { filterOf } from "../statements/statements-page.tsx";
import { part, statementOrders, StatementsSection } from "../statements/statements-section.tsx";
import { Margin } from "../lists/margin.tsx";
import { texts } from "../texts.ts";

type Topic = NonNullable<TopicQuery["topic"]>;

function variables(address: Address): TopicQueryVariables {
  const slug = address.params["slug"] ?? "";
  const orderBy = orderOf(address, statementOrders);
  return { slug, filter: { ...filterOf(address), topicSlug: slug }, ...(orderBy && { orderBy }), ...pageOf(address) };
}

function TopicView({ data: { topic }, address }: ViewProps<TopicQuery>) {
  if (!topic) return null;
  const { name, description, mediaTopic, wikidata, children, statements, events, articles, slug } = topic;
  const asked = variables(address);
  const list = { ...address, part };
  return (
    <div className="dossier">
      <header className="page-head">
        <h1 dir="auto">{name}</h1>
        {description !== null && (
          <p className="lead" dir="auto">
            {description}
          </p>
        )}
        <Facts
          facts={[
            [texts.topic.broader, topic.parent && <Links things={broader(topic)} path={pathOf.topic} />],
            [texts.topic.narrower, children.length > 0 && <Links things={children} path={pathOf.topic} />],
            [texts.topic.code, mediaTopic !== null && <Outward href={texts.topic.codeAddress(mediaTopic)}>{mediaTopic}</Outward>],
            [texts.topic.wikidata, wikidata !== null && <Outward href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}>{wikidata}</Outward>],
            [texts.topic.events, events.nodes.length > 0 && <Links things={events.nodes} path={pathOf.event} />],
            [texts.topic.articles, articles.totalCount > 0 && <Link href={withSearch("/articles", { topic: slug })}>{texts.article.count(articles.totalCount)}</Link>],
          ]}
        />
      </header>
      <div className="with-margin">
        <StatementsSection title={texts.topic.statements} address={address} statements={statements} filter={asked.filter ?? {}} operation={TopicDocument} variables={asked} />
        <Margin>
          <Facet title={texts.statement.issue} name="issue" choices={bySlug(statements.issues)} address={list} />
          <Facet title={texts.statement.speaker} name="speaker" choices={bySlug(statements.speakers)} address={list} />
          <Facet title={texts.statement.year} name="year" choices={statements.years} address={list} />
        </Margin>
      </div>
    </div>
  );
}

/** What is above it, the broadest first. */
function broader({ parent }: Topic): { slug: string; name: string }[] {
  return [parent?.parent?.parent, parent?.parent, parent].flatMap((one) => one ?? []);
}

export const page = definePage<TopicQuery, TopicQueryVariables>({
  operation: TopicDocument,
  variables,
  head: ({ topic }) =>
    topic && {
      title: topic.name,
      ...(topic.description !== null && { description: topic.description }),
      canonical: pathOf.topic(topic),
      feed: exportAddress("statements", "atom", { filter: { topicSlug: topic.slug } }),
      jsonLd: {
        "@type": "DefinedTerm",
        name: topic.name,
        ...(topic.description !== null && { description: topic.description }),
        ...(topic.mediaTopic !== null && { termCode: topic.mediaTopic, inDefinedTermSet: "http://cv.iptc.org/newscodes/mediatopic/" }),
        ...(topic.wikidata !== null && { sameAs: `https://www.wikidata.org/wiki/${topic.wikidata}` }),
      },
    },
  View: TopicView,
});
