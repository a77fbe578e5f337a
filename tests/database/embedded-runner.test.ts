/** Prepared statements on the embedded database. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PGlite } from "@electric-sql/pglite";
import { EmbeddedRunner } from "../../src/database/embedded-runner.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";

let pglite: PGlite;
let runner: EmbeddedRunner;
beforeAll(async () => {
  pglite = await openMemoryDatabase();
  runner = new EmbeddedRunner(pglite);
});
afterAll(() => pglite.close());

const preparedNames = async (): Promise<string[]> => (await pglite.query<{ name: string }>("SELECT name FROM pg_prepared_statements")).rows.map(({ name }) => name);

test("a statement is prepared once and runs with other parameters", async () => {
  const run = (a: number, b: string | null, c: boolean): Promise<string> =>
    runner.run("several", "SELECT concat($1::int + 1, '|', coalesce($2::text, 'null'), '|', $3::boolean)", [a, b, c]);
  expect([await run(1, "x", true), await run(2, null, false)]).toEqual(["2|x|t", "3|null|f"]);
  expect((await preparedNames()).filter((name) => name === "several")).toHaveLength(1);
});

test("lists arrive as they are, whatever they hold", async () => {
  const items = ["plain", "", "with, comma", 'a "quotation"', "back\\slash", "{brace}", "NULL", "é\u{1F600}"];
  expect(JSON.parse(await runner.run("list", "SELECT to_json($1::text[])::text", [items]))).toEqual(items);
  expect(await runner.run("list", "SELECT to_json($1::text[])::text", [[]])).toBe("[]");
});

test("after a mistake the next statement runs, the mistaken one too", async () => {
  const divide = (by: number): Promise<string> => runner.run("divide", "SELECT (6 / $1::int)::text", [by]);
  await expect(divide(0)).rejects.toThrow("division by zero");
  expect(await divide(2)).toBe("3");
  await expect(divide(0)).rejects.toThrow("division by zero");
  expect(await divide(3)).toBe("2");
});

test("it waits for the end of a transaction", async () => {
  await pglite.exec("CREATE TABLE counted (n int)");
  let answered: Promise<string> | undefined;
  await pglite.transaction(async (transaction) => {
    await transaction.query("INSERT INTO counted VALUES (1)");
    answered = runner.run("count", "SELECT count(*)::text FROM counted", []);
    await transaction.query("SELECT 1");
    await transaction.rollback();
  });
  expect(await answered).toBe("0");
});

test("only so many statements stay prepared", async () => {
  for (let at = 0; at < 300; at += 1) expect(await runner.run(`n${at}`, `SELECT '${at}'`, [])).toBe(String(at));
  const names = await preparedNames();
  expect(names.length).toBeLessThanOrEqual(250);
  expect(names).toContain("n299");
  expect(await runner.run("n0", "SELECT '0'", [])).toBe("0");
});
