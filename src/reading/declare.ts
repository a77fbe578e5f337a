/**
 * How a field of the schema reads the database, said beside the field. Most fields need no word: a field reads the
 * column or relation of its own name. What is said here is kept in the built schema (`extensions`) and read by `mapping.ts`.
 */
import type { RawBuilder } from "kysely";
import { Args, Extensions, Field, Query, type ClassType } from "type-graphql";

/** A row that SQL is written over. */
export interface Row {
  model: string;
  column: (name: string) => RawBuilder<unknown>;
}

/** SQL over one row. */
export type RowExpression = (row: Row) => RawBuilder<unknown>;

/** As `RowExpression`; `argument` gives the value of one of the field's arguments, which are enums. */
export type ComputedExpression = (row: Row, argument: (name: string) => string | null) => RawBuilder<unknown>;

export type Read =
  /** A column of another name; `{field}` stands for the field that embeds this object. Where `shown` is not true, null is answered. */
  | { column: string; shown?: RowExpression }
  /** Relations, dotted; join tables may be left out. `where` fixes columns of the first relation's table. */
  | { path: string; where?: Record<string, string> }
  /** A column of the row that a to-one relation leads to. */
  | { of: string; column: string }
  /** Whether a column has a value. */
  | { isSet: string }
  /** An expression over the row. */
  | { sql: ComputedExpression }
  /** A union of objects made of this row's columns: the expression says the name of the type. */
  | { variant: RowExpression }
  /** In a computed row: the object whose ID stands in this column. */
  | { by: string }
  /** Any object, by the ID that an expression gives. */
  | { node: RowExpression }
  /** Rows of a table that name this one in `entityId`, whatever its kind. */
  | { owned: string }
  /** The items of a column that is a JSON array of objects. */
  | { items: string }
  /** How many rows at the end of a path fall into each period (timeline.ts). */
  | { timeline: string }
  /** The links between statements around this one (thread.ts). */
  | { thread: true }
  /** How the rows of a connection are spread over the values of each dimension (facets.ts). */
  | { facets: Readonly<Record<string, Dimension>> };

/** What the rows of a list are counted by. */
export interface Dimension {
  /** Relations, dotted, from a row of the list to what it is counted by; without `column` these are things with a name. */
  path?: string;
  /** A column there. */
  column?: string;
  /** The periods that a column of days is divided into. */
  period?: "year" | "month";
  /** The filter that leaves only the rows of one value, whose `$id`, `$slug`, `$value`, or `$from` and `$to` stand in it. */
  narrow: object;
}

/** What an object type stands for. */
export type TypeReading =
  /** A table's rows; `order` is how plain lists of them are ordered. */
  | { model: string; order: string[] }
  /** Columns of the row that holds it; absent (null) where the column `presentIf` is null. */
  | { embedded: true; presentIf?: string }
  /** Rows that are computed for a list of them: a field reads the column of its own name. */
  | { computed: true };

export const Reads = (read: Read): PropertyDecorator & MethodDecorator => Extensions({ read });

export const ReadsTable = (model: string, options: { order: string[] }): ClassDecorator => Extensions({ reading: { model, ...options } satisfies TypeReading });

/** Of its interface's table, the rows of one kind. */
export const ReadsKind = (kind: string): ClassDecorator => Extensions({ kind });

export const ReadsColumns = (options: { presentIf?: string } = {}): ClassDecorator => Extensions({ reading: { embedded: true, ...options } satisfies TypeReading });

export const ReadsComputed = (): ClassDecorator => Extensions({ reading: { computed: true } satisfies TypeReading });

type Thunk = () => ClassType | (abstract new () => object);

/** The arguments of a field, on a property. */
export const Takes =
  (args: Thunk): PropertyDecorator =>
  (prototype, property) => {
    Args(args as () => ClassType)(prototype, property, 0);
  };

interface ConnectedOptions {
  description: string;
  read?: Read;
}

/** A list in pages: its connection type, its arguments and what it reads. */
export function Connected(type: Thunk, args: Thunk, { description, read }: ConnectedOptions): PropertyDecorator {
  return (prototype, property) => {
    Field(type, { description })(prototype, property);
    Takes(args)(prototype, property);
    if (read) Reads(read)(prototype, property);
  };
}

/** What a field of Query answers. */
export type RootReading =
  /** One row by exactly one of its keys, which are the field's arguments. */
  | { lookup: true }
  /** A connection over all rows, or over those that `having` relations lead from. */
  | { list: true; having?: string }
  /** Statements of some agents on one issue. */
  | { compare: true }
  /** What is found by its words; names that continue what is typed. */
  | { search: true }
  | { suggest: true }
  /** Any object by its ID; many objects by theirs. */
  | { node: "one" | "many" }
  /** What changed. */
  | { changes: true }
  /** Of Subscription: which table's rows are published; null for every change. */
  | { announced: string | null }
  /** Who asks: no matter of the database, graphql-js answers it. */
  | { viewer: true };

interface RootOptions {
  description: string;
  nullable?: boolean | "items";
}

/** A field of Query that the read engine answers. It is a property: there is no resolver to run. */
export function Root(type: Thunk | (() => [ReturnType<Thunk>]), args: Thunk, root: RootReading, options: RootOptions): PropertyDecorator {
  return (prototype, property) => {
    const descriptor = {} as TypedPropertyDescriptor<unknown>;
    Query(type as Thunk, { nullable: false, ...options })(prototype, property, descriptor);
    Takes(args)(prototype, property);
    Extensions({ root })(prototype, property, descriptor);
  };
}

/**
 * How a field of a filter compares. Without a word: the column or relation of its own name, by equality or as its type
 * says. `days` compares a column with a range of days; `isSet` asks whether a column has a value or a relation leads to a visible row; `negated` whether not.
 */
export type FilterReading = { path: string } | { days: string } | { contains: string } | { isSet: string; negated?: true } | { some: string };

export const Filters = (filter: FilterReading): PropertyDecorator & MethodDecorator => Extensions({ filter });
