import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { MutationInput, type MutationContext } from "../graphql/mutations.js";
import { NodePayload } from "./node.mutations.js";
import type { RestoreService } from "./restore.service.js";

@InputType({ description: "The revision that something is to be brought back to." })
export class RestoreRevisionInput extends MutationInput {
  @Field(() => ID, { description: "The global ID of the revision." })
  revision!: string;

  @Field(() => Int, { nullable: true, description: "The version of the thing that the client saw. Another one now, and nothing is changed." })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "What the public is told was wrong; needed where a public article or a statement of one is changed." })
  correction?: string | null;
}

@Resolver()
export class RestoreMutations {
  constructor(private readonly restoring: RestoreService) {}

  @Mutation(() => NodePayload, {
    nullable: true,
    description:
      "Brings a thing back to what it was after a revision, with all that belonged to it, as a new revision; also what was deleted, then as a draft. Its slug, its status and an article's text stay as they are.",
  })
  @Requires(Permission.WRITE)
  async restoreRevision(
    @Arg("input", () => RestoreRevisionInput, { description: "The revision." }) input: RestoreRevisionInput,
    @Ctx() { request }: MutationContext,
  ): Promise<NodePayload> {
    return { node: await this.restoring.restore(request, input) };
  }
}
