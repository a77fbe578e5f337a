/** What a speaker held, takes part in, and for whom it speaks. */
import { Link } from "wouter";
import type { SpeakerOverviewFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { texts } from "../texts.ts";
import type { Speaker } from "./speaker.ts";
import { SideList } from "./side-list.tsx";
import { inOrder, spanInWords } from "./roles.ts";

export function SpeakerFacts({ speaker, overview }: { speaker: Speaker; overview: SpeakerOverviewFragment }) {
  const { parties, participations, newest, spokenFor } = overview;
  const roles = speaker.__typename === "Person" ? inOrder(speaker.roles.nodes) : [];
  return (
    <div className="facts-beside">
      <SideList title={texts.speaker.roles}>
        {roles.map((role) => (
          <li key={role.id}>
            {role.title}
            {role.organization && (
              <span className="fact-more">
                <Link href={pathOf.speaker(role.organization)}>{role.organization.name}</Link>
              </span>
            )}
            <Small>{spanInWords(role)}</Small>
          </li>
        ))}
      </SideList>
      <SideList title={texts.speaker.speaksFor(newest.nodes.length < newest.totalCount ? newest.nodes.length : null)}>
        {holdersOf(newest.nodes).map(({ holder, count }) => (
          <li key={holder.slug}>
            <Link href={pathOf.speaker(holder)}>{holder.name}</Link>
            <Small>{texts.statement.count(count)}</Small>
          </li>
        ))}
      </SideList>
      <SideList title={texts.speaker.spokenForBy}>
        {spokenFor.speakers.flatMap(({ value, label, count, node }) =>
          node?.slug === undefined
            ? []
            : [
                <li key={value}>
                  <Link href={pathOf.speaker({ slug: node.slug })}>{label}</Link>
                  <Small>{texts.statement.count(count)}</Small>
                </li>,
              ],
        )}
      </SideList>
      <SideList title={texts.speaker.parties}>
        {parties.map(({ id, role, issue }) => (
          <li key={id}>
            <Link href={pathOf.issue(issue)}>{issue.name}</Link>
            <Small>{texts.issue.roles[role]}</Small>
          </li>
        ))}
      </SideList>
      <SideList title={texts.speaker.events}>
        {[...participations]
          .sort((one, other) => other.event.start.value.localeCompare(one.event.start.value))
          .map(({ id, event, capacity, planned, delegation }) => (
            <li key={id}>
              <Link href={pathOf.event(event)}>{event.name}</Link>
              <span className="fact-more">
                <When date={event.start} />, {planned ? texts.event.planned(texts.event.capacities[capacity]) : texts.event.capacities[capacity]}
                {delegation && delegation.slug !== speaker.slug && `, ${delegation.name}`}
              </span>
            </li>
          ))}
      </SideList>
    </div>
  );
}

const Small = ({ children }: { children: string | null }) => (children === null ? null : <span className="fact-more">{children}</span>);

interface Holder {
  readonly slug: string;
  readonly name: string;
}

/** For whom the statements speak, the most often first. */
function holdersOf(statements: SpeakerOverviewFragment["newest"]["nodes"]): { holder: Holder; count: number }[] {
  const found = new Map<string, { holder: Holder; count: number }>();
  for (const { stanceHolder } of statements) {
    if (!stanceHolder) continue;
    found.set(stanceHolder.slug, { holder: stanceHolder, count: (found.get(stanceHolder.slug)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}
