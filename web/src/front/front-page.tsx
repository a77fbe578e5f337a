import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { FrontDocument, type FrontQuery, type FrontQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { StatementItem } from "../statements/statement-item.tsx";
import { counted, texts } from "../texts.ts";

function FrontView({ data: { articles, statements, speakers } }: ViewProps<FrontQuery>) {
  return (
    <>
      <header className="page-head">
        <h1>{texts.site.tagline}</h1>
        <p className="lead">{texts.site.description}</p>
        <p className="provenance">
          <Link href="/statements">{texts.statement.count(statements.totalCount)}</Link>
          <Link href="/articles">{texts.article.count(articles.totalCount)}</Link>
          <Link href="/speakers">{counted(speakers.totalCount, "speaker", "speakers")}</Link>
        </p>
      </header>
      <section>
        <h2>{texts.statement.title}</h2>
        {statements.nodes.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </section>
      <section>
        <h2>{texts.article.title}</h2>
        {articles.nodes.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </section>
    </>
  );
}

export const page = definePage<FrontQuery, FrontQueryVariables>({
  operation: FrontDocument,
  variables: () => ({}),
  head: () => ({ title: texts.site.tagline, canonical: "/" }),
  View: FrontView,
});
