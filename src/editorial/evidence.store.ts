import type { Change } from "../database/change.js";
import { isId } from "./row.store.js";

/** An article's text, which stays as it is until the change is done; null where there is no such article. */
export async function lockText({ transaction }: Change, articleId: string): Promise<{ body: string | null; textSha256: string } | null> {
  if (!isId(articleId)) return null;
  const [row] = await transaction.$queryRaw<{ body: string | null; textSha256: string }[]>`SELECT "body", "textSha256" FROM "Article" WHERE "id" = ${articleId}::uuid FOR SHARE`;
  return row ?? null;
}
