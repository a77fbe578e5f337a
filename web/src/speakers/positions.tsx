/** Positions in regional issues, in our own words, each with the statement that says so. */
import { Link } from "wouter";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import type { Speaker } from "./speaker-facts.tsx";

export function Positions({ speaker: { slug, positions } }: { speaker: Speaker }) {
  if (positions.length === 0) return null;
  return (
    <section className="positions">
      <h2>{texts.speaker.positions}</h2>
      <ul>
        {positions.map(({ id, text, issue, statement }) => (
          <li key={id}>
            <Link href={pathOf.issue(issue)} className="position-issue">
              {issue.name}
            </Link>
            <p>
              {text}{" "}
              <Link href={pathOf.statement(statement)} className="position-source">
                {statement.speaker.slug === slug ? texts.speaker.inItsWords : texts.speaker.inWordsOf(statement.speaker.name)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
