/** A database that goes away says so in many words: whoever asked is told that it cannot be reached, whichever they are. */
import { expect, test } from "vitest";
import { explained } from "../../src/database/failures.js";
import { UnavailableError } from "../../src/shared/errors.js";

const failure = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);

test.for([
  ["pg, refused", failure("connect ECONNREFUSED 127.0.0.1:5432", { code: "ECONNREFUSED" })],
  ["pg, a connection that has ended", failure("Client has encountered a connection error and is not queryable")],
  ["pg, no connection in time", failure("timeout exceeded when trying to connect")],
  ["the adapter, when a transaction begins", failure("terminating connection due to administrator command", { cause: { kind: "postgres", originalCode: "57P01" } })],
  ["the adapter, on a connection that has ended", failure("ConnectionClosed", { cause: { kind: "ConnectionClosed" } })],
  ["Prisma, in a raw query", failure("Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`", { code: "P2010" })],
  ["Prisma, in a query", failure("Server has closed the connection.", { code: "P1017" })],
  ["PostgreSQL, while it starts", failure("the database system is starting up", { code: "57P03" })],
] as const)("%s", ([, error]) => {
  expect(explained(error)).toBeInstanceOf(UnavailableError);
});

test("what is the database's own affair stays as it is", () => {
  const error = failure('column "nothing" does not exist', { code: "42703" });
  expect(explained(error)).toBe(error);
});
