import { GraphQLURL } from "graphql-scalars";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { EvidenceService, Evident } from "../editorial/evidence.service.js";
import { AddInput, RemovePartInput } from "../editorial/part.input.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { Node } from "../graphql/node.type.js";

@InputType({ description: "Words of an article (W3C TextQuoteSelector): the server finds where they stand." })
export class QuoteInput {
  @Field(() => String, { description: "The words exactly as they stand in the article's normalised text; at most 10,000 characters." })
  exact!: string;

  @Field(() => String, { nullable: true, description: "Some words right before, where the words stand several times; at most 500 characters." })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: "Some words right after, where the words stand several times; at most 500 characters." })
  suffix?: string | null;
}

@InputType({ description: "What a fact rests on: either a page of the web, or words of an article on this server." })
export class AddEvidenceInput extends AddInput {
  @Field(() => ID, { description: "The fact: a position held, a party, a participation or a name of a place." })
  fact!: string;

  @Field(() => GraphQLURL, { nullable: true, description: "The page that says so." })
  url?: URL | null;

  @Field(() => ID, { nullable: true, description: "The article that says so; with `quote`." })
  article?: string | null;

  @Field(() => QuoteInput, { nullable: true, description: "The article's words that say so." })
  quote?: QuoteInput | null;

  @Field(() => String, { nullable: true, description: "A remark on the source; at most 1,000 characters." })
  note?: string | null;
}

@ObjectType({ description: "What came of a change of what a fact rests on." })
export class EvidencePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "By which mutations name the evidence; null where nothing was done." })
  evidenceId?: string;

  @Field(() => Node, { nullable: true, description: "The person, issue, event or place that the fact is about, as it is now; null where nothing was done." })
  node?: Written;
}

const payload = ({ id, owner }: Evident): EvidencePayload => ({ evidenceId: id, node: { id: owner } });

@Resolver()
export class EvidenceMutations {
  constructor(private readonly evidence: EvidenceService) {}

  @Mutation(() => EvidencePayload, {
    nullable: true,
    description: "Adds what a fact rests on. Words that are not in the article's text are refused, with the nearest place shown.",
  })
  @Requires(Permission.WRITE)
  async addEvidence(
    @Arg("input", () => AddEvidenceInput, { description: "The evidence." }) input: AddEvidenceInput,
    @Ctx() { request }: MutationContext,
  ): Promise<EvidencePayload> {
    return payload(await this.evidence.add(request, input));
  }

  @Mutation(() => EvidencePayload, { nullable: true, description: "Removes what a fact was said to rest on." })
  @Requires(Permission.WRITE)
  async removeEvidence(
    @Arg("input", () => RemovePartInput, { description: "Which evidence." }) input: RemovePartInput,
    @Ctx() { request }: MutationContext,
  ): Promise<EvidencePayload> {
    return payload(await this.evidence.remove(request, input));
  }
}
