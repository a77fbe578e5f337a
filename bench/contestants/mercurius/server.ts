/**
 * The contestant "mercurius": Mercurius on Fastify as its documentation has it for speed: queries compiled by graphql-jit
 * from their second run on, relations by its loaders, which ask for a whole level of the answer at once. Every statement is
 * prepared. DATABASE_URL and PORT as for On Record; the same pool.
 */
import Fastify from "fastify";
import mercurius from "mercurius";
import { close } from "./database.js";
import { loaders, resolvers } from "./resolvers.js";
import { schema } from "./schema.js";

const app = Fastify({ logger: false });
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env["PORT"]), host: "127.0.0.1" });
process.once("SIGTERM", () => void app.close().then(close));
