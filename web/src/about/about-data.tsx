/** The ways to the data. */
import type { ReactNode } from "react";
import { exportAddress, playgroundAddress, type List } from "../lists/addresses.ts";
import { texts } from "../texts.ts";

const { ways } = texts.about;

const changes = `query Changes {
  changes(first: 20) {
    nodes {
      at
      type
      id
    }
    endCursor
    hasMore
  }
}`;

export function Data() {
  return (
    <>
      <p>{texts.about.dataWords}</p>
      <dl className="ways">
        <Way name={<a href="/graphiql">{ways.playground[0]}</a>}>{ways.playground[1]}</Way>
        <Way name={<a href="/schema">{ways.schema[0]}</a>}>
          {ways.schema[1]}
          <a href="/schema.graphql">{ways.schemaText}</a>
        </Way>
        <Way name={texts.nav.statements}>
          <Downloads list="statements" />
        </Way>
        <Way name={texts.nav.articles}>
          <Downloads list="articles" />
        </Way>
        <Way name={<a href={playgroundAddress(changes, {})}>{ways.changes[0]}</a>}>{ways.changes[1]}</Way>
        <Way name={ways.history[0]}>{ways.history[1]}</Way>
      </dl>
    </>
  );
}

function Way({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Downloads({ list }: { list: List }) {
  return (
    <>
      <a href={exportAddress(list, "atom", {})}>{texts.about.atom}</a>, <a href={exportAddress(list, "csv", {})}>{texts.list.csv}</a>,{" "}
      <a href={exportAddress(list, "jsonl", {})}>{texts.list.jsonl}</a>
    </>
  );
}
