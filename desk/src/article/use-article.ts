import { useCallback, useEffect, useRef, useState } from "react";
import { allPages, ask, ServerError, sinceOwnChange } from "../api/server.ts";
import { ArticleDocument, MentionsDocument, ProposalsDocument, PulseDocument, StatementsDocument, type DeskArticleFragment } from "../generated/operations.ts";
import { idsIn } from "../shared/ids.ts";
import { useMessages } from "../shared/messages.tsx";
import { usePulse } from "../shared/use-pulse.ts";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { entriesOf, type Entry } from "./entries.ts";
import type { Span } from "./segments.ts";

export interface LoadedArticle {
  article: DeskArticleFragment;
  /** The text's code points, which all positions count; empty where the text is not kept. */
  points: readonly string[];
  entries: readonly Entry[];
  /** The IDs of all that is shown with it. */
  concerns: ReadonlySet<string>;
}

/** In ms: longer than a change and the look after it take. What was changed here is nothing to be told of. */
const toldAfter = 8_000;

/** An article with all that is to be reviewed in it. `reload` reads it again, after every change; what others change is read as they do. */
export function useArticle(id: string): { loaded: LoadedArticle | null; failed: boolean; reload: () => Promise<void> } {
  const [loaded, setLoaded] = useState<LoadedArticle | null>(null);
  const [failed, setFailed] = useState(false);
  const { run } = useTask();
  const { say } = useMessages();
  /** Of several that are on their way, the last that was asked for is shown. */
  const asked = useRef(0);
  const read = useCallback(async () => {
    asked.current += 1;
    const number = asked.current;
    const found = await load(id);
    return number === asked.current ? found : null;
  }, [id]);
  const reload = useCallback(async () => {
    const found = await read();
    if (found) setLoaded(found);
  }, [read]);
  useEffect(() => {
    void run(reload).then((done) => {
      setFailed(!done);
    });
  }, [run, reload]);
  usePulse(async (since) => {
    const { changes, article } = await ask(PulseDocument, { article: id, since });
    if (!loaded || since === null) return changes.latestCursor;
    if (changes.nodes.some((one) => loaded.concerns.has(one.id)) || article?.undecided !== loaded.article.undecided || article.version !== loaded.article.version) {
      const found = await read();
      if (found && !isSame(found, loaded)) {
        setLoaded(found);
        if (sinceOwnChange() > toldAfter) say(texts.article.refreshed);
      }
    }
    return changes.latestCursor;
  });
  return { loaded, failed, reload };
}

const isSame = (one: LoadedArticle, other: LoadedArticle): boolean => JSON.stringify([one.article, one.entries]) === JSON.stringify([other.article, other.entries]);

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
  const concerns = new Set([id, ...idsIn(statements), ...idsIn(proposals)]);
  return { article, points, entries: entriesOf({ statements, proposals, mentions: named, points }), concerns };
}
