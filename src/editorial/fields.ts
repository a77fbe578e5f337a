/** What the fields of an input may hold, and which columns they fill. Fields that are not given stay as they are; null empties. */
import { InvalidInputError } from "../shared/errors.js";
import { partialDateColumns, type PartialDate } from "../shared/partial-date.js";
import { sortName } from "../shared/sort-name.js";

export type Columns = Record<string, unknown>;

/** A table and the row of it that a field names. */
export interface Reference {
  field: string;
  table: string;
  id: string;
}

interface Field {
  /** Whether a new thing must have it; such a field cannot be emptied either. */
  required: boolean;
  /** @throws InvalidInputError naming the field. */
  columns: (field: string, value: unknown) => Columns;
  /** The table that the value is an ID of. */
  table?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** A text that the database can hold, without blanks around it. @throws InvalidInputError naming the field. */
export function checkedText(field: string, value: unknown, most: number): string {
  const text = String(value).trim();
  if (text === "") throw new InvalidInputError(field, `${field} is empty`);
  if (text.length > most) throw new InvalidInputError(field, `${field} is longer than ${most} characters`);
  if (text.includes("\0") || !text.isWellFormed()) throw new InvalidInputError(field, `${field} holds characters that are not text`);
  return text;
}

const field = (columns: Field["columns"]): Field => ({ required: false, columns });

export const required = (one: Field): Field => ({ ...one, required: true });

/** A field that is never empty: null means `empty`. */
export const instead = (one: Field, empty: unknown): Field => ({ ...one, columns: (name, value) => (value === null ? { [name]: empty } : one.columns(name, value)) });

/** A field with a check of its own, which answers what is kept. */
export const made = (check: (name: string, value: unknown) => unknown): Field => field((name, value) => ({ [name]: value === null ? null : check(name, value) }));

export const text = (most: number, column?: string): Field => field((name, value) => ({ [column ?? name]: value === null ? null : checkedText(name, value, most) }));

/** In bytes: an index row holds no more, and a few letters fold to many. */
const longestSortName = 2_000;

/** The form of a name that lists are ordered by. @throws InvalidInputError naming the field. */
export function checkedSortName(name: string, value: string): string {
  const folded = sortName(value);
  if (Buffer.byteLength(folded) > longestSortName) throw new InvalidInputError(name, `${name} is too long to be put in order`);
  return folded;
}

/** A name, which lists are ordered by. */
export const named = (most: number): Field =>
  required(
    field((name, value) => {
      const checked = checkedText(name, value, most);
      return { [name]: checked, sortName: checkedSortName(name, checked) };
    }),
  );

export const pattern = (form: RegExp, says: string): Field =>
  field((name, value) => {
    if (value === null) return { [name]: null };
    const checked = checkedText(name, value, 200);
    if (!form.test(checked)) throw new InvalidInputError(name, `${name} is not ${says}`);
    return { [name]: checked };
  });

export const slug = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "words of lower-case letters and digits, joined by hyphens");

/** An http(s) address. */
export function checkedAddress(name: string, value: unknown): string {
  const address = checkedText(name, value instanceof URL ? value.href : value, 2_000);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw new InvalidInputError(name, `${name} is not an address, http://… or https://…`);
  return address;
}

export const address = (column?: string): Field => field((name, value) => ({ [column ?? name]: value === null ? null : checkedAddress(name, value) }));

const mostItems = 100;

const list = (check: (name: string, item: unknown) => string): Field =>
  required(
    field((name, value) => {
      const items = (value ?? []) as unknown[];
      if (items.length > mostItems) throw new InvalidInputError(name, `${name} has more than ${mostItems} items`);
      return { [name]: [...new Set(items.map((item) => check(name, item)))] };
    }),
  );

export const texts = (most: number): Field => ({ ...list((name, item) => checkedText(name, item, most)), required: false });
export const addresses: Field = { ...list(checkedAddress), required: false };

/** What the schema's type has checked already: an enum's value, a boolean, a country's code. */
export const checked = (column?: string): Field => field((name, value) => ({ [column ?? name]: value }));

export const number = (least: number, most: number): Field =>
  field((name, value) => {
    if (value !== null && !(typeof value === "number" && value >= least && value <= most)) throw new InvalidInputError(name, `${name} must lie between ${least} and ${most}`);
    return { [name]: value };
  });

/** @throws InvalidInputError where it is no day of the years that texts can be of, or not the first day of its period. */
function checkedPartialDate(name: string, given: unknown): PartialDate {
  const { value, precision, phrase } = given as { value: Date | string; precision: PartialDate["precision"]; phrase?: string | null };
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  if (!/^(?:1[5-9]|2\d)\d{2}-/.test(day)) throw new InvalidInputError(`${name}.value`, `${name}.value is not a day of the years 1500 to 2999`);
  const isFirst = { DAY: true, WEEK: new Date(`${day}T00:00:00Z`).getUTCDay() === 1, MONTH: day.endsWith("-01"), YEAR: day.endsWith("-01-01") }[precision];
  if (!isFirst) throw new InvalidInputError(`${name}.value`, `${name}.value is not the first day of a ${precision.toLowerCase()}`);
  return { value: day, precision, ...(phrase == null ? {} : { phrase: checkedText(`${name}.phrase`, phrase, 200) }) };
}

export const partialDate: Field = field((name, value) => partialDateColumns(name, value === null ? null : checkedPartialDate(name, value)));

/** The ID of a row of another table. */
export const reference = (table: string, column: string): Field => ({ ...field((_, value) => ({ [column]: value })), table });

/** The columns that an input fills. `isNew` asks for all that a thing must have. */
export function columnsOf(fields: Fields, input: object, isNew: boolean): { columns: Columns; references: Reference[] } {
  const columns: Columns = {};
  const references: Reference[] = [];
  for (const [name, { required: isRequired, columns: read, table }] of Object.entries(fields)) {
    const value = (input as Record<string, unknown>)[name];
    if (isRequired && (value === null || (isNew && value === undefined))) throw new InvalidInputError(name, `${name} is missing`);
    if (value === undefined) continue;
    Object.assign(columns, read(name, value));
    if (table !== undefined && value !== null) references.push({ field: name, table, id: value as string });
  }
  return { columns, references };
}
