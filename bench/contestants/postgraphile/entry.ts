import { peer } from "../entry.js";
import { normalise } from "../normalise.js";
import { queries } from "./queries.js";

export const postgraphile = peer("postgraphile", queries, normalise, {
  size: 5_000,
  query: "query ($first: Int!, $after: Cursor) { statements(first: $first, after: $after, orderBy: NEWEST) { edges { cursor } } }",
});
