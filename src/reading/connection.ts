/** A connection as SQL: one subquery for the page's rows, in keyset order, and what Relay tells about it. */
import { getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLInputObjectType, type GraphQLNamedType, type GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError, TooCostlyError } from "../shared/errors.js";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import { compileFacets } from "./facets.js";
import { cursorSql, orderFrom, readCursor, type Order } from "./cursor.js";
import { modelNamed } from "./datamodel.js";
import { jsonArray, jsonText, orNull, quoted, type Json } from "./json.js";
import { nodeTypeOf } from "./mapping.js";
import { all, orderKeyIn, type Reached } from "./paths.js";
import { sharedRows, type SharedRows, type TableRow } from "./rows.js";
import { nestedSets, type Selected } from "./selection.js";
import { sizeClass, type Leaf, type ObjectValue, type Value, type Variables } from "./values.js";

type Expression = RawBuilder<unknown>;

export const defaultPageSize = 20;

export interface ConnectionRequest {
  type: GraphQLNamedType;
  nodes: readonly FieldNode[];
  values: ReadonlyMap<string, Value>;
  cost: Cost;
  reached: Reached;
}

interface Page {
  /** How many rows in this run. */
  size: Leaf;
  /** From the end of the list. */
  backward: boolean;
  order: Order;
  after: Leaf | undefined;
  before: Leaf | undefined;
}

export function compileConnection(compiler: Compiling, request: ConnectionRequest): Json {
  const { type, values, cost, reached } = request;
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const page = pageFrom(compiler, values, reached.row);
  const filter = values.get("filter") as ObjectValue | undefined;
  const where = filter ? [...reached.where, compiler.filters.compile(filterType(compiler, nodeTypeOf(type)), filter, reached.row, "filter")] : reached.where;
  const rows = new PageRows(
    compiler,
    { ...reached, where },
    page,
    cost.add((variables) => sizeIn(page, variables)),
  );
  const selected = compiler.selections.of(type, nestedSets(request.nodes));
  // All that is counted is read once.
  const counted = sharedRows(reached.row.model);
  const counts = [...selected.values()].some((nodes) => nodes[0]?.name.value === "facets");
  const compile = (nodes: readonly FieldNode[]): Json => {
    switch (nodes[0]?.name.value) {
      case "totalCount":
        return [counts ? sql`(SELECT count(*) FROM ${counted.row.table})` : sql`(SELECT count(*) FROM ${reached.from} WHERE ${all(where)})`];
      case "nodes":
        return rows.collected(compiler.object(nodeTypeOf(type), reached.row, nodes, rows.cost));
      case "edges":
        return rows.collected(edges(compiler, type, reached.row, nodes, rows));
      case "pageInfo":
        return pageInfo(compiler, nodes, rows);
      case "facets":
        return compileFacets(compiler, {
          field: type.getFields()["facets"] as GraphQLField<unknown, unknown>,
          nodes,
          cost,
          reached: { row: counted.row, from: counted.row.table, where: [] },
        });
      default:
        return [`"${type.name}"`];
    }
  };
  // Known before anything is compiled: whether one row more is read than the page shows.
  if ([...selected.values()].some((nodes) => nodes[0]?.name.value === "pageInfo" && asksFor(compiler, nodes, rows.moreField))) rows.readOneMore();
  const pairs = [...selected].map(([key, nodes]): [string, Json] => [key, compiler.at(key, nodes[0] as FieldNode, () => compile(nodes))]);
  const selection = rows.select(compiler.json(pairs));
  return counts ? withCounted(counted, { ...reached, where }, selection) : selection;
}

function withCounted({ alias, columns }: SharedRows, reached: Reached, selection: Json): Json {
  const wanted = columns.size ? sql.join([...columns].map((name) => sql`${orderKeyIn(reached, name)} AS ${sql.id(name)}`)) : sql``;
  return [sql`(WITH ${sql.id(alias)} AS (SELECT ${wanted} FROM ${reached.from} WHERE ${all(reached.where)}) SELECT ${jsonText(selection)})`];
}

/** `TypeFilter`, by the naming convention of the schema. */
export function filterType(compiler: Compiling, node: GraphQLNamedType): GraphQLInputObjectType {
  return compiler.schema.getType(`${node.name}Filter`) as GraphQLInputObjectType;
}

const fieldType = (type: GraphQLObjectType, name: string): GraphQLObjectType => getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;

