/** Positions in regional issues, in our own words, each with the statement that says so. */
import { Link } from "wouter";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import type { Speaker } from "./speaker-facts.tsx";

/** How many of an issue are shown at once. */
const shown = 3;

type Held = Speaker["positions"][number];

export function Positions({ speaker: { slug, positions } }: { speaker: Speaker }) {
  if (positions.length === 0) return null;
  const issues = new Map<string, Held[]>();
  for (const position of positions) issues.set(position.issue.slug, [...(issues.get(position.issue.slug) ?? []), position]);
  const itemOf = (position: Held) => <PositionItem key={position.id} position={position} holder={slug} />;
  return (
    <section className="positions">
      <h2>{texts.speaker.positions}</h2>
      <dl>
        {[...issues.values()].flatMap((held) => {
          const [first] = held;
          if (!first) return [];
          return [
            <div key={first.issue.slug}>
              <dt>
                <Link href={pathOf.issue(first.issue)}>{first.issue.name}</Link>
              </dt>
              <dd>
                <ul>{held.slice(0, shown).map(itemOf)}</ul>
                {held.length > shown && (
                  <details>
                    <summary>{texts.speaker.more(held.length - shown)}</summary>
                    <ul>{held.slice(shown).map(itemOf)}</ul>
                  </details>
                )}
              </dd>
            </div>,
          ];
        })}
      </dl>
    </section>
  );
}

const PositionItem = ({ position: { text, statement }, holder }: { position: Held; holder: string }) => (
  <li>
    {text}{" "}
    <Link href={pathOf.statement(statement)} className="position-source">
      {statement.speaker.slug === holder ? texts.speaker.inItsWords : texts.speaker.inWordsOf(statement.speaker.name)}
    </Link>
  </li>
);
