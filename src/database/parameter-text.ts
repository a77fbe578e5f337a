/** A parameter of the read engine's statements as PostgreSQL reads it from text. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return `${value as string | number | boolean}`;
  return `{${(value as (string | null)[]).map((item) => (item === null ? "NULL" : `"${item.replace(/[\\"]/g, "\\$&")}"`)).join()}}`;
}
