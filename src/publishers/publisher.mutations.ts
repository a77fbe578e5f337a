import { GraphQLURL } from "graphql-scalars";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { address, checked, named, required, slug, text } from "../editorial/fields.js";
import type { Kind, ThingService } from "../editorial/thing.service.js";
import { CountryCode } from "../graphql/country-code.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { Publisher } from "./publisher.type.js";

const kind: Kind = {
  thing: "Publisher",
  fields: { name: named(300), slug, url: required(address()), description: text(2_000), country: checked() },
  slug: { from: "name", otherwise: "publisher" },
};

@InputType({ description: "A new publisher. It is public as soon as an article of its is." })
export class CreatePublisherInput extends MutationInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Readable key; made of the name where none is given." })
  slug?: string | null;

  @Field(() => GraphQLURL, { description: "Address of its site." })
  url!: URL;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence." })
  description?: string | null;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country?: string | null;
}

@InputType({ description: "What is to become different in a publisher; what is not given stays, null empties." })
export class UpdatePublisherInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => GraphQLURL, { nullable: true, description: "Address of its site." })
  url?: URL;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence." })
  description?: string | null;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country?: string | null;
}

@ObjectType({ description: "What came of a change of a publisher." })
export class PublisherPayload extends MutationPayload {
  @Field(() => Publisher, { nullable: true, description: "The publisher as it is now; null where nothing was done." })
  publisher?: Written;
}

@Resolver()
export class PublisherMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => PublisherPayload, { nullable: true, description: "Makes a publisher." })
  @Requires(Permission.WRITE)
  async createPublisher(
    @Arg("input", () => CreatePublisherInput, { description: "The publisher." }) input: CreatePublisherInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PublisherPayload> {
    return { publisher: await this.things.create(request, kind, input) };
  }

  @Mutation(() => PublisherPayload, { nullable: true, description: "Changes a publisher. Publishers are changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updatePublisher(
    @Arg("input", () => UpdatePublisherInput, { description: "The change." }) input: UpdatePublisherInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PublisherPayload> {
    return { publisher: await this.things.update(request, kind, input) };
  }
}
