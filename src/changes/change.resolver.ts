import { Resolver } from "type-graphql";
import { Root } from "../reading/declare.js";
import { ChangePage, ChangesArguments } from "./change.type.js";

@Resolver()
export class ChangeResolver {
  @Root(
    () => ChangePage,
    () => ChangesArguments,
    { changes: true },
    {
      description:
        "What changed, oldest first, complete: nothing is ever added before a change that was answered once. Of a thing that was never public, nothing is told. To keep a copy, ask again and again with `since: endCursor`.",
    },
  )
  changes!: unknown;
}
