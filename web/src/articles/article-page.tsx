import { Link } from "wouter";
import { ArticleDocument, type ArticleQuery, type ArticleQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { formatDay, machineDate } from "../shared/dates.ts";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { StatementItem } from "../statements/statement-item.tsx";
import { texts } from "../texts.ts";

type Article = NonNullable<ArticleQuery["article"]>;

function ArticleView({ data: { article } }: ViewProps<ArticleQuery>) {
  if (!article) return null;
  return (
    <>
      <header className="page-head">
        <h1 lang={article.language} dir="auto">
          {article.headline}
        </h1>
        <p className="provenance">
          <Link href={pathOf.publisher(article.publisher)}>{article.publisher.name}</Link>
          <When date={article.published} />
          {article.byline !== null && <span>{article.byline}</span>}
          {article.sample && <span className="sample">{texts.statement.sample}</span>}
        </p>
        {article.summary !== null && <p className="lead">{article.summary}</p>}
      </header>
      {article.notices.map(({ id, at, note }) => (
        <p key={id} role="note">
          <time dateTime={at}>{formatDay(at)}</time>: {note}
        </p>
      ))}
      <Body article={article} />
      <section>
        <h2>{texts.statement.title}</h2>
        {article.statements.nodes.map((statement) => (
          <StatementItem key={statement.id} statement={statement} hides={["article"]} />
        ))}
      </section>
      <section>
        <h2>{texts.article.rights}</h2>
        {[article.rights.holder ?? article.copyrightHolder?.name, article.rights.notice, article.rights.license, article.citation].map(
          (line, at) => line && <p key={at}>{line}</p>,
        )}
      </section>
    </>
  );
}

function Body({ article: { body, language, canonicalUrl } }: { article: Article }) {
  if (body.__typename === "TextWithheld")
    return (
      <p>
        {body.notice ?? texts.article.withheld} <Outward href={canonicalUrl}>{texts.article.source}</Outward>
      </p>
    );
  return (
    <div className="quotation" lang={language} dir="auto">
      {body.text}
    </div>
  );
}

export const page = definePage<ArticleQuery, ArticleQueryVariables>({
  operation: ArticleDocument,
  variables: ({ params }) => ({ slug: params["slug"] ?? "" }),
  head: ({ article }) =>
    article && {
      title: article.headline,
      ...(article.summary !== null && { description: article.summary }),
      canonical: pathOf.article(article),
      kind: "article",
      language: article.language,
      jsonLd: {
        "@type": "NewsArticle",
        headline: article.headline,
        datePublished: machineDate(article.published),
        inLanguage: article.language,
        url: article.canonicalUrl,
        publisher: { "@type": "Organization", name: article.publisher.name },
      },
    },
  View: ArticleView,
});
