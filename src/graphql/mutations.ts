/** What all mutations have in common: the fields of their inputs and payloads, and what they are given beside the input. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ChangeRequest } from "../shared/change-request.js";
import type { Context } from "./exchange.js";
import { UserError } from "./user-error.type.js";

/** The context of a mutation's method. */
export interface MutationContext extends Context {
  request: ChangeRequest;
}

@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description: "A name of the client's own for this request, at most 200 characters. The same again within 24 hours does nothing and answers what the first did.",
  })
  clientMutationId?: string | null;

  @Field(() => String, { nullable: true, description: "Why, for the revision; at most 1,000 characters." })
  reason?: string | null;
}

/** Of mutations that change one thing. */
@InputType()
export abstract class ChangeInput extends MutationInput {
  @Field(() => ID, { description: "The global ID of what is changed." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The version that the client saw. Another one now, and nothing is changed." })
  expectedVersion?: number | null;
}

@ObjectType()
export abstract class MutationPayload {
  @Field(() => String, { nullable: true, description: "As in the input." })
  clientMutationId?: string | null;

  @Field(() => [UserError], { description: "Why nothing was changed; empty where it was done." })
  userErrors?: UserError[];
}

/** What a method answers for a thing in its payload: the read engine reads the rest. */
export interface Written {
  id: string;
}
