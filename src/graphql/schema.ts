import "reflect-metadata";
import "./enums.js";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { lexicographicSortSchema, type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ViewerResolver } from "../access/viewer.resolver.js";
import { ArticleResolver } from "../articles/article.resolver.js";
import { ChangeResolver } from "../changes/change.resolver.js";
import { ReviewResolver } from "../editorial/review.resolver.js";
import { EventResolver } from "../events/event.resolver.js";
import { RegionalIssueResolver } from "../issues/regional-issue.resolver.js";
import { LiveResolver } from "../live/live.resolver.js";
import { PlaceResolver } from "../places/place.resolver.js";
import { PublisherResolver } from "../publishers/publisher.resolver.js";
import { SearchResolver } from "../search/search.resolver.js";
import { AgentResolver } from "../speakers/agent.resolver.js";
import { Government, Group, Organization, Person } from "../speakers/agent.type.js";
import { StatementResolver } from "../statements/statement.resolver.js";
import { TopicMutations } from "../topics/topic.mutations.js";
import { TopicResolver } from "../topics/topic.resolver.js";
import { NodeResolver } from "./node.resolver.js";

/**
 * The GraphQL schema, from the classes in the folders of the things it is about.
 * @param resolvers those that run mutations, with what they need; without them the schema can be read and printed.
 */
export async function buildContentSchema(resolvers: readonly object[] = []): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      AgentResolver,
      StatementResolver,
      RegionalIssueResolver,
      EventResolver,
      TopicResolver,
      TopicMutations,
      PlaceResolver,
      PublisherResolver,
      SearchResolver,
      ReviewResolver,
      ChangeResolver,
      LiveResolver,
      ViewerResolver,
    ],
    container: { get: (wanted) => resolvers.find((resolver) => resolver.constructor === wanted) ?? Reflect.construct(wanted as new () => object, []) },
    orphanedTypes: [Person, Organization, Government, Group],
    validate: false,
  });
  const query = schema.getQueryType();
  // type-graphql has no words for the root type.
  if (query) query.description = "Who said what, about which issue, when, in what role, and where exactly it is written. Only what is published is answered.";
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = "Changes of content: each in one transaction, with a revision of what it changed and a line in the change log.";
  return schema;
}

/** The schema in the schema definition language, as it is committed and served. */
export const printContentSchema = (schema: GraphQLSchema): string => `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
