/** From rounds to figures, and figures to tables. */
import type { Round } from "./measure.js";

export interface Figures {
  operation: string;
  contestant: string;
  requestsPerSecond: number;
  /** Requests per second as a share of the floor's; null without a floor. */
  ofFloor: number | null;
  p50: number;
  p95: number;
  p99: number;
  /** Milliseconds of CPU per request. */
  serverCpu: number;
  databaseCpu: number;
  residentMegabytes: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function rate(rounds: readonly Round[]): number {
  return sum(rounds.map(({ requests }) => requests)) / sum(rounds.map(({ seconds }) => seconds));
}

export function figuresOf(operation: string, contestant: string, rounds: readonly Round[], floor: readonly Round[]): Figures {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const percentile = (share: number): number => rounded(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0, 2);
  const perRequest = (seconds: readonly number[]): number => rounded((sum(seconds) * 1_000) / latencies.length, 3);
  return {
    operation,
    contestant,
    requestsPerSecond: rounded(rate(rounds), 1),
    ofFloor: floor.length ? rounded(rate(rounds) / rate(floor), 3) : null,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    serverCpu: perRequest(rounds.map((round) => round.serverCpu)),
    databaseCpu: perRequest(rounds.map((round) => round.databaseCpu)),
    residentMegabytes: Math.round(Math.max(...rounds.map((round) => round.residentBytes)) / 1_048_576),
  };
}

export interface Summary {
  /** Requests per second. */
  queries: Record<string, Record<string, number>>;
  /** On Record's requests per second by another's, the geometric mean over the operations that both answer. */
  geomean: Record<string, number>;
}

const versus = (name: string): string => `vs${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export function summaryOf(all: readonly Figures[], measured: string): Summary {
  const queries: Summary["queries"] = {};
  for (const { operation, contestant, requestsPerSecond } of all) (queries[operation] ??= {})[contestant] = requestsPerSecond;
  const others = [...new Set(all.map(({ contestant }) => contestant))].filter((name) => name !== measured);
  const ratios = (other: string): number[] => Object.values(queries).flatMap(({ [measured]: own, [other]: its }) => (own !== undefined && its !== undefined ? [own / its] : []));
  const geomean = Object.fromEntries(
    others.flatMap((other): [string, number][] => (ratios(other).length ? [[versus(other), rounded(Math.exp(sum(ratios(other).map(Math.log)) / ratios(other).length), 3)]] : [])),
  );
  return { queries, geomean };
}

type Column = [title: string, value: (figures: Figures) => string];

const columns: readonly Column[] = [
  ["operation", ({ operation }) => operation],
  ["contestant", ({ contestant }) => contestant],
  ["req/s", ({ requestsPerSecond }) => requestsPerSecond.toFixed(0)],
  ["of floor", ({ ofFloor }) => ofFloor?.toFixed(2) ?? ""],
  ["p50 ms", ({ p50 }) => p50.toFixed(1)],
  ["p95 ms", ({ p95 }) => p95.toFixed(1)],
  ["p99 ms", ({ p99 }) => p99.toFixed(1)],
  ["server CPU ms", ({ serverCpu }) => serverCpu.toFixed(2)],
  ["database CPU ms", ({ databaseCpu }) => databaseCpu.toFixed(2)],
  ["RSS MB", ({ residentMegabytes }) => String(residentMegabytes)],
];

/** A table in Markdown, its first columns to the left. */
export function markdown(rows: readonly (readonly string[])[], left: number): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at < left ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

export const tableOf = (all: readonly Figures[]): string => markdown([columns.map(([title]) => title), ...all.map((figures) => columns.map(([, value]) => value(figures)))], 2);

/** Requests per second, one line an operation, and below what On Record's are of each contestant's. */
export function overviewOf({ queries }: Summary, contestants: readonly string[], measured: string): string {
  const rows = Object.entries(queries).map(([operation, rates]) => {
    const own = rates[measured] ?? NaN;
    return [operation, ...contestants.map((name) => rates[name]?.toFixed(0) ?? "–"), ...others(contestants, measured).map((name) => ratio(own, rates[name]))];
  });
  return markdown([["operation", ...contestants, ...others(contestants, measured).map((name) => `× ${name}`)], ...rows], 1);
}

const others = (contestants: readonly string[], measured: string): string[] => contestants.filter((name) => name !== measured);
const ratio = (own: number, its: number | undefined): string => (its === undefined || Number.isNaN(own) ? "–" : (own / its).toFixed(2));
