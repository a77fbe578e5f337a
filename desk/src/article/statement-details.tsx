import type { ReactNode } from "react";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { ProposedStatement, Statement } from "./entries.ts";
import { shownPartialDate } from "./partial-date.ts";

const { proposals } = texts;

/** A statement with all that is known of it. */
export function StatementDetails({ statement }: { statement: Statement }) {
  const { text, kind, speaker, attributedAs, reading, speakerRole, stanceHolder, issues, said, cue, promptedBy, hedged, anchor } = statement;
  return (
    <>
      <p className="said">
        <Words text={text} />
      </p>
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
        {speakerRole && (
          <Fact name={proposals.role}>
            <Words text={speakerRole.title} />
          </Fact>
        )}
        {stanceHolder && (
          <Fact name={proposals.stance}>
            <Words text={stanceHolder.name} />
          </Fact>
        )}
        {issues.nodes.length > 0 && (
          <Fact name={proposals.issues}>
            <Words text={texts.list(issues.nodes.map(({ name }) => name))} />
          </Fact>
        )}
        {said && (
          <Fact name={proposals.said}>
            <Words text={shownPartialDate(said)} />
          </Fact>
        )}
        {promptedBy !== null && (
          <Fact name={proposals.prompted}>
            <Words text={promptedBy} />
          </Fact>
        )}
      </dl>
      <p className="facts">
        <span>{texts.statementKinds[kind]}</span>
        {cue !== null && (
          <span>
            <Words text={`“${cue}”`} />
          </span>
        )}
        {hedged && <span>{proposals.hedged}</span>}
      </p>
    </>
  );
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
