/** What a database's failures mean to whoever asked for a change. */
import { ConflictError, InvalidInputError, UnavailableError } from "../shared/errors.js";

/** What the database said, as Prisma hands it on. */
interface Cause {
  originalCode?: string;
  originalMessage?: string;
  constraint?: { index?: string; fields?: readonly string[] };
}

/** An error of Prisma's or of its adapter's, as far as it tells what the database said. */
interface Failure {
  code?: string;
  message?: string;
  cause?: Cause;
  meta?: { driverAdapterError?: { cause?: Cause } };
}

const causeOf = (error: unknown): Cause | undefined => (error as Failure).meta?.driverAdapterError?.cause ?? (error as Failure).cause;

/** SQLSTATE where the database refused something, or else Prisma's or Node's code. */
function stateOf(error: unknown): string {
  const [named] = /\b(?:[0-9]{2}|40|57|P0)[0-9A-Z]{3}\b/.exec((error as Failure).message ?? "") ?? [];
  return causeOf(error)?.originalCode ?? named ?? (error as Failure).code ?? "";
}

/** Serialization failures and deadlocks: the same again may succeed. */
export const isTransient = (error: unknown): boolean => (error as Failure).code === "P2034" || ["40001", "40P01"].includes(stateOf(error));

/** Whether another row has the same value of a unique key. */
export const isTaken = (error: unknown): boolean => ["23505", "P2002"].includes(stateOf(error));

/** The last column of a unique key, which the others only group: of `Topic_slug_key` it is `slug`. A reference is named as inputs name it. */
function columnOf(error: unknown): string {
  const { index, fields } = causeOf(error)?.constraint ?? {};
  const column = fields?.at(-1) ?? index?.split("_").at(-2) ?? /_([A-Za-z0-9]+)_key\b/.exec((error as Failure).message ?? "")?.[1];
  return column?.replaceAll('"', "").replace(/Id$/, "") ?? "id";
}

/** Classes of SQLSTATE of a database that is not there, full or going down; Node's and Prisma's codes for the way to it. */
const unreachable = /^(08|53|57P|ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)/;
/** The same in the words of pg, of Prisma's adapter and of Prisma, for which there is no code. */
const broken =
  /timeout exceeded when trying to connect|Connection terminated|terminating connection|not queryable|ConnectionClosed|closed the connection|Can't reach database|Transaction API error/;

/** What a caller can do something about; anything else stays as it is. */
export function explained(error: unknown): unknown {
  const [state, message] = [stateOf(error), (error as Failure).message ?? ""];
  if (unreachable.test(state) || unreachable.test((error as Failure).code ?? "") || broken.test(message))
    return new UnavailableError("The database cannot be reached now; try again.");
  if (isTaken(error)) {
    const column = columnOf(error);
    return new ConflictError(`Another one has this ${column} already.`, { argument: column });
  }
  if (state === "23503" || state === "P2003") return new ConflictError("Something else still needs what would go, or what is named has just gone.", {});
  if (state === "57014") return new UnavailableError("The change took the database too long; try again.");
  if (/^(22|23502|23514)/.test(state)) return new InvalidInputError("input", `the values do not fit together: ${causeOf(error)?.originalMessage ?? "the database refuses them"}`);
  return error;
}
