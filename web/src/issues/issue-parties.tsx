/** The parties of an issue, each with the names it uses for the places; names of others and those in general use stand beside them. */
import { Link } from "wouter";
import type { IssueQuery, NamedPlaceFragment } from "../generated/operations.ts";
import { EvidenceLinks } from "../places/evidence.tsx";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export type Issue = NonNullable<IssueQuery["regionalIssue"]>;
type Name = NamedPlaceFragment["names"][number];

export function IssueParties({ issue: { parties, places, partiesComplete } }: { issue: Issue }) {
  const names = places.flatMap((place) => place.names);
  const isParty = new Set(parties.map(({ agent }) => agent.slug));
  const others = new Map(names.flatMap(({ usedBy }) => (usedBy && !isParty.has(usedBy.slug) ? [[usedBy.slug, usedBy]] : [])));
  const general = names.filter(({ usedBy }) => usedBy === null);
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
              <th scope="row">
                <Link href={pathOf.speaker(agent)} dir="auto">
                  {agent.name}
                </Link>
                <span className="ledger-more">{texts.issue.roles[role]}</span>
                <EvidenceLinks evidence={evidence} />
              </th>
              <Names names={names.filter(({ usedBy }) => usedBy?.slug === agent.slug)} />
            </tr>
          ))}
          {[...others.values()].map((agent) => (
            <tr key={agent.slug}>
              <th scope="row">
                <Link href={pathOf.speaker(agent)} dir="auto">
                  {agent.name}
                </Link>
                <span className="ledger-more">{texts.issue.others}</span>
              </th>
              <Names names={names.filter(({ usedBy }) => usedBy?.slug === agent.slug)} />
            </tr>
          ))}
          {general.length > 0 && (
            <tr>
              <th scope="row">{texts.issue.generalUse}</th>
              <Names names={general} />
            </tr>
          )}
        </tbody>
      </table>
      {!partiesComplete && <p className="note">{texts.issue.partiesIncomplete}</p>}
      <p className="note">{texts.issue.partiesNote}</p>
    </section>
  );
}

function Names({ names }: { names: readonly Name[] }) {
  if (names.length === 0) return <td className="is-none">{texts.issue.noName}</td>;
  return (
    <td>
      <ul>
        {names.map(({ id, name, language, evidence }) => (
          <li key={id}>
            <bdi className="place-name" lang={language ?? undefined}>
              {name}
            </bdi>
            <EvidenceLinks evidence={evidence} />
          </li>
        ))}
      </ul>
    </td>
  );
}
