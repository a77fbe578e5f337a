import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Place, PlaceConnection, PlacePage } from "./place.type.js";

@Resolver()
export class PlaceResolver {
  @Root(() => Place, () => SlugOrId, { lookup: true }, { nullable: true, description: "One place; null when there is none." })
  place!: unknown;

  @Root(() => PlaceConnection, () => PlacePage, { list: true }, { description: "Places, by name." })
  places!: unknown;
}
