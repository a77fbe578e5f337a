import { Link } from "wouter";
import { Cite } from "../cite/cite.tsx";
import { ArticleDocument, type ArticleQuery, type ArticleQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { Facts } from "../shared/facts.tsx";
import { Links } from "../shared/links.tsx";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { articleData } from "./article-data.ts";
import { ArticleRights } from "./article-rights.tsx";
import { ArticleSpeakers, ArticleStatements } from "./article-statements.tsx";
import { ArticleText } from "./article-text.tsx";
import { Notices } from "./notices.tsx";

type Article = NonNullable<ArticleQuery["article"]>;

function ArticleView({ data: { article } }: ViewProps<ArticleQuery>) {
  if (!article) return null;
  const isWithheld = article.body.__typename === "TextWithheld";
  return (
    <article className="article">
      <Heading article={article} />
      <Notices notices={article.notices} />
      {article.body.__typename === "TextWithheld" ? (
        <Withheld body={article.body} source={article.canonicalUrl} />
      ) : (
        <ArticleText text={article.body.text} language={article.language} statements={article.statements.nodes} />
      )}
      {isWithheld && <ArticleSpeakers article={article} />}
      <ArticleStatements article={article} inContext={isWithheld} />
      <section>
        <h2>{texts.article.about}</h2>
        <Facts
          facts={[
            [texts.nav.issues, article.regionalIssues.nodes.length > 0 && <Links things={article.regionalIssues.nodes} path={pathOf.issue} />],
            [texts.nav.events, article.events.nodes.length > 0 && <Links things={article.events.nodes} path={pathOf.event} />],
            [texts.nav.topics, article.topics.nodes.length > 0 && <Links things={article.topics.nodes} path={pathOf.topic} />],
            [texts.article.retrieved, article.retrieved && <When date={article.retrieved} />],
          ]}
        />
      </section>
      <ArticleRights article={article} />
      <Cite article={article} />
    </article>
  );
}

function Heading({ article: { headline, language, publisher, published, byline, sample, summary } }: { article: Article }) {
  return (
    <header className="page-head">
      <h1 lang={language} dir="auto">
        {headline}
      </h1>
      <p className="provenance">
        <Link href={pathOf.publisher(publisher)}>{publisher.name}</Link>
        <When date={published} />
        {byline !== null && <span dir="auto">{byline}</span>}
        {sample && <Sample />}
      </p>
      {summary !== null && (
        <p className="lead" dir="auto">
          {summary}
        </p>
      )}
    </header>
  );
}

function Withheld({ body: { reason, notice }, source }: { body: Extract<Article["body"], { __typename: "TextWithheld" }>; source: string }) {
  return (
    <div className="withheld" role="note">
      <p>
        {texts.article.withheld[reason]} <Outward href={source}>{texts.article.read}</Outward>
      </p>
      {notice !== null && <p className="withheld-notice">{notice}</p>}
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
      jsonLd: articleData(article),
    },
  View: ArticleView,
});
