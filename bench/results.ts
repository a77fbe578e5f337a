/** bench/RESULTS.md: the figures of the last run of everything. */
import { writeFileSync } from "node:fs";
import { inProject } from "../src/shared/project.js";
import { entries } from "./contestants.js";
import { onRecord } from "./contestants/on-record.js";
import type { Machine } from "./machine.js";
import { overviewOf, tableOf, type Figures, type Summary } from "./report.js";

export interface Report extends Summary {
  machine: Machine;
  rounds: number;
  seconds: number;
  figures: readonly Figures[];
}

function text({ machine, rounds, seconds, figures, ...summary }: Report): string {
  const means = Object.entries(summary.geomean).map(([name, mean]) => `- ${name.replace("vs", "against ").toLowerCase()}: ${mean.toFixed(2)}`);
  return `# Results of the benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. What is compared and how stands in [run.ts](run.ts).

- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}
- PostgreSQL ${machine.postgresql}; Node ${machine.node} for every contestant
- ${Object.entries(machine.packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}
- Dataset: 20,000 articles, 200,000 statements, 5,000 speakers, 300 issues, invented
- ${rounds} rounds of ${seconds} s for each contestant and operation, in turns, 16 connections, after a warm-up; no cache of answers

The servers, the database and the load share the cores of one machine. Compare the ratios and the CPU per request, not the
requests per second with those of another machine.

## On Record's requests per second as a multiple

The geometric mean over all operations that both answer:

${means.join("\n")}

Requests per second, and On Record's as a multiple of each:

${overviewOf(
  summary,
  entries.map(({ name }) => name),
  onRecord.name,
)}

## All figures

CPU is per request, of the server's process and of PostgreSQL's processes that serve it; RSS is the server's memory.

${tableOf(figures)}

## To repeat

    npm run bench                       # all of this; it needs PostgreSQL, see BENCH_DATABASE_URL in run.ts
    npm run bench -- --quick --json     # one short round, as JSON
    npm run bench -- --latency          # one caller, against a dataset ten times as large
    npm run bench -- --embedded         # the embedded database against PostgreSQL
`;
}

export function writeResults(report: Report): void {
  writeFileSync(inProject("bench", "RESULTS.md"), text(report));
}
