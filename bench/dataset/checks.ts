/** What triggers and foreign keys would have checked row by row, asked once of all rows. */
import type { ClientBase } from "pg";

interface ForeignKey {
  name: string;
  from: string;
  to: string;
  columns: string[];
  keys: string[];
}

const foreignKeys = `
  SELECT conname AS name, conrelid::regclass::text AS "from", confrelid::regclass::text AS "to",
    ARRAY(SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS k(n, i) JOIN pg_attribute ON attrelid = conrelid AND attnum = k.n ORDER BY i) AS columns,
    ARRAY(SELECT attname::text FROM unnest(confkey) WITH ORDINALITY AS k(n, i) JOIN pg_attribute ON attrelid = confrelid AND attnum = k.n ORDER BY i) AS keys
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

/** Rows that break a trigger's rule. */
const triggers: Record<string, string> = {
  "a role is a person's": `SELECT FROM "RoleAssertion" r JOIN "Agent" a ON a.id = r."personId" WHERE a.kind <> 'PERSON'`,
  "a statement lies inside its article": `SELECT FROM "Statement" s JOIN "Article" a ON a.id = s."articleId" WHERE s."end" > a."textLength"`,
  "a mention lies inside its article": `SELECT FROM "Mention" m JOIN "Article" a ON a.id = m."articleId" WHERE m."end" > a."textLength"`,
  "a part lies inside its statement": `SELECT FROM "StatementPart" p JOIN "Statement" s ON s.id = p."statementId" WHERE p.start < s.start OR p."end" > s."end"`,
  "parts do not overlap": `SELECT FROM "StatementPart" p JOIN "StatementPart" l ON l."statementId" = p."statementId" AND l.position > p.position AND l.start < p."end"`,
  "an anchor's words stand where it says": `SELECT FROM "Statement" s JOIN "Article" a ON a.id = s."articleId" WHERE s.exact <> substr(a.body, s.start + 1, s."end" - s.start)`,
};

/** @throws Error naming what is broken. */
export async function checkDataset(client: ClientBase): Promise<void> {
  const { rows } = await client.query<ForeignKey>(foreignKeys);
  const dangling = rows.map(({ name, from, to, columns, keys }): [string, string] => {
    const given = columns.map((column) => `f."${column}" IS NOT NULL`).join(" AND ");
    const same = columns.map((column, at) => `t."${keys[at]}" = f."${column}"`).join(" AND ");
    return [name, `SELECT FROM ${from} f WHERE ${given} AND NOT EXISTS (SELECT FROM ${to} t WHERE ${same})`];
  });
  for (const [rule, broken] of [...dangling, ...Object.entries(triggers)]) {
    const { rowCount } = await client.query(`${broken} LIMIT 1`);
    if (rowCount) throw new Error(`the dataset breaks a rule of the database: ${rule}`);
  }
}
