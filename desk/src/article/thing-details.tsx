import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Proposal } from "./entries.ts";
import { shownPartialDate } from "./partial-date.ts";

type Thing = NonNullable<Proposal["thing"]>;

/** A person, issue, event … as it is proposed. */
export function ThingDetails({ thing }: { thing: Thing }) {
  return (
    <>
      <p className="thing-name">
        <Words text={nameOf(thing)} />
      </p>
      {factsOf(thing).map((fact) => (
        <p key={fact} className="hint">
          <Words text={fact} />
        </p>
      ))}
    </>
  );
}

function nameOf(thing: Thing): string {
  if (thing.__typename === "RoleAssertion") return `${thing.person.name}: ${thing.title}`;
  return "name" in thing ? thing.name : "";
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
      return [...present(thing.summary), ...thing.parties.map(({ agent, role }) => `${agent.name}: ${lower(role)}`)];
    case "Event":
      return [
        texts.list([shownPartialDate(thing.start), lower(thing.eventKind), ...present(thing.venue)]),
        ...present(thing.description),
        ...thing.participations.map(({ agent, capacity, planned }) => texts.list([agent.name, lower(capacity), ...(planned ? [proposals.planned] : [])])),
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
