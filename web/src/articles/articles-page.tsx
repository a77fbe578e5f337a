import { ArticlesDocument, type ArticleFilter, type ArticlesQuery, type ArticlesQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { ListTools } from "../lists/list-tools.tsx";
import { Order, orderOf } from "../lists/order.tsx";
import { Pager } from "../lists/pager.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { Empty } from "../shell/states.tsx";
import { texts } from "../texts.ts";
import { ArticleItem } from "./article-item.tsx";

const orders = ["NEWEST", "OLDEST", "HEADLINE"] as const;

/** The filter that an address names. */
function filterOf({ search }: Address): ArticleFilter {
  const year = search.get("year");
  const [publisherSlug, issueSlug, headline] = ["publisher", "issue", "q"].map((name) => search.get(name));
  return {
    ...(publisherSlug && { publisherSlug }),
    ...(issueSlug && { issueSlug }),
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
    <>
      <header className="page-head">
        <h1>{texts.article.title}</h1>
      </header>
      <div className="list-head">
        <p className="count">{texts.article.count(articles.totalCount)}</p>
        <Order address={address} orders={orders} />
      </div>
      {articles.nodes.length === 0 && <Empty>{texts.list.empty}</Empty>}
      {articles.nodes.map((article) => (
        <ArticleItem key={article.id} article={article} />
      ))}
      <Pager address={address} ends={articles.pageInfo} />
      <ListTools operation={ArticlesDocument} variables={asked} list="articles" listed={asked} />
    </>
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
