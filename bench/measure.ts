/** One contestant under load for some seconds. */
import autocannon from "autocannon";
import type { Client } from "pg";
import type { Asked } from "./asked.js";
import type { Variables } from "./operations/operation.js";
import { cpuSeconds, residentBytes } from "./process-stats.js";

export interface Load {
  /** Callers at the same time, each with a connection of its own. */
  connections: number;
  seconds: number;
}

export interface Round {
  seconds: number;
  requests: number;
  /** Milliseconds of each answer. */
  latencies: number[];
  serverCpu: number;
  databaseCpu: number;
  residentBytes: number;
}

/** Seconds of CPU of each of the database's processes that serve `applicationName`; none when the database is on another machine. */
async function databaseCpu(client: Client, applicationName: string): Promise<Map<number, number>> {
  const { rows } = await client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()", [applicationName]);
  return new Map(rows.map(({ pid }) => [pid, cpuSeconds(pid)]));
}

/** A pool may have opened and closed connections meanwhile. */
const usedBetween = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0);

/** @throws Error when an answer is not 200 or does not come. */
export async function measure(
  client: Client,
  { contestant, operation, path, body }: Asked,
  variables: readonly Variables[],
  { connections, seconds: duration }: Load,
): Promise<Round> {
  const latencies: number[] = [];
  const before = { server: cpuSeconds(contestant.pid), database: await databaseCpu(client, contestant.applicationName), time: performance.now() };
  let connection = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: contestant.origin,
        connections,
        duration,
        // Each connection asks for a share of the values, so that together they ask for all.
        setupClient: (http) => {
          const share = variables.length > connections ? variables.filter((_, at) => at % connections === connection % connections) : variables;
          connection += 1;
          http.setRequests(share.map((values) => ({ method: "POST", headers: { "content-type": "application/json" }, path, body: body(values) })));
        },
      },
      (error: Error | null, outcome) => {
        if (error) reject(error);
        else resolve(outcome);
      },
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
    });
  });
  if (result.non2xx || result.errors) throw new Error(`${contestant.name} failed in ${operation.name}: ${result.non2xx} answers not 200, ${result.errors} connection errors`);
  return {
    seconds: (performance.now() - before.time) / 1_000,
    requests: latencies.length,
    latencies,
    serverCpu: cpuSeconds(contestant.pid) - before.server,
    databaseCpu: usedBetween(before.database, await databaseCpu(client, contestant.applicationName)),
    residentBytes: residentBytes(contestant.pid),
  };
}
