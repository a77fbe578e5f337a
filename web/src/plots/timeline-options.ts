/** How a timeline is drawn. */
import type { PlotOptions } from "@observablehq/plot";
import { formatPartialDate, machineDate, type PartialDate } from "../shared/dates.ts";
import { texts } from "../texts.ts";
import type * as Marks from "./marks.ts";
import { spanOf } from "./span.ts";

export interface TimelinePoint {
  date: PartialDate;
  /** What it belongs to: an issue, a party. */
  lane: string;
  /** What it is, in words; of many words the first are shown. */
  label: string;
  /** Its page. */
  href: string;
  /** The language of the words, BCP 47, if it is not the interface's. */
  language?: string;
}

const longestLabel = 140;
const mostLanes = 8;
const laneHeight = 48;
/** What of a lane its name takes. */
const laneName = 16;
const axisHeight = 44;
/** How many dots of one date stand apart in a lane before the next ones fall on them. */
const places = 3;
const day = 86_400_000;
const fewestDays = 20;

/** Whether the points have a course: they are of two dates or more. */
export const hasCourse = (points: readonly TimelinePoint[]): boolean => new Set(points.map(({ date }) => machineDate(date))).size > 1;

/** As many whole words as fit. */
export const shortened = (text: string): string =>
  text.length <= longestLabel
    ? text
    : `${Array.from(text)
        .slice(0, longestLabel)
        .join("")
        .replace(/\s+\S*$/u, "")} …`;

/** The points in lanes, the fullest first; what has no lane left shares the last. */
export function byLane(points: readonly TimelinePoint[]): Map<string, TimelinePoint[]> {
  const all = new Map<string, TimelinePoint[]>();
  for (const point of points) all.set(point.lane, [...(all.get(point.lane) ?? []), point]);
  const fullest = [...all].sort(([, some], [, others]) => others.length - some.length);
  if (fullest.length <= mostLanes) return new Map(fullest);
  const shown = fullest.slice(0, mostLanes - 1);
  const rest = fullest.slice(mostLanes - 1);
  return new Map([...shown, [texts.plots.otherLanes(rest.length), rest.flatMap(([, some]) => some)]]);
}

export const heightOf = (lanes: ReadonlyMap<string, unknown>): number => lanes.size * laneHeight + axisHeight;

interface Mark {
  lane: string;
  from: Date;
  to: Date;
  /** Where it stands across its lane, 0 in the middle. */
  offset: number;
  isDay: boolean;
  href: string;
  title: string;
}

function marksOf(lanes: ReadonlyMap<string, readonly TimelinePoint[]>): Mark[] {
  return [...lanes].flatMap(([lane, points]) => {
    const before = new Map<string, number>();
    return [...points].sort(byStart).map(({ date, label, href }) => {
      const when = formatPartialDate(date);
      const count = before.get(when) ?? 0;
      before.set(when, count + 1);
      return { lane, ...spanOf(date), offset: offsetOf(count % places), isDay: date.precision === "DAY", href, title: `${when}: ${shortened(label)}` };
    });
  });
}

const byStart = (one: TimelinePoint, other: TimelinePoint): number => one.date.value.localeCompare(other.date.value);

/** 0, 1, -1, 2, -2 … */
const offsetOf = (count: number): number => (count % 2 === 0 ? -count / 2 : (count + 1) / 2);

/** From the first to the last, with some air: so much that the axis has no use for hours. */
function domainOf(marks: readonly Mark[]): [Date, Date] {
  const [first, last] = marks.reduce(([from, to], mark) => [Math.min(from, mark.from.getTime()), Math.max(to, mark.to.getTime())], [Infinity, -Infinity]);
  const air = Math.max((last - first) * 0.03, (fewestDays * day - (last - first)) / 2);
  return [new Date(first - air), new Date(last + air)];
}

export function timelineOptions(lanes: ReadonlyMap<string, readonly TimelinePoint[]>): (marks: typeof Marks, width: number) => PlotOptions {
  const marks = marksOf(lanes);
  const names = [...lanes.keys()];
  const tip = { fill: "var(--sheet)", stroke: "var(--soft)", fontSize: 13, lineHeight: 1.3, lineWidth: 26, pathFilter: "none" };
  const channels = { fy: "lane", y: "offset", href: "href", title: "title", ariaLabel: "title", tip } as const;
  return ({ axisX, dot, frame, ruleY, text }, width) => ({
    marginTop: 0,
    marginBottom: axisHeight - 6,
    marginLeft: 0,
    marginRight: 0,
    x: { type: "utc", domain: domainOf(marks), insetLeft: 16, insetRight: 16 },
    y: { domain: [-places / 2, places / 2], axis: null, insetTop: laneName },
    fy: { domain: names, axis: null, padding: 0 },
    marks: [
      frame({ anchor: "bottom", stroke: "var(--hair)" }),
      axisX({ anchor: "bottom", ticks: Math.min(10, Math.max(2, Math.round(width / 110))), color: "var(--soft)", fontSize: 12, tickSize: 4 }),
      text(names, { fy: (name: string) => name, text: (name: string) => name, frameAnchor: "top-left", dx: 2, dy: 5, fill: "var(--soft)", fontSize: 12 }),
      ruleY(
        marks.filter(({ isDay }) => !isDay),
        { ...channels, x1: "from", x2: "to", stroke: "var(--two)", strokeWidth: 6, strokeOpacity: 0.55 },
      ),
      dot(
        marks.filter(({ isDay }) => isDay),
        { ...channels, x: "from", r: 4.5, fill: "var(--accent)", fillOpacity: 0.75, stroke: "var(--paper)", strokeWidth: 1 },
      ),
    ],
  });
}
