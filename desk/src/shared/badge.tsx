import type { ProposalDecision, PublicationStatus } from "../generated/operations.ts";
import { texts } from "../texts.ts";

export function StatusBadge({ status }: { status: PublicationStatus }) {
  return <span className={`badge status-${status.toLowerCase()}`}>{texts.statuses[status]}</span>;
}

export function DecisionBadge({ decision }: { decision: ProposalDecision }) {
  return <span className={`badge decision-${decision.toLowerCase()}`}>{texts.decisions[decision]}</span>;
}
