import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { AddInput, PartInput, RemovePartInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { PartialDateInput } from "../graphql/partial-date.type.js";
import { role } from "./agent.kind.js";
import { Person, RoleAssertion } from "./agent.type.js";

@InputType({ description: "That a person held a position." })
export class AddRoleInput extends AddInput {
  @Field(() => ID, { description: "Who held it." })
  person!: string;

  @Field(() => String, { description: "The position's title; at most 300 characters." })
  title!: string;

  @Field(() => ID, { nullable: true, description: "The organisation or government it belongs to." })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the source speaks of it as past." })
  former?: boolean | null;

  @Field(() => PartialDateInput, { nullable: true, description: "A date at which the source says it was so." })
  asOf?: PartialDateInput | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it began." })
  from?: PartialDateInput | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it ended." })
  to?: PartialDateInput | null;
}

@InputType({ description: "What is to become different in a position held; what is not given stays, null empties." })
export class UpdateRoleInput extends PartInput {
  @Field(() => String, { nullable: true, description: "The position's title; at most 300 characters." })
  title?: string;

  @Field(() => ID, { nullable: true, description: "The organisation or government it belongs to." })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the source speaks of it as past." })
  former?: boolean | null;

  @Field(() => PartialDateInput, { nullable: true, description: "A date at which the source says it was so." })
  asOf?: PartialDateInput | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it began." })
  from?: PartialDateInput | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it ended." })
  to?: PartialDateInput | null;
}

@ObjectType({ description: "What came of a change of a position held." })
export class RolePayload extends MutationPayload {
  @Field(() => RoleAssertion, { nullable: true, description: "The position as it is now; null where it was removed or nothing was done." })
  role?: Written;

  @Field(() => Person, { nullable: true, description: "The person as it is now; null where nothing was done." })
  person?: Written;
}

const payload = ({ id, owner }: { id: string; owner: string }): RolePayload => ({ role: { id }, person: { id: owner } });

@Resolver()
export class RoleMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => RolePayload, { nullable: true, description: "Records that a person held a position; it is public where the person is." })
  @Requires(Permission.WRITE)
  async addRole(@Arg("input", () => AddRoleInput, { description: "The position." }) input: AddRoleInput, @Ctx() { request }: MutationContext): Promise<RolePayload> {
    return payload(await this.things.addPart(request, role, { id: input.person, expectedVersion: input.expectedVersion }, input));
  }

  @Mutation(() => RolePayload, { nullable: true, description: "Changes what is recorded of a position held." })
  @Requires(Permission.WRITE)
  async updateRole(@Arg("input", () => UpdateRoleInput, { description: "The change." }) input: UpdateRoleInput, @Ctx() { request }: MutationContext): Promise<RolePayload> {
    return payload(await this.things.updatePart(request, role, input));
  }

  @Mutation(() => RolePayload, { nullable: true, description: "Removes a position held. Statements that were made in it lose it." })
  @Requires(Permission.WRITE)
  async removeRole(@Arg("input", () => RemovePartInput, { description: "Which position." }) input: RemovePartInput, @Ctx() { request }: MutationContext): Promise<RolePayload> {
    const { owner } = await this.things.removePart(request, role, input);
    return { person: { id: owner } };
  }
}
