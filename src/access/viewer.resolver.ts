import { Ctx, Extensions, Query, Resolver } from "type-graphql";
import type { Context } from "../graphql/exchange.js";
import type { RootReading } from "../reading/declare.js";
import { Viewer } from "./viewer.type.js";

@Resolver()
export class ViewerResolver {
  @Extensions({ root: { viewer: true } satisfies RootReading })
  @Query(() => Viewer, { nullable: true, description: "Who you are and what you may do; null for those who do not say who they are." })
  viewer(@Ctx() { exchange: { viewer } }: { exchange: Pick<Context["exchange"], "viewer"> }): Viewer | null {
    const { name, role, permissions, expiresAt } = viewer;
    return name === null ? null : { name, role, permissions: [...permissions], expiresAt };
  }
}
