import { GraphQLURL } from "graphql-scalars";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { ThingService } from "../editorial/thing.service.js";
import { AgentKind } from "../generated/prisma/enums.js";
import { CountryCode } from "../graphql/country-code.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { agentKind } from "./agent.kind.js";
import type { AgentMergeService } from "./agent-merge.service.js";
import { Agent } from "./agent.type.js";

@InputType({ description: "A new agent." })
export class CreateAgentInput extends MutationInput {
  @Field(() => AgentKind, { description: "What it is." })
  kind!: AgentKind;

  @Field(() => String, { description: "The name, or the description where no name is known; at most 300 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Readable key; made of the name where none is given." })
  slug?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True where only a description is known." })
  unnamed?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Other names and spellings; at most 100." })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence of our own." })
  description?: string | null;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country?: string | null;

  @Field(() => [GraphQLURL], { nullable: true, description: "The same agent elsewhere, Wikidata first; at most 100." })
  sameAs?: URL[] | null;

  @Field(() => ID, { nullable: true, description: "The agent that it belongs to." })
  partOf?: string | null;
}

@InputType({ description: "What is to become different in an agent; what is not given stays, null empties." })
export class UpdateAgentInput extends ChangeInput {
  @Field(() => AgentKind, { nullable: true, description: "What it is. Who held a position is a person." })
  kind?: AgentKind;

  @Field(() => String, { nullable: true, description: "The name, or the description where no name is known; at most 300 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => Boolean, { nullable: true, description: "True where only a description is known." })
  unnamed?: boolean | null;

  @Field(() => [String], { nullable: true, description: "Other names and spellings, in place of those that were there; at most 100." })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence of our own." })
  description?: string | null;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country?: string | null;

  @Field(() => [GraphQLURL], { nullable: true, description: "The same agent elsewhere, in place of what was there; at most 100." })
  sameAs?: URL[] | null;

  @Field(() => ID, { nullable: true, description: "The agent that it belongs to." })
  partOf?: string | null;
}

@InputType({ description: "Two agents that are one." })
export class MergeAgentsInput extends MutationInput {
  @Field(() => ID, { description: "The agent that goes. Its slug leads to the other one afterwards." })
  from!: string;

  @Field(() => ID, { description: "The agent that stays, of the same kind." })
  into!: string;

  @Field(() => Int, { nullable: true, description: "The version, as the client saw it, of the agent that stays. Another one now, and nothing is changed." })
  expectedVersion?: number | null;

  @Field(() => Int, { nullable: true, description: "The version, as the client saw it, of the agent that goes. Another one now, and nothing is changed." })
  expectedFromVersion?: number | null;
}

@ObjectType({ description: "What came of a change of an agent." })
export class AgentPayload extends MutationPayload {
  @Field(() => Agent, { nullable: true, description: "The agent as it is now; null where nothing was done." })
  agent?: Written;
}

@Resolver()
export class AgentMutations {
  constructor(
    private readonly things: ThingService,
    private readonly merges: AgentMergeService,
  ) {}

  @Mutation(() => AgentPayload, { nullable: true, description: "Makes an agent, as a draft." })
  @Requires(Permission.WRITE)
  async createAgent(@Arg("input", () => CreateAgentInput, { description: "The agent." }) input: CreateAgentInput, @Ctx() { request }: MutationContext): Promise<AgentPayload> {
    return { agent: await this.things.create(request, agentKind, input) };
  }

  @Mutation(() => AgentPayload, { nullable: true, description: "Changes an agent. What is public is changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updateAgent(@Arg("input", () => UpdateAgentInput, { description: "The change." }) input: UpdateAgentInput, @Ctx() { request }: MutationContext): Promise<AgentPayload> {
    return { agent: await this.things.update(request, agentKind, input) };
  }

  @Mutation(() => AgentPayload, {
    nullable: true,
    description:
      "Makes one of two agents: all that named the one that goes names the other, which gains its names and addresses; facts that both had become one, with the evidence of both. Those known only by a description are merged for a `reason` alone. What is public is merged by those who may publish.",
  })
  @Requires(Permission.WRITE)
  async mergeAgents(@Arg("input", () => MergeAgentsInput, { description: "Which two." }) input: MergeAgentsInput, @Ctx() { request }: MutationContext): Promise<AgentPayload> {
    return { agent: await this.merges.merge(request, input) };
  }
}
