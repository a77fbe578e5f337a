import { Notices } from "../articles/notices.tsx";
import { Cite } from "../cite/cite.tsx";
import { StatementDocument, type StatementQuery, type StatementQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { pathOf } from "../shared/paths.ts";
import { useOrigin } from "../shell/origin.ts";
import { texts } from "../texts.ts";
import { Around } from "./around.tsx";
import { quotationData } from "./quotation-data.ts";
import { Quotation } from "./quotation.tsx";
import { Related } from "./related.tsx";
import { StatementFacts } from "./statement-facts.tsx";
import { Attribution } from "./statement-item.tsx";
import { Sample } from "../shared/sample.tsx";
import { StatementPlace, StatementTrust } from "./statement-place.tsx";

function StatementView({ data: { statement } }: ViewProps<StatementQuery>) {
  const origin = useOrigin();
  if (!statement) return null;
  const { id, article, speaker, text, kind, textIs } = statement;
  return (
    <article className="permalink">
      <header className="page-head">
        <h1 className="overline">{texts.permalink.title(speaker.name)}</h1>
      </header>
      <Around anchor={statement.anchor} language={article.language}>
        <Quotation statement={statement} />
      </Around>
      <Attribution statement={statement} />
      <p className="legend">
        <span>{texts.statement.kinds[kind]}</span>
        {kind === "MIXED" && <span>{textIs === "RENDERED" ? texts.permalink.legendRendered : texts.permalink.legend}</span>}
        {article.sample && <Sample />}
      </p>
      <Notices notices={article.notices} />
      <StatementFacts statement={statement} />
      <Cite article={article} statement={{ id, speaker: speaker.name, text, textIs, address: origin + pathOf.statement(statement) }} />
      <Related statement={statement} />
      <div className="halves">
        <StatementPlace statement={statement} />
        <StatementTrust statement={statement} />
      </div>
    </article>
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
      jsonLd: quotationData(statement),
    },
  View: StatementView,
});
