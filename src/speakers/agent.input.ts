import { CountryCode } from "../graphql/country-code.js";
import { Field, ID, InputType } from "type-graphql";
import { AgentKind } from "../generated/prisma/enums.js";
import { StatementFilter } from "../statements/statement.input.js";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which agents. Conditions given together must all hold; null is no condition." })
export class AgentFilter {
  @Field(() => [ID], { nullable: true, description: "One of these agents." })
  id?: string[];

  @Field(() => [AgentKind], { nullable: true, description: "Of one of these kinds." })
  kind?: AgentKind[];

  @Field(() => String, { nullable: true, description: "The name contains these characters, letter case aside." })
  @Filters({ contains: "name" })
  name?: string;

  @Field(() => CountryCode, { nullable: true, description: "Of this country (ISO 3166-1 alpha-2)." })
  country?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether only a description of it is known." })
  unnamed?: boolean;

  @Field(() => ID, { nullable: true, description: "Belongs to this agent." })
  partOf?: string;

  @Field(() => String, { nullable: true, description: "Held a position whose title contains these characters, letter case aside." })
  @Filters({ contains: "roles.title" })
  role?: string;

  @Field(() => ID, { nullable: true, description: "Spoke about this regional issue." })
  @Filters({ path: "statements.issues" })
  issue?: string;

  @Field(() => String, { nullable: true, description: "Spoke about the regional issue with this slug." })
  @Filters({ path: "statements.issues.slug" })
  issueSlug?: string;

  @Field(() => ID, { nullable: true, description: "Is a party to this regional issue." })
  @Filters({ path: "parties.issue" })
  partyTo?: string;

  @Field(() => ID, { nullable: true, description: "Takes part in this event." })
  @Filters({ path: "participations.event" })
  event?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => StatementFilter, { nullable: true, description: "Made a statement for which this holds." })
  @Filters({ some: "statements" })
  hasStatement?: StatementFilter;

  @Field(() => [AgentFilter], { nullable: true, description: "All of these hold." })
  and?: AgentFilter[];

  @Field(() => [AgentFilter], { nullable: true, description: "At least one of these holds." })
  or?: AgentFilter[];

  @Field(() => AgentFilter, { nullable: true, description: "This does not hold." })
  not?: AgentFilter;
}
