/** The pool, and prepared statements on it. */
import { createHash } from "node:crypto";
import pg from "pg";

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: Number(process.env["DATABASE_POOL_SIZE"] ?? 10),
  options: "-c jit=off -c random_page_cost=1.1",
  application_name: "mercurius",
});

// Dates stay the text that PostgreSQL sends: nothing is to be computed with them.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const names = new Map<string, string>();

/** A statement's name among the prepared ones. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = createHash("sha256").update(text).digest("base64url").slice(0, 20)));
  return name;
}

export async function rows<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name: nameOf(text), text, values: [...values] })).rows;
}

export const close = (): Promise<void> => pool.end();
