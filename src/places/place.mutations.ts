import { GraphQLJSONObject, GraphQLLatitude, GraphQLLocale, GraphQLLongitude, GraphQLURL } from "graphql-scalars";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { ThingService } from "../editorial/thing.service.js";
import { PlaceKind } from "../generated/prisma/enums.js";
import { MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { placeKind } from "./place.kind.js";
import type { PlaceService } from "./place.service.js";
import { Place } from "./place.type.js";

@InputType({ description: "One name of a new place." })
export class NewPlaceName {
  @Field(() => String, { description: "The name; at most 200 characters." })
  name!: string;

  @Field(() => GraphQLLocale, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: "Who calls the place so; nobody in particular where it is in general use." })
  usedBy?: string | null;
}

@InputType()
abstract class PlaceFields extends MutationInput {
  @Field(() => GraphQLLatitude, { nullable: true, description: "Degrees north, WGS 84; with the longitude." })
  latitude?: number | null;

  @Field(() => GraphQLLongitude, { nullable: true, description: "Degrees east, WGS 84; with the latitude." })
  longitude?: number | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: "Its outline, a GeoJSON geometry (RFC 7946) of at most 10,000 positions; no collection." })
  outline?: object | null;

  @Field(() => ID, { nullable: true, description: "The place that it is a part of." })
  partOf?: string | null;
}

@InputType({ description: "A new place, with all its names; contested ones are all kept and none is preferred." })
export class CreatePlaceInput extends PlaceFields {
  @Field(() => [NewPlaceName], { description: "Its names, between 1 and 50." })
  names!: NewPlaceName[];

  @Field(() => String, { nullable: true, description: "Readable key; made of the names where none is given." })
  slug?: string | null;

  @Field(() => PlaceKind, { description: "What kind of place it is." })
  kind!: PlaceKind;

  @Field(() => [GraphQLURL], { nullable: true, description: "The same place elsewhere, Wikidata first; at most 100." })
  sameAs?: URL[] | null;
}

@InputType({ description: "What is to become different in a place; what is not given stays, null empties. Names are changed one by one." })
export class UpdatePlaceInput extends PlaceFields {
  @Field(() => ID, { description: "The global ID of what is changed." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The version that the client saw. Another one now, and nothing is changed." })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => PlaceKind, { nullable: true, description: "What kind of place it is." })
  kind?: PlaceKind;

  @Field(() => [GraphQLURL], { nullable: true, description: "The same place elsewhere, in place of what was there; at most 100." })
  sameAs?: URL[] | null;
}

@ObjectType({ description: "What came of a change of a place." })
export class PlacePayload extends MutationPayload {
  @Field(() => Place, { nullable: true, description: "The place as it is now; null where nothing was done." })
  place?: Written;
}

@Resolver()
export class PlaceMutations {
  constructor(
    private readonly things: ThingService,
    private readonly places: PlaceService,
  ) {}

  @Mutation(() => PlacePayload, { nullable: true, description: "Makes a place, as a draft." })
  @Requires(Permission.WRITE)
  async createPlace(@Arg("input", () => CreatePlaceInput, { description: "The place." }) input: CreatePlaceInput, @Ctx() { request }: MutationContext): Promise<PlacePayload> {
    return { place: await this.places.create(request, input) };
  }

  @Mutation(() => PlacePayload, { nullable: true, description: "Changes a place. What is public is changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updatePlace(@Arg("input", () => UpdatePlaceInput, { description: "The change." }) input: UpdatePlaceInput, @Ctx() { request }: MutationContext): Promise<PlacePayload> {
    return { place: await this.things.update(request, placeKind, input) };
  }
}
