import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Article } from "../articles/article.type.js";
import { Event } from "../events/event.type.js";
import { SearchType } from "../generated/prisma/enums.js";
import { PageInfo } from "../graphql/connections.js";
import { RegionalIssue } from "../issues/regional-issue.type.js";
import { ReadsComputed } from "../reading/declare.js";
import { Government, Group, Organization, Person } from "../speakers/agent.type.js";
import { Statement } from "../statements/statement.type.js";

registerEnumType(SearchType, {
  name: "SearchType",
  description: "What a search finds.",
  valuesConfig: {
    ARTICLE: { description: "Articles: by headline and summary, and by their text where everybody may read it." },
    STATEMENT: { description: "Statements: by what was said, and by the name of who said it." },
    AGENT: { description: "People, organisations, governments and groups: by all their names and their description." },
    REGIONAL_ISSUE: { description: "Regional issues: by all their names and their summary." },
    EVENT: { description: "Events: by name and description." },
  },
});

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What a search finds.",
  types: () => [Article, Statement, Person, Organization, Government, Group, RegionalIssue, Event] as const,
});

@ObjectType({ description: "A part of a text, in Unicode code points." })
@ReadsComputed()
export class TextRange {
  @Field(() => Int, { description: "Position of its first code point, from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after its last code point." })
  end!: number;
}

@ObjectType({ description: "Where a field of a result has words that were searched." })
export class Highlight {
  @Field(() => String, {
    description: "The field: `headline`, `summary`, `text`, `name`, `description`, or `aliases.0` for the first of the other names. `body` is an article's text.",
  })
  field!: string;

  @Field(() => [TextRange], { description: "The words, in the order of the text. They are cut out of the text as the field answers it." })
  ranges!: TextRange[];
}

@ObjectType({ description: "One result of a search, with its cursor." })
export class SearchEdge {
  @Field(() => SearchResult, { description: "What was found." })
  node!: typeof SearchResult;

  @Field(() => String, { description: "Opaque position of the result among all results, for `after`." })
  cursor!: string;

  @Field(() => Float, {
    description: "How well it fits: results come in this order. Comparable within one search only.",
  })
  score!: number;

  @Field(() => [Highlight], {
    description: "Where the words stand in its own texts, as far as they are shown; none where only a name is similar, or a statement is found by who said it.",
  })
  highlights!: Highlight[];
}

@ObjectType({ description: "A page of results, best first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The page's results with their cursors." })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: "The page's results." })
  nodes!: (typeof SearchResult)[];

  @Field(() => PageInfo, { description: "Where the page lies among the results." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many results there are, as far as they are counted: all that can be paged through." })
  totalCount!: number;

  @Field(() => Boolean, {
    description: "Whether there may be more: of each type only so many are ranked, the newest 300 statements, and 100 of every other type. More words or a filter reach others.",
  })
  totalCountIsLowerBound!: boolean;
}

@ObjectType({ description: "A name or headline that continues what was typed." })
export class Suggestion {
  @Field(() => String, { description: "The name or headline: of several names of a thing the one that fits." })
  text!: string;

  @Field(() => SearchResult, { description: "The thing that is called so." })
  node!: typeof SearchResult;

  @Field(() => [TextRange], { description: "Where the text has what was typed; empty where it is only similar." })
  highlights!: TextRange[];
}
