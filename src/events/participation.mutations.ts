import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { AddInput, PartInput, RemovePartInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { ParticipationCapacity } from "../generated/prisma/enums.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { participation } from "./event.kind.js";
import { Event } from "./event.type.js";

@InputType({ description: "That an agent takes part in an event; once for each agent." })
export class AddParticipationInput extends AddInput {
  @Field(() => ID, { description: "The event." })
  event!: string;

  @Field(() => ID, { description: "Who takes part." })
  agent!: string;

  @Field(() => ID, { nullable: true, description: "The side it belongs to." })
  delegation?: string | null;

  @Field(() => ParticipationCapacity, { description: "In what capacity." })
  capacity!: ParticipationCapacity;

  @Field(() => Boolean, { nullable: true, description: "Whether the source announces it, rather than reports it." })
  planned?: boolean | null;
}

@InputType({ description: "What is to become different in a participation; what is not given stays, null empties." })
export class UpdateParticipationInput extends PartInput {
  @Field(() => ID, { nullable: true, description: "Who takes part." })
  agent?: string;

  @Field(() => ID, { nullable: true, description: "The side it belongs to." })
  delegation?: string | null;

  @Field(() => ParticipationCapacity, { nullable: true, description: "In what capacity." })
  capacity?: ParticipationCapacity;

  @Field(() => Boolean, { nullable: true, description: "Whether the source announces it, rather than reports it." })
  planned?: boolean | null;
}

@ObjectType({ description: "What came of a change of a participation in an event." })
export class ParticipationPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "By which mutations name the participation; null where nothing was done." })
  participationId?: string;

  @Field(() => Event, { nullable: true, description: "The event as it is now; null where nothing was done." })
  event?: Written;
}

const payload = ({ id, owner }: { id: string; owner: string }): ParticipationPayload => ({ participationId: id, event: { id: owner } });

@Resolver()
export class ParticipationMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => ParticipationPayload, { nullable: true, description: "Records that an agent takes part in an event; it is public where both are." })
  @Requires(Permission.WRITE)
  async addParticipation(
    @Arg("input", () => AddParticipationInput, { description: "The participation." }) input: AddParticipationInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ParticipationPayload> {
    return payload(await this.things.addPart(request, participation, { id: input.event, expectedVersion: input.expectedVersion }, input));
  }

  @Mutation(() => ParticipationPayload, { nullable: true, description: "Changes what is recorded of a participation." })
  @Requires(Permission.WRITE)
  async updateParticipation(
    @Arg("input", () => UpdateParticipationInput, { description: "The change." }) input: UpdateParticipationInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ParticipationPayload> {
    return payload(await this.things.updatePart(request, participation, input));
  }

  @Mutation(() => ParticipationPayload, { nullable: true, description: "Removes a participation." })
  @Requires(Permission.WRITE)
  async removeParticipation(
    @Arg("input", () => RemovePartInput, { description: "Which participation." }) input: RemovePartInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ParticipationPayload> {
    return payload(await this.things.removePart(request, participation, input));
  }
}