function edges(compiler: Compiling, connection: GraphQLObjectType, row: TableRow, nodes: readonly FieldNode[], rows: PageRows): Json {
  const edge = fieldType(connection, "edges");
  const selected = compiler.selections.of(edge, nestedSets(nodes));
  return compiler.json(
    [...selected].map(([key, fields]): [string, Json] => {
      const name = fields[0]?.name.value;
      if (name === "cursor") return [key, quoted(cursorSql(rows.page.order, row))];
      if (name === "node") return [key, compiler.at(key, fields[0] as FieldNode, () => compiler.object(nodeTypeOf(connection), row, fields, rows.cost))];
      return [key, [`"${edge.name}"`]];
    }),
  );
}

const pageInfoFields = (compiler: Compiling, nodes: readonly FieldNode[]): Selected =>
  compiler.selections.of(compiler.schema.getType("PageInfo") as GraphQLObjectType, nestedSets(nodes));

const asksFor = (compiler: Compiling, nodes: readonly FieldNode[], name: string): boolean =>
  [...pageInfoFields(compiler, nodes).values()].some(([field]) => field?.name.value === name);

function pageInfo(compiler: Compiling, nodes: readonly FieldNode[], rows: PageRows): Json {
  const selected = pageInfoFields(compiler, nodes);
  const compile = (name: string | undefined): Json => {
    switch (name) {
      case "hasNextPage":
        return rows.hasMore("after");
      case "hasPreviousPage":
        return rows.hasMore("before");
      case "startCursor":
        return rows.cursorAt("start");
      case "endCursor":
        return rows.cursorAt("end");
      default:
        return ['"PageInfo"'];
    }
  };
  return compiler.json([...selected].map(([key, [field]]): [string, Json] => [key, compile(field?.name.value)]));
}

function pageFrom(compiler: Compiling, values: ReadonlyMap<string, Value>, row: TableRow): Page {
  const leaf = (name: string): Leaf | undefined => values.get(name) as Leaf | undefined;
  const [first, last] = [leaf("first"), leaf("last")];
  if (first && last) throw new InvalidInputError("last", "give first or last, not both");
  const size = first ?? last ?? { kind: "leaf", read: () => defaultPageSize, now: defaultPageSize, constant: true };
  const name = last ? "last" : "first";
  const checked = { ...size, read: (variables: Variables): unknown => checkedSize(name, size.read(variables), compiler.largestPage) };
  checked.read(compiler.variables);
  return { size: checked, backward: last !== undefined, order: orderFrom(String(leaf("orderBy")?.now), modelNamed(row.model)), after: leaf("after"), before: leaf("before") };
}

export function checkedSize(argument: string, size: unknown, largestPage: number): number {
  if (typeof size !== "number" || !(size >= 1 && size <= largestPage)) throw new InvalidInputError(argument, `${argument} must lie between 1 and ${largestPage}`);
  return size;
}

/** How often `edges` and `nodes` may be asked of one page, under other aliases: each is a column, of which PostgreSQL allows 1,664. */
export const mostColumns = 1_000;

const sizeIn = (page: Page, variables: Variables): number => page.size.read(variables) as number;

/** The rows of one page. What the page is asked for decides which columns its subquery has. */
class PageRows {
  private readonly columns: Expression[] = [];
  private numbered = false;
  private oneMore = false;
  private cursorColumn: Expression | undefined;

  constructor(
    private readonly compiler: Compiling,
    private readonly reached: Reached,
    readonly page: Page,
    readonly cost: Cost,
  ) {}

  /** The field that tells whether the list goes on where the page ends. */
  get moreField(): string {
    return this.page.backward ? "hasPreviousPage" : "hasNextPage";
  }

  readOneMore(): void {
    this.oneMore = true;
    this.numbered = true;
  }

  /** All of the page's rows as a JSON array of `value`. */
  collected(value: Json): Json {
    const column = this.column(jsonText(value));
    return jsonArray(column, this.page.backward ? this.numberedDescending() : sql``, this.onPage());
  }

  /**
   * The cursor of one row, chosen by its number: an aggregate with an order of its own would, since PostgreSQL 16, bring
   * the unordered aggregates beside it into that order.
   */
  cursorAt(end: "start" | "end"): Json {
    this.numbered = true;
    this.cursorColumn ??= this.column(cursorSql(this.page.order, this.reached.row));
    const isFirstFound = (end === "start") !== this.page.backward;
    const last = this.oneMore ? sql`least(page.n, ${this.size()})` : sql`page.n`;
    return orNull(sql`'"' || min(${this.cursorColumn}) FILTER (WHERE page.i = ${isFirstFound ? sql`1` : last}) || '"'`);
  }

