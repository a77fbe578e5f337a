import type { Operation } from "./operation.js";

/** A page of a full-text search over everything. It is On Record's alone: compare it with `page20`, a plain list. */
export const search: Operation = {
  name: "search",
  drawn: { by: "words" },
  graphql: `query Search($words: String!) {
  search(query: $words, first: 20) {
    edges {
      score
      node {
        __typename
        ... on Statement { id text speaker { name } }
        ... on Article { id headline }
        ... on Agent { id name }
        ... on RegionalIssue { id name }
        ... on Event { id name }
      }
    }
  }
}`,
};
