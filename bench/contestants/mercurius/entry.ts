import { peer } from "../entry.js";
import { normalise } from "../normalise.js";
import { queries } from "./queries.js";

export const mercurius = peer("mercurius", queries, normalise, {
  size: 5_000,
  query: "query ($first: Int!, $after: String) { statements(first: $first, after: $after) { cursor } }",
});
