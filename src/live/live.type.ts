import { GraphQLDateTime } from "graphql-scalars";
import { ArgsType, Field, ObjectType } from "type-graphql";
import { ArticleFilter } from "../articles/article.input.js";
import { Article } from "../articles/article.type.js";
import { ChangedType } from "../changes/changed-type.js";
import { StatementFilter } from "../statements/statement.input.js";
import { Statement } from "../statements/statement.type.js";

@ObjectType({ description: "An article has become public, for the first time or again." })
export class ArticlePublished {
  @Field(() => String, { description: "Opaque position of this event, for `since`: after a break a client goes on from there." })
  cursor!: string;

  @Field(() => GraphQLDateTime, { description: "When it was published here, in UTC." })
  at!: Date;

  @Field(() => Article, { description: "The article as it is when this is sent." })
  article!: Article;
}

@ObjectType({ description: "A statement has become public, for the first time or again." })
export class StatementPublished {
  @Field(() => String, { description: "Opaque position of this event, for `since`: after a break a client goes on from there." })
  cursor!: string;

  @Field(() => GraphQLDateTime, { description: "When it was published here, in UTC." })
  at!: Date;

  @Field(() => Statement, { description: "The statement as it is when this is sent." })
  statement!: Statement;
}

const since = "Also what came after this cursor until now, before what is yet to come. Cursors of `changes` and of all subscriptions are the same.";

@ArgsType()
export class ArticlePublishedArguments {
  @Field(() => ArticleFilter, { nullable: true, description: "Only articles that this filter leaves." })
  filter?: ArticleFilter;

  @Field(() => String, { nullable: true, description: since })
  since?: string;
}

@ArgsType()
export class StatementPublishedArguments {
  @Field(() => StatementFilter, { nullable: true, description: "Only statements that this filter leaves." })
  filter?: StatementFilter;

  @Field(() => String, { nullable: true, description: since })
  since?: string;
}

@ArgsType()
export class ChangedArguments {
  @Field(() => [ChangedType], { nullable: true, description: "Only changes of these types; of all where none are given." })
  types?: ChangedType[];

  @Field(() => String, { nullable: true, description: since })
  since?: string;
}
