import { facetsOf } from "../graphql/facets.js";

/** What lists of articles can be counted by. */
export const articleFacets = facetsOf("ArticleFacet", "articles", {
  SPEAKER: { description: "Who speaks in it; an article counts for each.", path: "statements.speaker", narrow: { speaker: "$id" } },
  ISSUE: { description: "The regional issues it is about; an article counts for each.", path: "issues", narrow: { issue: "$id" } },
  TOPIC: { description: "Its topics; an article counts for each.", path: "topics", narrow: { topicSlug: "$slug" } },
  KIND: { description: "The kinds of statements in it; an article counts for each.", path: "statements", column: "kind", narrow: { hasStatement: { kind: ["$value"] } } },
  COUNTRY: {
    description: "The countries of its speakers; an article counts for each.",
    path: "statements.speaker",
    column: "country",
    narrow: { hasStatement: { country: "$value" } },
  },
  PUBLISHER: { description: "Who published it.", path: "publisher", narrow: { publisher: "$id" } },
  LANGUAGE: { description: "The language of its text.", column: "language", narrow: { language: ["$value"] } },
  YEAR: { description: "The year of its publication.", column: "published", period: "year", narrow: { dated: { from: "$from", to: "$to" } } },
  MONTH: { description: "The month of its publication.", column: "published", period: "month", narrow: { dated: { from: "$from", to: "$to" } } },
});
