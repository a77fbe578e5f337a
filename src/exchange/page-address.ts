/** Where readers find a thing: the addresses of the reading room's pages. */
import type { ListName } from "./lists.js";
import type { Thing } from "./list-reader.js";

const folders: Record<ListName, string> = {
  articles: "articles",
  statements: "statements",
  speakers: "speakers",
  agents: "speakers",
  regionalIssues: "issues",
  events: "events",
  topics: "topics",
  places: "places",
  publishers: "publishers",
};

/** Statements have no slug; their page is found by the ID. */
export const pageAddress = (origin: string, list: ListName, { id, slug }: Thing): string => `${origin}/${folders[list]}/${encodeURIComponent(slug ?? id)}`;
