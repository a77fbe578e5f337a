/**
 * The results of a search as SQL, before their page is cut out: CTEs `asked`, `typed`, `found`, `alike` and `hits`.
 * A document is matched by the words of its own language's rules, so that what is left out is left out in each language.
 */
import { sql, type RawBuilder } from "kysely";
import { all } from "./paths.js";
import { nextRow } from "./rows.js";
import { checkedQuery, isPlain } from "./search-query.js";
import { wanted, type Candidate } from "./searched.js";
import type { Leaf, Value, Variables } from "./values.js";
import { visible } from "./visibility.js";

type Expression = RawBuilder<unknown>;

/** Similar names are looked for where fewer things have the words themselves and so much was typed; the most similar are results. */
const fewFound = 20;
const fewestLetters = 4;
/** How alike names must be, where something has the words themselves. */
const surelyAlike = 0.6;
export const mostSimilar = 50;

/**
 * How well a document fits; a millionth is the unit, so that cursors have whole numbers.
 *
 * - 1: its words are those asked for.
 * - 0 to 1: how often and how close together, where names weigh most, then other names and what was said, then
 *   summaries, then long texts and a statement's speaker (`ts_rank`, divided by the logarithm of the length).
 * - up to 2.3 where a name of it has all that was typed, in whatever order: by how much of the name that is, and 0.3 where
 *   the name begins so.
 * - up to 0.2 for newness: 4 thousandths a year, counted from 2000 and whatever day it is, so that pages fit together.
 */
const rank = sql`round(1000000 * (1
  + ts_rank('{0.1, 0.2, 0.5, 1}', words, positive, 1)
  + CASE WHEN names IS NULL THEN 0 ELSE coalesce((SELECT max(2.0 * length(folded) / length(name) + CASE WHEN starts_with(name, folded) THEN 0.3 ELSE 0 END)
      FROM string_to_table(names, E'\\n') name WHERE string_to_array(folded, ' ') <@ string_to_array(name, ' ') AND folded <> ''), 0) END
  + least(greatest((coalesce("date", DATE '2000-01-01') - DATE '2000-01-01') * 0.004 / 365.25, 0), 0.2)))::int`;

/** The share of what was typed that a name has, a little for having nothing else, and half where the name begins with all of it. */
const similarity = sql`round(1000000 * (0.9 * alike + 0.09 * similarity(folded, names) + CASE WHEN strpos(names, E'\\n' || folded) > 0 THEN 0.5 ELSE 0 END))::int`;

export function hitsOf(kinds: readonly Candidate[], values: ReadonlyMap<string, Value>, variables: Variables): Expression {
  const leaf = values.get("query") as Leaf;
  const query = { read: (current: Variables) => checkedQuery(leaf.read(current)) };
  query.read(variables);
  const plain = sql`${{ read: (current: Variables) => isPlain(query.read(current)) }}::boolean`;
  const newestOfAll = sql.join(
    kinds.map((kind) => sql`(${newest(kind, values)})`),
    sql` UNION ALL `,
  );
  return sql`asked AS MATERIALIZED (SELECT * FROM "searchAsked"(${query}::text)),
    typed AS MATERIALIZED (SELECT "searchFold"(${query}::text) AS folded),
    found AS MATERIALIZED (SELECT "kind", newest."id", "language", ${rank} AS rank FROM (${newestOfAll}) newest, typed),
    alike AS MATERIALIZED (${similar(kinds, values, plain)}),
    hits AS MATERIALIZED (SELECT * FROM found UNION ALL SELECT * FROM alike)`;
}

/**
 * The newest documents of a kind that have the words, one window of time after the other until there are enough: what has
 * a limit of its own for each window can only be run for one after the other, and the outer limit ends that.
 */
function newest({ kind, row, conditions, dated, most }: Candidate, values: ReadonlyMap<string, Value>): Expression {
  const document = nextRow("SearchDocument");
  const inWindow = all([
    sql`asked.positive IS NOT NULL AND ${sql.lit(kind)} = ANY (asked.kinds) AND ${document.column("language")} = ANY (asked.languages)`,
    sql`${document.column("words")} @@ (asked.query && time.marks) AND (time.before IS NULL OR ${document.column("date")} < time.before)`,
    ...visible(document),
  ]);
  const filtered = conditions ? sql`, ${row.table}` : sql``;
  const joined = conditions ? sql` AND ${row.column("id")} = ${document.column("id")} AND ${conditions}` : sql``;
  const columns = sql.join(["kind", "id", "language", "date", "names", "words"].map((name) => document.column(name)));
  const documents = sql`SELECT ${columns}, asked.positive FROM asked, ${document.table}${filtered} WHERE ${inWindow}${joined} ORDER BY ${document.column("date")} DESC, ${document.column("id")} DESC LIMIT ${sql.lit(most)}`;
  const windows = dated
    ? sql`SELECT "searchMarked"(${sql.lit(kind)}, periods) AS marks, before FROM "searchWindows"(${sql.lit(kind)}, ${sql.lit(most)})`
    : sql`SELECT ${sql.lit(`'${kind}'`)}::tsquery AS marks, NULL::date AS before`;
  return sql`SELECT documents.* FROM (${windows} WHERE ${wanted(values, sql.lit(kind))}) time CROSS JOIN LATERAL (${documents}) documents LIMIT ${sql.lit(most)}`;
}

/** Things with a name that is nearly what was typed, the most similar first. */
function similar(kinds: readonly Candidate[], values: ReadonlyMap<string, Value>, plain: Expression): Expression {
  const document = nextRow("SearchDocument");
  const { column } = document;
  const named = kinds.filter(({ names }) => names);
  const filters = named.flatMap(({ kind, row, conditions }) =>
    conditions ? [sql`(${column("kind")} <> ${sql.lit(kind)} OR (SELECT true FROM ${row.table} WHERE ${row.column("id")} = ${column("id")} AND ${conditions}))`] : [],
  );
  const conditions = all([
    // Asked once, before any name is looked at.
    sql`${plain} AND (SELECT count(*) FROM found) < ${sql.lit(fewFound)} AND (SELECT length(folded) FROM typed) >= ${sql.lit(fewestLetters)}`,
    sql`(${sql.join(
      named.map(({ kind }) => wanted(values, sql.lit(kind))),
      sql` OR `,
    )})`,
    sql`${column("id")} = named."id" AND (alike >= ${sql.lit(surelyAlike)} OR NOT EXISTS (SELECT FROM found))`,
    sql`NOT EXISTS (SELECT FROM found WHERE found."id" = ${column("id")})`,
    wanted(values, column("kind")),
    ...visible(document),
    ...filters,
  ]);
  return sql`SELECT ${sql.join(["kind", "id", "language"].map(column))}, ${similarity} AS rank FROM typed, LATERAL "searchAlike"(folded) named, ${document.table} WHERE ${conditions} ORDER BY rank DESC, ${column("id")} DESC LIMIT ${sql.lit(mostSimilar)}`;
}
