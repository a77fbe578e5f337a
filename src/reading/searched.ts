/** What a search finds: for each type its table, its filter, and the texts of it that are shown. */
import type { GraphQLInputObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Compiling } from "./compiling.js";
import type { Row } from "./declare.js";
import { all } from "./paths.js";
import { bodyVariant } from "./rights.js";
import { nextRow, type TableRow } from "./rows.js";
import { checkedList, type Leaf, type ObjectValue, type Value, type Variables } from "./values.js";
import { visible } from "./visibility.js";

type Expression = RawBuilder<unknown>;

export interface Searched {
  /** The value of SearchType. */
  kind: string;
  /** The GraphQL type, which stands for the table of the same name. */
  type: string;
  /** The field of SearchFilter. */
  filter: string;
  /** How many results are ranked: the newest, where there are so many that they are looked for by date. */
  most: number;
  dated?: true;
  /** Texts that words are found in, as the public sees them: rows (place, field, text). */
  shown: (row: Row) => Expression;
  /** All names, as an array; statements have none. */
  names?: (row: Row) => Expression;
}

const texts = (...fields: [field: string, text: Expression][]): Expression =>
  sql`VALUES ${sql.join(fields.map(([field, text], place) => sql`(${sql.lit(place)}, ${sql.lit(field)}, ${text})`))}`;

/** Other names come last. */
const aliases = ({ column }: Row): Expression =>
  sql`SELECT 9 + place::int, 'aliases.' || (place - 1), alias FROM unnest(${column("aliases")}) WITH ORDINALITY listed(alias, place)`;

const named = ({ column }: Row): Expression => sql`${column("name")} || ${column("aliases")}`;

export const searchedTypes: readonly Searched[] = [
  {
    kind: "AGENT",
    type: "Agent",
    filter: "agents",
    most: 100,
    shown: (row) => sql`${texts(["name", row.column("name")], ["description", row.column("description")])} UNION ALL ${aliases(row)}`,
    names: named,
  },
  {
    kind: "REGIONAL_ISSUE",
    type: "RegionalIssue",
    filter: "regionalIssues",
    most: 100,
    shown: (row) => sql`${texts(["name", row.column("name")], ["summary", row.column("summary")])} UNION ALL ${aliases(row)}`,
    names: named,
  },
  {
    kind: "EVENT",
    type: "Event",
    filter: "events",
    most: 100,
    shown: ({ column }) => texts(["name", column("name")], ["description", column("description")]),
    names: ({ column }) => sql`ARRAY[${column("name")}]`,
  },
  {
    kind: "ARTICLE",
    type: "Article",
    filter: "articles",
    most: 100,
    dated: true,
    shown: (row) =>
      texts(["headline", row.column("headline")], ["summary", row.column("summary")], ["body", sql`CASE WHEN ${bodyVariant(row)} = 'ArticleText' THEN ${row.column("body")} END`]),
    names: ({ column }) => sql`ARRAY[${column("headline")}]`,
  },
  { kind: "STATEMENT", type: "Statement", filter: "statements", most: 300, dated: true, shown: ({ column }) => texts(["text", column("text")]) },
];

/** A row of each type's table, and what the filter of the type says of it; what is found is visible without that. */
export interface Candidate extends Searched {
  row: TableRow;
  conditions: Expression | undefined;
}

export function candidates(compiler: Compiling, filter: ObjectValue | undefined): Candidate[] {
  return searchedTypes.map((searched) => {
    const row = nextRow(searched.type);
    const value = filter?.fields.get(searched.filter) as ObjectValue | undefined;
    const type = compiler.schema.getType(`${searched.type}Filter`) as GraphQLInputObjectType;
    const conditions = value && all([...visible(row), compiler.filters.compile(type, value, row, `filter.${searched.filter}`)]);
    return { ...searched, row, conditions };
  });
}

/** Whether results of the kind are wanted. It is constant in a run: what is not wanted is not looked for. */
export function wanted(values: ReadonlyMap<string, Value>, kind: Expression): Expression {
  const types = values.get("types") as Leaf | undefined;
  return types ? sql`${kind}::text = ANY(${{ read: (variables: Variables) => checkedList("types", types.read(variables)) }}::text[])` : sql`true`;
}
