/** Links things with each other: a place with an issue, a topic with an event. */
import type { Changes, Target } from "../database/change.js";
import type { Thing } from "../database/things.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { NotFoundError } from "../shared/errors.js";
import { deleteRows, hasRow, insertRow, requireRoom, requireRows } from "./row.store.js";

/** A table of links. The owner's version counts up with them. */
export interface Link {
  table: string;
  owner: { thing: Thing; called: string; column: string };
  other: { thing: Thing; called: string; column: string };
}

/** How many of a kind a thing may be linked with: as many as a list shows. */
const most = 200;

export class LinkService {
  constructor(private readonly changes: Changes) {}

  /** What is linked already stays so. @throws NotFoundError, ConflictError, ForbiddenError */
  link(request: ChangeRequest, link: Link, owner: Target, other: string): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { id } = await change.lock(link.owner.thing, owner, link.owner.called);
      await requireRows(change, [{ field: link.other.called, table: link.other.thing, id: other }]);
      const row = { [link.owner.column]: id, [link.other.column]: other };
      if (await hasRow(change, link.table, row)) return { id };
      await requireRoom(change, link.table, { [link.owner.column]: id }, { most, field: link.owner.called });
      await insertRow(change, link.table, row);
      return { id };
    });
  }

  /** @throws as `link` */
  unlink(request: ChangeRequest, link: Link, owner: Target, other: string): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { id } = await change.lock(link.owner.thing, owner, link.owner.called);
      await requireRows(change, [{ field: link.other.called, table: link.other.thing, id: other }]);
      if ((await deleteRows(change, link.table, { [link.owner.column]: id, [link.other.column]: other })) === 0)
        throw new NotFoundError(link.other.called, "there is no such link");
      return { id };
    });
  }
}
