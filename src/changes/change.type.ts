import { GraphQLDateTime } from "graphql-scalars";
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.js";
import { ChangedType } from "./changed-type.js";

@ObjectType({ description: "A thing that was created, changed, published, withdrawn or deleted. What is done to it at once is one change." })
export class Change {
  @Field(() => String, { description: "Opaque position of the change among all changes, for `since`." })
  cursor!: string;

  @Field(() => GraphQLDateTime, { description: "When it came into effect, in UTC." })
  at!: Date;

  @Field(() => ChangedType, { description: "What kind of thing it is." })
  type!: ChangedType;

  @Field(() => ID, { description: "The thing's global ID." })
  id!: string;

  @Field(() => Node, { nullable: true, description: "The thing as it is now, not as it was then; null when it is deleted or no longer public." })
  node!: Node | null;
}

@ObjectType({ description: "A part of the change log." })
export class ChangePage {
  @Field(() => [Change], { description: "The changes, in the order in which they came into effect." })
  nodes!: Change[];

  @Field(() => String, {
    description: "Where to go on: the cursor of the last change here, or where the page began if there is none. Kept by a client, it is where it goes on tomorrow.",
  })
  endCursor!: string;

  @Field(() => Boolean, { description: "Whether more changes follow already." })
  hasMore!: boolean;

  @Field(() => String, { description: "Cursor of the newest change of any type: what is asked for since then is only what is yet to come." })
  latestCursor!: string;
}

@ArgsType()
export class ChangesArguments {
  @Field(() => String, { nullable: true, description: "Only changes after this cursor; all since the beginning where none is given." })
  since?: string;

  @Field(() => Int, { defaultValue: 100, description: "How many changes, 1 to 200. Default 100." })
  first!: number;

  @Field(() => [ChangedType], { nullable: true, description: "Only changes of these types; of all where none are given." })
  types?: ChangedType[];
}
