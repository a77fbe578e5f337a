/** A search as SQL: what it finds in the order of its ranking, and of that one page. */
import type { FieldNode, GraphQLNamedType, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError, TooCostlyError } from "../shared/errors.js";
import type { Compiling } from "./compiling.js";
import { checkedSize, defaultPageSize, mostColumns } from "./connection.js";
import type { Cost } from "./cost.js";
import { cursorSql, readCursor, type Order } from "./cursor.js";
import { jsonArray, jsonText, orNull, quoted, type Json } from "./json.js";
import type { TableRow } from "./rows.js";
import { hitsOf, mostSimilar } from "./search-hits.js";
import { foundNode, highlights } from "./search-nodes.js";
import { fingerprint } from "./search-query.js";
import { candidates, searchedTypes } from "./searched.js";
import { nestedSets } from "./selection.js";
import { type Leaf, type ObjectValue, type Value, type Variables } from "./values.js";

type Expression = RawBuilder<unknown>;

/** What finding and ranking costs, in rows, whatever the page. */
const searchCost = 500;

const column = (name: string, type: string): Order["columns"][number] => ({ name, type, isList: false, isNullable: false });
/** The first key says which search it was. */
const order: Order = { columns: [column("search", "text"), column("rank", "int"), column("id", "uuid")], descending: true, label: "search" };

export interface SearchRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
}

/** A hit that the page's columns are made of. */
const hit: TableRow = { model: "computed", column: (name) => sql.ref(`hit.${name}`), table: sql`hit` };

export function compileSearch(compiler: Compiling, { type, nodes, values, cost }: SearchRequest): Json {
  const page = new ResultPage(compiler, values);
  cost.add(() => searchCost);
  const each = cost.add((variables) => page.size.read(variables));
  const connection = type as GraphQLObjectType;
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "nodes":
        return page.collected(foundNode(compiler, hit, fields, each));
      case "edges":
        return page.collected(edge(compiler, fields, each));
      case "pageInfo":
        return pageInfo(compiler, fields, page);
      case "totalCount":
        return [sql`(SELECT count(*) FROM hits)`];
      case "totalCountIsLowerBound":
        return [isLowerBound()];
      default:
        return [`"${connection.name}"`];
    }
  };
  const selected = compiler.selections.of(connection, nestedSets(nodes));
  const hits = hitsOf(candidates(compiler, values.get("filter") as ObjectValue | undefined), values, compiler.variables);
  const object = compiler.json([...selected].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]));
  return [sql`(WITH ${hits} SELECT ${jsonText(object)}${page.from()})`];
}

function edge(compiler: Compiling, nodes: readonly FieldNode[], cost: Cost): Json {
  const type = compiler.schema.getType("SearchEdge") as GraphQLObjectType;
  const compile = (fields: readonly FieldNode[]): Json => {
    switch (fields[0]?.name.value) {
      case "node":
        return foundNode(compiler, hit, fields, cost);
      case "highlights":
        return highlights(compiler, hit, fields, cost);
      case "cursor":
        return quoted(cursorSql(order, hit));
      case "score":
        return [sql`(${hit.column("rank")} / 1000000.0)::float8`];
      default:
        return [`"${type.name}"`];
    }
  };
  return compiler.json(
    [...compiler.selections.of(type, nestedSets(nodes))].map(([key, fields]): [string, Json] => [key, compiler.at(key, fields[0] as FieldNode, () => compile(fields))]),
  );
}

function pageInfo(compiler: Compiling, nodes: readonly FieldNode[], page: ResultPage): Json {
  const type = compiler.schema.getType("PageInfo") as GraphQLObjectType;
  const compile = (name: string | undefined): Json => {
    switch (name) {
      case "hasNextPage":
        return page.hasNext();
      case "hasPreviousPage":
        return [sql`(${page.hasPrevious()})::text`];
      case "startCursor":
        return page.cursorAt(sql`1`);
      case "endCursor":
        return page.cursorAt(sql`least(page.n, ${page.size}::int)`);
      default:
        return [`"${type.name}"`];
    }
  };
  return compiler.json([...compiler.selections.of(type, nestedSets(nodes))].map(([key, [field]]): [string, Json] => [key, compile(field?.name.value)]));
}

