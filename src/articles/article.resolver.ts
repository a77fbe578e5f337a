import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Article, ArticleConnection, ArticlePage } from "./article.type.js";

@Resolver()
export class ArticleResolver {
  @Root(() => Article, () => SlugOrId, { lookup: true }, { nullable: true, description: "One article; null when there is none." })
  article!: unknown;

  @Root(() => ArticleConnection, () => ArticlePage, { list: true }, { description: "Articles, newest first." })
  articles!: unknown;
}
