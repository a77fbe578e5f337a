import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { PublisherDocument, type PublisherQuery, type PublisherQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { orderOf } from "../lists/order.tsx";
import { pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { Outward } from "../shared/outward.tsx";
import { pathOf, withSearch } from "../shared/paths.ts";
import { statementOrders, StatementsSection } from "../statements/statements-section.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { PublisherRights } from "./publisher-rights.tsx";

function variables(address: Address): PublisherQueryVariables {
  const slug = address.params["slug"] ?? "";
  const orderBy = orderOf(address, statementOrders);
  return { slug, filter: { inArticle: { publisherSlug: slug } }, ...(orderBy && { orderBy }), ...pageOf(address) };
}

function PublisherView({ data: { publisher, statements }, address }: ViewProps<PublisherQuery>) {
  if (!publisher) return null;
  const { slug, name, description, url, sample, articles } = publisher;
  const asked = variables(address);
  return (
    <div className="dossier">
      <header className="page-head">
        <h1 dir="auto">{name}</h1>
        {description !== null && (
          <p className="lead" dir="auto">
            {description}
          </p>
        )}
        <p className="provenance">
          <Link href={withSearch("/articles", { publisher: slug })}>{texts.article.count(articles.totalCount)}</Link>
          <Outward href={url}>{url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")}</Outward>
          {sample && <Sample />}
        </p>
      </header>
      <PublisherRights publisher={publisher} />
      {articles.totalCount > 0 && (
        <section>
          <h2>{texts.publisher.articles}</h2>
          {articles.nodes.map((article) => (
            <ArticleItem key={article.id} article={article} />
          ))}
          {articles.totalCount > articles.nodes.length && (
            <p className="onward">
              <Link href={withSearch("/articles", { publisher: slug })}>{texts.issue.allArticles(articles.totalCount)}</Link>
            </p>
          )}
        </section>
      )}
      <StatementsSection title={texts.publisher.statements} address={address} statements={statements} filter={asked.filter ?? {}} operation={PublisherDocument} variables={asked} />
    </div>
  );
}

export const page = definePage<PublisherQuery, PublisherQueryVariables>({
  operation: PublisherDocument,
  variables,
  head: ({ publisher }) =>
    publisher && {
      title: publisher.name,
      ...(publisher.description !== null && { description: publisher.description }),
      canonical: pathOf.publisher(publisher),
      feed: exportAddress("articles", "atom", { filter: { publisherSlug: publisher.slug } }),
      jsonLd: {
        "@type": "NewsMediaOrganization",
        name: publisher.name,
        url: publisher.url,
        ...(publisher.description !== null && { description: publisher.description }),
      },
    },
  View: PublisherView,
});