/** Of a kind of which as many were found as are ranked, there may be more. */
function isLowerBound(): Expression {
  const full = searchedTypes.map(({ kind, most }) => sql`WHEN ${sql.lit(kind)} THEN ${sql.lit(most)}`);
  return sql`((SELECT count(*) FROM alike) = ${sql.lit(mostSimilar)} OR EXISTS (SELECT FROM found GROUP BY "kind" HAVING count(*) = CASE "kind" ${sql.join(full, sql` `)} END))::text`;
}

/** The page's rows among the hits, and one more that tells whether others follow. */
class ResultPage {
  readonly size: { read: (variables: Variables) => number };
  private readonly columns: Expression[] = [];
  private isRead = false;
  private readonly after: { rank: Expression; id: Expression } | undefined;
  private readonly search: Expression;

  constructor(compiler: Compiling, values: ReadonlyMap<string, Value>) {
    const [first, after] = [values.get("first"), values.get("after")] as (Leaf | undefined)[];
    this.size = { read: (variables) => checkedSize("first", first ? first.read(variables) : defaultPageSize, compiler.largestPage) };
    this.size.read(compiler.variables);
    this.search = sql`${{ read: (variables: Variables) => fingerprint(values, variables) }}::text`;
    if (!after) return;
    const keys = (variables: Variables): string[] => {
      const [search, ...others] = readCursor("after", after.read(variables), order);
      if (search !== fingerprint(values, variables)) throw new InvalidInputError("after", "after was taken from another search");
      return others;
    };
    keys(compiler.variables);
    this.after = { rank: sql`${{ read: (variables: Variables) => keys(variables)[0] }}::int`, id: sql`${{ read: (variables: Variables) => keys(variables)[1] }}::uuid` };
  }

  /** All of the page's rows as a JSON array of `value`. */
  collected(value: Json): Json {
    return jsonArray(this.column(jsonText(value)), sql``, sql` FILTER (WHERE page.i <= ${this.size}::int)`);
  }

  cursorAt(number: Expression): Json {
    return orNull(sql`'"' || min(${this.column(cursorSql(order, hit))}) FILTER (WHERE page.i = ${number}) || '"'`);
  }

  hasPrevious(): Expression {
    return this.after ? sql`EXISTS (SELECT FROM hits WHERE (hits.rank, hits."id") >= (${this.after.rank}, ${this.after.id}))` : sql`false`;
  }

  hasNext(): Json {
    this.isRead = true;
    return [sql`(count(page.i) > ${this.size}::int)::text`];
  }

  /** The page's rows as a FROM clause; none where only the hits are counted. */
  from(): Expression {
    return this.isRead ? sql` FROM (${this.rows()}) page` : sql``;
  }

  private rows(): Expression {
    const behind = this.after ? sql` WHERE (hits.rank, hits."id") < (${this.after.rank}, ${this.after.id})` : sql``;
    const hits = sql`SELECT hits.*, ${this.search} AS search FROM hits${behind} ORDER BY hits.rank DESC, hits."id" DESC LIMIT ${this.size}::int + 1`;
    const numbered = sql`SELECT *, row_number() OVER (ORDER BY rank DESC, "id" DESC) AS i, count(*) OVER () AS n FROM (${hits}) ordered`;
    const columns = this.columns.map((column, at) => sql`, ${column} AS ${sql.id(`c${at}`)}`);
    return sql`SELECT hit.i, hit.n${sql.join(columns, sql``)} FROM (SELECT numbered.*, asked.positive FROM (${numbered}) numbered LEFT JOIN asked ON numbered."language" = ANY (asked.languages) ORDER BY i) hit`;
  }

  private column(value: Expression): Expression {
    if (this.columns.length === mostColumns) throw new TooCostlyError(`a page is asked for the same things more than ${mostColumns} times`, { budget: mostColumns });
    this.isRead = true;
    this.columns.push(value);
    return sql.ref(`page.c${this.columns.length - 1}`);
  }
}
