/** Decisions about proposals, as the server is told of them. */
import { ask, change } from "../api/server.ts";
import { DecideDocument, DeleteStatementDocument, ThingDocument, UpdateAgentDocument, type ProposalDecision } from "../generated/operations.ts";
import type { Entry, Proposal } from "./entries.ts";

/** In one request; the server takes no more. */
const most = 200;

export async function decideAll(proposals: readonly string[], decision: ProposalDecision): Promise<void> {
  for (let at = 0; at < proposals.length; at += most) {
    await change(DecideDocument, { decisions: proposals.slice(at, at + most).map((proposal) => ({ proposal, decision })) });
  }
}

/** Says that a proposed agent is one that is known; whatever kind it was taken for, it is of that one's. */
export async function decideCandidate({ id, thing }: Proposal, candidate: string): Promise<void> {
  const { node } = await ask(ThingDocument, { id: candidate });
  if (thing && "agentKind" in thing && node && "agentKind" in node && thing.agentKind !== node.agentKind)
    await change(UpdateAgentDocument, { id: thing.id, expectedVersion: thing.version, kind: node.agentKind });
  await change(DecideDocument, { decisions: [{ proposal: id, decision: "ACCEPTED", candidate }] });
}

export async function deleteStatement({ statement }: Entry, correction: string | null): Promise<void> {
  if (statement) await change(DeleteStatementDocument, { id: statement.id, expectedVersion: statement.version, correction });
}

/** How alike a candidate is from whom on a person should look at it: two governments are half alike by the word alone. */
const leastAlike = 0.6;

/** The known agents who may well be meant, as many as there are keys for. */
export const alike = ({ candidates }: Proposal): Proposal["candidates"] => candidates.filter(({ score }) => score >= leastAlike).slice(0, 5);

/** What is accepted at once: undecided, sure enough, and nobody who may be known already. */
export const acceptable = (entries: readonly Entry[], { least, onlyStatements }: { least: number; onlyStatements: boolean }): Proposal[] =>
  entries
    .flatMap(({ proposal }) => proposal ?? [])
    .filter((proposal) => {
      const { kind, decision, confidence, value } = proposal;
      if (decision !== "UNDECIDED" || confidence < least || value !== null) return false;
      return (!onlyStatements || kind === "STATEMENT") && alike(proposal).length === 0;
    });
