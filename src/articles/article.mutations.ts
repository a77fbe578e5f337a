import { GraphQLLocale, GraphQLURL } from "graphql-scalars";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { ArticleService } from "../editorial/article.service.js";
import { TextPolicy } from "../generated/prisma/enums.js";
import { MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { PartialDateInput } from "../graphql/partial-date.type.js";
import { Article } from "./article.type.js";

@InputType()
abstract class ArticleFields extends MutationInput {
  @Field(() => String, { nullable: true, description: "Readable key; made of the headline where none is given. One that is given up goes on leading to the article." })
  slug?: string;

  @Field(() => String, { nullable: true, description: "What the article reports, in our own words." })
  summary?: string | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When its page was last read." })
  retrieved?: PartialDateInput | null;

  @Field(() => ID, { nullable: true, description: "Who owns the text." })
  copyrightHolder?: string | null;

  @Field(() => String, { nullable: true, description: "The author's line as printed." })
  byline?: string | null;

  @Field(() => String, { nullable: true, description: "Holder of the copyright, as the notice names it." })
  rightsHolder?: string | null;

  @Field(() => String, { nullable: true, description: "The notice printed with the article." })
  rightsNotice?: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: "Address of the terms of use." })
  rightsTerms?: URL | null;

  @Field(() => String, { nullable: true, description: "SPDX identifier or address of a licence." })
  license?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the page can be read without paying." })
  isAccessibleForFree?: boolean;

  @Field(() => TextPolicy, { nullable: true, description: "How much of the text is shown; the whole only under an open licence." })
  textPolicy?: TextPolicy;

  @Field(() => [ID], { nullable: true, description: "The regional issues it is about." })
  issues?: string[];

  @Field(() => [ID], { nullable: true, description: "Its topics." })
  topics?: string[];

  @Field(() => [ID], { nullable: true, description: "The events it reports on." })
  events?: string[];
}

@InputType({ description: "A new article, without statements." })
export class CreateArticleInput extends ArticleFields {
  @Field(() => String, { description: "The headline as printed." })
  headline!: string;

  @Field(() => String, { description: "The text, plain or Markdown, at most 400,000 characters." })
  body!: string;

  @Field(() => GraphQLLocale, { description: "Language of the text, a BCP 47 tag." })
  language!: string;

  @Field(() => PartialDateInput, { description: "When it was published." })
  published!: PartialDateInput;

  @Field(() => GraphQLURL, { description: "Address of its page." })
  canonicalUrl!: URL;

  @Field(() => ID, { description: "Who published the page." })
  publisher!: string;
}

@InputType({
  description: "What is to become different in an article; what is not given stays, null empties, lists replace those that are there. The text changes by importing it again.",
})
export class UpdateArticleInput extends ArticleFields {
  @Field(() => ID, { description: "The global ID of the article." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The version that the client saw. Another one now, and nothing is changed." })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "The headline as printed." })
  headline?: string;

  @Field(() => GraphQLLocale, { nullable: true, description: "Language of the text, a BCP 47 tag." })
  language?: string;

  @Field(() => PartialDateInput, { nullable: true, description: "When it was published." })
  published?: PartialDateInput;

  @Field(() => GraphQLURL, { nullable: true, description: "Address of its page." })
  canonicalUrl?: URL;

  @Field(() => ID, { nullable: true, description: "Who published the page." })
  publisher?: string;

  @Field(() => String, { nullable: true, description: "What the public is told was wrong; needed where the article is public." })
  correction?: string | null;
}

@ObjectType({ description: "What came of a change of an article." })
export class ArticlePayload extends MutationPayload {
  @Field(() => Article, { nullable: true, description: "The article as it is now; null where nothing was done." })
  article?: Written;
}

@Resolver()
export class ArticleMutations {
  constructor(private readonly articles: ArticleService) {}

  @Mutation(() => ArticlePayload, { nullable: true, description: "Makes an article of a text, as a draft. `importArticle` finds its statements too." })
  @Requires(Permission.WRITE)
  async createArticle(
    @Arg("input", () => CreateArticleInput, { description: "The article." }) input: CreateArticleInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ArticlePayload> {
    return { article: await this.articles.create(request, input) };
  }

  @Mutation(() => ArticlePayload, { nullable: true, description: "Changes what is known of an article." })
  @Requires(Permission.WRITE)
  async updateArticle(
    @Arg("input", () => UpdateArticleInput, { description: "The change." }) input: UpdateArticleInput,
    @Ctx() { request }: MutationContext,
  ): Promise<ArticlePayload> {
    return { article: await this.articles.update(request, input) };
  }
}
