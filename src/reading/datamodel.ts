/** Prisma's datamodel as the compiler needs it: tables, columns with their SQL types, and how tables join. */
import { datamodel } from "../generated/datamodel.js";

export interface Column {
  name: string;
  /** The SQL type, for casts of parameters. */
  type: string;
  isList: boolean;
  /** Whether it can be null. */
  isNullable: boolean;
}

/** From a row to rows of `model`: `there` of the other row equals `here` of this one. */
export interface Relation {
  name: string;
  model: string;
  isList: boolean;
  here: string;
  there: string;
  /** The relation of `model` that leads back. */
  inverse: string;
}

export interface Model {
  name: string;
  columns: ReadonlyMap<string, Column>;
  relations: ReadonlyMap<string, Relation>;
  /** Whether the table only joins two others: it has no key of its own. */
  isJoin: boolean;
}

interface Field {
  name: string;
  kind: string;
  type: string;
  isList: boolean;
  isRequired: boolean;
  nativeType: string | null;
  relationName?: string;
  fromFields?: readonly string[];
  toFields?: readonly string[];
}

const scalarTypes: Record<string, string> = { String: "text", Int: "int", BigInt: "bigint", Float: "float8", Boolean: "boolean", DateTime: "timestamptz", Json: "jsonb" };
const nativeTypes: Record<string, string> = { Uuid: "uuid", Date: "date", Char: "bpchar" };

function columnOf({ name, kind, type, isList, isRequired, nativeType }: Field): Column {
  const sqlType = kind === "enum" ? `"${type}"` : (nativeTypes[nativeType ?? ""] ?? scalarTypes[type]);
  if (!sqlType) throw new Error(`no SQL type is known for ${name}: ${type}`);
  return { name, type: sqlType, isList, isNullable: !isRequired };
}

/** Of a foreign key with several columns, the pair that alone says which row is meant. */
function keyPair({ fromFields = [], toFields = [] }: Field): { from: string; to: string } | null {
  const at = toFields.indexOf("id");
  const from = fromFields[at];
  return from === undefined ? null : { from, to: "id" };
}

function relationOf(model: string, field: Field, fieldsOf: (model: string) => readonly Field[]): Relation {
  const inverse = fieldsOf(field.type).find((other) => other.relationName === field.relationName && (field.type !== model || other.name !== field.name));
  if (!inverse) throw new Error(`${model}.${field.name} has no inverse`);
  const own = keyPair(field);
  const theirs = own ? null : keyPair(inverse);
  const [here, there] = own ? [own.from, own.to] : [theirs?.to, theirs?.from];
  if (here === undefined || there === undefined) throw new Error(`${model}.${field.name} has no key`);
  return { name: field.name, model: field.type, isList: field.isList, here, there, inverse: inverse.name };
}

const source = datamodel as readonly { name: string; fields: readonly Field[] }[];
const fieldsOf = (name: string): readonly Field[] => source.find((model) => model.name === name)?.fields ?? [];

const models: ReadonlyMap<string, Model> = new Map(
  source.map(({ name, fields }) => {
    const columns = new Map(fields.filter((field) => field.kind !== "object").map((field) => [field.name, columnOf(field)]));
    const relations = new Map(fields.filter((field) => field.kind === "object").map((field) => [field.name, relationOf(name, field, fieldsOf)]));
    return [name, { name, columns, relations, isJoin: !columns.has("id") }];
  }),
);

export function modelNamed(name: string): Model {
  const model = models.get(name);
  if (!model) throw new Error(`there is no model ${name}`);
  return model;
}

/** The relations along a dotted path. Join tables are stepped through without being named. */
export function hopsAlong(model: Model, path: string): Relation[] {
  const hops: Relation[] = [];
  let at = model;
  for (const name of path.split(".")) {
    const relation = at.relations.get(name);
    if (!relation) throw new Error(`${at.name} has no relation ${name} (in ${model.name}: ${path})`);
    hops.push(relation);
    at = modelNamed(relation.model);
    if (!at.isJoin) continue;
    const onward = [...at.relations.values()].find((other) => other.name !== relation.inverse);
    if (!onward) throw new Error(`the join table ${at.name} leads nowhere`);
    hops.push(onward);
    at = modelNamed(onward.model);
  }
  return hops;
}
