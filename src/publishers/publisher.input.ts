import { CountryCode } from "../graphql/country-code.js";
import { Field, ID, InputType } from "type-graphql";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which publishers. Conditions given together must all hold; null is no condition." })
export class PublisherFilter {
  @Field(() => [ID], { nullable: true, description: "One of these publishers." })
  id?: string[];

  @Field(() => String, { nullable: true, description: "The name contains these characters, letter case aside." })
  @Filters({ contains: "name" })
  name?: string;

  @Field(() => CountryCode, { nullable: true, description: "Of this country (ISO 3166-1 alpha-2)." })
  country?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => [PublisherFilter], { nullable: true, description: "All of these hold." })
  and?: PublisherFilter[];

  @Field(() => [PublisherFilter], { nullable: true, description: "At least one of these holds." })
  or?: PublisherFilter[];

  @Field(() => PublisherFilter, { nullable: true, description: "This does not hold." })
  not?: PublisherFilter;
}
