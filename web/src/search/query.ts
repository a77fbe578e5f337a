/** What an address asks the search for. */
import type { SearchFilter, SearchQueryVariables, SearchType } from "../generated/operations.ts";
import type { Address } from "../page.ts";
import { statementKinds } from "../statements/kinds.ts";

export const searchTypes: readonly SearchType[] = ["STATEMENT", "AGENT", "REGIONAL_ISSUE", "EVENT", "ARTICLE"];
/** Characters. */
export const longestQuery = 200;
const pageSize = 20;

export function queryOf({ search }: Pick<Address, "search">): SearchQueryVariables {
  const query = Array.from((search.get("q") ?? "").trim())
    .slice(0, longestQuery)
    .join("");
  const type = searchTypes.find((one) => one === search.get("type"));
  const after = search.get("after");
  const filter = filterOf(search);
  return {
    query,
    asked: query !== "",
    ...(type && { types: [type] }),
    ...(Object.keys(filter).length > 0 && { filter }),
    first: pageSize,
    ...(after !== null && { after }),
  };
}

function filterOf(search: URLSearchParams): SearchFilter {
  const kind = statementKinds.find((one) => one === search.get("kind"));
  const [from, to] = [yearOf(search, "from"), yearOf(search, "to")];
  const dated = { ...(from && { from: `${from}-01-01` }), ...(to && { to: `${to}-12-31` }) };
  const isDated = from !== undefined || to !== undefined;
  const statements = { ...(kind && { kind: [kind] }), ...(isDated && { dated }) };
  return { ...(Object.keys(statements).length > 0 && { statements }), ...(isDated && { articles: { published: dated } }) };
}

export function yearOf(search: URLSearchParams, name: string): string | undefined {
  const year = search.get(name);
  return year !== null && /^[1-9]\d{3}$/.test(year) ? year : undefined;
}
