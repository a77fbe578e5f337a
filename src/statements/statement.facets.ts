import { facetsOf } from "../graphql/facets.js";

/** What lists of statements can be counted by. */
export const statementFacets = facetsOf("StatementFacet", "statements", {
  SPEAKER: { description: "Who said it.", path: "speaker", narrow: { speaker: "$id" } },
  ISSUE: { description: "The regional issues it is about; a statement counts for each.", path: "issues", narrow: { issue: "$id" } },
  TOPIC: { description: "Its topics; a statement counts for each.", path: "topics", narrow: { topicSlug: "$slug" } },
  KIND: { description: "How the article gives it.", column: "kind", narrow: { kind: ["$value"] } },
  COUNTRY: { description: "The speaker's country.", path: "speaker", column: "country", narrow: { country: "$value" } },
  PUBLISHER: { description: "Who published the article.", path: "article.publisher", narrow: { inArticle: { publisher: "$id" } } },
  YEAR: { description: "The year in which it was said, or else published.", column: "sortDate", period: "year", narrow: { dated: { from: "$from", to: "$to" } } },
  MONTH: { description: "The month in which it was said, or else published.", column: "sortDate", period: "month", narrow: { dated: { from: "$from", to: "$to" } } },
});
