/** The way of agents, issues, events, topics and places to the public and back. Articles go another way, with their statements. */
import { isPublic, type Changes, type Target } from "../database/change.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, NotFoundError } from "../shared/errors.js";
import { publishParts, thingWithId } from "./node.store.js";
import { updateRow } from "./row.store.js";

export class NodeService {
  constructor(private readonly changes: Changes) {}

  /** With its parts, but for those about which somebody has yet to decide. @throws NotFoundError, ConflictError */
  publish(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const thing = await thingWithId(change, target.id);
      if (!thing) throw new NotFoundError("id", "this is the ID of no agent, issue, event, topic or place");
      const { id, status } = await change.lock(thing, target);
      if (!isPublic(status)) await updateRow(change, thing, id, { status: "PUBLISHED" });
      await publishParts(change, thing, id);
      return { id };
    });
  }

  /** Its parts are hidden with it. @throws as `publish` */
  unpublish(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const thing = await thingWithId(change, target.id);
      if (!thing) throw new NotFoundError("id", "this is the ID of no agent, issue, event, topic or place");
      const { id, status } = await change.lock(thing, target);
      if (!isPublic(status)) throw new ConflictError("It is not public.", { argument: "id" });
      await updateRow(change, thing, id, { status: "UNPUBLISHED" });
      return { id };
    });
  }
}
