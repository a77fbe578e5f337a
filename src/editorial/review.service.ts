/** What people decide about proposals: they are right, somebody known is meant, or they are wrong and go. */
import type { Change, Changes } from "../database/change.js";
import { isPublic } from "../database/change.js";
import { lockNaming } from "../database/naming.js";
import type { Thing } from "../database/things.js";
import type { ProposalDecision } from "../generated/prisma/enums.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, InvalidInputError, NotFoundError } from "../shared/errors.js";
import * as store from "./review.store.js";
import { deleteRows } from "./row.store.js";

export interface Decision {
  proposal: string;
  decision: ProposalDecision;
  /** Of an agent: the known one that is meant. */
  candidate?: string | null | undefined;
}

/** Makes two agents one, inside a change. */
export type MergeAgents = (change: Change, from: string, into: string) => Promise<void>;

const most = 200;

/** The thing whose revision tells of a change of this. */
const owners: Readonly<Record<string, Thing>> = {
  Agent: "Agent",
  Place: "Place",
  Topic: "Topic",
  RegionalIssue: "RegionalIssue",
  Event: "Event",
  Statement: "Statement",
  RoleAssertion: "Agent",
  IssueParty: "RegionalIssue",
  Participation: "Event",
};

export class ReviewService {
  constructor(
    private readonly changes: Changes,
    private readonly merge: MergeAgents,
  ) {}

  /** All of them or none. @throws NotFoundError, InvalidInputError, ConflictError naming the decision that cannot be. */
  decide(request: ChangeRequest, decisions: readonly Decision[]): Promise<{ ids: string[] }> {
    if (decisions.length === 0 || decisions.length > most) throw new InvalidInputError("decisions", `decisions must be 1 to ${most}`);
    return this.changes.make(request, async (change) => {
      const proposals = new Map((await store.lockProposals(change, decisions.map(({ proposal }) => proposal))).map((row) => [row.id, row])); // prettier-ignore
      // Statements go before their speakers, so that both can be rejected at once.
      const order = [...decisions.entries()].sort(([, a], [, b]) => rank(proposals.get(a.proposal)) - rank(proposals.get(b.proposal)));
      for (const [at, decision] of order) {
        const proposal = proposals.get(decision.proposal);
        if (!proposal) throw new NotFoundError(`decisions.${at}.proposal`, "there is no such proposal");
        await this.one(change, proposal, decision, `decisions.${at}`);
      }
      return { ids: decisions.map(({ proposal }) => proposal) };
    });
  }

  private async one(change: Change, proposal: store.ProposalRow, { decision, candidate }: Decision, field: string): Promise<void> {
    if (proposal.decision === "REJECTED") throw new ConflictError("It was rejected already, and is gone.", { argument: `${field}.proposal` });
    if (candidate != null) {
      await this.replace(change, proposal, { decision, candidate, field });
    } else if (proposal.value !== null) {
      if (decision !== "REJECTED")
        throw new InvalidInputError(`${field}.decision`, "the article is public: make the statement by createStatement with a correction, then reject this");
    } else if (decision === "REJECTED") {
      await this.reject(change, proposal, field);
    } else if (decision !== "UNDECIDED" && proposal.entity === "Statement") {
      await change.lock("Statement", { id: proposal.entityId }, `${field}.proposal`);
      await store.markReviewed(change, proposal.entityId);
    }
    await store.decide(change, proposal.id, candidate == null ? decision : "CHANGED");
  }

  private async replace(change: Change, { entity, entityId }: store.ProposalRow, { decision, candidate, field }: { decision: ProposalDecision; candidate: string; field: string }) {
    if (entity !== "Agent") throw new InvalidInputError(`${field}.candidate`, "only an agent is replaced by a known one");
    if (decision === "REJECTED" || decision === "UNDECIDED") throw new InvalidInputError(`${field}.decision`, "whoever names a candidate accepts the proposal");
    await this.merge(change, entityId, candidate);
  }

  private async reject(change: Change, { entity, entityId }: store.ProposalRow, field: string): Promise<void> {
    const owner = await store.ownerOf(change, entity, entityId);
    if (owner === null) return;
    const locked = await change.lock(owners[entity] ?? "Agent", { id: owner }, `${field}.proposal`).catch((error: unknown) => {
      if (error instanceof NotFoundError) return null;
      throw error;
    });
    if (!locked) return;
    if (owner === entityId && isPublic(locked.status)) throw new ConflictError("It is public already: take it back instead.", { argument: `${field}.proposal` });
    if (entity === "Agent") await refuseSpeaker(change, entityId, field);
    await lockNaming(change, entity, entityId);
    await deleteRows(change, entity, { id: entityId });
  }
}

async function refuseSpeaker(change: Change, id: string, field: string): Promise<void> {
  const statements = await store.statementsOf(change, id);
  if (statements > 0) throw new ConflictError(`${statements} statements have this speaker: reject them too, or name somebody else.`, { argument: `${field}.proposal` });
}

const rank = (proposal: store.ProposalRow | undefined): number =>
  ["Statement", "RoleAssertion", "IssueParty", "Participation"].indexOf(proposal?.entity ?? "") + (proposal?.entity === "Agent" ? 10 : 1);
