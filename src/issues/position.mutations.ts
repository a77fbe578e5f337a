import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { AddInput, PartInput, RemovePartInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { position } from "./regional-issue.kind.js";
import { RegionalIssue } from "./regional-issue.type.js";

@InputType({ description: "What an agent wants in a regional issue, and the statement that says so." })
export class AddPositionInput extends AddInput {
  @Field(() => ID, { description: "The issue." })
  issue!: string;

  @Field(() => ID, { description: "Whose position it is." })
  holder!: string;

  @Field(() => ID, { description: "The statement that says so; it is linked with the issue." })
  statement!: string;

  @Field(() => String, { description: "The position in our own words; at most 2,000 characters." })
  text!: string;
}

@InputType({ description: "What is to become different in a position; what is not given stays." })
export class UpdatePositionInput extends PartInput {
  @Field(() => ID, { nullable: true, description: "Whose position it is." })
  holder?: string;

  @Field(() => ID, { nullable: true, description: "The statement that says so; it is linked with the issue." })
  statement?: string;

  @Field(() => String, { nullable: true, description: "The position in our own words; at most 2,000 characters." })
  text?: string;
}

@ObjectType({ description: "What came of a change of a position in a regional issue." })
export class PositionPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "By which mutations name the position; null where nothing was done." })
  positionId?: string;

  @Field(() => RegionalIssue, { nullable: true, description: "The issue as it is now; null where nothing was done." })
  regionalIssue?: Written;
}

const payload = ({ id, owner }: { id: string; owner: string }): PositionPayload => ({ positionId: id, regionalIssue: { id: owner } });

@Resolver()
export class PositionMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => PositionPayload, { nullable: true, description: "Records what an agent wants in an issue; it is public where the issue, the agent and the statement are." })
  @Requires(Permission.WRITE)
  async addPosition(
    @Arg("input", () => AddPositionInput, { description: "The position." }) input: AddPositionInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PositionPayload> {
    return payload(await this.things.addPart(request, position, { id: input.issue, expectedVersion: input.expectedVersion }, input));
  }

  @Mutation(() => PositionPayload, { nullable: true, description: "Changes what is recorded of a position." })
  @Requires(Permission.WRITE)
  async updatePosition(
    @Arg("input", () => UpdatePositionInput, { description: "The change." }) input: UpdatePositionInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PositionPayload> {
    return payload(await this.things.updatePart(request, position, input));
  }

  @Mutation(() => PositionPayload, { nullable: true, description: "Removes a position." })
  @Requires(Permission.WRITE)
  async removePosition(
    @Arg("input", () => RemovePartInput, { description: "Which position." }) input: RemovePartInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PositionPayload> {
    return payload(await this.things.removePart(request, position, input));
  }
}
