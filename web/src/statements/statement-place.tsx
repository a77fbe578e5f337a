/** Where a statement is written, and how sure its record is. */
import { Link } from "wouter";
import type { StatementQuery } from "../generated/operations.ts";
import { formatDay } from "../shared/dates.ts";
import { Facts } from "../shared/facts.tsx";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { formatPercent, texts } from "../texts.ts";
import { sourceAddress } from "./source-address.ts";

type Statement = NonNullable<StatementQuery["statement"]>;

export function StatementPlace({ statement }: { statement: Statement }) {
  const { article, anchor, position } = statement;
  const words = texts.permalink;
  return (
    <section>
      <h2>{words.where}</h2>
      <Facts
        facts={[
          [words.article, <ArticleLine key="article" article={article} />],
          [
            words.source,
            <Outward key="source" href={sourceAddress(statement)}>
              {sourceAddress(statement) === article.canonicalUrl ? texts.article.read : words.find}
            </Outward>,
          ],
          [words.placeName, words.place(position, anchor.start, anchor.end)],
          [words.anchor, words.anchors[anchor.state]],
        ]}
      />
      <details className="hashes">
        <summary>{words.hashes}</summary>
        <Facts
          facts={[
            [words.hashText, <code key="text">{anchor.textSha256}</code>],
            [words.hashWords, <code key="words">{anchor.exactSha256}</code>],
          ]}
        />
      </details>
    </section>
  );
}

function ArticleLine({ article }: { article: Statement["article"] }) {
  return (
    <>
      <Link href={pathOf.article(article)} lang={article.language} dir="auto">
        {article.headline}
      </Link>
      , <Link href={pathOf.publisher(article.publisher)}>{article.publisher.name}</Link>, <When date={article.published} />
    </>
  );
}

export function StatementTrust({ statement }: { statement: Statement }) {
  const { method, confidence, attributedAs, reading, translated, hedged } = statement;
  const words = texts.permalink;
  return (
    <section>
      <h2>{words.trust}</h2>
      <Facts
        facts={[
          [words.found, words.methods[method]],
          [words.confidence, formatPercent(confidence)],
          [words.checked, checkedBy(statement)],
          [words.attribution, words.attributed(attributedAs, words.readings[reading])],
          [words.language, translated === null ? words.translationUnknown : translated ? words.translated : words.original],
          [words.hedgedName, hedged && words.hedged],
        ]}
      />
    </section>
  );
}

function checkedBy({ reviewed, reviewedBy, reviewedAt }: Statement): string {
  if (!reviewed) return texts.permalink.unreviewed;
  return reviewedBy === null || reviewedAt === null ? texts.permalink.reviewedBySomeone : texts.permalink.reviewed(reviewedBy, formatDay(reviewedAt));
}
