import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "An object with a global ID (Relay Global Object Identification). `node(id:)` finds it again." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque, globally unique and stable." })
  id!: string;
}
