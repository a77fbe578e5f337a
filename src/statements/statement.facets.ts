/** What lists of statements can be counted by. */
import { registerEnumType } from "type-graphql";
import type { Dimension } from "../reading/declare.js";

export enum StatementFacet {
  SPEAKER = "SPEAKER",
  ISSUE = "ISSUE",
  TOPIC = "TOPIC",
  KIND = "KIND",
  COUNTRY = "COUNTRY",
  PUBLISHER = "PUBLISHER",
  YEAR = "YEAR",
  MONTH = "MONTH",
}
registerEnumType(StatementFacet, {
  name: "StatementFacet",
  description: "What a list of statements can be counted by.",
  valuesConfig: {
    SPEAKER: { description: "Who said it." },
    ISSUE: { description: "The regional issues it is about; a statement counts for each." },
    TOPIC: { description: "Its topics; a statement counts for each." },
    KIND: { description: "How the article gives it." },
    COUNTRY: { description: "The speaker's country." },
    PUBLISHER: { description: "Who published the article." },
    YEAR: { description: "The year in which it was said, or else published." },
    MONTH: { description: "The month in which it was said, or else published." },
  },
});

const dimensions: Record<StatementFacet, Dimension> = {
  SPEAKER: { path: "speaker", narrow: { speaker: "$id" } },
  ISSUE: { path: "issues", narrow: { issue: "$id" } },
  TOPIC: { path: "topics", narrow: { topicSlug: "$slug" } },
  KIND: { column: "kind", narrow: { kind: ["$value"] } },
  COUNTRY: { path: "speaker", column: "country", narrow: { country: "$value" } },
  PUBLISHER: { path: "article.publisher", narrow: { inArticle: { publisher: "$id" } } },
  YEAR: { column: "sortDate", period: "year", narrow: { dated: { from: "$from", to: "$to" } } },
  MONTH: { column: "sortDate", period: "month", narrow: { dated: { from: "$from", to: "$to" } } },
};

export const statementFacets = { by: StatementFacet, dimensions };
