import { GraphQLURL } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Article } from "../articles/article.type.js";
import { EvidenceSource } from "../generated/prisma/enums.js";
import { ReadsTable } from "../reading/declare.js";
import { Anchor } from "./anchor.type.js";

@ObjectType({ description: "What a fact rests on (PROV wasDerivedFrom): a span of an article on this server, or a page of the web." })
@ReadsTable("Evidence", { order: ["source", "start"] })
export class Evidence {
  @Field(() => ID, { description: "By which mutations name it." })
  id!: string;

  @Field(() => EvidenceSource, { description: "Which of the two it is." })
  source!: EvidenceSource;

  @Field(() => Article, { nullable: true, description: "The article that says so." })
  article!: Article | null;

  @Field(() => Anchor, { nullable: true, description: "Where it says so." })
  anchor!: Anchor | null;

  @Field(() => GraphQLURL, { nullable: true, description: "The page that says so." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "A remark on the source." })
  note!: string | null;
}
