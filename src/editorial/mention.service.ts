/** Where articles name agents and places. */
import type { Change, Changes } from "../database/change.js";
import type { Quote } from "../articles/quote-position.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { findArticle, type ArticleRow } from "./article.store.js";
import { keptText, quotedPlace } from "./quoted-place.js";
import { deleteRows, findRow, insertRow, requireRoom, requireRows } from "./row.store.js";

/** Names an agent or a place. */
export interface MentionInput {
  article: string;
  quote: Quote;
  agent?: string | null | undefined;
  place?: string | null | undefined;
  reading: string;
  expectedVersion?: number | null | undefined;
}

/** A mention is short: the words that name something, not what is said of it. */
const longest = 200;
/** How many an article may have. */
const most = 2_000;

export class MentionService {
  constructor(private readonly changes: Changes) {}

  /** Answers the article. @throws InvalidInputError, NotFoundError, ConflictError, ForbiddenError */
  add(request: ChangeRequest, { article, quote, agent, place, reading, expectedVersion }: MentionInput): Promise<{ id: string; article: string }> {
    if ((agent == null) === (place == null)) throw new InvalidInputError("agent", "a mention names either an agent or a place");
    return this.changes.make(request, async (change) => {
      await change.lock("Article", { id: article, expectedVersion }, "article");
      await requireRows(change, agent == null ? [{ field: "place", table: "Place", id: place ?? "" }] : [{ field: "agent", table: "Agent", id: agent }]);
      const text = keptText((await findArticle(change, article)) as ArticleRow);
      const { start, end } = quotedPlace(text, quote, "quote");
      if (end - start > longest) throw new InvalidInputError("quote.exact", `quote.exact is longer than ${longest} characters`);
      await requireRoom(change, "Mention", { articleId: article }, { most, field: "article" });
      const id = newId();
      await insertRow(change, "Mention", { id, articleId: article, agentId: agent ?? null, placeId: place ?? null, surface: text.slice(start, end), reading, start, end });
      return { id, article };
    });
  }

  remove(request: ChangeRequest, { id, expectedVersion }: { id: string; expectedVersion?: number | null | undefined }): Promise<{ id: string; article: string }> {
    return this.changes.make(request, async (change) => {
      const article = await articleOf(change, id);
      await change.lock("Article", { id: article, expectedVersion });
      if ((await deleteRows(change, "Mention", { id })) === 0) throw new NotFoundError("id", "there is no Mention with this ID");
      return { id, article };
    });
  }
}

async function articleOf(change: Change, id: string): Promise<string> {
  const row = await findRow(change, "Mention", id);
  if (!row) throw new NotFoundError("id", "there is no Mention with this ID");
  return String(row["articleId"]);
}
