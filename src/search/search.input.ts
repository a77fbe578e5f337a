import { ArgsType, Field, InputType, Int } from "type-graphql";
import { ArticleFilter } from "../articles/article.input.js";
import { EventFilter } from "../events/event.input.js";
import { SearchType } from "../generated/prisma/enums.js";
import { RegionalIssueFilter } from "../issues/regional-issue.input.js";
import { AgentFilter } from "../speakers/agent.input.js";
import { StatementFilter } from "../statements/statement.input.js";

@InputType({ description: "Which results: a filter for each type, the same as in the lists. It says nothing about results of other types; `types` leaves those out." })
export class SearchFilter {
  @Field(() => ArticleFilter, { nullable: true, description: "Which articles." })
  articles?: ArticleFilter;

  @Field(() => StatementFilter, { nullable: true, description: "Which statements." })
  statements?: StatementFilter;

  @Field(() => AgentFilter, { nullable: true, description: "Which agents." })
  agents?: AgentFilter;

  @Field(() => RegionalIssueFilter, { nullable: true, description: "Which regional issues." })
  regionalIssues?: RegionalIssueFilter;

  @Field(() => EventFilter, { nullable: true, description: "Which events." })
  events?: EventFilter;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description:
      'Words as people type them, at most 500 characters. All must be found, in any form and order: `"in this order"` is a phrase, `or` stands between alternatives, `-word` leaves out. Letter case and diacritics do not matter; names may be misspelt.',
  })
  query!: string;

  @Field(() => [SearchType], { nullable: true, description: "Only results of these types." })
  types?: SearchType[];

  @Field(() => SearchFilter, { nullable: true, description: "Which results of each type." })
  filter?: SearchFilter;

  @Field(() => Int, { nullable: true, description: "How many results, 1 to 200. Default 20." })
  first?: number;

  @Field(() => String, { nullable: true, description: "Only results after this cursor, which is one of the same search." })
  after?: string;
}

@ArgsType()
export class SuggestArguments {
  @Field(() => String, { description: "What was typed so far: the beginning of a name, or of words in it, at most 500 characters." })
  prefix!: string;

  @Field(() => [SearchType], { nullable: true, description: "Only names of things of these types. Statements have none." })
  types?: SearchType[];

  @Field(() => Int, { defaultValue: 10, description: "How many suggestions, 1 to 200. Default 10." })
  first!: number;
}
