import { GraphQLURL } from "graphql-scalars";
import { CountryCode } from "../graphql/country-code.js";
import { Field, ObjectType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { Connected, ReadsTable } from "../reading/declare.js";
import { PublisherFilter } from "./publisher.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";

@ObjectType({ implements: Node, description: "Who publishes the pages that articles were read on (schema.org publisher)." })
@ReadsTable("Publisher", { order: ["sortName"] })
export class Publisher extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => GraphQLURL, { description: "Address of its site." })
  url!: string;

  @Field(() => String, { nullable: true, description: "What it is, in a sentence." })
  description!: string | null;

  @Field(() => CountryCode, { nullable: true, description: "Its country (ISO 3166-1 alpha-2)." })
  country!: string | null;

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles it published." })
  articles!: unknown;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const PublisherConnection = connectionOf(() => Publisher, "Publisher", "publishers");
const PublisherOrder = nameOrder("PublisherOrder", "publishers");
export const PublisherPage = pageOf({ filter: () => PublisherFilter, order: PublisherOrder, by: PublisherOrder.NAME });
