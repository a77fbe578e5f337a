import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Article } from "../articles/article.type.js";
import { NoticeKind } from "../generated/prisma/enums.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { Reads, ReadsTable } from "../reading/declare.js";

@ObjectType({ implements: Node, description: "A public note on a correction or a retraction (schema.org CorrectionComment). It stays when its article goes." })
@ReadsTable("Notice", { order: ["at"] })
export class Notice extends Node {
  @Field(() => NoticeKind, { description: "What it tells of." })
  kind!: NoticeKind;

  @Field(() => String, { description: "What was wrong, and what became of it." })
  note!: string;

  @Field(() => GraphQLDateTime, { description: "When it was given." })
  at!: Date;

  @Field(() => String, { description: "The article's readable key, also where the article is no longer shown." })
  slug!: string;

  @Field(() => Int, { description: "The article's version that it came with." })
  version!: number;

  @Field(() => Article, { nullable: true, description: "The article; null where it is no longer shown." })
  @Reads({ path: "article" })
  article!: unknown;
}

const NoticeOrder = { NEWEST: "at,id DESC", OLDEST: "at,id ASC" };
registerEnumType(NoticeOrder, {
  name: "NoticeOrder",
  description: "Orders of a list of notices.",
  valuesConfig: { NEWEST: { description: "The latest first." }, OLDEST: { description: "The first first." } },
});
export const NoticeConnection = connectionOf(() => Notice, "Notice", "notices");
export const NoticePage = pageOf({ order: NoticeOrder, by: NoticeOrder.NEWEST });
