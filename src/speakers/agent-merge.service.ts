/** Makes one of two agents. */
import { isPublic, type Change, type Changes, type Locked } from "../database/change.js";
import { lockNamed } from "../database/naming.js";
import { Rows } from "../editorial/rows.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, InvalidInputError } from "../shared/errors.js";
import { moveReferences, redirectAgent, removeAgent, thingsNamingAgent } from "./agent-merge.store.js";

interface Merging {
  from: string;
  into: string;
  expectedVersion?: number | null;
  expectedFromVersion?: number | null;
}

interface AgentRow {
  id: string;
  kind: string;
  slug: string;
  name: string;
  unnamed: boolean;
  aliases: string[];
  sameAs: string[];
}

export class AgentMergeService {
  constructor(private readonly changes: Changes) {}

  /** Answers the agent that stays. @throws InvalidInputError, NotFoundError, ConflictError, ForbiddenError */
  merge(request: ChangeRequest, merging: Merging): Promise<{ id: string }> {
    const { from, into } = merging;
    const said = request.reason?.trim() ?? "";
    const reason = [`${from} merged into ${into}`, ...(said ? [said] : [])].join(": ");
    return this.changes.make({ ...request, reason }, async (change) => {
      const { unnamed } = await mergeAgents(change, merging);
      if (unnamed && !said) throw new InvalidInputError("reason", "reason is missing: whoever makes one of agents known only by a description says why");
      return { id: into };
    });
  }
}

/** As `AgentMergeService.merge`, as a step of a change; that a reason is given is for its caller to see to. Answers whether one of them has no name. */
export async function mergeAgents(change: Change, merging: Merging): Promise<{ unnamed: boolean }> {
  const { from, into } = merging;
  if (from === into) throw new InvalidInputError("from", "an agent is not merged into itself");
  await lockBoth(change, merging);
  const [gone, kept] = [await agent(change, from), await agent(change, into)];
  await checkAlike(change, gone, kept);
  await lockNaming(change, from, into);
  await moveReferences(change, from, into);
  await new Rows(change).update("Agent", into, unitedNames(gone, kept));
  await redirectAgent(change, gone, into);
  await removeAgent(change, from);
  change.deleted(from);
  return { unnamed: gone.unnamed || kept.unnamed };
}

const agent = async (change: Change, id: string): Promise<AgentRow> => (await new Rows(change).find("Agent", id)) as unknown as AgentRow;

/** In the order of their IDs, so that two merges of the same agents do not wait for each other. */
async function lockBoth(change: Change, { from, into, expectedVersion, expectedFromVersion }: Merging): Promise<void> {
  const locked = new Map<string, Locked>();
  for (const id of [from, into].sort())
    locked.set(
      id,
      id === from ? await change.lock("Agent", { id, expectedVersion: expectedFromVersion }, "from").catch(aboutFrom) : await change.lock("Agent", { id, expectedVersion }, "into"),
    );
  const isShown = (id: string): boolean => isPublic(locked.get(id)?.status ?? null);
  if (isShown(from) && !isShown(into)) throw new ConflictError("What is public would vanish in what is not: publish the agent that stays first.", { argument: "into" });
}

function aboutFrom(error: unknown): never {
  throw error instanceof ConflictError ? new ConflictError(error.message, { ...error.details, argument: "expectedFromVersion" }) : error;
}

function aboutTooMany(error: unknown): never {
  throw error instanceof ConflictError ? new ConflictError(`${error.message} Merge the other one into it.`, { argument: "from" }) : error;
}

async function checkAlike(change: Change, gone: AgentRow, kept: AgentRow): Promise<void> {
  if (gone.kind !== kept.kind) throw new InvalidInputError("into", `a ${gone.kind} and a ${kept.kind} are not one`);
  if (await new Rows(change).isBelow("Agent", "partOfId", gone.id, kept.id)) throw new InvalidInputError("into", "an agent is not merged into a part of its own");
}

/** Locks what names the agent that goes: each such thing gets a revision. */
async function lockNaming(change: Change, from: string, into: string): Promise<void> {
  const naming = await thingsNamingAgent(change, from).catch(aboutTooMany);
  await lockNamed(change, naming.filter(({ id }) => id !== from && id !== into)); // prettier-ignore
}

/** A description is no other name of somebody whose name is known. */
function unitedNames(gone: AgentRow, kept: AgentRow): { aliases: string[]; sameAs: string[] } {
  const names = [...kept.aliases, ...(gone.unnamed && !kept.unnamed ? [] : [gone.name]), ...gone.aliases];
  return { aliases: [...new Set(names)].filter((name) => name !== kept.name), sameAs: [...new Set([...kept.sameAs, ...gone.sameAs])] };
}
