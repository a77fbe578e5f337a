import { examples } from "./examples.ts";

/** What GraphiQL puts into a tab at start. Without a query it shows the tabs of the last visit. */
export interface FirstTab {
  query?: string;
  variables?: string;
  operationName?: string;
}

/** The operation in the address (`?query=…&variables=…&operationName=…`); on a first visit otherwise the first example. */
export function firstTab(): FirstTab {
  const asked = new URLSearchParams(window.location.search);
  const query = asked.get("query");
  const variables = asked.get("variables");
  const operationName = asked.get("operationName");
  if (query !== null) return { query, variables: variables ?? "", ...(operationName !== null && { operationName }) };

  const [example] = examples;
  return example !== undefined && isFirstVisit() ? { query: example.query, variables: example.variables } : {};
}

/** GraphiQL remembers its tabs under this key. */
function isFirstVisit(): boolean {
  return window.localStorage.getItem("graphiql:tabState") === null;
}
