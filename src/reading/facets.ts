/** How the rows of a list are spread over the values of a dimension: who spoke how often, how much was said in which month. */
import { getNamedType, isInterfaceType, isObjectType, type FieldNode, type GraphQLField, type GraphQLNamedType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { InvalidInputError } from "../shared/errors.js";
import type { Compiling } from "./compiling.js";
import type { Cost } from "./cost.js";
import { hopsAlong, modelNamed, type Relation } from "./datamodel.js";
import type { Dimension } from "./declare.js";
import { escaped, jsonText, type Json } from "./json.js";
import { dimensionsOf, typeReading } from "./mapping.js";
import { all, joinAlong, leadsToOne, meetsOnce, orderKeyIn, type Reached } from "./paths.js";
import { computedRow, nextRow } from "./rows.js";
import type { Slot } from "./slots.js";
import { countingCost, lastDayOf } from "./timeline.js";
import { argumentsOf, type Leaf, type Variables } from "./values.js";
import { isImplied, visible } from "./visibility.js";

type Expression = RawBuilder<unknown>;

const mostValues = 200;

interface FacetRequest {
  field: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  cost: Cost;
  /** The rows that are counted: all of the list under its filter, whatever its page shows. */
  reached: Reached;
}

export function compileFacets(compiler: Compiling, { field, nodes, cost, reached }: FacetRequest): Json {
  const values = argumentsOf(field, nodes[0] as FieldNode, compiler.variables);
  const dimension = dimensionsOf(field)[String((values.get("by") as Leaf).now)];
  const first = values.get("first") as Leaf;
  if (!dimension) throw new Error(`${field.name} does not know this dimension`);
  const size = { read: (variables: Variables) => checkedSize(first.read(variables)) };
  cost.add(() => countingCost);
  const each = cost.add((variables) => size.read(variables));
  const { subquery, order, entity } = countedBy(compiler, dimension, reached, size);
  const row = { ...computedRow(subquery), ...(entity ? { entity } : {}) };
  return compiler.rows(getNamedType(field.type), row, sql`${row.table} ORDER BY ${order(row.column)}`, nodes, each);
}

function countedBy(compiler: Compiling, dimension: Dimension, reached: Reached, size: Slot): Counted {
  const { column, period } = dimension;
  if (column === undefined) return byThing(compiler, dimension, reached, size);
  return period ? byPeriod(dimension, reached, column, period, size) : byColumn(dimension, reached, column, size);
}

interface Counted {
  /** Rows with value, label, count and filter. */
  subquery: Expression;
  order: (column: (name: string) => Expression) => Expression;
  entity?: GraphQLNamedType;
}

type Order = Counted["order"];

const mostFirst: Order = (column) => sql`${column("count")} DESC, ${column("value")}::text COLLATE "C"`;
const latestFirst: Order = (column) => sql`${column("value")} DESC`;

/** The dimension's values, each with the number of rows that have it; `once` tells that no row meets a value twice. */
function counted(hops: readonly Relation[], reached: Reached, value: (at: Reached) => Expression, once: boolean, order: Order, size: Slot): Expression {
  const { row, from, where } = reached;
  const way = joinAlong(row, hops);
  const at = value(hops.length ? { row: way.row, from, where } : reached);
  const count = once ? sql`count(*)` : sql`count(DISTINCT ${row.column("id")})`;
  const groups = sql`SELECT ${at} AS value, ${count} AS count FROM ${sql.join([from, ...way.tables])} WHERE ${all([...where, ...way.where, sql`${at} IS NOT NULL`])} GROUP BY 1`;
  return sql`(SELECT * FROM (${groups}) g ORDER BY ${order((name) => sql.ref(`g.${name}`))} LIMIT ${size}::int) c`;
}

const hopsOf = ({ path }: Dimension, { row }: Reached): Relation[] => (path === undefined ? [] : hopsAlong(modelNamed(row.model), path));

function byColumn(dimension: Dimension, reached: Reached, column: string, size: Slot): Counted {
  const hops = hopsOf(dimension, reached);
  // Several things on the way may have the same value: their row counts once.
  const values = counted(hops, reached, ({ row }) => row.column(column), leadsToOne(hops), mostFirst, size);
  const value = sql`c.value::text`;
  return { subquery: sql`SELECT ${value}, ${value} AS label, c.count, ${narrowed(dimension.narrow, { value })} AS filter FROM ${values}`, order: mostFirst };
}

function byPeriod(dimension: Dimension, reached: Reached, column: string, period: "year" | "month", size: Slot): Counted {
  const values = counted([], reached, (at) => sql`date_trunc(${sql.lit(period)}, ${orderKeyIn(at, column)})::date`, true, latestFirst, size);
  const value = sql`to_char(c.value, ${sql.lit(period === "year" ? "YYYY" : "YYYY-MM")})`;
  const narrow = narrowed(dimension.narrow, { from: sql`c.value`, to: lastDayOf(sql`c.value`, period) });
  return { subquery: sql`SELECT ${value} AS value, ${value} AS label, c.count, ${narrow} AS filter FROM ${values}`, order: latestFirst };
}

/** Counted by things that have a name. */
function byThing(compiler: Compiling, dimension: Dimension, reached: Reached, size: Slot): Counted {
  const hops = hopsOf(dimension, reached);
  const last = hops[hops.length - 1] as Relation;
  const thing = nextRow(last.model);
  const before = hops.slice(0, -1);
  // A foreign key says it all where the thing is visible for certain.
  const isKey = !last.isList && isImplied(before[before.length - 1]?.model ?? reached.row.model, last.name);
  const values = counted(isKey ? before : hops, reached, ({ row }) => row.column(isKey ? last.here : "id"), leadsToOne(hops) || meetsOnce(hops), mostFirst, size);
  const narrow = narrowed(dimension.narrow, { id: sql`c.value`, slug: thing.column("slug") });
  const conditions = all([sql`${thing.column("id")} = c.value`, ...visible(thing)]);
  return {
    subquery: sql`SELECT c.value::text, ${thing.column("name")} AS label, c.count, ${narrow} AS filter FROM ${values}, ${thing.table} WHERE ${conditions}`,
    order: mostFirst,
    entity: typeOf(compiler, thing.model),
  };
}

/** The type that stands for a table: an interface, where there is one. */
function typeOf({ schema }: Compiling, model: string): GraphQLNamedType {
  const types = Object.values(schema.getTypeMap()).filter((type) => {
    const reading = typeReading(type);
    return reading !== undefined && "model" in reading && reading.model === model;
  });
  const type = types.find(isInterfaceType) ?? types.find(isObjectType);
  if (!type) throw new Error(`no type stands for ${model}`);
  return type;
}

/** The filter as JSON text, its placeholders filled in. */
function narrowed(filter: object, values: Readonly<Record<string, Expression>>): Expression {
  const pieces = JSON.stringify(filter).split(/"\$(\w+)"/);
  return jsonText(pieces.flatMap((piece, at) => (at % 2 ? escaped(sql`(${values[piece]})::text`) : [piece])));
}

function checkedSize(size: unknown): number {
  if (typeof size !== "number" || !(size >= 1 && size <= mostValues)) throw new InvalidInputError("first", `first must lie between 1 and ${mostValues}`);
  return size;
}
