/** What the read engine's statements meet on PostgreSQL is told in codes that clients can act on. */
import pg from "pg";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/database/database.js";
import { StatementRunner } from "../../src/database/statement-runner.js";

const url = process.env["ON_RECORD_TEST_POSTGRES"];

describe.skipIf(url === undefined)("on PostgreSQL", () => {
  test("a statement past its time is too costly, and the connection goes on", async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1, statement_timeout: 100 });
    const runner = new StatementRunner(pool);
    await expect(runner.run("sleeps", "SELECT pg_sleep(5)::text", [])).rejects.toMatchObject({ code: "TOO_COSTLY" });
    expect(await runner.run("one", "SELECT 1::text", [])).toBe("1");
    await pool.end();
  });

  test("a connection that is cut off is unavailable, and the next one works", async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    pool.on("error", () => undefined);
    const runner = new StatementRunner(pool);
    await expect(runner.run("cut", "SELECT pg_terminate_backend(pg_backend_pid())::text", [])).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(await runner.run("one", "SELECT 1::text", [])).toBe("1");
    await pool.end();
  });

  test("the connection that the server opened first may break too", async () => {
    const database = await openDatabase({ url, dataFolder: "", poolSize: 1, statementTimeout: 5_000 });
    await expect(database.run("cut", "SELECT pg_terminate_backend(pg_backend_pid())::text", [])).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(await database.run("one", "SELECT 1::text", [])).toBe("1");
    await database.close();
  });

  test("a connection that has prepared many statements is replaced", async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const runner = new StatementRunner(pool);
    const backend = (name: string) => runner.run(name, `SELECT pg_backend_pid()::text /* ${name} */`, []);
    const first = await backend("p0");
    for (let at = 1; at < 250; at += 1) expect(await backend(`p${at}`)).toBe(first);
    await backend("p250");
    expect(await backend("p251")).not.toBe(first);
    await pool.end();
  });
});

test("a server that is not there is unavailable", async () => {
  const pool = new pg.Pool({ connectionString: "postgres://nobody@127.0.0.1:1/none", connectionTimeoutMillis: 2_000 });
  await expect(new StatementRunner(pool).run("one", "SELECT 1::text", [])).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await pool.end();
});
