/** A column's value as JSON text. */
import { sql, type RawBuilder } from "kysely";
import type { Column } from "./datamodel.js";
import type { RowExpression } from "./declare.js";
import { escaped, jsonText, orNull, quoted, type Json } from "./json.js";
import type { FieldReading } from "./mapping.js";
import type { TableRow } from "./rows.js";

/** Texts that constraints of the database keep free of characters that JSON escapes: escaping costs as much as reading them. */
const plainTexts = new Set(["slug", "textSha256", "exactSha256"]);

/** A column's value; null where `shown` is not true. */
export function columnJson({ name, type, isList, isNullable }: Column, row: TableRow, shown: RowExpression | undefined): Json {
  const column = row.column(name);
  const json = plainTexts.has(name) ? quoted(column) : scalarJson(column, isList ? "array" : type);
  if (shown) return orNull(sql`CASE WHEN ${shown(row)} AND ${column} IS NOT NULL THEN ${jsonText(json)} END`);
  return isNullable ? orNull(sql`CASE WHEN ${column} IS NOT NULL THEN ${jsonText(json)} END`) : json;
}

function scalarJson(column: RawBuilder<unknown>, type: string): Json {
  if (type === "uuid" || type === "date" || type.startsWith('"')) return quoted(column);
  if (type === "timestamptz") return quoted(sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  if (type === "int" || type === "float8") return [column];
  if (type === "boolean" || type === "jsonb") return [sql`${column}::text`];
  return escaped(column);
}

/** Types whose values are JSON as they stand in a computed row. */
const rawTypes = new Set(["Int", "Float", "Boolean", "JSON", "JSONObject"]);

/** A column of a computed row; a JSON object is text already. */
export function valueJson({ column: name, type, isNullable }: Extract<FieldReading, { kind: "value" }>, row: TableRow): Json {
  const column = row.column(name);
  const json: Json = rawTypes.has(type.name) ? [column] : type.name === "String" ? escaped(column) : quoted(column);
  return isNullable ? orNull(sql`CASE WHEN ${column} IS NOT NULL THEN ${jsonText(json)} END`) : json;
}
