import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Entry } from "./entries.ts";
import type { Review } from "./use-review.ts";

/** Known agents that may be meant; choosing one makes the two one. */
export function Candidates({ entry, review }: { entry: Entry; review: Review }) {
  const candidates = entry.proposal?.candidates ?? [];
  if (entry.section !== "AGENTS" || candidates.length === 0) return null;
  return (
    <div className="candidates">
      <p>{texts.proposals.is}</p>
      <ol>
        {candidates.slice(0, 5).map(({ id, name, score, agent }) => (
          <li key={id}>
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
        ))}
      </ol>
    </div>
  );
}
