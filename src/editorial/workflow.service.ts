/** The way of an article to the public and back: DRAFT → IN_REVIEW → PUBLISHED → CORRECTED | RETRACTED | UNPUBLISHED. */
import { AnchoredText } from "../articles/anchored-text.js";
import { publishNeeded, thingsNeeded } from "../database/publish-needed.js";
import { isPublic, type Change, type Changes, type Target } from "../database/change.js";
import type { PublicationStatus } from "../generated/prisma/enums.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, InvalidInputError } from "../shared/errors.js";
import { addNotice, anchorsOf, embargo, findArticle, hideNotices, obstaclesOf, schedule, setStatus, type ArticleRow } from "./article.store.js";
import { checkedText } from "./fields.js";

const longestNote = 5_000;

/** From where each step may be taken. */
const steps = {
  submit: ["DRAFT"],
  return: ["IN_REVIEW"],
  publish: ["DRAFT", "IN_REVIEW", "UNPUBLISHED"],
  correct: ["PUBLISHED", "CORRECTED"],
  retract: ["PUBLISHED", "CORRECTED", "UNPUBLISHED"],
  unpublish: ["PUBLISHED", "CORRECTED"],
} as const satisfies Record<string, readonly PublicationStatus[]>;

interface Publishing extends Target {
  /** Whether it is published although something is undecided or an anchor does not hold; it takes a reason. */
  force?: boolean | null | undefined;
}

export class WorkflowService {
  constructor(private readonly changes: Changes) {}

  submit(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.step(request, "submit", target, (change, { id }) => setStatus(change, id, "IN_REVIEW"));
  }

  return(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.step(request, "return", target, (change, { id }) => setStatus(change, id, "DRAFT"));
  }

  /** Publishes the article with all that it needs. @throws ConflictError where something is in the way. */
  publish(request: ChangeRequest, target: Publishing): Promise<{ id: string }> {
    return this.step(request, "publish", target, async (change, article) => {
      checkEmbargo(article, new Date());
      await this.checkReady(change, article, target.force === true);
      await publishNow(change, article);
    });
  }

  /** Has the article published at a moment to come. What is in the way is looked at now and then again. */
  schedule(request: ChangeRequest, { at, ...target }: Target & { at: Date }): Promise<{ id: string }> {
    return this.step(request, "publish", target, async (change, article) => {
      if (at.getTime() <= Date.now()) throw new InvalidInputError("at", "at lies in the past");
      checkEmbargo(article, at);
      await this.checkReady(change, article, false);
      await schedule(change, article.id, at);
    });
  }

  /** Publishes an article whose time has come. @throws as `publish` */
  publishDue(request: ChangeRequest, id: string): Promise<{ id: string }> {
    return this.whileDue(request, id, async (change, article) => {
      checkEmbargo(article, new Date());
      await this.checkReady(change, article, false);
      await publishNow(change, article);
    });
  }

  /** Takes an article off the schedule that could not be published at its time. */
  dropDue(request: ChangeRequest, id: string): Promise<{ id: string }> {
    return this.whileDue(request, id, (change) => schedule(change, id, null));
  }

  unschedule(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.step(request, "publish", target, (change, { id }) => schedule(change, id, null));
  }

  /** Until then the article cannot be published; null ends the embargo. */
  embargo(request: ChangeRequest, { until, ...target }: Target & { until: Date | null }): Promise<{ id: string }> {
    return this.step(request, "publish", target, (change, { id }) => embargo(change, id, until));
  }

  /** Says in public what was wrong. */
  correct(request: ChangeRequest, { note, ...target }: Target & { note: string }): Promise<{ id: string }> {
    return this.step(request, "correct", target, (change, article) => correctArticle(change, article, note, "note"));
  }

  retract(request: ChangeRequest, { note, ...target }: Target & { note: string }): Promise<{ id: string }> {
    const checked = checkedText("note", note, longestNote);
    return this.step(request, "retract", target, async (change, article) => {
      await hideNotices(change, article.id, true);
      await addNotice(change, article, "RETRACTION", checked);
      await setStatus(change, article.id, "RETRACTED");
    });
  }

  unpublish(request: ChangeRequest, target: Target): Promise<{ id: string }> {
    return this.step(request, "unpublish", target, async (change, { id }) => {
      await hideNotices(change, id, true);
      await setStatus(change, id, "UNPUBLISHED");
    });
  }

  /** Does nothing where the article was published, taken off the schedule or given a later time meanwhile. */
  private whileDue(request: ChangeRequest, id: string, work: (change: Change, article: ArticleRow) => Promise<void>): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      await change.lock("Article", { id });
      const article = (await findArticle(change, id)) as ArticleRow;
      if (article.publishAt !== null && new Date(article.publishAt) <= new Date()) await work(change, article);
      return { id };
    });
  }

  private step(request: ChangeRequest, name: keyof typeof steps, target: Target, work: (change: Change, article: ArticleRow) => Promise<void>): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { id } = await change.lock("Article", target);
      const article = (await findArticle(change, id)) as ArticleRow;
      const from: readonly PublicationStatus[] = steps[name];
      if (!from.includes(article.status)) throw new ConflictError(`It is ${article.status}; only what is ${from.join(" or ")} can be handled so.`, { argument: "id" });
      await work(change, article);
      return { id };
    });
  }

  private async checkReady(change: Change, article: ArticleRow, forced: boolean): Promise<void> {
    if (forced && !change.request.reason?.trim()) throw new InvalidInputError("reason", "reason is missing: whoever forces a publication says why");
    if (forced) return;
    const { undecided, orphaned } = await obstaclesOf(change, article.id);
    const broken = orphaned + (await failing(change, article));
    const obstacles = [...(undecided ? [`${undecided} proposals are undecided`] : []), ...(broken ? [`${broken} anchors do not hold`] : [])];
    if (obstacles.length) throw new ConflictError(`It cannot be published yet: ${obstacles.join(", ")}. Decide them, or force it with a reason.`, { argument: "force" });
  }
}

/** How many statements are not where they say; where the text is kept, that is looked at. */
async function failing(change: Change, { id, body }: ArticleRow): Promise<number> {
  if (body === null) return 0;
  const text = new AnchoredText(body);
  return (await anchorsOf(change, id)).filter(({ start, end, exactSha256 }) => text.at(start, end).exactSha256 !== exactSha256).length;
}

function checkEmbargo({ embargoUntil }: ArticleRow, at: Date): void {
  if (embargoUntil !== null && new Date(embargoUntil) > at) throw new ConflictError(`It is under embargo until ${new Date(embargoUntil).toISOString()}.`, { argument: "id" });
}

/** Publishes an article that is locked and may be published, with all that it needs. */
export async function publishNow(change: Change, { id }: Pick<ArticleRow, "id">): Promise<void> {
  for (const [thing, ids] of await thingsNeeded(change.transaction, id)) await change.lockAll(thing, [...ids]);
  await publishNeeded(change.transaction, id);
  await hideNotices(change, id, false);
  await setStatus(change, id, "PUBLISHED");
}

/** Marks a public article as corrected, with the note that the public reads. @throws InvalidInputError where it has none. */
export async function correctArticle(change: Change, article: ArticleRow, note: string | null | undefined, field: string): Promise<void> {
  if (!isPublic(article.status)) return;
  if (note == null) throw new InvalidInputError(field, `${field} is missing: the article is public, and the public is told what was wrong`);
  await addNotice(change, article, "CORRECTION", checkedText(field, note, longestNote));
  await setStatus(change, article.id, "CORRECTED");
}
