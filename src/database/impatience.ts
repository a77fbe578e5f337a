/**
 * Ends connections on which the database owes an answer for longer than a statement may take: it has stopped, or the way to
 * it is cut, and nobody has said so. What was asked there fails as on any connection that breaks.
 */
import { Socket } from "node:net";
import type pg from "pg";

/** In ms: beside the statement's time, what its way there and back may take. */
const wayThere = 1_500;
/** Transactions that change content wait for each other, each statement up to this long, in ms. */
const longestInTransaction = 22_000;

/** @param statementTimeout after which the database itself ends a statement outside transactions, in ms. */
export function endWhenSilent(client: pg.PoolClient & Pick<pg.Client, "connection">, statementTimeout: number): void {
  const { connection } = client;
  const { stream } = connection;
  if (!(stream instanceof Socket)) return;
  const patience = statementTimeout + wayThere;
  let settled = 0;
  let silent = 0;
  // Before whoever hears it asks the next thing.
  connection.prependListener("readyForQuery", () => {
    settled = stream.bytesWritten;
    silent = 0;
  });
  // Called when nothing has come or gone for so long, also where nothing was asked.
  stream.setTimeout(patience, () => {
    if (stream.bytesWritten === settled) return;
    silent += patience;
    if (client.getTransactionStatus() === "T" && silent < longestInTransaction) stream.setTimeout(patience);
    else stream.destroy(new Error("Connection terminated: the database does not answer"));
  });
}
