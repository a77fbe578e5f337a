import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { ProposalDecision } from "../generated/prisma/enums.js";
import { MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { Proposal } from "./proposal.type.js";
import type { ReviewService } from "./review.service.js";

@InputType({ description: "What is decided about one proposal." })
export class DecisionInput {
  @Field(() => ID, { description: "The global ID of the proposal." })
  proposal!: string;

  @Field(() => ProposalDecision, { description: "The decision. What is rejected is deleted, and stays in its revisions." })
  decision!: ProposalDecision;

  @Field(() => ID, { nullable: true, description: "Of an agent: the known one that is meant. The proposed one is merged into it, and the decision is CHANGED." })
  candidate?: string | null;
}

@InputType({ description: "Decisions about proposals." })
export class DecideProposalsInput extends MutationInput {
  @Field(() => [DecisionInput], { description: "The decisions, 1 to 200; all are taken or none." })
  decisions!: DecisionInput[];
}

@ObjectType({ description: "What came of decisions." })
export class DecideProposalsPayload extends MutationPayload {
  @Field(() => [Proposal], { nullable: true, description: "The proposals as they are now, in the order of the decisions; null where nothing was done." })
  proposals?: Written[];
}

@Resolver()
export class ReviewMutations {
  constructor(private readonly review: ReviewService) {}

  @Mutation(() => DecideProposalsPayload, { nullable: true, description: "Accepts or rejects what programs proposed, many at once." })
  @Requires(Permission.WRITE)
  async decideProposals(
    @Arg("input", () => DecideProposalsInput, { description: "The decisions." }) input: DecideProposalsInput,
    @Ctx() { request }: MutationContext,
  ): Promise<DecideProposalsPayload> {
    const { ids } = await this.review.decide(request, input.decisions);
    return { proposals: ids.map((id) => ({ id })) };
  }
}
