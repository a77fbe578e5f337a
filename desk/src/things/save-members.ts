/** Makes the parties of an issue, or those who take part in an event, what they are to be. */
import { change } from "../api/server.ts";
import {
  AddIssuePartyDocument,
  AddParticipationDocument,
  RemoveIssuePartyDocument,
  RemoveParticipationDocument,
  UpdateIssuePartyDocument,
  UpdateParticipationDocument,
  type ParticipationCapacity,
  type PartyRole,
} from "../generated/operations.ts";
import type { Member } from "./thing-draft.ts";

interface Actions {
  add: (member: Member) => Promise<unknown>;
  update: (id: string, member: Member) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
}

const ofIssue = (issue: string): Actions => ({
  add: ({ agent, part }) => change(AddIssuePartyDocument, { issue, agent: agent.id, role: part as PartyRole }),
  update: (id, { agent, part }) => change(UpdateIssuePartyDocument, { id, agent: agent.id, role: part as PartyRole }),
  remove: (id) => change(RemoveIssuePartyDocument, { id }),
});

const ofEvent = (event: string): Actions => ({
  add: ({ agent, part, planned }) => change(AddParticipationDocument, { event, agent: agent.id, capacity: part as ParticipationCapacity, planned }),
  update: (id, { agent, part, planned }) => change(UpdateParticipationDocument, { id, agent: agent.id, capacity: part as ParticipationCapacity, planned }),
  remove: (id) => change(RemoveParticipationDocument, { id }),
});

/** @throws Refusal, ServerError */
export async function saveMembers(type: "RegionalIssue" | "Event", owner: string, before: readonly Member[], now: readonly Member[]): Promise<void> {
  const { add, update, remove } = type === "RegionalIssue" ? ofIssue(owner) : ofEvent(owner);
  for (const { id } of before) if (id !== null && !now.some((member) => member.id === id)) await remove(id);
  for (const member of now) {
    if (member.id === null) await add(member);
    else if (JSON.stringify(before.find(({ id }) => id === member.id)) !== JSON.stringify(member)) await update(member.id, member);
  }
}
