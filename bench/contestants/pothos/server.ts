/**
 * The contestant "pothos": GraphQL Yoga, Pothos' Prisma plugin and Prisma 7 as their documentation has them for speed:
 * types select the columns that are asked for, lists and join tables are read with their parents, Prisma joins relations
 * in the database (a statement for each relation, which is its other way, took longer) and prepares its statements.
 * DATABASE_URL and PORT as for On Record; the same pool.
 */
import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { close } from "./database.js";
import { schema } from "./schema.js";

const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false });
// Yoga's handler is a listener of requests, whose promise nobody waits for.
const server = createServer((request, response) => void yoga(request, response));
server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void close();
});
