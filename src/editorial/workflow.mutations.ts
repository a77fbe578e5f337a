import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { ArticlePayload } from "../articles/article.mutations.js";
import { ChangeInput, type MutationContext } from "../graphql/mutations.js";
import type { WorkflowService } from "./workflow.service.js";

@InputType({ description: "An article on its way." })
export class ArticleStepInput extends ChangeInput {}

@InputType({ description: "The article to be published." })
export class PublishArticleInput extends ChangeInput {
  @Field(() => Boolean, { nullable: true, description: "Whether to publish it although something is undecided or an anchor does not hold; `reason` then says why." })
  force?: boolean | null;
}

@InputType({ description: "When an article is to be published by itself." })
export class ScheduleArticleInput extends ChangeInput {
  @Field(() => GraphQLDateTime, { description: "The moment, to come." })
  at!: Date;
}

@InputType({ description: "Until when an article may not be published." })
export class EmbargoArticleInput extends ChangeInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: "The moment; null ends the embargo." })
  until?: Date | null;
}

@InputType({ description: "A public note on an article." })
export class ArticleNoteInput extends ChangeInput {
  @Field(() => String, { description: "What the public is told, at most 5,000 characters." })
  note!: string;
}

/** Arg and description of a step's input. */
const Input = (type: () => new () => object, description: string) => Arg("input", type, { description });

@Resolver()
export class WorkflowMutations {
  constructor(private readonly workflow: WorkflowService) {}

  @Mutation(() => ArticlePayload, { nullable: true, description: "Hands a draft to those who may publish." })
  @Requires(Permission.WRITE)
  async submitArticle(@Input(() => ArticleStepInput, "The draft.") input: ArticleStepInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.submit(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Gives an article in review back as a draft." })
  @Requires(Permission.WRITE)
  async returnArticle(@Input(() => ArticleStepInput, "The article.") input: ArticleStepInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.return(request, input) };
  }

  @Mutation(() => ArticlePayload, {
    nullable: true,
    description: "Publishes an article with all that it needs. Only where nothing is undecided and all anchors hold, or forced with a reason.",
  })
  @Requires(Permission.PUBLISH)
  async publishArticle(@Input(() => PublishArticleInput, "The article.") input: PublishArticleInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.publish(request, input) };
  }

  @Mutation(() => ArticlePayload, {
    nullable: true,
    description: "Has an article published at a moment to come; what has come to stand in the way by then stops it. Until then it is changed by those who may publish.",
  })
  @Requires(Permission.PUBLISH)
  async scheduleArticle(
    @Input(() => ScheduleArticleInput, "The article and the moment.") input: ScheduleArticleInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ArticlePayload> {
    return { article: await this.workflow.schedule(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Takes an article off the schedule." })
  @Requires(Permission.PUBLISH)
  async unscheduleArticle(@Input(() => ArticleStepInput, "The article.") input: ArticleStepInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.unschedule(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Keeps an article from being published before a moment." })
  @Requires(Permission.PUBLISH)
  async embargoArticle(@Input(() => EmbargoArticleInput, "The article and the moment.") input: EmbargoArticleInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.embargo(request, { id: input.id, expectedVersion: input.expectedVersion, until: input.until ?? null }) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Tells the public what was wrong in a public article." })
  @Requires(Permission.PUBLISH)
  async correctArticle(@Input(() => ArticleNoteInput, "The article and the note.") input: ArticleNoteInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.correct(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Withdraws an article for good; the public reads why." })
  @Requires(Permission.PUBLISH)
  async retractArticle(@Input(() => ArticleNoteInput, "The article and the note.") input: ArticleNoteInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.retract(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Takes a public article back without a note." })
  @Requires(Permission.PUBLISH)
  async unpublishArticle(@Input(() => ArticleStepInput, "The article.") input: ArticleStepInput, @Ctx() { request }: MutationContext): Promise<ArticlePayload> {
    return { article: await this.workflow.unpublish(request, input) };
  }
}
