/** From rounds to figures, and figures to a table. */
import type { Round } from "./measure.js";

export interface Figures {
  operation: string;
  contestant: string;
  requestsPerSecond: number;
  /** Requests per second as a share of the floor's. */
  ofFloor: number;
  p50: number;
  p99: number;
  /** CPU seconds per 1,000 requests. */
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
  const thousands = latencies.length / 1_000;
  return {
    operation,
    contestant,
    requestsPerSecond: rounded(rate(rounds), 1),
    ofFloor: rounded(rate(rounds) / rate(floor), 3),
    p50: percentile(0.5),
    p99: percentile(0.99),
    serverCpu: rounded(sum(rounds.map((round) => round.serverCpu)) / thousands, 3),
    databaseCpu: rounded(sum(rounds.map((round) => round.databaseCpu)) / thousands, 3),
    residentMegabytes: Math.round(Math.max(...rounds.map((round) => round.residentBytes)) / 1_048_576),
  };
}

const columns: [title: string, value: (figures: Figures) => string][] = [
  ["operation", ({ operation }) => operation],
  ["contestant", ({ contestant }) => contestant],
  ["req/s", ({ requestsPerSecond }) => requestsPerSecond.toFixed(0)],
  ["of floor", ({ ofFloor }) => ofFloor.toFixed(2)],
  ["p50 ms", ({ p50 }) => p50.toFixed(1)],
  ["p99 ms", ({ p99 }) => p99.toFixed(1)],
  ["server CPU s/1000", ({ serverCpu }) => serverCpu.toFixed(2)],
  ["database CPU s/1000", ({ databaseCpu }) => databaseCpu.toFixed(2)],
  ["RSS MB", ({ residentMegabytes }) => String(residentMegabytes)],
];

export function tableOf(all: readonly Figures[]): string {
  const lines = [columns.map(([title]) => title), ...all.map((figures) => columns.map(([, value]) => value(figures)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) => line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ")).join("\n");
}
