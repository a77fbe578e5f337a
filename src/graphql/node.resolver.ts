import { Resolver } from "type-graphql";
import { Root } from "../reading/declare.js";
import { IdList, IdOnly } from "./lookups.js";
import { Node } from "./node.type.js";

@Resolver()
export class NodeResolver {
  @Root(() => Node, () => IdOnly, { node: "one" }, { nullable: true, description: "Any object by its global ID; null when there is none." })
  node!: unknown;

  @Root(
    () => [Node],
    () => IdList,
    { node: "many" },
    { nullable: "items", description: "Objects by their global IDs, in the order of the IDs; null for each that there is none for." },
  )
  nodes!: unknown;
}
