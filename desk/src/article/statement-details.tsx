import type { ReactNode } from "react";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { ProposedStatement, Statement } from "./entries.ts";
import { shownRole } from "../things/shown-role.ts";
import { linksOf, useLinkName } from "./links.ts";
import { shownPartialDate } from "./partial-date.ts";

const { proposals } = texts;

/** A statement with all that is known of it. `words` are the article's. */
export function StatementDetails({ statement, words }: { statement: Statement; words: string }) {
  const { text, textIs, kind, speaker, attributedAs, reading, cue, hedged, translated, anchor } = statement;
  const linkName = useLinkName();
  return (
    <>
      <p className="said">
        <Words text={words} />
      </p>
      {textIs === "RENDERED" && text !== words && (
        <p className="hint">
          {proposals.readersSee} <Words text={text} />
        </p>
      )}
      {anchor.state === "ORPHANED" && <p className="wrong">{proposals.orphaned}</p>}
      <dl>
        <Fact name={proposals.speaker}>
          <strong>
            <Words text={speaker.name} />
          </strong>{" "}
          <span className="hint">
            <Words text={proposals.attributed(attributedAs, texts.readings[reading])} />
          </span>
        </Fact>
        {[...factsOf(statement), ...linksOf(statement).map((link) => [texts.links.kinds[link.kind], linkName(link)] as const)].map(([name, value]) => (
          <Fact key={`${name} ${value}`} name={name}>
            <Words text={value} />
          </Fact>
        ))}
      </dl>
      <p className="facts">
        <span>{texts.statementKinds[kind]}</span>
        {cue !== null && (
          <span>
            <Words text={`“${cue}”`} />
          </span>
        )}
        {hedged && <span>{proposals.hedged}</span>}
        {translated === true && <span>{proposals.translated}</span>}
      </p>
    </>
  );
}

/** What else is known, each with its name. */
function factsOf(statement: Statement): [string, string][] {
  const { speakerRole, stanceHolder, issues, topics, occasion, addressees, said, promptedBy } = statement;
  const names = (all: readonly { readonly name: string }[]): string => texts.list(all.map(({ name }) => name));
  const facts: [string, string][] = [
    [proposals.role, speakerRole ? shownRole(speakerRole) : ""],
    [proposals.stance, stanceHolder?.name ?? ""],
    [proposals.issues, names(issues.nodes)],
    [proposals.topics, names(topics.nodes)],
    [proposals.occasion, occasion?.name ?? ""],
    [proposals.addressees, names(addressees)],
    [proposals.said, said ? shownPartialDate(said) : ""],
    [proposals.prompted, promptedBy ?? ""],
  ];
  return facts.filter(([, value]) => value !== "");
}

/** A statement that is not there yet, because its article is public. */
export function ProposedStatementDetails({ proposed: { text, speaker, attributedAs } }: { proposed: ProposedStatement }) {
  return (
    <>
      <p className="said">
        <Words text={text} />
      </p>
      <dl>
        <Fact name={proposals.speaker}>
          <Words text={speaker?.name ?? attributedAs ?? texts.unknown} />
        </Fact>
      </dl>
      <p className="hint">{proposals.toAdd}</p>
    </>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
