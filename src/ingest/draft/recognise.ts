/** Things whose names were not among those that the database was asked for before it was known who is who. */
import { sortName } from "../../shared/sort-name.js";
import type { KnownNames, KnownThing, ResolvedText } from "../resolve/resolved-text.js";

interface Thing {
  name: string;
  kind?: string;
  unnamed?: boolean;
  known: KnownThing | null;
}

/** Names of things that are not known and were not asked for: most are long, such as “uninhabited islands in the Gannet Sea”. */
export function notAsked({ agents, places, events, issues, topics }: ResolvedText, asked: readonly string[]): string[] {
  const folded = new Set(asked.map(sortName));
  const things: Thing[] = [...agents, ...places, ...events, ...issues, ...topics];
  return things.flatMap(({ name, known, unnamed = false }) => (known === null && !unnamed && !folded.has(sortName(name)) ? [name] : []));
}

/** `resolved` with what `names` know: what has a name alone, and is of the kind that the text makes it. */
export function recognised({ agents, places, events, issues, topics, ...rest }: ResolvedText, names: KnownNames): ResolvedText {
  const knowing =
    (type: KnownThing["type"]) =>
    <T extends Thing>(thing: T): T => {
      const [only, ...others] = (names.get(sortName(thing.name)) ?? []).filter((one) => one.type === type);
      const isIt = !thing.unnamed && only && others.length === 0 && only.kind === (thing.kind ?? only.kind);
      return thing.known === null && isIt ? { ...thing, known: only } : thing;
    };
  return {
    ...rest,
    agents: agents.map(knowing("Agent")),
    places: places.map(knowing("Place")),
    events: events.map(knowing("Event")),
    issues: issues.map(knowing("RegionalIssue")),
    topics: topics.map(knowing("Topic")),
  };
}
