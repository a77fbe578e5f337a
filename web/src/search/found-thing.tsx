/** A search result of any type, with the found words marked. */
import { Link } from "wouter";
import type { FoundThingFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Attribution, StatementProvenance } from "../statements/statement-item.tsx";
import { texts } from "../texts.ts";
import { Highlighted, type Found } from "./highlighted.tsx";
import { pathTo } from "./paths.ts";

type Article = Extract<FoundThingFragment, { __typename: "Article" }>;
type Statement = Extract<FoundThingFragment, { __typename: "Statement" }>;
type Entity = Exclude<FoundThingFragment, Article | Statement>;

export function FoundThing({ thing, found }: { thing: FoundThingFragment; found: readonly Found[] }) {
  switch (thing.__typename) {
    case "Statement":
      return <FoundStatement statement={thing} found={found} />;
    case "Article":
      return <FoundArticle article={thing} found={found} />;
    default:
      return <FoundEntity entity={thing} found={found} />;
  }
}

function FoundStatement({ statement, found }: { statement: Statement; found: readonly Found[] }) {
  const { kind, text, textIs, article } = statement;
  const words = <Highlighted text={text} field="text" found={found} />;
  return (
    <article className="statement">
      <blockquote className={`quotation quotation-${kind.toLowerCase()}`} lang={textIs === "RENDERED" ? texts.site.language : article.language} dir="auto">
        <h2>{kind === "DIRECT" ? <q>{words}</q> : words}</h2>
      </blockquote>
      <Attribution statement={statement} />
      <StatementProvenance statement={statement} />
    </article>
  );
}

function FoundArticle({ article, found }: { article: Article; found: readonly Found[] }) {
  const { headline, summary, language, publisher, published } = article;
  return (
    <article className="article-item">
      <h2 lang={language} dir="auto">
        <Link href={pathOf.article(article)}>
          <Highlighted text={headline} field="headline" found={found} />
        </Link>
      </h2>
      {summary !== null && (
        <p dir="auto">
          <Highlighted text={summary} field="summary" found={found} />
        </p>
      )}
      <p className="provenance">
        <span>{texts.search.kinds.Article}</span>
        <span>{publisher.name}</span>
        <When date={published} />
        {found.some(({ field }) => field === "body") && <span>{texts.search.inBody}</span>}
      </p>
    </article>
  );
}

function FoundEntity({ entity, found }: { entity: Entity; found: readonly Found[] }) {
  const about = entity.__typename === "RegionalIssue" ? entity.about : entity.description;
  const aliases = "aliases" in entity ? entity.aliases : [];
  const also = aliases.flatMap((alias, at) => (found.some(({ field }) => field === `aliases.${String(at)}`) ? [{ alias, at }] : []));
  return (
    <article className="article-item">
      <h2 dir="auto">
        <Link href={pathTo(entity)}>
          <Highlighted text={entity.name} field="name" found={found} />
        </Link>
      </h2>
      {about !== null && (
        <p dir="auto">
          <Highlighted text={about} field={entity.__typename === "RegionalIssue" ? "summary" : "description"} found={found} />
        </p>
      )}
      <p className="provenance">
        <span>{texts.search.kinds[entity.__typename]}</span>
        {also.map(({ alias, at }) => (
          <span key={at}>
            {texts.search.also} <Highlighted text={alias} field={`aliases.${String(at)}`} found={found} />
          </span>
        ))}
        {entity.__typename === "Event" && <When date={entity.start} />}
      </p>
    </article>
  );
}
