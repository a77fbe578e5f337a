/** A filter's input object as an SQL condition over a row. */
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputField, type GraphQLInputObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import type { Permission } from "../access/permissions.js";
import { checkPermission, type Viewer } from "../access/viewer.js";
import { InvalidInputError, TooCostlyError } from "../shared/errors.js";
import { hopsAlong, modelNamed, type Column, type Relation } from "./datamodel.js";
import type { FilterReading } from "./declare.js";
import { all, someAlong } from "./paths.js";
import type { TableRow } from "./rows.js";
import type { Slot } from "./slots.js";
import { checkedDate, checkedList, checkedString, idOrNone, type Leaf, type ListValue, type ObjectValue, type Value } from "./values.js";
import { isImplied } from "./visibility.js";

type Condition = RawBuilder<unknown>;

const mostConditions = 100;
/** Each level joins whole tables: what is milliseconds at four levels is minutes at eight. */
const mostRelated = 4;

export class FilterCompiler {
  constructor(private readonly viewer: Viewer) {}

  private conditions = 0;
  /** How many filters on related rows the one that is compiled now stands in. */
  private related = 0;

  compile(type: GraphQLInputObjectType, value: ObjectValue, row: TableRow, argument: string): Condition {
    const fields = type.getFields();
    const conditions = [...value.fields].map(([name, given]) => this.field(fields[name] as GraphQLInputField, given, row, `${argument}.${name}`));
    return all(conditions);
  }

  private field(field: GraphQLInputField, value: Value, row: TableRow, argument: string): Condition {
    this.conditions += 1;
    const { permission } = field.extensions as { permission?: Permission };
    if (permission) checkPermission(this.viewer, permission);
    if (this.conditions > mostConditions) throw new InvalidInputError(argument, `an operation may filter by at most ${mostConditions} conditions`);
    if (value.kind === "list") return this.combination(field, value, row, argument);
    if (value.kind === "object") return this.nested(field, value, row, argument);
    return this.leaf(field, value, row, argument);
  }

  /** `and`, `or` */
  private combination(field: GraphQLInputField, { items }: ListValue, row: TableRow, argument: string): Condition {
    const type = getNamedType(field.type) as GraphQLInputObjectType;
    const parts = items.map((item, at) => sql`(${this.compile(type, item as ObjectValue, row, `${argument}.${at}`)})`);
    if (field.name === "and") return all(parts);
    return parts.length ? sql`(${sql.join(parts, sql` OR `)})` : sql`false`;
  }

  /** `not`, a range of days, or a filter on related rows */
  private nested(field: GraphQLInputField, value: ObjectValue, row: TableRow, argument: string): Condition {
    const type = getNullableType(field.type);
    if (!isInputObjectType(type)) throw new Error(`${field.name} is no input object`);
    if (field.name === "not") return sql`(${this.compile(type, value, row, argument)}) IS NOT TRUE`;
    const reading = readingOf(field);
    if (reading && "days" in reading) return days(row.column(reading.days), value, argument);
    if (type.name === "DateRange") return periods(row, field.name, value, argument);
    if (!reading || !("some" in reading)) throw new Error(`${field.name} does not say what it filters`);
    if (this.related === mostRelated) throw new TooCostlyError(`${argument} nests more than ${mostRelated} filters on related things`, { budget: mostRelated });
    this.related += 1;
    const condition = someAlong(row, hopsAlong(modelNamed(row.model), reading.some), (other) => [this.compile(type, value, other, argument)]);
    this.related -= 1;
    return condition;
  }

  private leaf(field: GraphQLInputField, value: Leaf, row: TableRow, argument: string): Condition {
    const reading = readingOf(field) ?? { path: field.name };
    if ("isSet" in reading) return sql`${this.isSet(row, reading.isSet)} = ${slot(value, (set) => Boolean(set) !== (reading.negated ?? false))}::boolean`;
    const contains = "contains" in reading;
    const path = pathOf(reading);
    const { hops, column } = resolve(row.model, path);
    if (column)
      return this.along(row, hops, (other) => [
        contains ? containing(other, column, value, argument) : equal(other, column, value, argument, isListType(getNullableType(field.type))),
      ]);
    const last = hops[hops.length - 1];
    // A foreign key says it all where the row that it leads to is visible for certain.
    if (hops.length === 1 && last && !last.isList && isImplied(row.model, last.name)) return sql`${row.column(last.here)} = ${slot(value, idOrNone)}::uuid`;
    return someAlong(row, hops, (other) => [sql`${other.column("id")} = ${slot(value, idOrNone)}::uuid`]);
  }

