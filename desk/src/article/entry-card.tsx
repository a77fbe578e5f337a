import { useEffect, useRef } from "react";
import { DecisionBadge } from "../shared/badge.tsx";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { Candidates } from "./candidates.tsx";
import { historyOf, proposedStatement, type Entry } from "./entries.ts";
import type { Panel } from "./open-panel.tsx";
import { ProposedStatementDetails, StatementDetails } from "./statement-details.tsx";
import { ThingDetails } from "./thing-details.tsx";
import type { Review } from "./use-review.ts";

interface CardProps {
  entry: Entry;
  isChosen: boolean;
  isPublic: boolean;
  review: Review;
  open: (panel: Panel) => void;
}

/** One proposal, or one statement: what it is, how sure it is, and what can be done about it. */
export function EntryCard({ entry, isChosen, isPublic, review, open }: CardProps) {
  const card = useRef<HTMLLIElement>(null);
  const { isMoved } = review;
  useEffect(() => {
    if (isChosen && isMoved) card.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen, isMoved]);
  const { proposal, statement } = entry;
  return (
    <li
      ref={card}
      className={isChosen ? "entry chosen" : "entry"}
      aria-current={isChosen}
      onClick={() => {
        if (!isChosen) review.choose(entry.id);
      }}
    >
      <CardHead entry={entry} />
      {statement ? <StatementDetails statement={statement} words={entry.words} /> : <Details entry={entry} />}
      {proposal?.decision === "UNDECIDED" && <Candidates entry={entry} review={review} />}
      {review.mayWrite && <CardActions entry={entry} isPublic={isPublic} review={review} open={open} />}
    </li>
  );
}

function Details({ entry: { proposal } }: { entry: Entry }) {
  const proposed = proposedStatement(proposal);
  if (proposed) return <ProposedStatementDetails proposed={proposed} />;
  return proposal?.thing ? <ThingDetails thing={proposal.thing} partId={proposal.partId} /> : <p className="hint">{texts.proposals.gone}</p>;
}

function CardHead({ entry: { proposal, section } }: { entry: Entry }) {
  if (!proposal) return <p className="facts">{texts.proposals.manual}</p>;
  return (
    <p className="facts">
      <DecisionBadge decision={proposal.decision} />
      {section !== "STATEMENTS" && <span>{texts.proposalKinds[proposal.kind]}</span>}
      <span title={texts.proposals.by(texts.methods[proposal.method], proposal.proposedBy)}>{texts.proposals.confidence(texts.percent(proposal.confidence))}</span>
      {proposal.decidedBy !== null && (
        <span>
          <Words text={texts.proposals.decidedBy(proposal.decidedBy)} />
        </span>
      )}
    </p>
  );
}

function CardActions({ entry, isPublic, review, open }: Omit<CardProps, "isChosen">) {
  const { proposal, statement } = entry;
  if (proposal?.decision === "REJECTED") return null;
  const isWaiting = proposal?.decision === "UNDECIDED";
  return (
    <div className="actions">
      {isWaiting && proposal.value === null && <DecideButton decision="ACCEPTED" className="accept" entry={entry} review={review} />}
      {isWaiting && <DecideButton decision="REJECTED" className="reject" entry={entry} review={review} />}
      <button
        type="button"
        onClick={() => {
          review.change(entry);
        }}
      >
        {texts.proposals.change}
      </button>
      {proposal && !isWaiting && <DecideButton decision="UNDECIDED" className="plain" entry={entry} review={review} />}
      {statement && (!proposal || isPublic) && (
        <PanelButton
          label={texts.proposals.remove}
          onOpen={() => {
            open({ kind: "delete", entry });
          }}
        />
      )}
      {historyOf(entry) && (
        <PanelButton
          label={texts.proposals.history}
          onOpen={() => {
            open({ kind: "history", entry });
          }}
        />
      )}
    </div>
  );
}

const decisionWords = { ACCEPTED: texts.proposals.accept, REJECTED: texts.proposals.reject, UNDECIDED: texts.proposals.undecide };

interface DecideProps {
  decision: keyof typeof decisionWords;
  className: string;
  entry: Entry;
  review: Review;
}

function DecideButton({ decision, className, entry, review }: DecideProps) {
  return (
    <button
      type="button"
      className={className}
      disabled={review.busy}
      onClick={() => {
        review.decide(entry, decision);
      }}
    >
      {decisionWords[decision]}
    </button>
  );
}

function PanelButton({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <button type="button" className="plain" onClick={onOpen}>
      {label}
    </button>
  );
}
