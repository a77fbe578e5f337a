import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Publisher, PublisherConnection, PublisherPage } from "./publisher.type.js";

@Resolver()
export class PublisherResolver {
  @Root(() => Publisher, () => SlugOrId, { lookup: true }, { nullable: true, description: "One publisher; null when there is none." })
  publisher!: unknown;

  @Root(() => PublisherConnection, () => PublisherPage, { list: true }, { description: "Publishers of visible articles, by name." })
  publishers!: unknown;
}
