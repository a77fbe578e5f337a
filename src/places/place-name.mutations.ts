import { GraphQLLocale } from "graphql-scalars";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { AddInput, PartInput, RemovePartInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { placeName } from "./place.kind.js";
import { Place } from "./place.type.js";

@InputType({ description: "A further name of a place." })
export class AddPlaceNameInput extends AddInput {
  @Field(() => ID, { description: "The place." })
  place!: string;

  @Field(() => String, { description: "The name; at most 200 characters." })
  name!: string;

  @Field(() => GraphQLLocale, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: "Who calls the place so; nobody in particular where it is in general use." })
  usedBy?: string | null;
}

@InputType({ description: "What is to become different in a name of a place; what is not given stays, null empties." })
export class UpdatePlaceNameInput extends PartInput {
  @Field(() => String, { nullable: true, description: "The name; at most 200 characters." })
  name?: string;

  @Field(() => GraphQLLocale, { nullable: true, description: "Its language, a BCP 47 tag." })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: "Who calls the place so; nobody in particular where it is in general use." })
  usedBy?: string | null;
}

@ObjectType({ description: "What came of a change of a place's names; the place's label follows them." })
export class PlaceNamePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "By which mutations name the name; null where nothing was done." })
  placeNameId?: string;

  @Field(() => Place, { nullable: true, description: "The place as it is now; null where nothing was done." })
  place?: Written;
}

const payload = ({ id, owner }: { id: string; owner: string }): PlaceNamePayload => ({ placeNameId: id, place: { id: owner } });

@Resolver()
export class PlaceNameMutations {
  constructor(private readonly things: ThingService) {}

  @Mutation(() => PlaceNamePayload, { nullable: true, description: "Adds a name to a place; it is public where the place is." })
  @Requires(Permission.WRITE)
  async addPlaceName(
    @Arg("input", () => AddPlaceNameInput, { description: "The name." }) input: AddPlaceNameInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PlaceNamePayload> {
    return payload(await this.things.addPart(request, placeName, { id: input.place, expectedVersion: input.expectedVersion }, input));
  }

  @Mutation(() => PlaceNamePayload, { nullable: true, description: "Changes a name of a place." })
  @Requires(Permission.WRITE)
  async updatePlaceName(
    @Arg("input", () => UpdatePlaceNameInput, { description: "The change." }) input: UpdatePlaceNameInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PlaceNamePayload> {
    return payload(await this.things.updatePart(request, placeName, input));
  }

  @Mutation(() => PlaceNamePayload, { nullable: true, description: "Removes a name of a place, but never the last one." })
  @Requires(Permission.WRITE)
  async removePlaceName(
    @Arg("input", () => RemovePartInput, { description: "Which name." }) input: RemovePartInput,
    @Ctx() { request }: MutationContext,
  ): Promise<PlaceNamePayload> {
    return payload(await this.things.removePart(request, placeName, input));
  }
}
