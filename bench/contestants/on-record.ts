import { inProject } from "../../src/shared/project.js";
import { graphqlQuestion, type Entry } from "./entry.js";

/** On Record as it is shipped. */
export const onRecord: Entry = {
  name: "onrecord",
  applicationName: "on-record",
  arguments: [inProject("dist", "src", "main.js")],
  question: ({ graphql }) => graphqlQuestion(graphql),
  cursors: { size: 200, query: "query ($first: Int!, $after: String) { statements(first: $first, after: $after) { edges { cursor } } }" },
};
