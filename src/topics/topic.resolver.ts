import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Topic, TopicConnection, TopicPage } from "./topic.type.js";

@Resolver()
export class TopicResolver {
  @Root(() => Topic, () => SlugOrId, { lookup: true }, { nullable: true, description: "One topic; null when there is none." })
  topic!: unknown;

  @Root(() => TopicConnection, () => TopicPage, { list: true }, { description: "Topics, by name." })
  topics!: unknown;
}
