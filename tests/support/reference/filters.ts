/** Filters, as their descriptions say. */
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputField, type GraphQLInputObjectType } from "graphql";
import { declared } from "./declarations.js";
import { invalid } from "./errors.js";
import { dayText, lastDay } from "./partial-dates.js";
import { fieldOf, linkOf, isJoin, onwardFrom, type Row } from "./tables.js";
import type { VisibleRows } from "./visible-rows.js";

type Given = Readonly<Record<string, unknown>>;

export class Filters {
  constructor(private readonly visible: VisibleRows) {}

  matches(row: Row, type: GraphQLInputObjectType, given: Given): boolean {
    return Object.entries(type.getFields()).every(([name, field]) => {
      const value = given[name] ?? null;
      return value === null || this.holds(row, type, field, value);
    });
  }

  private holds(row: Row, type: GraphQLInputObjectType, field: GraphQLInputField, value: unknown): boolean {
    if (field.name === "and") return (value as Given[]).every((one) => this.matches(row, type, one));
    if (field.name === "or") return (value as Given[]).some((one) => this.matches(row, type, one));
    if (field.name === "not") return !this.matches(row, type, value as Given);
    const named = getNamedType(field.type);
    const filter = declared(field).filter ?? { path: field.name };
    if ("days" in filter) return isWithin(row.text(filter.days), value as Given);
    if (named.name === "DateRange") return overlaps(row, field.name, value as Given);
    if ("isSet" in filter) return this.isSet(row, filter.isSet) === (value !== (filter.negated ?? false));
    if ("some" in filter) return this.visible.along(row, filter.some).some((other) => this.matches(other, named as GraphQLInputObjectType, value as Given));
    if ("contains" in filter) return this.valuesAt(row, filter.contains).some((text) => contains(text, value as string));
    const wanted = isListType(getNullableType(field.type)) ? (value as unknown[]) : [value];
    return this.valuesAt(row, filter.path).some((found) => wanted.includes(found));
  }

  /** A relation is set, for the public, when it leads to something visible. */
  private isSet(row: Row, name: string): boolean {
    return fieldOf(row.model, name)?.kind === "object" ? this.visible.along(row, name).length > 0 : row.get(name) !== null;
  }

  /** What stands at the end of a path: a column's values, or the IDs of rows. */
  private valuesAt(row: Row, path: string): unknown[] {
    const steps = path.split(".");
    const last = steps.pop() as string;
    const ends = steps.length ? this.visible.along(row, steps.join(".")) : [row];
    if (fieldOf(endOf(row.model, steps), last)?.kind === "object") return ends.flatMap((end) => this.visible.along(end, last)).map((end) => end.get("id"));
    return ends.map((end) => end.get(last));
  }
}

function endOf(model: string, steps: readonly string[]): string {
  return steps.reduce((at, step) => {
    const { model: next, back } = linkOf(at, step);
    return isJoin(next) ? linkOf(next, onwardFrom(next, back)).model : next;
  }, model);
}

/** Letter by letter, as PostgreSQL does it: a sigma at the end of a word differs from a capital one. */
const lowerCase = (text: string): string => Array.from(text, (letter) => Array.from(letter.toLowerCase())[0]).join("");

const contains = (text: unknown, part: string): boolean => typeof text === "string" && lowerCase(text).includes(lowerCase(part));

function endsOf(range: Given): [string | null, string | null] {
  const [from, to] = [range["from"], range["to"]].map((date) => (date instanceof Date ? dayText(date) : null)) as [string | null, string | null];
  if (from !== null && to !== null && from > to) throw invalid("filter", "has a range that ends before it begins");
  return [from, to];
}

function isWithin(day: string, range: Given): boolean {
  const [from, to] = endsOf(range);
  return (from === null || day >= from) && (to === null || day <= to);
}

function overlaps(row: Row, name: string, range: Given): boolean {
  const [from, to] = endsOf(range);
  const first = row.get(name) as string | null;
  if (first === null) return false;
  return (to === null || first <= to) && (from === null || lastDay(first, row.text(`${name}Precision`)) >= from);
}

export function filterType(type: unknown): GraphQLInputObjectType {
  if (!isInputObjectType(type)) throw new Error("a filter is an input object");
  return type;
}
