/** What a database's failures mean, as Prisma or the database names them. */
import { UnavailableError } from "../shared/errors.js";

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? "");
const textOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** Serialization failures and deadlocks: the same again may succeed. */
export const isTransient = (error: unknown): boolean => codeOf(error) === "P2034" || /\b(?:40001|40P01)\b/.test(textOf(error));

/** The columns of which another row has the same values; null where the failure is another one. */
export function uniqueColumns(error: unknown): string[] | null {
  if (codeOf(error) !== "P2002" && !/\b23505\b|Unique constraint/.test(textOf(error))) return null;
  const { meta } = error as { meta?: { target?: unknown; driverAdapterError?: { cause?: { constraint?: { fields?: unknown } } } } };
  const named = meta?.target ?? meta?.driverAdapterError?.cause?.constraint?.fields;
  const columns = Array.isArray(named) ? named.map((column) => String(column).replaceAll('"', "")) : Array.from(textOf(error).matchAll(/Key \(([^)]*)\)/g), ([, list]) => list ?? "");
  return columns.length ? columns : ["value"];
}

/** SQLSTATE classes of a database that is not there, full or going down; Node's and Prisma's codes for the way to it. */
const unreachable = /^(08|53|57P|ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)/;

/** What a caller can do something about; anything else stays as it is. */
export const explained = (error: unknown): unknown =>
  unreachable.test(codeOf(error)) || /timeout exceeded when trying to connect|Connection terminated|57P0\d|ECONNREFUSED/.test(textOf(error))
    ? new UnavailableError("The database cannot be reached now; try again.")
    : error;
