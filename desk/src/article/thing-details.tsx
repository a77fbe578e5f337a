import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Proposal } from "./entries.ts";
import { nameOfThing, partsOf } from "./name-of-thing.ts";
import { shownPartialDate } from "./partial-date.ts";

type Thing = NonNullable<Proposal["thing"]>;

/** A person, issue, event … as it is proposed; of a part of one, that part and what it belongs to. */
export function ThingDetails({ thing, partId }: { thing: Thing; partId: string | null }) {
  return (
    <>
      <p className="thing-name">
        <Words text={nameOfThing(thing, partId)} />
      </p>
      {(partId === null ? factsOf(thing) : "name" in thing ? [thing.name] : []).map((fact) => (
        <p key={fact} className="hint">
          <Words text={fact} />
        </p>
      ))}
    </>
  );
}

/** What else is known of it, each in a line. */
function factsOf(thing: Thing): string[] {
  const { proposals } = texts;
  switch (thing.__typename) {
    case "Person":
    case "Organization":
    case "Government":
    case "Group": {
      const { agentKind, country, description, aliases, partOf } = thing;
      return [
        texts.list([texts.agentKinds[agentKind], ...present(country), ...(partOf ? [proposals.of(partOf.name)] : [])]),
        ...present(description),
        ...present(texts.list(aliases)),
      ];
    }
    case "RoleAssertion":
      return [...present(texts.list([...(thing.former ? [proposals.former] : []), ...(thing.organization ? [proposals.of(thing.organization.name)] : [])]))];
    case "RegionalIssue":
      return [...present(thing.summary), ...partsOf(thing).map(({ name }) => name)];
    case "Event":
      return [
        texts.list([shownPartialDate(thing.start), lower(thing.eventKind), ...present(thing.venue)]),
        ...present(thing.description),
        ...partsOf(thing).map(({ name }) => name),
      ];
    case "Place":
      return [lower(thing.placeKind)];
    case "Topic":
      return [...present(thing.description)];
    default:
      return [];
  }
}

const present = (text: string | null): string[] => (text === null || text === "" ? [] : [text]);

const lower = (value: string): string => value.toLowerCase().replaceAll("_", " ");
