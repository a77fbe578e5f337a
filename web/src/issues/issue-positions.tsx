/** Who wants what: for each party, and for others who took a position, the newest one with the words that say so. */
import { Link } from "wouter";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Quotation } from "../statements/quotation.tsx";
import { texts } from "../texts.ts";
import type { Issue } from "./issue-parties.tsx";

type Position = Issue["positions"][number];

interface Held {
  holder: { readonly slug: string; readonly name: string };
  part: string;
  /** The newest first. */
  positions: readonly Position[];
}

export function IssuePositions({ issue }: { issue: Issue }) {
  const rows = held(issue);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{texts.issue.positions}</h2>
      <p className="note">{texts.issue.positionsNote}</p>
      <table className="ledger stances">
        <thead>
          <tr>
            <th scope="col">{texts.issue.party}</th>
            <th scope="col">{texts.issue.position}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ holder, part, positions: [newest, ...earlier] }) => (
            <tr key={holder.slug}>
              <th scope="row">
                <Link href={pathOf.speaker(holder)} dir="auto">
                  {holder.name}
                </Link>
                <span className="ledger-more">{part}</span>
              </th>
              {newest ? (
                <td>
                  <Newest position={newest} />
                  {earlier.length > 0 && <Earlier positions={earlier} />}
                </td>
              ) : (
                <td className="is-none">{texts.issue.noPosition}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The parties in their order, then who else holds a position, the one who spoke last first. */
function held({ parties, positions }: Issue): Held[] {
  const of = (slug: string): Position[] => positions.filter(({ holder }) => holder.slug === slug);
  const isParty = new Set(parties.map(({ agent }) => agent.slug));
  const others = new Map(positions.flatMap(({ holder }) => (isParty.has(holder.slug) ? [] : [[holder.slug, holder]])));
  return [
    ...parties.map(({ agent, role }) => ({ holder: agent, part: texts.issue.roles[role], positions: of(agent.slug) })),
    ...[...others.values()].map((holder) => ({ holder, part: texts.issue.otherHolder, positions: of(holder.slug) })),
  ];
}

function Newest({ position: { text, holder, statement } }: { position: Position }) {
  const { speaker, article } = statement;
  return (
    <>
      <p className="stance">{text}</p>
      <Quotation statement={statement} />
      <p className="provenance">
        {speaker.slug !== holder.slug && (
          <span>
            {texts.issue.saidBy} <Link href={pathOf.speaker(speaker)}>{speaker.name}</Link>
          </span>
        )}
        <Told statement={statement} />
        <span>
          {texts.statement.in} <Link href={pathOf.article(article)}>{article.headline}</Link>, {article.publisher.name}
        </span>
      </p>
    </>
  );
}

function Told({ statement }: { statement: Position["statement"] }) {
  const { said, article } = statement;
  return (
    <span>
      <Link href={pathOf.statement(statement)} className="permalink">
        {said ? (
          <When date={said} />
        ) : (
          <>
            {texts.issue.notSaid} <When date={article.published} />
          </>
        )}
      </Link>
    </span>
  );
}

function Earlier({ positions }: { positions: readonly Position[] }) {
  return (
    <details className="earlier">
      <summary>{texts.issue.earlier(positions.length)}</summary>
      <ul>
        {positions.map(({ id, text, statement }) => (
          <li key={id}>
            {text} <Told statement={statement} />
          </li>
        ))}
      </ul>
    </details>
  );
}
