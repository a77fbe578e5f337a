import { StatementDocument, type StatementQuery, type StatementQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { StatementItem } from "./statement-item.tsx";

function StatementView({ data: { statement } }: ViewProps<StatementQuery>) {
  if (!statement) return null;
  const { anchor, article, position, reviewed, translated } = statement;
  return (
    <>
      <header className="page-head">
        <h1>{texts.permalink.title(statement.speaker.name)}</h1>
      </header>
      <StatementItem statement={statement} />
      <ul>
        <li>{texts.permalink.place(position, anchor.start, anchor.end)}</li>
        <li>{texts.permalink.translated(translated)}</li>
        <li>{reviewed ? texts.permalink.reviewed : texts.permalink.unreviewed}</li>
        <li>
          <Outward href={article.canonicalUrl}>{texts.article.source}</Outward>
        </li>
      </ul>
      <p>{article.citation}</p>
    </>
  );
}

export const page = definePage<StatementQuery, StatementQueryVariables>({
  operation: StatementDocument,
  variables: ({ params }) => ({ id: params["id"] ?? "" }),
  head: ({ statement }) =>
    statement && {
      title: texts.permalink.title(statement.speaker.name),
      description: statement.text,
      canonical: pathOf.statement(statement),
      kind: "article",
      language: statement.article.language,
      jsonLd: {
        "@type": "Quotation",
        text: statement.text,
        creator: { "@type": statement.speaker.__typename === "Person" ? "Person" : "Organization", name: statement.speaker.name },
        isPartOf: { "@type": "NewsArticle", headline: statement.article.headline, url: statement.article.canonicalUrl },
      },
    },
  View: StatementView,
});
