/** How much there is of each thing, and how much of it is invented. */
import { Link } from "wouter";
import type { AboutQuery } from "../generated/operations.ts";
import { formatNumber, texts } from "../texts.ts";

interface Counted {
  readonly totalCount: number;
}

export function Numbers({ data }: { data: AboutQuery }) {
  const rows: [name: string, path: string, all: Counted, invented: Counted][] = [
    [texts.nav.articles, "/articles", data.articles, data.sampleArticles],
    [texts.nav.statements, "/statements", data.statements, data.sampleStatements],
    [texts.nav.speakers, "/speakers", data.speakers, data.sampleSpeakers],
    [texts.issue.title, "/issues", data.regionalIssues, data.sampleIssues],
    [texts.nav.events, "/events", data.events, data.sampleEvents],
    [texts.nav.places, "/places", data.places, data.samplePlaces],
    [texts.nav.publishers, "/publishers", data.publishers, data.samplePublishers],
  ];
  return (
    <table className="numbers">
      <caption>{texts.about.numbersCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.about.thing}</th>
          <th scope="col">{texts.about.all}</th>
          <th scope="col">{texts.about.real}</th>
          <th scope="col">{texts.about.invented}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, path, all, invented]) => (
          <tr key={path}>
            <th scope="row">
              <Link href={path}>{name}</Link>
            </th>
            <td>{formatNumber(all.totalCount)}</td>
            <td>{formatNumber(all.totalCount - invented.totalCount)}</td>
            <td>{formatNumber(invented.totalCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
