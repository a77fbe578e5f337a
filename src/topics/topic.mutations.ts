import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { named, pattern, reference, slug, text } from "../editorial/fields.js";
import type { Kind, ThingService } from "../editorial/thing.service.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { Topic } from "./topic.type.js";

const kind: Kind = {
  thing: "Topic",
  fields: {
    name: named(200),
    slug,
    description: text(2_000),
    mediaTopic: pattern(/^medtop:\d{8}$/, "an IPTC Media Topic code such as medtop:11000000"),
    wikidata: pattern(/^Q[1-9]\d{0,11}$/, "a Wikidata item such as Q7163"),
    parent: reference("Topic", "parentId"),
  },
  slug: { from: "name", otherwise: "topic" },
  above: { field: "parent", column: "parentId" },
};

@InputType({ description: "A new topic." })
export class CreateTopicInput extends MutationInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Readable key; made of the name where none is given." })
  slug?: string;

  @Field(() => String, { nullable: true, description: "What belongs to it." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "IPTC Media Topic code, such as medtop:11000000." })
  mediaTopic?: string | null;

  @Field(() => String, { nullable: true, description: "Wikidata item, such as Q7163." })
  wikidata?: string | null;

  @Field(() => ID, { nullable: true, description: "The topic above it." })
  parent?: string | null;
}

@InputType({ description: "What is to become different in a topic; what is not given stays, null empties." })
export class UpdateTopicInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Its name." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => String, { nullable: true, description: "What belongs to it." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "IPTC Media Topic code, such as medtop:11000000." })
  mediaTopic?: string | null;

  @Field(() => String, { nullable: true, description: "Wikidata item, such as Q7163." })
  wikidata?: string | null;

  @Field(() => ID, { nullable: true, description: "The topic above it." })
  parent?: string | null;
}

@ObjectType({ description: "What came of a change of a topic." })
export class TopicPayload extends MutationPayload {
  @Field(() => Topic, { nullable: true, description: "The topic as it is now; null where nothing was done." })
  topic?: Written;
}

@Resolver()
export class TopicMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => TopicPayload, { nullable: true, description: "Makes a topic, as a draft." })
  @Requires(Permission.WRITE)
  async createTopic(@Arg("input", () => CreateTopicInput, { description: "The topic." }) input: CreateTopicInput, @Ctx() { request }: MutationContext): Promise<TopicPayload> {
    return { topic: await this.things.create(request, kind, input) };
  }

  @Mutation(() => TopicPayload, { nullable: true, description: "Changes a topic. What is public is changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updateTopic(@Arg("input", () => UpdateTopicInput, { description: "The change." }) input: UpdateTopicInput, @Ctx() { request }: MutationContext): Promise<TopicPayload> {
    return { topic: await this.things.update(request, kind, input) };
  }
}
