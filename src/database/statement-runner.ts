/** Runs the read engine's statements on a PostgreSQL pool, prepared by name on each connection. */
import type pg from "pg";

/** Prepared statements take memory in the database, some 100 kB each: a connection that has this many is replaced. */
const mostPrepared = 250;

export class StatementRunner {
  private readonly prepared = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(private readonly pool: pg.Pool) {}

  async run(name: string, text: string, parameters: readonly unknown[]): Promise<string> {
    const client = await this.pool.connect();
    const names = this.prepared.get(client) ?? new Set<string>();
    this.prepared.set(client, names);
    let full = false;
    try {
      const { rows } = await client.query<unknown[]>({ name, text, values: [...parameters], rowMode: "array" });
      names.add(name);
      full = names.size > mostPrepared;
      return String(rows[0]?.[0]);
    } finally {
      client.release(full);
    }
  }
}
