/** Brings a thing back to what it was in an earlier revision, as a new one. */
import type { Change, Changes } from "../database/change.js";
import { lockNaming } from "../database/naming.js";
import type { Thing } from "../database/things.js";
import type { TextPolicy } from "../generated/prisma/enums.js";
import { isOpen } from "../ingest/draft/text-policy.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, NotFoundError } from "../shared/errors.js";
import { findArticle, type ArticleRow } from "./article.store.js";
import type { Columns } from "./fields.js";
import { endRedirect, keptState, mergedInto, partsOf, rowsNow, type KeptState } from "./restore.store.js";
import { deleteRows, findRow, insertRow, liesBelow, updateRow } from "./row.store.js";
import { makeRoom, statusOfAgent } from "./statement.store.js";
import { isNarrower } from "./withhold.js";
import { correctArticle } from "./workflow.service.js";

export interface Restoring {
  revision: string;
  expectedVersion?: number | null | undefined;
  /** The public note, where an article is public that is changed by it. */
  correction?: string | null | undefined;
}

/** What says where a thing is and how far it has come: no part of what it was. */
const present = new Set([
  "id",
  "version",
  "status",
  "slug",
  "createdAt",
  "updatedAt",
  "publishAt",
  "publishById",
  "embargoUntil",
  "articleId",
  "articleStatus",
  "textPolicy",
  "speakerStatus",
  "position",
]);
/** An article's text comes from its imports. */
const ofText = new Set(["textLength", "textSha256", "sourceSha256", "normalisation"]);
/** Notices are never taken back; mentions stand in the text as it is now. */
const kept = new Set(["Notice", "Mention"]);

export class RestoreService {
  constructor(private readonly changes: Changes) {}

  /** Also of what was deleted. @throws NotFoundError, ConflictError where it cannot be what it was any more, ForbiddenError */
  restore(request: ChangeRequest, { revision, expectedVersion, correction }: Restoring): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const state = await keptState(change, revision);
      if (!state) throw new NotFoundError("revision", "there is no such revision");
      if (state.snapshot["id"] !== state.id) throw new ConflictError("This revision does not keep the whole thing: an import or a deletion wrote it.", { argument: "revision" });
      const article = await articleOf(change, state);
      await checkFitting(change, state, article);
      const now = await findRow(change, state.thing, state.id);
      if (now) await change.lock(state.thing, { id: state.id, expectedVersion });
      await (now ? updateRow(change, state.thing, state.id, await columnsOf(change, state)) : this.recreate(change, state, article));
      for (const part of partsOf(state.thing)) if (!kept.has(part.table)) await restorePart(change, part, state);
      if (article) await correctArticle(change, article, correction, "correction");
      return { id: state.id };
    });
  }

  private async recreate(change: Change, state: KeptState, article: ArticleRow | null): Promise<void> {
    const { thing, id, snapshot, last } = state;
    if (thing === "Article") throw new ConflictError("An article that is gone is imported again.", { argument: "revision" });
    const placed = article && {
      articleId: article.id,
      articleStatus: article.status,
      textPolicy: article.textPolicy,
      position: await makeRoom(change, article.id, Number(snapshot["start"])),
    };
    const into = await mergedInto(change, id);
    if (into !== null) {
      // What leads to the other one now leads back: that one changes for whoever follows.
      await change.lock(thing, { id: into }, "revision");
      await endRedirect(change, id);
    }
    const drafted = placed ?? { slug: snapshot["slug"], ...(thing === "Publisher" ? {} : { status: "DRAFT" }) };
    await insertRow(change, thing, { ...(await columnsOf(change, state)), ...drafted, id, version: last + 1 });
    change.created(thing, id, last);
  }
}

/** The article that a statement stands in, locked; of an article itself. Its words must still be those that the anchor counts in. */
async function articleOf(change: Change, { thing, snapshot }: KeptState): Promise<ArticleRow | null> {
  if (thing !== "Article" && thing !== "Statement") return null;
  const id = String(snapshot[thing === "Article" ? "id" : "articleId"]);
  await change.lock("Article", { id }, "revision");
  const article = (await findArticle(change, id)) as ArticleRow;
  if (thing === "Statement" && snapshot["textSha256"] !== article.textSha256) throw new ConflictError("The article's text has changed since.", { argument: "revision" });
  return article;
}

/** The column by which a thing lies below another of its kind. */
const above: Partial<Record<Thing, string>> = { Agent: "partOfId", Event: "partOfId", Place: "partOfId", Topic: "parentId" };

/** @throws ConflictError where what it was would break what holds now: the order of what lies below what, or an article's rights. */
async function checkFitting(change: Change, { thing, id, snapshot }: KeptState, article: ArticleRow | null): Promise<void> {
  const refuse = (why: string): ConflictError => new ConflictError(why, { argument: "revision" });
  const column = above[thing];
  const upper = column && snapshot[column];
  if (column && typeof upper === "string" && (await liesBelow(change, thing, column, id, upper))) throw refuse("What it lay below lies below it now.");
  if (!article) return;
  if (thing === "Statement" && isNarrower(article.textPolicy, snapshot["textPolicy"] as TextPolicy))
    throw refuse("The article's rights allow less of its words than they did then.");
  if (thing === "Article" && article.textPolicy === "FULL_TEXT" && !isOpen({ license: snapshot["rightsLicense"] as string | null }))
    throw refuse("The whole text is shown, which the licence of that time does not allow.");
}

/** The columns as they were, but for those that are not restored. */
async function columnsOf(change: Change, { thing, id, snapshot }: KeptState): Promise<Columns> {
  const parts = new Set(partsOf(thing).map(({ table }) => table));
  const columns = Object.entries(snapshot).filter(([name]) => !present.has(name) && !parts.has(name) && !(thing === "Article" && ofText.has(name)));
  if (thing !== "Statement") return Object.fromEntries(columns);
  const speakerStatus = await statusOfAgent(change, String(snapshot["speakerId"]));
  if (!speakerStatus) throw new ConflictError(`The speaker of that time is gone (${id}).`, { argument: "revision" });
  return { ...Object.fromEntries(columns), speakerStatus };
}

/** Rows that were there then are there again; others go. */
async function restorePart(change: Change, part: { table: string; belongs: string }, { id, thing, snapshot }: KeptState): Promise<void> {
  const { table } = part;
  const then = (snapshot[table] ?? []) as Columns[];
  const keyOf = (row: Columns): string => JSON.stringify(row["id"] ?? row);
  const now = new Map((await rowsNow(change, part, id)).map((row) => [keyOf(row), row]));
  const keys = new Set(then.map(keyOf));
  for (const [key, row] of now) {
    if (keys.has(key)) continue;
    if (typeof row["id"] === "string") await lockNaming(change, table, row["id"]);
    await deleteRows(change, table, identity(row));
  }
  const copies = await copiesOf(change, thing, id, table);
  for (const row of then) {
    if (!now.has(keyOf(row))) await insertRow(change, table, { ...row, ...copies });
    else if (typeof row["id"] === "string") await updateRow(change, table, row["id"], row);
  }
}

const identity = (row: Columns): Columns => (row["id"] === undefined ? row : { id: row["id"] });

/** What a statement's issues and topics copy of it, as it is now. */
async function copiesOf(change: Change, thing: Thing, id: string, table: string): Promise<Columns> {
  if (table !== "StatementIssue" && table !== "StatementTopic") return {};
  const { sortDate, articleId, position } = (await findRow(change, thing, id)) ?? {};
  return { sortDate, articleId, position };
}
