import { Field, ObjectType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { EventConnection, EventPage } from "../events/event.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { Connected, ReadsTable } from "../reading/declare.js";
import { StatementConnection, StatementPage } from "../statements/statement.type.js";
import { TopicFilter } from "./topic.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { PublicationStatus } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";

@ObjectType({ implements: Node, description: "A subject in a tree of subjects (schema.org DefinedTerm, IPTC Media Topics)." })
@ReadsTable("Topic", { order: ["sortName"] })
export class Topic extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What belongs to it." })
  description!: string | null;

  @Field(() => String, { nullable: true, description: "IPTC Media Topic code, such as medtop:11000000." })
  mediaTopic!: string | null;

  @Field(() => String, { nullable: true, description: "Wikidata item, such as Q7163." })
  wikidata!: string | null;

  @Field(() => Topic, { nullable: true, description: "The topic above it (SKOS broader)." })
  parent!: Topic | null;

  @Field(() => [Topic], { description: "The topics right below it (SKOS narrower)." })
  children!: Topic[];

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles about it." })
  articles!: unknown;

  @Connected(() => StatementConnection, () => StatementPage, { description: "The statements about it." })
  statements!: unknown;

  @Connected(() => EventConnection, () => EventPage, { description: "The events with it on their agenda." })
  events!: unknown;

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const TopicConnection = connectionOf(() => Topic, "Topic", "topics");
const TopicOrder = nameOrder("TopicOrder", "topics");
export const TopicPage = pageOf({ filter: () => TopicFilter, order: TopicOrder, by: TopicOrder.NAME });
