import { ArgsType, Field, ID } from "type-graphql";

@ArgsType()
export class SlugOrId {
  @Field(() => String, { nullable: true, description: "The readable key, as in a URL. Exactly one of `slug` and `id`." })
  slug?: string;

  @Field(() => ID, { nullable: true, description: "The global ID. Exactly one of `slug` and `id`." })
  id?: string;
}

@ArgsType()
export class IdOnly {
  @Field(() => ID, { description: "The global ID." })
  id!: string;
}

@ArgsType()
export class IdList {
  @Field(() => [ID], { description: "Global IDs, at most 200." })
  ids!: string[];
}
