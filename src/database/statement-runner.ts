/** Runs the read engine's statements on a PostgreSQL pool, prepared by name on each connection. */
import type pg from "pg";
import { TooCostlyError, UnavailableError } from "../shared/errors.js";
import { TextQuery } from "./text-query.js";

/** Prepared statements take memory in the database, some 100 kB each: a connection that has this many is replaced. */
const mostPrepared = 250;

/** SQLSTATE classes and codes of a database that is not there, full or going down; Node's codes for the way to it. */
const unreachable = /^(08|53|57P|ECONN|ETIMEDOUT|ENOTFOUND|EPIPE)/;

/** What a caller can do something about; anything else stays as it is. */
function explained(error: unknown): unknown {
  const { code = "", message } = error as { code?: string; message: string };
  if (code === "57014") return new TooCostlyError("the operation took the database too long; ask for less at once");
  if (unreachable.test(code) || /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(message))
    return new UnavailableError("The database cannot be reached now; try again.");
  return error;
}

export class StatementRunner {
  private readonly prepared = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(private readonly pool: pg.Pool) {
    // A connection that breaks while it is lent out tells its query as well; without a listener it would end the process.
    pool.on("connect", (client) => client.on("error", () => undefined));
  }

  /** @throws TooCostlyError past the statement timeout; UnavailableError when the database cannot be reached. */
  async run(name: string, text: string, parameters: readonly unknown[]): Promise<string> {
    try {
      return await this.runOn(await this.pool.connect(), name, text, parameters);
    } catch (error) {
      throw explained(error);
    }
  }

  private async runOn(client: pg.PoolClient, name: string, sql: string, parameters: readonly unknown[]): Promise<string> {
    const names = this.prepared.get(client) ?? new Set<string>();
    this.prepared.set(client, names);
    let replace = true;
    try {
      const text = await answerOf(client, { name, sql, isPrepared: names.has(name) }, parameters);
      names.add(name);
      replace = names.size > mostPrepared;
      return text;
    } catch (error) {
      // Only after a refusal by the database is the connection known to be whole.
      replace = explained(error) instanceof UnavailableError || (error as { severity?: string }).severity !== "ERROR";
      throw error;
    } finally {
      client.release(replace);
    }
  }
}

function answerOf(client: pg.PoolClient, statement: { name: string; sql: string; isPrepared: boolean }, parameters: readonly unknown[]): Promise<string> {
  return new Promise((resolve, reject) => {
    client.query(
      new TextQuery(statement, parameters, (error, text) => {
        if (error) reject(error);
        else resolve(String(text));
      }),
    );
  });
}
