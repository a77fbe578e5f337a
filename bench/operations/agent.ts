import type { Operation } from "./operation.js";
import { isPublic, text, typeOfAgent } from "./sql.js";

/** One speaker alone: the smallest answer there is. */
export const agent: Operation = {
  name: "agent",
  drawn: { by: "slug", table: "Agent", busy: isPublic("t.status") },
  parameters: ["slug"],
  graphql: `query Agent($slug: String!) {
  speaker(slug: $slug) { __typename id slug name country description }
}`,
  floorSql: `SELECT concat('{"speaker":', coalesce((SELECT concat(
  '{"__typename":"', ${typeOfAgent("g")}, '","id":"', g.id, '","slug":"', g.slug, '","name":', to_json(g.name), ',"country":', ${text("g.country")}, ',"description":', ${text("g.description")}, '}')
FROM "Agent" g WHERE g.slug = $1 AND ${isPublic("g.status")}), 'null'), '}')`,
};