  /** Whether the list goes on after, or before, the page. */
  hasMore(side: "after" | "before"): Json {
    const { page } = this;
    const bound = side === "after" ? page.before : page.after;
    const beyond = bound ? this.anyBeyond(side, bound) : sql`false`;
    if ((side === "after") === page.backward) return [sql`(${beyond})::text`];
    return [sql`(count(*) > ${this.size()} OR ${beyond})::text`];
  }

  /** The page as a subquery, around the object made of what was asked. */
  select(object: Json): Json {
    if (this.columns.length === 0 && !this.oneMore) return object;
    const { from, where } = this.reached;
    const { order, after, before, backward, size } = this.page;
    const conditions = [...where, ...(after ? [this.beyond("after", after)] : []), ...(before ? [this.beyond("before", before)] : [])];
    const direction = order.descending === backward ? sql`ASC` : sql`DESC`;
    const extra = this.oneMore ? 1 : 0;
    const limit = (size.constant ? (size.now as number) : sizeClass(size.now as number)) + extra;
    const columns = this.columns.length ? sql.join(this.columns.map((column, at) => sql`${column} AS ${sql.id(`c${at}`)}`)) : sql``;
    let rows = sql`SELECT ${columns} FROM ${from} WHERE ${all(conditions)} ORDER BY ${sql.join(this.orderKeys().map((key) => sql`${key} ${direction}`))} LIMIT ${sql.lit(limit)}`;
    // The inner limit tells the planner how few rows are wanted; the outer one says how few exactly.
    if (!size.constant) rows = sql`SELECT * FROM (${rows}) most LIMIT ${{ read: (variables: Variables) => sizeIn(this.page, variables) + extra }}::int`;
    if (this.numbered || backward) rows = sql`SELECT *, row_number() OVER () AS i, count(*) OVER () AS n FROM (${rows}) found`;
    return [sql`(SELECT ${jsonText(object)} FROM (${rows}) page)`];
  }

  private orderKeys(): Expression[] {
    return this.page.order.columns.map(({ name }) => orderKeyIn(this.reached, name));
  }

  private column(value: Expression): Expression {
    if (this.columns.length === mostColumns) throw new TooCostlyError(`a page is asked for the same things more than ${mostColumns} times`, { budget: mostColumns });
    this.columns.push(value);
    return sql.ref(`page.c${this.columns.length - 1}`);
  }

  private size(): Expression {
    return sql`${{ read: (variables: Variables) => sizeIn(this.page, variables) }}::int`;
  }

  private numberedDescending(): Expression {
    this.numbered = true;
    return sql` ORDER BY page.i DESC`;
  }

  /** Leaves out the row that was read only to know whether there is one. */
  private onPage(): Expression {
    return this.oneMore ? sql` FILTER (WHERE page.i <= ${this.size()})` : sql``;
  }

  /** Rows on the far side of a cursor, the cursor's own row not included. */
  private beyond(argument: "after" | "before", bound: Leaf): Expression {
    return this.compared(argument, bound, this.page.order.descending === (argument === "after") ? sql`<` : sql`>`);
  }

  private compared(argument: "after" | "before", bound: Leaf, operator: Expression): Expression {
    const { order } = this.page;
    const keys = (variables: Variables): string[] => readCursor(argument, bound.read(variables), order);
    keys(this.compiler.variables);
    const here = sql.join(this.orderKeys());
    const there = sql.join(order.columns.map(({ type }, at) => sql`${{ read: (variables: Variables) => keys(variables)[at] }}::${sql.raw(type)}`));
    return sql`(${here}) ${operator} (${there})`;
  }

  /** Whether rows lie beyond the page on the side where a cursor cut the list, that cursor's row included. */
  private anyBeyond(side: "after" | "before", bound: Leaf): Expression {
    const argument = side === "after" ? "before" : "after";
    const operator = this.page.order.descending === (side === "after") ? sql`<=` : sql`>=`;
    const { from, where } = this.reached;
    return sql`EXISTS (SELECT FROM ${from} WHERE ${all([...where, this.compared(argument, bound, operator)])})`;
  }
}
