import "reflect-metadata";
import "./enums.js";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { lexicographicSortSchema, specifiedDirectives, type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ViewerResolver } from "../access/viewer.resolver.js";
import { ArticleResolver } from "../articles/article.resolver.js";
import { ChangeResolver } from "../changes/change.resolver.js";
import { ArticleMutations } from "../articles/article.mutations.js";
import { ImportMutations } from "../editorial/import.mutations.js";
import { RestoreMutations } from "../editorial/restore.mutations.js";
import { MentionMutations } from "../articles/mention.mutations.js";
import { ReviewMutations } from "../editorial/review.mutations.js";
import { WorkflowMutations } from "../editorial/workflow.mutations.js";
import { StatementMutations } from "../statements/statement.mutations.js";
import { ReviewResolver } from "../editorial/review.resolver.js";
import { EventResolver } from "../events/event.resolver.js";
import { RegionalIssueResolver } from "../issues/regional-issue.resolver.js";
import { LiveResolver } from "../live/live.resolver.js";
import { noPubSub } from "../live/no-pub-sub.js";
import { PlaceResolver } from "../places/place.resolver.js";
import { PublisherResolver } from "../publishers/publisher.resolver.js";
import { SearchResolver } from "../search/search.resolver.js";
import { AgentResolver } from "../speakers/agent.resolver.js";
import { Government, Group, Organization, Person } from "../speakers/agent.type.js";
import { StatementResolver } from "../statements/statement.resolver.js";
import { TopicMutations } from "../topics/topic.mutations.js";
import { TopicResolver } from "../topics/topic.resolver.js";
import { AgentMutations } from "../speakers/agent.mutations.js";
import { RoleMutations } from "../speakers/role.mutations.js";
import { RegionalIssueMutations } from "../issues/regional-issue.mutations.js";
import { IssuePartyMutations } from "../issues/party.mutations.js";
import { PositionMutations } from "../issues/position.mutations.js";
import { EventMutations } from "../events/event.mutations.js";
import { ParticipationMutations } from "../events/participation.mutations.js";
import { PlaceMutations } from "../places/place.mutations.js";
import { PlaceNameMutations } from "../places/place-name.mutations.js";
import { PublisherMutations } from "../publishers/publisher.mutations.js";
import { EvidenceMutations } from "../statements/evidence.mutations.js";
import { NodeMutations } from "../editorial/node.mutations.js";
import { WebhookResolver } from "../webhooks/webhook.resolver.js";
import { AsOfDirective } from "./as-of.js";
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
      MentionMutations,
      ReviewMutations,
      RestoreMutations,
      WorkflowMutations,
      ImportMutations,
      ArticleMutations,
      StatementMutations,
      AgentMutations,
      RoleMutations,
      RegionalIssueMutations,
      IssuePartyMutations,
      PositionMutations,
      EventMutations,
      ParticipationMutations,
      PlaceMutations,
      PlaceNameMutations,
      PublisherMutations,
      EvidenceMutations,
      NodeMutations,
      ChangeResolver,
      LiveResolver,
      WebhookResolver,
      ViewerResolver,
    ],
    container: { get: (wanted) => resolvers.find((resolver) => resolver.constructor === wanted) ?? Reflect.construct(wanted as new () => object, []) },
    orphanedTypes: [Person, Organization, Government, Group],
    validate: false,
    pubSub: noPubSub,
    directives: [...specifiedDirectives, AsOfDirective],
  });
  const query = schema.getQueryType();
  // type-graphql has no words for the root type.
  if (query) query.description = "Who said what, about which issue, when, in what role, and where exactly it is written. Only what is published is answered.";
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = "Changes of content: each in one transaction, with a revision of what it changed and a line in the change log.";
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = "What happens, as it does: over WebSocket at /graphql (graphql-transport-ws), and as server-sent events at /graphql/stream.";
  return schema;
}

/** The schema in the schema definition language, as it is committed and served. */
export const printContentSchema = (schema: GraphQLSchema): string => `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
