import { GraphQLDate, GraphQLLocale } from "graphql-scalars";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { Article } from "../articles/article.type.js";
import { TextPolicy } from "../generated/prisma/enums.js";
import { MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import type { ImportTextService } from "../ingest/import-text.service.js";
import { checkedText } from "./fields.js";

@InputType({ description: "A file with an article, or several." })
export class ImportArticleInput extends MutationInput {
  @Field(() => String, { description: "The file's name; its ending tells its form where the content does not." })
  name!: string;

  @Field(() => String, { description: "The file's text: plain, Markdown, HTML, JSON-LD, a feed, ninjs or JSON Lines." })
  content!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether the text is stored although its rights do not let everybody read it; without it no statement can be added by hand.",
  })
  keepText!: boolean;

  @Field(() => TextPolicy, { nullable: true, description: "How much of the text may be shown, instead of what its licence says." })
  policy?: TextPolicy | null;

  @Field(() => GraphQLDate, { nullable: true, description: "When it was published, where it does not say." })
  published?: Date | null;

  @Field(() => GraphQLLocale, { nullable: true, description: "Its language where it does not say, a BCP 47 tag." })
  language?: string | null;
}

@ObjectType({ description: "What came of an import." })
export class ImportArticlePayload extends MutationPayload {
  @Field(() => [Article], { nullable: true, description: "The articles: new ones as drafts with all that was found in them, known ones as they are. Null where nothing was done." })
  articles?: Written[];

  @Field(() => [String], { nullable: true, description: "Why others of the file were not taken in." })
  refused?: string[];
}

@Resolver()
export class ImportMutations {
  constructor(private readonly texts: ImportTextService) {}

  @Mutation(() => ImportArticlePayload, {
    nullable: true,
    description: "Takes in an article and proposes its statements, speakers, issues and events, as a draft to be reviewed. The same article again changes nothing.",
  })
  @Requires(Permission.WRITE)
  async importArticle(
    @Arg("input", () => ImportArticleInput, { description: "The file." }) { name, content, keepText, policy, published, language }: ImportArticleInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ImportArticlePayload> {
    const { reports, refused } = await this.texts.importText(
      { name: checkedText("name", name, 500), content },
      {
        actor: request.viewer.name ?? "",
        policy: policy ?? null,
        keepsText: keepText,
        published: published ? { value: published.toISOString().slice(0, 10), precision: "DAY" } : null,
        language: language ?? null,
      },
    );
    return { articles: reports.map(({ articleId }) => ({ id: articleId })), refused };
  }
}
