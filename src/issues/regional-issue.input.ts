import { Field, ID, InputType } from "type-graphql";
import { IssueKind } from "../generated/prisma/enums.js";
import { StatementFilter } from "../statements/statement.input.js";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which regional issues. Conditions given together must all hold; null is no condition." })
export class RegionalIssueFilter {
  @Field(() => [ID], { nullable: true, description: "One of these issues." })
  id?: string[];

  @Field(() => [IssueKind], { nullable: true, description: "Of one of these kinds." })
  kind?: IssueKind[];

  @Field(() => String, { nullable: true, description: "The name contains these characters, letter case aside." })
  @Filters({ contains: "name" })
  name?: string;

  @Field(() => ID, { nullable: true, description: "This agent is a party to it." })
  @Filters({ path: "parties.agent" })
  party?: string;

  @Field(() => ID, { nullable: true, description: "It concerns this place." })
  @Filters({ path: "places" })
  place?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether the list of parties is complete." })
  partiesComplete?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => StatementFilter, { nullable: true, description: "There is a statement about it for which this holds." })
  @Filters({ some: "statements" })
  hasStatement?: StatementFilter;

  @Field(() => [RegionalIssueFilter], { nullable: true, description: "All of these hold." })
  and?: RegionalIssueFilter[];

  @Field(() => [RegionalIssueFilter], { nullable: true, description: "At least one of these holds." })
  or?: RegionalIssueFilter[];

  @Field(() => RegionalIssueFilter, { nullable: true, description: "This does not hold." })
  not?: RegionalIssueFilter;
}
