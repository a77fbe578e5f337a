/** The statements that one denies, restates or answers, and those that do so to it. */
import { Link } from "wouter";
import type { RelatedStatementFragment, StatementQuery } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { texts } from "../texts.ts";

type Statement = NonNullable<StatementQuery["statement"]>;
type Relation = keyof typeof texts.permalink.relations;

const relations = Object.keys(texts.permalink.relations) as Relation[];

export function Related({ statement }: { statement: Statement }) {
  const known = relations.filter((relation) => statement[relation].length > 0);
  if (known.length === 0) return null;
  return (
    <section className="related">
      <h2>{texts.permalink.related}</h2>
      {known.map((relation) => (
        <section key={relation}>
          <h3>{texts.permalink.relations[relation]}</h3>
          <ul>
            {statement[relation].map((other) => (
              <li key={other.id}>
                <RelatedItem statement={other} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function RelatedItem({ statement }: { statement: RelatedStatementFragment }) {
  const { kind, text, textIs, speaker, said, article } = statement;
  return (
    <Link href={pathOf.statement(statement)} className="related-item">
      <span className="related-words" lang={textIs === "RENDERED" ? texts.site.language : article.language} dir="auto">
        {kind === "DIRECT" ? <q>{text}</q> : text}
      </span>
      <span className="related-by">
        {speaker.name}, <When date={said ?? article.published} />
      </span>
    </Link>
  );
}
