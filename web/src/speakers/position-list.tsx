/** Positions in our own words, each with the statement that says so. */
import { Link } from "wouter";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

/** How many are shown at once. */
const shown = 3;

interface Position {
  readonly id: string;
  readonly text: string;
  readonly statement: { readonly id: string; readonly speaker: { readonly slug: string; readonly name: string } };
}

/** @param holder whose positions they are, by its slug */
export function PositionList({ positions, holder }: { positions: readonly Position[]; holder: string }) {
  const itemOf = ({ id, text, statement }: Position) => (
    <li key={id}>
      {text}{" "}
      <Link href={pathOf.statement(statement)} className="position-source">
        {statement.speaker.slug === holder ? texts.speaker.inItsWords : texts.speaker.inWordsOf(statement.speaker.name)}
      </Link>
    </li>
  );
  return (
    <div className="position-list">
      <ul>{positions.slice(0, shown).map(itemOf)}</ul>
      {positions.length > shown && (
        <details>
          <summary>{texts.speaker.more(positions.length - shown)}</summary>
          <ul>{positions.slice(shown).map(itemOf)}</ul>
        </details>
      )}
    </div>
  );
}
