/**
 * The arguments of a query as a plan needs them. What gives a plan its shape (which fields a filter has, an order, a
 * page's size class) is known when the plan is made; every other value is a slot, filled anew at each run.
 */
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from "graphql";
import { InvalidInputError } from "../shared/errors.js";

export type Variables = Readonly<Record<string, unknown>>;

/** A scalar, an enum value or a list of such. `now` is its value in the run that the plan is made for. */
export interface Leaf {
  kind: "leaf";
  read: (variables: Variables) => unknown;
  now: unknown;
  constant: boolean;
}

export interface ObjectValue {
  kind: "object";
  fields: Map<string, Value>;
}

export interface ListValue {
  kind: "list";
  items: Value[];
}

export type Value = Leaf | ObjectValue | ListValue;

const isLeafInput = (type: GraphQLInputType): boolean => {
  const nullable = getNullableType(type);
  return isListType(nullable) ? isLeafInput(nullable.ofType) : isLeafType(nullable);
};

/** The value of a variable, or of a part of it. Null and absent are the same: no value. */
function fromVariable(type: GraphQLInputType, now: unknown, read: (variables: Variables) => unknown): Value | null {
  if (now === null || now === undefined) return null;
  const nullable = getNullableType(type);
  if (isLeafInput(nullable)) return { kind: "leaf", read, now, constant: false };
  if (isListType(nullable)) {
    const items = (now as unknown[]).map((item, at) => fromVariable(nullable.ofType, item, (variables) => (read(variables) as unknown[])[at]));
    return { kind: "list", items: items.filter((item) => item !== null) };
  }
  if (!isInputObjectType(nullable)) return null;
  const fields = new Map<string, Value>();
  for (const [name, field] of Object.entries(nullable.getFields())) {
    const value = fromVariable(field.type, (now as Record<string, unknown>)[name], (variables) => (read(variables) as Record<string, unknown>)[name]);
    if (value) fields.set(name, value);
  }
  return { kind: "object", fields };
}

function fromNode(type: GraphQLInputType, node: ValueNode, variables: Variables): Value | null {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return fromVariable(type, variables[name], (current) => current[name]);
  }
  if (node.kind === Kind.NULL) return null;
  const nullable = getNullableType(type);
  if (isLeafInput(nullable)) {
    const read = (current: Variables): unknown => valueFromAST(node, nullable, { ...current });
    const now = read(variables);
    const constant = !holdsVariable(node);
    return { kind: "leaf", read: constant ? () => now : read, now, constant };
  }
  if (isListType(nullable)) {
    const items = (node.kind === Kind.LIST ? node.values : [node]).map((item) => fromNode(nullable.ofType, item, variables));
    return { kind: "list", items: items.filter((item) => item !== null) };
  }
  if (!isInputObjectType(nullable) || node.kind !== Kind.OBJECT) return null;
  const fields = new Map<string, Value>();
  for (const given of node.fields) {
    const field = nullable.getFields()[given.name.value];
    const value = field ? fromNode(field.type, given.value, variables) : null;
    if (value) fields.set(given.name.value, value);
  }
  return { kind: "object", fields };
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  return node.kind === Kind.LIST && node.values.some(holdsVariable);
}

/** The arguments given to a field, defaults included. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const argument of field.args) {
    const given = node.arguments?.find(({ name }) => name.value === argument.name);
    const value = given ? fromNode(argument.type, given.value, variables) : null;
    if (value) values.set(argument.name, value);
    else if (argument.defaultValue !== undefined) values.set(argument.name, { kind: "leaf", read: () => argument.defaultValue, now: argument.defaultValue, constant: true });
  }
  return values;
}

/** Page sizes that plans are made for: a variable size takes the plan of the next larger class. */
const sizeClasses = [1, 5, 10, 20, 50, 100, 200, 500, 1_000];

export const sizeClass = (size: number): number => sizeClasses.find((limit) => size <= limit) ?? 0;

/** The shape that a variable's value gives a plan; equal shapes share a plan. */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === null || value === undefined) return "-";
  const nullable = getNullableType(type);
  if (isListType(nullable)) return isLeafInput(nullable) ? "v" : `[${(value as unknown[]).map((item) => shapeOf(nullable.ofType, item)).join()}]`;
  if (isEnumType(nullable)) return JSON.stringify(value);
  if (isLeafType(nullable)) {
    if (typeof value === "boolean") return String(value);
    return typeof value === "number" ? `n${sizeClass(value)}` : "v";
  }
  const fields = isInputObjectType(nullable) ? Object.entries(nullable.getFields()) : [];
  return `{${fields
    .map(([name, field]) => [name, shapeOf(field.type, (value as Record<string, unknown>)[name])])
    .filter(([, shape]) => shape !== "-")
    .join()}}`;
}

/** How many values the variables of one operation may hold, those in lists and objects counted, and how deep they may lie. */
const mostValues = 2_000;
const deepestValue = 50;

/** Counts before anything is made of them. @throws InvalidInputError naming the variable that goes too far. */
export function checkVariables(variables: Variables, most = mostValues): void {
  let left = most;
  const count = (value: unknown, depth: number): void => {
    left = depth > deepestValue ? -1 : left - 1;
    if (left < 0 || typeof value !== "object" || value === null) return;
    for (const item of Object.values(value)) count(item, depth + 1);
  };
  for (const [name, value] of Object.entries(variables)) {
    count(value, 1);
    if (left < 0) throw new InvalidInputError(name, `the variables hold more than ${most} values, or nest more than ${deepestValue} deep`);
  }
}

const longestString = 500;
const longestList = 200;

/** A string that the database can hold. @throws InvalidInputError naming `argument`. */
export function checkedString(argument: string, value: unknown): string {
  const text = String(value);
  if (text.length > longestString) throw new InvalidInputError(argument, `${argument} is longer than ${longestString} characters`);
  if (text.includes("\0") || !text.isWellFormed()) throw new InvalidInputError(argument, `${argument} holds characters that are not text`);
  return text;
}

export function checkedList(argument: string, value: unknown): unknown[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  if (list.length > longestList) throw new InvalidInputError(argument, `${argument} has more than ${longestList} items`);
  return list;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** No object has this ID: it stands for every string that the server never gave out. */
const noId = "00000000-0000-0000-0000-000000000000";

export const isId = (text: string): boolean => uuid.test(text);

export const idOrNone = (value: unknown): string => (typeof value === "string" && isId(value) ? value : noId);

/** `YYYY-MM-DD` of a coerced Date scalar. @throws InvalidInputError naming `argument`. */
export function checkedDate(argument: string, value: unknown): string {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : "";
  if (!/^\d{4}-/.test(text) || text.startsWith("0000")) throw new InvalidInputError(argument, `${argument} is not a day of the years 1 to 9999`);
  return text.slice(0, 10);
}
