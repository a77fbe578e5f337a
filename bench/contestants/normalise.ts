/**
 * From answers in the shape of the tables, as the peers give them, to the shape of On Record's: flat columns become
 * objects, plain lists become pages. Pure, and for the comparison only.
 */
import type { Json } from "./entry.js";

type JsonObject = Record<string, Json>;

const types: JsonObject = { PERSON: "Person", ORGANIZATION: "Organization", GOVERNMENT: "Government", GROUP: "Group" };

function renamed(value: JsonObject): JsonObject {
  const { rowId, type, statementCount, ...rest } = value;
  if (rowId !== undefined) rest["id"] = rowId;
  if (type !== undefined) rest["__typename"] = types[type as string] ?? null;
  if (statementCount !== undefined) rest["statements"] = { totalCount: statementCount, ...(rest["statements"] as JsonObject) };
  return rest;
}

function withPartialDate(name: string, value: JsonObject): JsonObject {
  const { [name]: date, [`${name}Precision`]: precision, [`${name}Phrase`]: phrase, ...rest } = value;
  if (date === undefined || precision === undefined) return value;
  return { ...rest, [name]: date === null ? null : { value: date, precision, ...(phrase === undefined ? {} : { phrase }) } };
}

function withRights(value: JsonObject): JsonObject {
  const { rightsHolder: holder, rightsNotice: notice, rightsLicense: license, textPolicy, ...rest } = value;
  return holder === undefined || notice === undefined || license === undefined || textPolicy === undefined ? value : { ...rest, rights: { holder, notice, license, textPolicy } };
}

function withAnchor(value: JsonObject): JsonObject {
  const { start, end, shownExact: exact, ...rest } = value;
  return start === undefined || end === undefined || exact === undefined ? value : { ...rest, anchor: { start, end, exact } };
}

/** A row of a join table stands for the row that it leads to. */
const unwrapped = (value: JsonObject): JsonObject | null => {
  const [only, ...others] = Object.entries(value);
  return only && !others.length && ["statement", "issue", "topic"].includes(only[0]) ? (only[1] as JsonObject | null) : value;
};

export function normalise(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  // A row of a join table that leads to what is hidden leads to null.
  if (Array.isArray(value)) return value.map((item) => normalise(item)).filter((item) => item !== null);
  const row = unwrapped(value);
  if (row === null) return null;
  const entries = Object.entries(row).map(([key, below]): [string, Json] => {
    const inner = normalise(below);
    return [key, Array.isArray(inner) && key !== "nodes" ? { nodes: inner } : inner];
  });
  return withAnchor(withRights(withPartialDate("said", withPartialDate("published", renamed(Object.fromEntries(entries))))));
}
