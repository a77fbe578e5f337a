/** An article in a list. */
import { Link } from "wouter";
import type { ArticleItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { texts } from "../texts.ts";

export function ArticleItem({ article }: { article: ArticleItemFragment }) {
  const { headline, summary, language, publisher, published } = article;
  return (
    <article className="statement">
      <h2 lang={language} dir="auto">
        <Link href={pathOf.article(article)}>{headline}</Link>
      </h2>
      {summary !== null && <p>{summary}</p>}
      <p className="provenance">
        <Link href={pathOf.publisher(publisher)}>{publisher.name}</Link>
        <When date={published} />
        {article.sample && <span className="sample">{texts.statement.sample}</span>}
      </p>
    </article>
  );
}
