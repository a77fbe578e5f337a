/** What lists of articles can be counted by. */
import { registerEnumType } from "type-graphql";
import type { Dimension } from "../reading/declare.js";

export enum ArticleFacet {
  SPEAKER = "SPEAKER",
  ISSUE = "ISSUE",
  TOPIC = "TOPIC",
  KIND = "KIND",
  COUNTRY = "COUNTRY",
  PUBLISHER = "PUBLISHER",
  LANGUAGE = "LANGUAGE",
  YEAR = "YEAR",
  MONTH = "MONTH",
}
registerEnumType(ArticleFacet, {
  name: "ArticleFacet",
  description: "What a list of articles can be counted by.",
  valuesConfig: {
    SPEAKER: { description: "Who speaks in it; an article counts for each." },
    ISSUE: { description: "The regional issues it is about; an article counts for each." },
    TOPIC: { description: "Its topics; an article counts for each." },
    KIND: { description: "The kinds of statements in it; an article counts for each." },
    COUNTRY: { description: "The countries of its speakers; an article counts for each." },
    PUBLISHER: { description: "Who published it." },
    LANGUAGE: { description: "The language of its text." },
    YEAR: { description: "The year of its publication." },
    MONTH: { description: "The month of its publication." },
  },
});

const dimensions: Record<ArticleFacet, Dimension> = {
  SPEAKER: { path: "statements.speaker", narrow: { speaker: "$id" } },
  ISSUE: { path: "issues", narrow: { issue: "$id" } },
  TOPIC: { path: "topics", narrow: { topicSlug: "$slug" } },
  KIND: { path: "statements", column: "kind", narrow: { hasStatement: { kind: ["$value"] } } },
  COUNTRY: { path: "statements.speaker", column: "country", narrow: { hasStatement: { country: "$value" } } },
  PUBLISHER: { path: "publisher", narrow: { publisher: "$id" } },
  LANGUAGE: { column: "language", narrow: { language: ["$value"] } },
  YEAR: { column: "published", period: "year", narrow: { dated: { from: "$from", to: "$to" } } },
  MONTH: { column: "published", period: "month", narrow: { dated: { from: "$from", to: "$to" } } },
};

export const articleFacets = { by: ArticleFacet, dimensions };
