import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { AddInput, PartInput, RemovePartInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { PartyRole } from "../generated/prisma/enums.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { party } from "./regional-issue.kind.js";
import { RegionalIssue } from "./regional-issue.type.js";

@InputType({ description: "An agent's part in a regional issue." })
export class AddIssuePartyInput extends AddInput {
  @Field(() => ID, { description: "The issue." })
  issue!: string;

  @Field(() => ID, { description: "The agent." })
  agent!: string;

  @Field(() => PartyRole, { description: "Its part." })
  role!: PartyRole;
}

@InputType({ description: "What is to become different in an agent's part in an issue; what is not given stays." })
export class UpdateIssuePartyInput extends PartInput {
  @Field(() => ID, { nullable: true, description: "The agent." })
  agent?: string;

  @Field(() => PartyRole, { nullable: true, description: "Its part." })
  role?: PartyRole;
}

@ObjectType({ description: "What came of a change of an agent's part in a regional issue." })
export class IssuePartyPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "By which mutations name the part; null where nothing was done." })
  partyId?: string;

  @Field(() => RegionalIssue, { nullable: true, description: "The issue as it is now; null where nothing was done." })
  regionalIssue?: Written;
}

const payload = ({ id, owner }: { id: string; owner: string }): IssuePartyPayload => ({ partyId: id, regionalIssue: { id: owner } });

@Resolver()
export class IssuePartyMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => IssuePartyPayload, { nullable: true, description: "Records an agent's part in an issue; it is public where the issue and the agent are." })
  @Requires(Permission.WRITE)
  async addIssueParty(
    @Arg("input", () => AddIssuePartyInput, { description: "The part." }) input: AddIssuePartyInput,
    @Ctx() { request }: MutationContext,
  ): Promise<IssuePartyPayload> {
    return payload(await this.things.addPart(request, party, { id: input.issue, expectedVersion: input.expectedVersion }, input));
  }

  @Mutation(() => IssuePartyPayload, { nullable: true, description: "Changes what is recorded of an agent's part in an issue." })
  @Requires(Permission.WRITE)
  async updateIssueParty(
    @Arg("input", () => UpdateIssuePartyInput, { description: "The change." }) input: UpdateIssuePartyInput,
    @Ctx() { request }: MutationContext,
  ): Promise<IssuePartyPayload> {
    return payload(await this.things.updatePart(request, party, input));
  }

  @Mutation(() => IssuePartyPayload, { nullable: true, description: "Removes an agent's part in an issue." })
  @Requires(Permission.WRITE)
  async removeIssueParty(
    @Arg("input", () => RemovePartInput, { description: "Which part." }) input: RemovePartInput,
    @Ctx() { request }: MutationContext,
  ): Promise<IssuePartyPayload> {
    return payload(await this.things.removePart(request, party, input));
  }
}
