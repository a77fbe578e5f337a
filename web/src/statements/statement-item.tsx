/** A statement in a list. */
import { Link } from "wouter";
import type { StatementItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { Sample } from "../shared/sample.tsx";
import { When } from "../shared/when.tsx";
import { roleInWords } from "../speakers/roles.ts";
import { texts } from "../texts.ts";
import { Quotation } from "./quotation.tsx";

export type Hidden = "speaker" | "article" | "issue";

/** @param hides what the page says already */
export function StatementItem({ statement, hides = [] }: { statement: StatementItemFragment; hides?: readonly Hidden[] }) {
  return (
    <article className="statement">
      <Quotation statement={statement} />
      {!hides.includes("speaker") && <Attribution statement={statement} />}
      <StatementProvenance statement={statement} hides={hides} />
    </article>
  );
}

export function StatementProvenance({ statement, hides = [] }: { statement: StatementItemFragment; hides?: readonly Hidden[] }) {
  const { kind, hedged, article, issues } = statement;
  return (
    <p className="provenance">
      <Link href={pathOf.statement(statement)} className="permalink">
        {statement.said ? <When date={statement.said} /> : <When date={article.published} />}
      </Link>
      <span>{texts.statement.kinds[kind]}</span>
      {hedged && <span>{texts.statement.hedged}</span>}
      {!hides.includes("article") && (
        <span>
          {texts.statement.in}{" "}
          <Link href={pathOf.article(article)} lang={article.language} dir="auto">
            {article.headline}
          </Link>
          , {article.publisher.name}
        </span>
      )}
      {!hides.includes("issue") &&
        issues.nodes.map((issue) => (
          <Link key={issue.slug} href={pathOf.issue(issue)} className="tag">
            {issue.name}
          </Link>
        ))}
      {article.sample && <Sample />}
    </p>
  );
}

export function Attribution({ statement }: { statement: Pick<StatementItemFragment, "speaker" | "speakerRole" | "stanceHolder" | "attributedAs"> }) {
  const { speaker, speakerRole, stanceHolder, attributedAs } = statement;
  return (
    <p className="attribution">
      <Link href={pathOf.speaker(speaker)} className="speaker">
        {speaker.name}
      </Link>
      {speakerRole && <span className="role">{roleInWords(speakerRole)}</span>}
      {stanceHolder && (
        <span className="behalf">
          {texts.statement.behalf} <Link href={pathOf.speaker(stanceHolder)}>{stanceHolder.name}</Link>
        </span>
      )}
      {!speaker.name.includes(attributedAs) && (
        <span className="as">
          {texts.statement.attributedAs} “{attributedAs}”
        </span>
      )}
    </p>
  );
}
