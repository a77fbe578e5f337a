/**
 * The contestant "postgraphile": PostGraphile 5 as its documentation has it for production: Amber preset, simpler names
 * and filters by the usual plugins, grafserv on node:http, answers written as text by Grafast, no GraphiQL, no mutations.
 * Its adaptor prepares statements. Join tables are read as relations: as many-to-many fields, which a plugin offers, they
 * took a statement more for each level and two thirds more time. DATABASE_URL and PORT as for On Record; the same pool.
 */
import { createServer } from "node:http";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { KeysOfTables, orders, ShownAnchor, Visibility } from "./plugins.js";

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: Number(process.env["DATABASE_POOL_SIZE"] ?? 10),
  options: "-c jit=off -c random_page_cost=1.1",
  application_name: "postgraphile",
});

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  plugins: [KeysOfTables, ShownAnchor, Visibility, ...orders],
  pgServices: [makePgService({ pool, schemas: ["public"] })],
  schema: { defaultBehavior: "-insert -update -delete -condition", connectionFilterLogicalOperators: false },
  grafast: { explain: false },
  grafserv: { graphiql: false, graphqlPath: "/graphql", outputDataAsString: true, websockets: false, watch: false },
});

const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void Promise.resolve(pgl.release()).then(() => pool.end());
});
