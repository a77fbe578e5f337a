/** Every row of the database in memory, and how rows lead to each other. Knows nothing of who may see them. */
import { datamodel } from "../../../src/generated/datamodel.js";
import type { PrismaClient } from "../../../src/generated/prisma/client.js";
import * as enums from "../../../src/generated/prisma/enums.js";

interface Field {
  name: string;
  kind: string;
  type: string;
  isList: boolean;
  nativeType: string | null;
  relationName?: string;
  fromFields?: readonly string[];
  toFields?: readonly string[];
}

export interface Link {
  model: string;
  /** The column here whose value the column there has. */
  here: string;
  there: string;
  back: string;
}

const models = datamodel as readonly { name: string; fields: readonly Field[] }[];
const enumValues = enums as unknown as Record<string, Record<string, string>>;

export class Row {
  constructor(
    readonly model: string,
    private readonly cells: Readonly<Record<string, unknown>>,
  ) {}

  /** Days are `YYYY-MM-DD`, instants are ISO 8601 in UTC. */
  get(column: string): unknown {
    if (!(column in this.cells)) throw new Error(`${this.model} has no column ${column}`);
    return this.cells[column] ?? null;
  }

  has(column: string): boolean {
    return column in this.cells;
  }

  text(column: string): string {
    return this.get(column) as string;
  }
}

export class Tables {
  private readonly indexes = new Map<string, Map<unknown, Row[]>>();

  private constructor(private readonly tables: ReadonlyMap<string, Row[]>) {}

  static async load(prisma: PrismaClient): Promise<Tables> {
    const clients = prisma as unknown as Record<string, { findMany: () => Promise<Record<string, unknown>[]> }>;
    const tables = new Map<string, Row[]>();
    for (const { name } of models) {
      const found = (await clients[name.charAt(0).toLowerCase() + name.slice(1)]?.findMany()) ?? [];
      tables.set(
        name,
        found.map((cells) => rowOf(name, cells)),
      );
    }
    return new Tables(tables);
  }

  all(model: string): readonly Row[] {
    return this.tables.get(model) ?? [];
  }

  /** The rows that a relation leads to, in no order. */
  related(row: Row, relation: string): readonly Row[] {
    const { model, here, there } = linkOf(row.model, relation);
    const value = row.get(here);
    return value === null ? [] : (this.index(model, there).get(value) ?? []);
  }

  private index(model: string, column: string): Map<unknown, Row[]> {
    const key = `${model}.${column}`;
    let index = this.indexes.get(key);
    if (!index) {
      index = new Map<unknown, Row[]>();
      for (const row of this.all(model)) index.set(row.get(column), [...(index.get(row.get(column)) ?? []), row]);
      this.indexes.set(key, index);
    }
    return index;
  }
}

export function fieldOf(model: string, name: string): Field | undefined {
  return fieldsOf(model).find((field) => field.name === name);
}

export function fieldsOf(model: string): readonly Field[] {
  const found = models.find(({ name }) => name === model);
  if (!found) throw new Error(`there is no model ${model}`);
  return found.fields;
}

/** Whether rows of a model only join two others. */
export const isJoin = (model: string): boolean => fieldOf(model, "id") === undefined;

/** The relation of a join row that leads on, away from where one came from. */
export function onwardFrom(join: string, cameBy: string): string {
  const onward = fieldsOf(join).find(({ kind, name }) => kind === "object" && name !== cameBy);
  if (!onward) throw new Error(`${join} leads nowhere`);
  return onward.name;
}

export function linkOf(model: string, relation: string): Link {
  const field = fieldOf(model, relation);
  if (field?.kind !== "object") throw new Error(`${model} has no relation ${relation}`);
  const back = fieldsOf(field.type).find((other) => other.relationName === field.relationName && !(field.type === model && other.name === relation));
  if (!back) throw new Error(`${model}.${relation} has no way back`);
  const own = foreignKey(field);
  if (own !== undefined) return { model: field.type, here: own, there: "id", back: back.name };
  const theirs = foreignKey(back);
  if (theirs === undefined) throw new Error(`${model}.${relation} has no key`);
  return { model: field.type, here: "id", there: theirs, back: back.name };
}

/** Where an enum's value stands in its declaration; other values are compared as they are. */
export function sortable(row: Row, column: string): unknown {
  const value = row.get(column);
  const field = fieldOf(row.model, column);
  return field?.kind === "enum" && value !== null ? Object.keys(enumValues[field.type] ?? {}).indexOf(value as string) : value;
}

const foreignKey = ({ fromFields = [], toFields = [] }: Field): string | undefined => fromFields[toFields.indexOf("id")];

function rowOf(model: string, cells: Record<string, unknown>): Row {
  const plain = Object.entries(cells).map(([name, value]) => {
    if (!(value instanceof Date)) return [name, value];
    const isDay = fieldOf(model, name)?.nativeType === "Date";
    return [name, isDay ? value.toISOString().slice(0, 10) : value.toISOString()];
  });
  return new Row(model, Object.fromEntries(plain) as Record<string, unknown>);
}
