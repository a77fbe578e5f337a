import { useCallback, useEffect, useState } from "react";
import { allPages, ask, ServerError } from "../api/server.ts";
import { ArticleDocument, MentionsDocument, ProposalsDocument, StatementsDocument, type DeskArticleFragment } from "../generated/operations.ts";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { entriesOf, type Entry } from "./entries.ts";
import type { Span } from "./segments.ts";

export interface LoadedArticle {
  article: DeskArticleFragment;
  /** The text's code points, which all positions count; empty where the text is not kept. */
  points: readonly string[];
  entries: readonly Entry[];
}

/** An article with all that is to be reviewed in it. `reload` reads it again, after every change. */
export function useArticle(id: string): { loaded: LoadedArticle | null; failed: boolean; reload: () => Promise<void> } {
  const [loaded, setLoaded] = useState<LoadedArticle | null>(null);
  const [failed, setFailed] = useState(false);
  const { run } = useTask();
  const reload = useCallback(async () => {
    setLoaded(await load(id));
  }, [id]);
  useEffect(() => {
    void run(reload).then((done) => {
      setFailed(!done);
    });
  }, [run, reload]);
  return { loaded, failed, reload };
}

async function load(id: string): Promise<LoadedArticle> {
  const [{ article }, statements, proposals, mentions] = await Promise.all([
    ask(ArticleDocument, { id }),
    allPages(async (after) => (await ask(StatementsDocument, { article: id, after })).article?.statements),
    allPages(async (after) => (await ask(ProposalsDocument, { article: id, after })).article?.proposals),
    allPages(async (after) => (await ask(MentionsDocument, { article: id, after })).article?.mentions),
  ]);
  if (!article) throw new ServerError(texts.failure.notThere, "NOT_FOUND");
  const named = new Map<string, Span[]>();
  for (const { agent, place, start, end } of mentions) {
    const thing = agent?.id ?? place?.id ?? "";
    named.set(thing, [...(named.get(thing) ?? []), { start, end }]);
  }
  const points = article.body.__typename === "ArticleText" ? Array.from(article.body.text) : [];
  return { article, points, entries: entriesOf({ statements, proposals, mentions: named }) };
}
