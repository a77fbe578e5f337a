/** An article's statements in the order of the text: where the text is withheld, in place of it. */
import { Link } from "wouter";
import { ArticleDocument, type ArticleQuery } from "../generated/operations.ts";
import { ListTools } from "../lists/list-tools.tsx";
import { pathOf, withSearch } from "../shared/paths.ts";
import { Around } from "../statements/around.tsx";
import { StatementItem } from "../statements/statement-item.tsx";
import { texts } from "../texts.ts";

type Article = NonNullable<ArticleQuery["article"]>;

export function ArticleStatements({ article: { slug, statements }, inContext }: { article: Article; inContext: boolean }) {
  return (
    <section className="article-statements">
      <h2>{inContext ? texts.article.statementsInOrder : texts.statement.title}</h2>
      <p className="count">{texts.statement.count(statements.totalCount)}</p>
      {statements.nodes.map((statement) =>
        inContext ? (
          <Around key={statement.id} anchor={statement.anchor} language={statement.article.language}>
            <StatementItem statement={statement} hides={["article"]} />
          </Around>
        ) : (
          <StatementItem key={statement.id} statement={statement} hides={["article"]} />
        ),
      )}
      {statements.totalCount > statements.nodes.length && (
        <p>
          <Link href={withSearch("/statements", { article: slug })}>{texts.article.allStatements(statements.totalCount)}</Link>
        </p>
      )}
      <ListTools operation={ArticleDocument} variables={{ slug }} list="statements" listed={{ filter: { articleSlug: slug }, orderBy: "AS_WRITTEN" }} />
    </section>
  );
}

/** The speakers of an article, each once, with how often. */
export function ArticleSpeakers({ article: { statements } }: { article: Article }) {
  const slugs = statements.nodes.map(({ speaker }) => speaker.slug);
  const firstOf = statements.nodes.filter(({ speaker }, at) => slugs.indexOf(speaker.slug) === at);
  return (
    <ul className="article-speakers">
      {firstOf.map((statement) => (
        <Speaker key={statement.id} statement={statement} times={slugs.filter((slug) => slug === statement.speaker.slug).length} />
      ))}
    </ul>
  );
}

function Speaker({ statement: { speaker, speakerRole }, times }: { statement: Article["statements"]["nodes"][number]; times: number }) {
  return (
    <li>
      <Link href={pathOf.speaker(speaker)} className="speaker" dir="auto">
        {speaker.name}
      </Link>
      {speakerRole && <span className="role">{speakerRole.title}</span>}
      <span className="role">{texts.statement.count(times)}</span>
    </li>
  );
}
