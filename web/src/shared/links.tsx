import { Link } from "wouter";
import { texts } from "../texts.ts";

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Things with pages of their own, one after the other; nothing where there are none. */
export function Links({ things, path }: { things: readonly Named[]; path: (thing: Named) => string }) {
  if (things.length === 0) return null;
  return things.map((thing, at) => (
    <span key={thing.slug}>
      {at > 0 && texts.site.and}
      <Link href={path(thing)} dir="auto">
        {thing.name}
      </Link>
    </span>
  ));
}
