/** What happened when, by the day, in lanes: a drawing for those who see it, and the same as a table. */
import { useMemo } from "react";
import { Link } from "wouter";
import { formatPartialDate, machineDate } from "../shared/dates.ts";
import { texts } from "../texts.ts";
import { byLane, hasCourse, heightOf, shortened, timelineOptions, type TimelinePoint } from "./timeline-options.ts";
import { Plot } from "./plot.tsx";

interface TimelineProps {
  points: readonly TimelinePoint[];
  /** What the points are. */
  caption: string;
}

/** Nothing where there are fewer than two dates: they have no course. */
export function Timeline({ points, caption }: TimelineProps) {
  const lanes = useMemo(() => byLane(points), [points]);
  const options = useMemo(() => timelineOptions(lanes), [lanes]);
  if (!hasCourse(points)) return null;
  const isVague = points.some(({ date }) => date.precision !== "DAY");
  return (
    <figure className="timeline">
      <figcaption>
        {caption} {isVague && <span className="timeline-key">{texts.plots.vague}</span>}
      </figcaption>
      <Plot options={options} height={heightOf(lanes)} label={caption} />
      <details className="timeline-table">
        <summary>{texts.plots.asTable}</summary>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.plots.date}</th>
              <th scope="col">{texts.plots.lane}</th>
              <th scope="col">{texts.plots.words}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ date, lane, label, href, language }, at) => (
              <tr key={at}>
                <td>
                  <time dateTime={machineDate(date)}>{formatPartialDate(date)}</time>
                </td>
                <td>{lane}</td>
                <td lang={language} dir="auto">
                  <Link href={href}>{shortened(label)}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
