import { ArticlesDocument, type ArticleFilter, type ArticlesQuery, type ArticlesQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { ArticleItem } from "./article-item.tsx";

const orders = ["NEWEST", "OLDEST", "HEADLINE"] as const;

/** The filter that an address names. */
function filterOf({ search }: Address): ArticleFilter {
  const year = search.get("year");
  const [publisherSlug, issueSlug, topicSlug, headline] = ["publisher", "issue", "topic", "q"].map((name) => search.get(name));
  return {
    ...(publisherSlug && { publisherSlug }),
    ...(issueSlug && { issueSlug }),
    ...(topicSlug && { topicSlug }),
    ...(headline && { headline }),
    ...(year !== null && /^\d{4}$/.test(year) && { published: { from: `${year}-01-01`, to: `${year}-12-31` } }),
  };
}

const variables = (address: Address): ArticlesQueryVariables => {
  const orderBy = orderOf(address, orders);
  return { filter: filterOf(address), ...(orderBy && { orderBy }), ...pageOf(address) };
};

function ArticlesView({ data: { articles }, address }: ViewProps<ArticlesQuery>) {
  const asked = variables(address);
  return (
    <ListPage
      title={texts.article.title}
      lead={texts.article.lead}
      address={address}
      count={texts.article.count(articles.totalCount)}
      orders={orders}
      finder={<Finder address={address} label={texts.article.headline} />}
      ends={articles.pageInfo}
      tools={{ operation: ArticlesDocument, variables: asked, list: "articles", listed: asked }}
    >
      {articles.nodes.map((article) => (
        <ArticleItem key={article.id} article={article} level="h2" />
      ))}
    </ListPage>
  );
}

export const page = definePage<ArticlesQuery, ArticlesQueryVariables>({
  operation: ArticlesDocument,
  variables,
  head: ({ articles }, address) => ({
    title: texts.article.title,
    description: texts.article.count(articles.totalCount),
    canonical: changed(address, {}),
    feed: exportAddress("articles", "atom", variables(address)),
  }),
  View: ArticlesView,
});
