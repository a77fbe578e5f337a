import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { FrontDocument, type FrontQuery, type FrontQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { ListTools } from "../lists/list-tools.tsx";
import { definePage, type ViewProps } from "../page.ts";
import { Empty } from "../shell/states.tsx";
import { StatementItem } from "../statements/statement-item.tsx";
import { texts } from "../texts.ts";
import { ActiveIssues } from "./active-issues.tsx";

/** What is told in other words than its speaker's is no news by itself. */
const variables: FrontQueryVariables & { quoted: object } = { quoted: { kind: ["DIRECT", "MIXED"] } };

function FrontView({ data: { articles, lead, quotations, recent, speakers } }: ViewProps<FrontQuery>) {
  const [first] = lead.nodes;
  return (
    <>
      <header className="page-head">
        <h1 className="overline">{texts.front.title}</h1>
        <p className="provenance">
          <Link href="/statements">{texts.statement.count(recent.totalCount)}</Link>
          <Link href="/articles">{texts.article.count(articles.totalCount)}</Link>
          <Link href="/speakers">{texts.front.speakers(speakers.totalCount)}</Link>
        </p>
      </header>
      {first && (
        <div className="front-lead">
          <StatementItem statement={first} />
        </div>
      )}
      {recent.totalCount === 0 && <Empty>{texts.front.empty}</Empty>}
      <div className="front-columns">
        <section>
          <h2>
            <Link href="/statements">{texts.front.statements}</Link>
          </h2>
          {quotations.nodes
            .filter(({ id }) => id !== first?.id)
            .map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          <ListTools operation={FrontDocument} variables={variables} list="statements" listed={{ filter: variables.quoted }} />
        </section>
        <ActiveIssues recent={recent} />
      </div>
      <section className="front-articles">
        <h2>
          <Link href="/articles">{texts.front.articles}</Link>
        </h2>
        <div className="front-grid">
          {articles.nodes.map((article) => (
            <ArticleItem key={article.id} article={article} />
          ))}
        </div>
        <ListTools operation={FrontDocument} variables={variables} list="articles" listed={{}} />
      </section>
    </>
  );
}

export const page = definePage<FrontQuery, FrontQueryVariables>({
  operation: FrontDocument,
  variables: () => variables,
  head: () => ({
    title: texts.site.tagline,
    description: texts.site.description,
    canonical: "/",
    feed: exportAddress("statements", "atom", {}),
    jsonLd: { "@type": "WebSite", name: texts.site.name, description: texts.site.description },
  }),
  View: FrontView,
});
