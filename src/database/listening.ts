/** A way to the database that hears what transactions announce (NOTIFY), and that reads beside everything else. */
import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { EmbeddedRunner } from "./embedded-runner.js";

export interface Listening {
  /** Runs a statement of one row and one text column. */
  run: (name: string, text: string, parameters: readonly unknown[]) => Promise<string>;
  close: () => Promise<void>;
}

export interface Listener {
  channel: string;
  /** Something was announced. */
  heard: () => void;
  /** The connection broke: what is announced from now on is not heard. */
  lost: (error: Error) => void;
}

/** Longer than any of these statements takes: the other end is gone, though nobody has said so. */
const patience = 5_000;

/** On a connection of its own. @throws Error when it cannot be made. */
export async function listenOnPostgres(url: string, { channel, heard, lost }: Listener): Promise<Listening> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience, keepAlive: true, application_name: "on-record changes" });
  client.on("error", lost);
  client.on("end", () => {
    lost(new Error("the connection has ended"));
  });
  client.on("notification", heard);
  try {
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  return {
    run: async (name, text, parameters) => {
      const { rows } = await client.query<unknown[]>({ name, text, values: [...parameters], rowMode: "array" });
      return String(rows[0]?.[0]);
    },
    close: () => client.end(),
  };
}

/** The embedded database has one connection, which cannot break. */
export async function listenOnPGlite(pglite: PGlite, runner: EmbeddedRunner, { channel, heard }: Listener): Promise<Listening> {
  const stop = await pglite.listen(channel, heard);
  return { run: (name, text, parameters) => runner.run(name, text, parameters), close: stop };
}
