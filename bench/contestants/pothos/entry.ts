import { peer } from "../entry.js";
import { queries } from "../mercurius/queries.js";
import { normalise } from "../normalise.js";

/** Its schema is in the shape of the tables too, so what it is asked reads the same. */
export const pothos = peer("pothos", queries, normalise, { size: 5_000, query: "query ($first: Int!, $after: String) { statements(first: $first, after: $after) { cursor } }" });
