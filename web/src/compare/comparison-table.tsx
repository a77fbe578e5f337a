/** Who said what when: a column for each speaker, a row for each date. On a narrow screen it reads as one column. */
import { Link } from "wouter";
import type { CompareQuery, StatementItemFragment } from "../generated/operations.ts";
import { formatPartialDate, machineDate, type PartialDate } from "../shared/dates.ts";
import { pathOf } from "../shared/paths.ts";
import { PositionList } from "../speakers/position-list.tsx";
import { StatementItem } from "../statements/statement-item.tsx";
import { texts } from "../texts.ts";
import type { Compared } from "./compared.ts";

type Issue = NonNullable<CompareQuery["regionalIssue"]>;

interface ComparisonTableProps {
  issue: Issue;
  compared: readonly Compared[];
  /** In the order of the rows. */
  statements: readonly StatementItemFragment[];
}

export function ComparisonTable({ issue, compared, statements }: ComparisonTableProps) {
  const positions = compared.map((speaker) => issue.positions?.filter(({ holder }) => holder.slug === speaker.slug) ?? []);
  return (
    <table className={`comparison comparison-${compared.length}`}>
      <caption className="visually-hidden">{texts.compare.caption(issue.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.compare.date}</th>
          {compared.map((speaker) => (
            <th key={speaker.slug} scope="col">
              <Link href={pathOf.speaker(speaker)}>{speaker.name}</Link>
              <span className="comparison-count">{texts.statement.count(speaker.count)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {positions.some((held) => held.length > 0) && (
          <tr>
            <th scope="row">{texts.compare.positions}</th>
            {compared.map(({ slug, name }, at) => (
              <td key={slug}>
                {positions[at]?.length ? (
                  <>
                    <p className="comparison-name">{name}</p>
                    <PositionList positions={positions[at]} holder={slug} />
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        )}
        {rowsOf(statements).map(({ date, said }) => (
          <tr key={said[0]?.id}>
            <th scope="row">
              <time dateTime={machineDate(date)}>{formatPartialDate(date)}</time>
            </th>
            {compared.map(({ slug }) => (
              <td key={slug}>
                {said
                  .filter(({ speaker }) => speaker.slug === slug)
                  .map((statement) => (
                    <StatementItem key={statement.id} statement={statement} hides={["issue"]} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Row {
  date: PartialDate;
  said: StatementItemFragment[];
}

/** What follows under one date stands side by side; a week is another date than one of its days. */
function rowsOf(statements: readonly StatementItemFragment[]): Row[] {
  const rows: Row[] = [];
  for (const statement of statements) {
    const date = statement.said ?? statement.article.published;
    const last = rows.at(-1);
    if (last?.date.value === date.value && last.date.precision === date.precision) last.said.push(statement);
    else rows.push({ date, said: [statement] });
  }
  return rows;
}
