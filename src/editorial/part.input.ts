/** Inputs of changes of what belongs to a thing: a role of a person, a party to an issue. The thing's version counts up with them. */
import { Field, ID, InputType, Int } from "type-graphql";
import { MutationInput } from "../graphql/mutations.js";

@InputType()
export abstract class AddInput extends MutationInput {
  @Field(() => Int, { nullable: true, description: "The version, as the client saw it, of what it is added to or taken from. Another one now, and nothing is changed." })
  expectedVersion?: number | null;
}

@InputType()
export abstract class PartInput extends MutationInput {
  @Field(() => ID, { description: "The ID of what is changed." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The version, as the client saw it, of what it belongs to. Another one now, and nothing is changed." })
  expectedVersion?: number | null;
}

@InputType({ description: "What is to be taken away from what it belongs to, its evidence with it." })
export class RemovePartInput extends PartInput {}
