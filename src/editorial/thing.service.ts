/** Creates and changes things whose fields are columns of their own; shared by all kinds of them. */
import { isPublic, type Change, type Changes, type Target } from "../database/change.js";
import type { Thing } from "../database/things.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { slugOf, uniqueSlug, variantsOf } from "../shared/slugs.js";
import { columnsOf, type Columns, type Fields } from "./fields.js";
import { deleteRows, findRow, insertRow, liesBelow, redirectSlug, requireRows, takenSlugs, updateRow } from "./row.store.js";

/** A kind of thing. */
export interface Kind {
  thing: Thing;
  fields: Fields;
  /** What a slug is made of where none is given, and what stands for it without a Latin letter. */
  slug: { from: string; otherwise: string };
  /** The column that names a thing of the same kind above this one. */
  above?: { field: string; column: string };
}

/** What belongs to a thing: a role to its person, a party to its issue. */
export interface Part {
  table: string;
  owner: Thing;
  /** The column that says whose it is. */
  column: string;
  fields: Fields;
}

export class ThingService {
  constructor(private readonly changes: Changes) {}

  /** A new thing is a draft. @throws InvalidInputError, NotFoundError, ConflictError */
  create(request: ChangeRequest, { thing, fields, slug }: Kind, input: object): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(fields, input, true);
      await requireRows(change, references);
      const id = newId();
      const given = columns["slug"] as string | undefined;
      await insertRow(change, thing, { ...defaults[thing], ...columns, id, version: 1, slug: given ?? (await this.newSlug(change, thing, id, slug, columns)) });
      change.created(thing, id);
      return { id };
    });
  }

  /** Changes the given fields only. @throws as `create`, and ForbiddenError */
  update(request: ChangeRequest, { thing, fields, above }: Kind, input: Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(fields, input, false);
      const { id } = await change.lock(thing, input);
      await requireRows(change, references);
      const upper = above && columns[above.column];
      if (above && typeof upper === "string" && (await liesBelow(change, thing, above.column, id, upper)))
        throw new InvalidInputError(above.field, `${above.field} would lie below what it is above`);
      if (typeof columns["slug"] === "string") await redirectSlug(change, thing, id, columns["slug"]);
      await updateRow(change, thing, id, columns);
      return { id };
    });
  }

  /** Adds a part; it is public where its owner is. Answers the part's ID and its owner's. */
  addPart(request: ChangeRequest, { table, owner, column, fields }: Part, target: Target, input: object): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(fields, input, true);
      const { id: ownerId, status } = await change.lock(owner, target);
      await requireRows(change, references);
      const id = newId();
      await insertRow(change, table, { ...columns, id, [column]: ownerId, ...(statusless.has(table) ? {} : { status: isPublic(status) ? "PUBLISHED" : "DRAFT" }) });
      return { id, owner: ownerId };
    });
  }

  updatePart(request: ChangeRequest, part: Part, input: Target): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(part.fields, input, false);
      const owner = await this.ownerOf(change, part, input);
      await requireRows(change, references);
      await updateRow(change, part.table, input.id, columns);
      return { id: input.id, owner };
    });
  }

  removePart(request: ChangeRequest, part: Part, input: Target): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const owner = await this.ownerOf(change, part, input);
      await deleteRows(change, part.table, { id: input.id });
      return { id: input.id, owner };
    });
  }

  private async ownerOf(change: Change, { table, owner, column }: Part, { id, expectedVersion }: Target): Promise<string> {
    const row = await findRow(change, table, id);
    if (!row) throw new NotFoundError("id", `there is no ${table} with this ID`);
    return (await change.lock(owner, { id: String(row[column]), expectedVersion })).id;
  }

  private async newSlug(change: Change, thing: Thing, id: string, { from, otherwise }: Kind["slug"], columns: Columns): Promise<string> {
    const base = slugOf(String(columns[from])) || otherwise;
    return uniqueSlug(base, id, await takenSlugs(change, thing, variantsOf(base)));
  }
}

/** Parts without a status of their own. */
const statusless = new Set(["Position"]);

/** Columns that must have a value where the input gives none. */
const drafted = { status: "DRAFT", sample: false };
const defaults: Readonly<Record<Thing, Columns>> = {
  Publisher: { sample: false },
  Article: drafted,
  Agent: { ...drafted, unnamed: false, aliases: [], sameAs: [] },
  Statement: {},
  RegionalIssue: { ...drafted, aliases: [], summary: "", partiesComplete: false },
  Event: drafted,
  Topic: drafted,
  Place: { ...drafted, sameAs: [] },
};
