/** The parties of an issue, each with the names it uses for the places; names of others and those in general use stand beside them. */
import { Link } from "wouter";
import type { EvidenceLinkFragment, IssueQuery } from "../generated/operations.ts";
import { EvidenceLinks } from "../places/evidence.tsx";
import { PlaceNames } from "../places/place-names.tsx";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export type Issue = NonNullable<IssueQuery["regionalIssue"]>;
type Places = Issue["places"];
type Agent = Issue["parties"][number]["agent"];

export function IssueParties({ issue: { parties, places, partiesComplete } }: { issue: Issue }) {
  const isParty = new Set(parties.map(({ agent }) => agent.slug));
  const namers = places.flatMap(({ names }) => names.flatMap(({ usedBy }) => (usedBy && !isParty.has(usedBy.slug) ? [usedBy] : [])));
  const others = new Map(namers.map((agent) => [agent.slug, agent]));
  const hasGeneral = places.some(({ names }) => names.some(({ usedBy }) => usedBy === null));
  return (
    <section>
      <h2>{texts.issue.parties}</h2>
      {parties.length === 0 && <p className="note">{texts.issue.noParties}</p>}
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{texts.issue.party}</th>
            <th scope="col">{texts.issue.callsIt}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, agent, role, evidence }) => (
            <tr key={id}>
              <Who agent={agent} part={texts.issue.roles[role]} evidence={evidence} />
              <Names places={places} by={agent.slug} />
            </tr>
          ))}
          {[...others.values()].map((agent) => (
            <tr key={agent.slug}>
              <Who agent={agent} part={texts.issue.others} evidence={[]} />
              <Names places={places} by={agent.slug} />
            </tr>
          ))}
          {hasGeneral && (
            <tr>
              <th scope="row">{texts.issue.generalUse}</th>
              <Names places={places} by={undefined} />
            </tr>
          )}
        </tbody>
      </table>
      {!partiesComplete && <p className="note">{texts.issue.partiesIncomplete}</p>}
      <p className="note">{texts.issue.partiesNote}</p>
    </section>
  );
}

function Who({ agent, part, evidence }: { agent: Agent; part: string; evidence: readonly EvidenceLinkFragment[] }) {
  return (
    <th scope="row">
      <Link href={pathOf.speaker(agent)} dir="auto">
        {agent.name}
      </Link>
      <span className="ledger-more">{part}</span>
      <EvidenceLinks evidence={evidence} />
    </th>
  );
}

/** @param by the agent who uses the names; none for those in general use */
function Names({ places, by }: { places: Places; by: string | undefined }) {
  const used = places.map((place) => ({ place, names: place.names.filter(({ usedBy }) => usedBy?.slug === by) })).filter(({ names }) => names.length > 0);
  if (used.length === 0) return <td className="is-none">{texts.issue.noName}</td>;
  return (
    <td>
      <ul>
        {used.map(({ place, names }) => (
          <li key={place.slug}>
            <span className="place-name">
              <PlaceNames names={names} />
            </span>
            {places.length > 1 && <span className="place-name-of"> {texts.place.kinds[place.kind]}</span>}
            <EvidenceLinks evidence={names.flatMap(({ evidence }) => evidence)} />
          </li>
        ))}
      </ul>
    </td>
  );
}
