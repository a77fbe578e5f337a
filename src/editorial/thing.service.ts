/** Creates and changes things whose fields are columns of their own; shared by all kinds of them. */
import { isPublic, type Change, type Changes, type Locked, type Target } from "../database/change.js";
import { lockNaming } from "../database/naming.js";
import type { Thing } from "../database/things.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { slugOf, uniqueSlug, variantsOf } from "../shared/slugs.js";
import { columnsOf, type Columns, type Fields } from "./fields.js";
import { deleteRows, findRow, insertRow, liesBelow, redirectSlug, requireRoom, requireRows, takenSlugs, updateRow } from "./row.store.js";
import { Rows } from "./rows.js";

/** Looks at a row as it is about to be, where fields depend on each other or on other rows. @throws InvalidInputError */
type Check = (rows: Rows, row: Columns) => void | Promise<void>;

/** A kind of thing. */
export interface Kind {
  thing: Thing;
  fields: Fields;
  /** What a slug is made of where none is given, and what stands for it without a Latin letter. */
  slug: { from: string; otherwise: string };
  /** The column that names a thing of the same kind above this one. */
  above?: { field: string; column: string };
  check?: Check;
}

/** What belongs to a thing: a role to its person, a party to its issue. */
export interface Part {
  table: string;
  owner: Thing;
  /** The column that says whose it is. */
  column: string;
  /** How inputs name the owner. */
  called: string;
  fields: Fields;
  check?: Check;
  /** What follows for the owner when its parts have changed. */
  after?: (rows: Rows, owner: string) => Promise<void>;
}

/** How many parts of a kind a thing may have: as many as a list shows. */
const most = 200;

export class ThingService {
  constructor(private readonly changes: Changes) {}

  /** A new thing is a draft. @throws InvalidInputError, NotFoundError, ConflictError */
  create(request: ChangeRequest, kind: Kind, input: object): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => ({ id: await this.createWithin(change, kind, input) }));
  }

  /** As `create`, as a part of a larger change. `more` are columns that no field fills. Answers the ID. */
  async createWithin(change: Change, { thing, fields, slug, check }: Kind, input: object, more: Columns = {}): Promise<string> {
    const { columns, references } = columnsOf(fields, input, true);
    await requireRows(change, references);
    const id = newId();
    const row = { ...defaults[thing], ...more, ...columns, id, version: 1 };
    await check?.(new Rows(change), row);
    const given = (columns["slug"] ?? undefined) as string | undefined;
    await insertRow(change, thing, { ...row, slug: given ?? (await this.newSlug(change, thing, id, slug, row)) });
    change.created(thing, id);
    return id;
  }

  /** Changes the given fields only. @throws as `create`, and ForbiddenError */
  update(request: ChangeRequest, { thing, fields, above, check }: Kind, input: Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(fields, input, false);
      if (columns["slug"] === null) throw new InvalidInputError("slug", "slug is missing");
      const { id } = await change.lock(thing, input);
      await requireRows(change, references);
      const upper = above && columns[above.column];
      if (above && typeof upper === "string" && (await liesBelow(change, thing, above.column, id, upper)))
        throw new InvalidInputError(above.field, `${above.field} would lie below what it is above`);
      await check?.(new Rows(change), { ...(await findRow(change, thing, id)), ...columns });
      if (typeof columns["slug"] === "string") await redirectSlug(change, thing, id, columns["slug"]);
      await updateRow(change, thing, id, columns);
      return { id };
    });
  }

  /** Adds a part; it is public where its owner is. Answers the part's ID and its owner's. */
  addPart(request: ChangeRequest, part: Part, target: Target, input: object): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const { id: owner, status } = await change.lock(part.owner, target, part.called);
      const id = await this.addPartWithin(change, part, owner, { status }, input);
      await part.after?.(new Rows(change), owner);
      return { id, owner };
    });
  }

  /** As `addPart`, as a part of a larger change of an owner that is locked or new. Answers the part's ID. */
  async addPartWithin(change: Change, { table, column, called, fields, check }: Part, owner: string, { status }: Pick<Locked, "status">, input: object): Promise<string> {
    const { columns, references } = columnsOf(fields, input, true);
    await requireRows(change, references);
    await requireRoom(change, table, { [column]: owner }, { most, field: called });
    const row = { ...columns, id: newId(), [column]: owner, ...(statusless.has(table) ? {} : { status: isPublic(status) ? "PUBLISHED" : "DRAFT" }) };
    await check?.(new Rows(change), row);
    await insertRow(change, table, row);
    return row.id;
  }

  updatePart(request: ChangeRequest, part: Part, input: Target): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(part.fields, input, false);
      const owner = await this.lockOwner(change, part, input);
      await requireRows(change, references);
      await part.check?.(new Rows(change), { ...(await findRow(change, part.table, input.id)), ...columns });
      await updateRow(change, part.table, input.id, columns);
      await part.after?.(new Rows(change), owner);
      return { id: input.id, owner };
    });
  }

  removePart(request: ChangeRequest, part: Part, input: Target): Promise<{ id: string; owner: string }> {
    return this.changes.make(request, async (change) => {
      const owner = await this.lockOwner(change, part, input);
      await lockNaming(change, part.table, input.id);
      await deleteRows(change, part.table, { id: input.id });
      await part.after?.(new Rows(change), owner);
      return { id: input.id, owner };
    });
  }

  /** Locks the thing that a part belongs to, and answers its ID. While the lock was waited for, the part may have gone. @throws NotFoundError naming the field */
  async lockOwner(change: Change, { table, owner, column }: Part, { id, expectedVersion }: Target, field = "id"): Promise<string> {
    const row = await findRow(change, table, id);
    const locked = row && (await change.lock(owner, { id: String(row[column]), expectedVersion }, field));
    const now = locked && (await findRow(change, table, id));
    if (!locked || now?.[column] !== locked.id) throw new NotFoundError(field, `there is no ${table} with this ID`);
    return locked.id;
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
