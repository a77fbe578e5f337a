import type { NamedThingFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";

/** The page of whatever was found. */
export function pathTo(thing: NamedThingFragment): string {
  switch (thing.__typename) {
    case "Statement":
      return pathOf.statement(thing);
    case "Article":
      return pathOf.article(thing);
    case "RegionalIssue":
      return pathOf.issue(thing);
    case "Event":
      return pathOf.event(thing);
    default:
      return pathOf.speaker(thing);
  }
}
