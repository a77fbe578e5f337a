import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { MentionService } from "../editorial/mention.service.js";
import { AddInput, RemovePartInput } from "../editorial/part.input.js";
import { AttributionReading } from "../generated/prisma/enums.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { QuoteInput } from "../statements/evidence.mutations.js";
import { Article, Mention } from "./article.type.js";

@InputType({ description: "Where an article names an agent or a place." })
export class AddMentionInput extends AddInput {
  @Field(() => ID, { description: "The article." })
  article!: string;

  @Field(() => QuoteInput, { description: "The words that name it, at most 200 characters." })
  quote!: QuoteInput;

  @Field(() => ID, { nullable: true, description: "The agent named; either this or `place`." })
  agent?: string | null;

  @Field(() => ID, { nullable: true, description: "The place named; either this or `agent`." })
  place?: string | null;

  @Field(() => AttributionReading, { description: "How the words are to be read." })
  reading!: AttributionReading;
}

@ObjectType({ description: "What came of a change of a mention." })
export class MentionPayload extends MutationPayload {
  @Field(() => Mention, { nullable: true, description: "The mention; null where nothing was done, or where it is gone." })
  mention?: Written;

  @Field(() => Article, { nullable: true, description: "The article as it is now; null where nothing was done." })
  article?: Written;
}

@Resolver()
export class MentionMutations {
  constructor(private readonly mentions: MentionService) {}

  @Mutation(() => MentionPayload, { nullable: true, description: "Says that an article names an agent or a place somewhere." })
  @Requires(Permission.WRITE)
  async addMention(@Arg("input", () => AddMentionInput, { description: "The mention." }) input: AddMentionInput, @Ctx() { request }: MutationContext): Promise<MentionPayload> {
    const { id, article } = await this.mentions.add(request, input);
    return { mention: { id }, article: { id: article } };
  }

  @Mutation(() => MentionPayload, { nullable: true, description: "Takes a mention back." })
  @Requires(Permission.WRITE)
  async removeMention(@Arg("input", () => RemovePartInput, { description: "The mention." }) input: RemovePartInput, @Ctx() { request }: MutationContext): Promise<MentionPayload> {
    const { article } = await this.mentions.remove(request, input);
    return { article: { id: article } };
  }
}
