import { useEffect, useMemo, useRef, useState } from "react";
import { nearbyIn, NearbyContext } from "../pickers/nearby.ts";
import { queuePath } from "../shared/route.ts";
import { texts } from "../texts.ts";
import { ArticleHead } from "./article-head.tsx";
import { ArticleText } from "./article-text.tsx";
import { EntryList } from "./entry-list.tsx";
import { OpenPanel, type Panel } from "./open-panel.tsx";
import { quoteOf } from "./quote.ts";
import { selectedSpan } from "./selection.ts";
import { StatementPanel } from "./statement-panel.tsx";
import { useArticle, type LoadedArticle } from "./use-article.ts";
import { useReview } from "./use-review.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { isPublicArticle } from "./workflow.ts";

/** One article: its text on one side, what is to be decided on the other. */
export function ArticlePage({ id }: { id: string }) {
  const { loaded, failed, reload } = useArticle(id);
  useEffect(() => {
    document.title = texts.title(loaded?.article.headline ?? texts.queue.title);
  }, [loaded]);
  return (
    <div className="article-page">
      <nav>
        <a href={queuePath}>← {texts.article.back}</a>
      </nav>
      {loaded ? <Review loaded={loaded} reload={reload} /> : <p>{failed ? texts.failure.missing : texts.loading}</p>}
    </div>
  );
}

function Review({ loaded, reload }: { loaded: LoadedArticle; reload: () => Promise<void> }) {
  const { article, points, entries } = loaded;
  const hasText = points.length > 0;
  const nearby = useMemo(() => nearbyIn(entries), [entries]);
  const text = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const review = useReview({ entries, reload, openPanel: setPanel });
  const selected = () => {
    const span = selectedSpan(text.current);
    return span && quoteOf(points, span);
  };
  const close = () => {
    setPanel(null);
  };
  const draw = () => {
    if (hasText && review.mayWrite) setPanel({ kind: "statement", entry: null, quote: selected() });
  };
  const keys = {
    ...review.keys,
    n: draw,
    p: () => {
      setPanel({ kind: "step", step: "publish" });
    },
    "?": () => {
      setPanel({ kind: "help" });
    },
  };
  useShortcuts(panel ? {} : keys);
  const done = async () => {
    setPanel(null);
    await reload();
  };
  return (
    <NearbyContext value={nearby}>
      <ArticleHead article={article} open={setPanel} reload={reload} />
      <div className={hasText ? "columns" : "columns without-text"}>
        <section className="text-column">
          {hasText ? (
            <ArticleText ref={text} points={points} entries={entries} chosen={review.chosen} isMoved={review.isMoved} onChoose={review.choose} />
          ) : (
            <p className="empty">{texts.article.withheld}</p>
          )}
        </section>
        <aside className="list-column" aria-label={texts.proposals.title}>
          {panel?.kind === "statement" ? (
            <StatementPanel key={panel.entry?.id ?? "new"} loaded={loaded} entry={panel.entry} quote={panel.quote} selected={selected} onDone={done} onCancel={close} />
          ) : (
            <EntryList review={review} isPublic={isPublicArticle(article)} draw={hasText ? draw : null} open={setPanel} />
          )}
        </aside>
      </div>
      {panel && <OpenPanel panel={panel} loaded={loaded} onDone={done} onClose={close} />}
    </NearbyContext>
  );
}
