/** Who takes part in an event, who spoke on its occasion, its agenda, and what it is a part of. */
import { Link } from "wouter";
import type { EventQuery } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { SideList } from "../speakers/side-list.tsx";
import { texts } from "../texts.ts";

export type EventOfPage = NonNullable<EventQuery["event"]>;
type Participation = EventOfPage["participations"][number];

export function EventFacts({ event: { participations, occasion, topics } }: { event: EventOfPage }) {
  return (
    <div className="facts-beside">
      {delegations(participations).map(({ name, members }) => (
        <SideList key={name ?? ""} title={name ?? texts.event.participants}>
          {members.map(({ id, agent, capacity, planned }) => (
            <li key={id}>
              <Link href={pathOf.speaker(agent)}>{agent.name}</Link>
              <span className="fact-more">{planned ? texts.event.planned(texts.event.capacities[capacity]) : texts.event.capacities[capacity]}</span>
            </li>
          ))}
        </SideList>
      ))}
      <SideList title={texts.event.speakers}>
        {occasion.speakers.flatMap(({ value, label, count, node }) =>
          node?.slug === undefined
            ? []
            : [
                <li key={value}>
                  <Link href={pathOf.speaker({ slug: node.slug })}>{label}</Link>
                  <span className="fact-more">{texts.statement.count(count)}</span>
                </li>,
              ],
        )}
      </SideList>
      <SideList title={texts.event.agenda}>
        {topics.nodes.map((topic) => (
          <li key={topic.slug}>
            <Link href={pathOf.topic(topic)}>{topic.name}</Link>
          </li>
        ))}
      </SideList>
    </div>
  );
}

interface Delegation {
  /** Null for those of whom no side is known. */
  name: string | null;
  members: Participation[];
}

/** The sides, each with its members; those without a side last. */
function delegations(participations: readonly Participation[]): Delegation[] {
  const found = new Map<string | null, Delegation>();
  for (const participation of participations) {
    const name = participation.delegation?.name ?? null;
    const { members } = found.get(name) ?? { members: [] };
    found.set(name, { name, members: [...members, participation] });
  }
  return [...found.values()].sort((one, other) => Number(one.name === null) - Number(other.name === null));
}
