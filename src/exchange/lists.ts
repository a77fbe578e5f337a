/** The lists of the API that can be had as feeds and downloads, each with its queries. */
import { parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { fields } from "./list-fields.js";

export type ListName = keyof typeof fields;

export interface Query {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface List {
  name: ListName;
  /** A page of its things. */
  things: Query;
  /** The cursors alone, which cost next to nothing: how much there is, and where it goes on. */
  cursors: Query;
}

/** What filters and orders of the list are called in the schema. */
const inputs: Record<ListName, string> = {
  articles: "Article",
  statements: "Statement",
  speakers: "Agent",
  agents: "Agent",
  regionalIssues: "RegionalIssue",
  events: "Event",
  topics: "Topic",
  places: "Place",
  publishers: "Publisher",
};

function query(name: ListName, selection: string): Query {
  const most = selection.includes("$most") ? "$most: Int, " : "";
  const document = parse(`query (${most}$first: Int, $after: String, $before: String, $filter: ${inputs[name]}Filter, $orderBy: ${inputs[name]}Order) {
    list: ${name}(first: $first, after: $after, before: $before, filter: $filter, orderBy: $orderBy) ${selection}
  }`);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
}

const listNamed = (name: ListName): List => ({
  name,
  things: query(name, `{ nodes ${fields[name]} pageInfo { endCursor } }`),
  cursors: query(name, "{ edges { cursor } }"),
});

export const lists: ReadonlyMap<string, List> = new Map((Object.keys(inputs) as ListName[]).map((name) => [name, listNamed(name)]));
