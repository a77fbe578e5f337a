/** Counts, timelines, threads and comparisons over lists in memory, as their descriptions say. */
import type { Dimension } from "../../../src/reading/declare.js";
import { invalid } from "./errors.js";
import { compareLists } from "./order.js";
import { dayText, lastDay } from "./partial-dates.js";
import { sortable, type Row, type Tables } from "./tables.js";
import type { VisibleRows } from "./visible-rows.js";

type Args = Readonly<Record<string, unknown>>;

/** The first day of the period that a day lies in. */
function firstDay(day: string, unit: string): string {
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "day") return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return dayText(date);
}

function fill(narrow: unknown, values: Readonly<Record<string, unknown>>): unknown {
  if (typeof narrow === "string") return values[narrow.slice(1)];
  if (Array.isArray(narrow)) return narrow.map((item) => fill(item, values));
  return Object.fromEntries(Object.entries(narrow as object).map(([key, value]) => [key, fill(value, values)]));
}

function grouped<Key>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) for (const key of new Set(keysOf(row))) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function facets(visible: VisibleRows, rows: readonly Row[], { path, column, period, narrow }: Dimension, args: Args): unknown[] {
  const size = (args["first"] as number | null) ?? 10;
  if (size < 1 || size > 200) throw invalid("first", "is out of range");
  const ends = (row: Row): Row[] => (path === undefined ? [row] : visible.along(row, path));
  if (column === undefined) {
    const things = [...grouped(rows, ends)].map(([node, count]) => ({ value: node.text("id"), label: node.get("name"), count, node }));
    return most(things, size).map(({ node, ...thing }) => ({ ...thing, filter: fill(narrow, { id: thing.value, slug: node.has("slug") ? node.get("slug") : null }), node }));
  }
  const valueOf = (row: Row): string | null => {
    const value = row.get(column) as string | null;
    return value !== null && period ? firstDay(value, period) : value;
  };
  const values = [...grouped(rows, (row) => ends(row).map(valueOf))].map(([value, count]) => ({ value: String(value), count }));
  if (!period) return most(values, size).map(({ value, count }) => ({ value, label: value, count, filter: fill(narrow, { value }), node: null }));
  const latest = values.sort((a, b) => compareLists([b.value], [a.value])).slice(0, size);
  return latest.map(({ value: from, count }) => {
    const value = from.slice(0, period === "year" ? 4 : 7);
    return { value, label: value, count, filter: fill(narrow, { from, to: lastDay(from, period.toUpperCase()) }), node: null };
  });
}

const most = <Value extends { value: string; count: number }>(values: Value[], size: number): Value[] =>
  values.sort((a, b) => compareLists([-a.count, a.value], [-b.count, b.value])).slice(0, size);

export function timeline(rows: readonly Row[], unit: string): unknown[] {
  const counts = [...grouped(rows, (row) => [firstDay(row.text("sortDate"), unit)])].sort(([a], [b]) => compareLists([a], [b]));
  return counts.slice(-1_000).map(([from, count]) => {
    const to = lastDay(from, unit.toUpperCase());
    return { start: from, end: to, count, filter: { dated: { from, to } } };
  });
}

export function thread(tables: Tables, visible: VisibleRows, start: Row, args: Args): unknown[] {
  const depth = args["depth"] as number;
  if (!(depth >= 1 && depth <= 10)) throw invalid("depth", "is out of range");
  const distances = new Map<Row, number>([[start, 0]]);
  const found = new Map<Row, number>();
  const ends = new Map(tables.all("StatementLink").map((link) => [link, [...tables.related(link, "from"), ...tables.related(link, "to")] as [Row, Row]]));
  for (const [statement, distance] of distances) {
    if (distance === depth) continue;
    for (const link of [...tables.related(statement, "links"), ...tables.related(statement, "linkedFrom")]) {
      const [from, to] = ends.get(link) as [Row, Row];
      if (!visible.has(from) || !visible.has(to)) continue;
      if (!found.has(link)) found.set(link, distance + 1);
      const other = from === statement ? to : from;
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  const links = [...found].map(([link, distance]) => {
    const [from, to] = ends.get(link) as [Row, Row];
    return { kind: link.get("kind"), distance, from, to, order: [distance, from.get("sortDate"), from.get("id"), sortable(link, "kind"), to.get("id")] };
  });
  return links.sort((a, b) => compareLists(a.order, b.order)).slice(0, 200);
}

export function compared(visible: VisibleRows, { speakers, issue }: Args): Row[] {
  const ids = new Set(speakers as string[]);
  if (ids.size < 2 || ids.size > 10) throw invalid("speakers", "are too few or too many");
  const agents = new Set(visible.all("Agent").flatMap((agent) => (ids.has(agent.text("id")) ? [agent.text("id")] : [])));
  const about = visible.all("RegionalIssue").find((row) => row.get("id") === issue);
  const statements = about ? visible.along(about, "statements") : [];
  return statements.filter((row) => [row.get("speakerId"), row.get("stanceHolderId")].some((id) => agents.has(id as string)));
}