  /** Whether a column has a value, or a relation leads to a visible row. */
  private isSet(row: TableRow, name: string): Condition {
    const relation = modelNamed(row.model).relations.get(name);
    return relation ? someAlong(row, [relation], () => []) : sql`(${row.column(name)} IS NOT NULL)`;
  }

  private along(row: TableRow, hops: readonly Relation[], condition: (row: TableRow) => Condition[]): Condition {
    return hops.length ? someAlong(row, hops, condition) : all(condition(row));
  }
}

function pathOf(reading: Exclude<FilterReading, { isSet: string }>): string {
  if ("contains" in reading) return reading.contains;
  if ("path" in reading) return reading.path;
  return "some" in reading ? reading.some : reading.days;
}

const readingOf = (field: GraphQLInputField): FilterReading | undefined => (field.extensions as { filter?: FilterReading }).filter;

/** Relations, and a column at the end unless the path ends with a relation. */
function resolve(model: string, path: string): { hops: Relation[]; column: Column | undefined } {
  const steps = path.split(".");
  const before = steps.slice(0, -1).join(".");
  const hops = before ? hopsAlong(modelNamed(model), before) : [];
  const end = modelNamed(hops[hops.length - 1]?.model ?? model);
  const column = end.columns.get(steps[steps.length - 1] as string);
  return column ? { hops, column } : { hops: hopsAlong(modelNamed(model), path), column: undefined };
}

const slot = (value: Leaf, convert: (value: unknown) => unknown): Slot => ({ read: (variables) => convert(value.read(variables)) });

function equal(row: TableRow, column: Column, value: Leaf, argument: string, isList: boolean): Condition {
  const one = (item: unknown): unknown => (column.type === "uuid" ? idOrNone(item) : column.type === "boolean" ? item : checkedString(argument, item));
  const type = sql.raw(column.type);
  if (isList) return sql`${row.column(column.name)} = ANY(${slot(value, (list) => checkedList(argument, list).map(one))}::${type}[])`;
  return sql`${row.column(column.name)} = ${slot(value, one)}::${type}`;
}

const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const containing = (row: TableRow, column: Column, value: Leaf, argument: string): Condition =>
  sql`${row.column(column.name)} ILIKE ${slot(value, (text) => pattern(checkedString(argument, text)))}`;

/** The ends of a range of days, as they are given; the first must not lie after the last. */
function endsOf({ fields }: ObjectValue, argument: string): { from: Slot | undefined; to: Slot | undefined } {
  const [from, to] = [fields.get("from"), fields.get("to")] as [Leaf | undefined, Leaf | undefined];
  const day = (leaf: Leaf | undefined, field: string): Slot | undefined =>
    leaf && {
      read: (variables) => {
        const date = checkedDate(`${argument}.${field}`, leaf.read(variables));
        if (field === "from" && to && checkedDate(`${argument}.to`, to.read(variables)) < date)
          throw new InvalidInputError(`${argument}.from`, `${argument}.from lies after ${argument}.to`);
        return date;
      },
    };
  return { from: day(from, "from"), to: day(to, "to") };
}

/** A day lies in the range. */
function days(column: Condition, value: ObjectValue, argument: string): Condition {
  const { from, to } = endsOf(value, argument);
  return all([...(from ? [sql`${column} >= ${from}::date`] : []), ...(to ? [sql`${column} <= ${to}::date`] : [])]);
}

/** Days of a partial date's period lie in the range. The first condition on `from` lets an index bound the search. */
function periods(row: TableRow, name: string, value: ObjectValue, argument: string): Condition {
  const { from, to } = endsOf(value, argument);
  const [first, precision] = [row.column(name), row.column(`${name}Precision`)];
  const conditions: Condition[] = [];
  if (to) conditions.push(sql`${first} <= ${to}::date`);
  if (from) {
    const bound = sql`${from}::date`;
    conditions.push(sql`${first} >= date_trunc('year', ${bound})::date - 6`);
    conditions.push(
      sql`${first} >= CASE ${precision} WHEN 'DAY' THEN ${bound} WHEN 'WEEK' THEN ${bound} - 6 WHEN 'MONTH' THEN date_trunc('month', ${bound})::date ELSE date_trunc('year', ${bound})::date END`,
    );
  }
  return conditions.length ? sql`(${all(conditions)})` : sql`${first} IS NOT NULL`;
}
