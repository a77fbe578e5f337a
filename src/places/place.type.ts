import { GraphQLJSONObject, GraphQLLatitude, GraphQLLocale, GraphQLLongitude, GraphQLURL } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { ArticleConnection, ArticlePage } from "../articles/article.type.js";
import { EventConnection, EventPage } from "../events/event.type.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { nameOrder } from "../graphql/name-order.js";
import { Node } from "../graphql/node.type.js";
import { RegionalIssueConnection, RegionalIssuePage } from "../issues/regional-issue.type.js";
import { Connected, ReadsTable } from "../reading/declare.js";
import { Agent } from "../speakers/agent.type.js";
import { Evidence } from "../statements/evidence.type.js";
import { PlaceFilter } from "./place.input.js";
import { Revisions, Version } from "../editorial/revision.type.js";
import { PlaceKind, PublicationStatus } from "../generated/prisma/enums.js";
import { Permission, Requires } from "../access/permissions.js";

@ObjectType({ description: "One name of a place, and who uses it (schema.org name)." })
@ReadsTable("PlaceName", { order: ["sortName"] })
export class PlaceName {
  @Field(() => ID, { description: "By which mutations name it." })
  id!: string;

  @Field(() => String, { description: "The name." })
  name!: string;

  @Field(() => GraphQLLocale, { nullable: true, description: "Its language, a BCP 47 tag." })
  language!: string | null;

  @Field(() => Agent, { nullable: true, description: "Who calls the place so; null where it is in general use." })
  usedBy!: Agent | null;

  @Field(() => [Evidence], { description: "What says so." })
  evidence!: Evidence[];
}

@ObjectType({ implements: Node, description: "A place under all its names; contested names are all kept and none is preferred (schema.org Place)." })
@ReadsTable("Place", { order: ["sortName"] })
export class Place extends Node {
  @Field(() => String, { description: "Readable key, as in a URL." })
  slug!: string;

  @Field(() => String, { description: "All its names side by side, in alphabetical order: a label." })
  name!: string;

  @Field(() => [PlaceName], { description: "Its names, with who uses each." })
  names!: PlaceName[];

  @Field(() => PlaceKind, { description: "What kind of place it is." })
  kind!: PlaceKind;

  @Field(() => GraphQLLatitude, { nullable: true, description: "Degrees north, WGS 84 (schema.org latitude)." })
  latitude!: number | null;

  @Field(() => GraphQLLongitude, { nullable: true, description: "Degrees east, WGS 84 (schema.org longitude)." })
  longitude!: number | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: "Its outline, a GeoJSON geometry (RFC 7946)." })
  outline!: object | null;

  @Field(() => Place, { nullable: true, description: "The place that it is a part of (schema.org containedInPlace)." })
  partOf!: Place | null;

  @Field(() => [Place], { description: "The places that are parts of it (schema.org containsPlace)." })
  parts!: Place[];

  @Field(() => [GraphQLURL], { description: "The same place elsewhere, Wikidata first (schema.org sameAs)." })
  sameAs!: string[];

  @Field(() => Boolean, { description: "True for invented sample content." })
  sample!: boolean;

  @Connected(() => RegionalIssueConnection, () => RegionalIssuePage, { description: "The regional issues that concern it.", read: { path: "issues" } })
  regionalIssues!: unknown;

  @Connected(() => EventConnection, () => EventPage, { description: "The events that take place there." })
  events!: unknown;

  @Connected(() => ArticleConnection, () => ArticlePage, { description: "The articles that name it.", read: { path: "mentions.article" } })
  articles!: unknown;

  @Field(() => PublicationStatus, { description: "Where it stands on its way to the public." })
  @Requires(Permission.READ_DRAFTS)
  status!: PublicationStatus;

  @Version()
  version!: number;

  @Revisions()
  revisions!: unknown;
}

export const PlaceConnection = connectionOf(() => Place, "Place", "places");
const PlaceOrder = nameOrder("PlaceOrder", "places");
export const PlacePage = pageOf({ filter: () => PlaceFilter, order: PlaceOrder, by: PlaceOrder.NAME });
