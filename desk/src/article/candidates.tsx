import { useState } from "react";
import { Picker } from "../pickers/picker.tsx";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { alike } from "./decide.ts";
import type { Entry, Proposal } from "./entries.ts";
import type { Review } from "./use-review.ts";

interface CandidatesProps {
  entry: Entry;
  review: Review;
}

/** Known agents that may be meant; choosing one makes the two one. Who is hardly alike is offered only to those who look for it. */
export function Candidates({ entry, review }: CandidatesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { proposal } = entry;
  if (!proposal || entry.section !== "AGENTS") return null;
  const near = alike(proposal);
  return (
    <div className={near.length > 0 ? "candidates near" : "candidates"}>
      {near.length > 0 && <p>{texts.proposals.is}</p>}
      <ol>
        {near.map((candidate) => (
          <CandidateRow key={candidate.id} candidate={candidate} entry={entry} review={review} />
        ))}
      </ol>
      <details
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary>{texts.proposals.isOther}</summary>
        {isOpen && (
          <Picker
            label={texts.proposals.isWho}
            kind="agent"
            isKnownOnly
            value={[]}
            except={[proposal.thing?.id ?? ""]}
            onChange={([other]) => {
              if (other) review.decideIs(entry, other.id, other.name);
            }}
          />
        )}
      </details>
    </div>
  );
}

function CandidateRow({ candidate: { id, name, score, agent }, entry, review }: CandidatesProps & { candidate: Proposal["candidates"][number] }) {
  return (
    <li>
      <button
        type="button"
        disabled={review.busy || !review.mayWrite}
        onClick={() => {
          review.decideIs(entry, id, name);
        }}
      >
        <Words text={texts.proposals.isThis(name)} />
      </button>
      <span className="hint">
        {agent && texts.agentKinds[agent.kind]}, {texts.proposals.alike(texts.percent(score))}
        {agent?.description && (
          <>
            {" "}
            – <Words text={agent.description} />
          </>
        )}
      </span>
    </li>
  );
}
