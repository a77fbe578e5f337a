import { Field, ID, InputType } from "type-graphql";
import { PlaceKind } from "../generated/prisma/enums.js";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which places. Conditions given together must all hold; null is no condition." })
export class PlaceFilter {
  @Field(() => [ID], { nullable: true, description: "One of these places." })
  id?: string[];

  @Field(() => [PlaceKind], { nullable: true, description: "Of one of these kinds." })
  kind?: PlaceKind[];

  @Field(() => String, { nullable: true, description: "One of its names contains these characters, letter case aside." })
  @Filters({ contains: "names.name" })
  name?: string;

  @Field(() => ID, { nullable: true, description: "A part of this place." })
  partOf?: string;

  @Field(() => ID, { nullable: true, description: "This regional issue concerns it." })
  @Filters({ path: "issues" })
  issue?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => [PlaceFilter], { nullable: true, description: "All of these hold." })
  and?: PlaceFilter[];

  @Field(() => [PlaceFilter], { nullable: true, description: "At least one of these holds." })
  or?: PlaceFilter[];

  @Field(() => PlaceFilter, { nullable: true, description: "This does not hold." })
  not?: PlaceFilter;
}
