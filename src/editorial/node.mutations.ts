import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { ChangeInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { Node } from "../graphql/node.type.js";
import type { NodeService } from "./node.service.js";

@InputType({ description: "An agent, issue, event, topic or place that is to become public or not to be so any longer." })
export class PublishNodeInput extends ChangeInput {}

@ObjectType({ description: "What came of publishing something or taking it back." })
export class NodePayload extends MutationPayload {
  @Field(() => Node, { nullable: true, description: "The thing as it is now; null where nothing was done." })
  node?: Written;
}

@Resolver()
export class NodeMutations {
  constructor(private readonly nodes: NodeService) {}

  @Mutation(() => NodePayload, {
    nullable: true,
    description:
      "Publishes an agent, issue, event, topic or place with what belongs to it: positions held, parties, participations, names. Proposals that nobody has decided yet stay drafts; on what is public already, those that were decided since become public.",
  })
  @Requires(Permission.PUBLISH)
  async publishNode(@Arg("input", () => PublishNodeInput, { description: "What." }) input: PublishNodeInput, @Ctx() { request }: MutationContext): Promise<NodePayload> {
    return { node: await this.nodes.publish(request, input) };
  }

  @Mutation(() => NodePayload, {
    nullable: true,
    description: "Hides an agent, issue, event, topic or place from the public; what hangs on it is hidden with it, an agent's statements too.",
  })
  @Requires(Permission.PUBLISH)
  async unpublishNode(@Arg("input", () => PublishNodeInput, { description: "What." }) input: PublishNodeInput, @Ctx() { request }: MutationContext): Promise<NodePayload> {
    return { node: await this.nodes.unpublish(request, input) };
  }
}
