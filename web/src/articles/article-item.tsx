/** An article in a list. */
import { Link } from "wouter";
import type { ArticleItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Sample } from "../shared/sample.tsx";

/** @param level of its heading: one below what it stands under */
export function ArticleItem({ article, level: Heading = "h3" }: { article: ArticleItemFragment; level?: "h2" | "h3" }) {
  const { headline, summary, language, publisher, published } = article;
  return (
    <article className="article-item">
      <Heading lang={language} dir="auto">
        <Link href={pathOf.article(article)}>{headline}</Link>
      </Heading>
      {summary !== null && <p dir="auto">{summary}</p>}
      <p className="provenance">
        <Link href={pathOf.publisher(publisher)}>{publisher.name}</Link>
        <When date={published} />
        {article.sample && <Sample />}
      </p>
    </article>
  );
}
