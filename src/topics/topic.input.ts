import { Field, ID, InputType } from "type-graphql";
import { Filters } from "../reading/declare.js";

@InputType({ description: "Which topics. Conditions given together must all hold; null is no condition." })
export class TopicFilter {
  @Field(() => [ID], { nullable: true, description: "One of these topics." })
  id?: string[];

  @Field(() => String, { nullable: true, description: "The name contains these characters, letter case aside." })
  @Filters({ contains: "name" })
  name?: string;

  @Field(() => ID, { nullable: true, description: "Right below this topic." })
  parent?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is at the top of the tree." })
  @Filters({ isSet: "parent", negated: true })
  top?: boolean;

  @Field(() => String, { nullable: true, description: "Has this IPTC Media Topic code, such as medtop:11000000." })
  mediaTopic?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it is invented sample content." })
  sample?: boolean;

  @Field(() => [TopicFilter], { nullable: true, description: "All of these hold." })
  and?: TopicFilter[];

  @Field(() => [TopicFilter], { nullable: true, description: "At least one of these holds." })
  or?: TopicFilter[];

  @Field(() => TopicFilter, { nullable: true, description: "This does not hold." })
  not?: TopicFilter;
}
