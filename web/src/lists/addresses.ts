/** Where a list's query, feed and downloads are found. */
export type List = "articles" | "statements" | "speakers" | "agents" | "regionalIssues" | "events" | "topics" | "places" | "publishers";

/** The arguments that make a list. */
export interface Listed {
  filter?: object | null | undefined;
  orderBy?: string | null | undefined;
}

export function exportAddress(list: List, format: "atom" | "csv" | "jsonl", { filter, orderBy }: Listed): string {
  const search = new URLSearchParams();
  if (filter && Object.keys(filter).length > 0) search.set("filter", JSON.stringify(filter));
  if (orderBy) search.set("orderBy", orderBy);
  const text = search.toString();
  return `/lists/${list}.${format}${text === "" ? "" : `?${text}`}`;
}

/** The playground with an operation filled in. */
export const playgroundAddress = (query: string, variables: object): string =>
  `/graphiql?${new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) }).toString()}`;
