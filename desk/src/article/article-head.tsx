import { Refusal } from "../api/server.ts";
import { useSession } from "../api/session.ts";
import type { DeskArticleFragment } from "../generated/operations.ts";
import { StatusBadge } from "../shared/badge.tsx";
import { shownMoment } from "../shared/dates.ts";
import { useMessages } from "../shared/messages.tsx";
import { useTask } from "../shared/use-task.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Panel } from "./open-panel.tsx";
import { shownPartialDate } from "./partial-date.ts";
import { permissionFor, stepsOf, take, takesForm, type Step } from "./workflow.ts";

interface HeadProps {
  article: DeskArticleFragment;
  open: (panel: Panel) => void;
  reload: () => Promise<void>;
}

/** What the article is, where it is on its way to the public, and the steps that it may take. */
export function ArticleHead({ article, open, reload }: HeadProps) {
  const { headline, status, undecided, publisher, published, byline, publishAt, embargoUntil, canonicalUrl, rights } = article;
  return (
    <header className="article-head">
      <h1>
        <Words text={headline} />
      </h1>
      <p className="facts">
        <StatusBadge status={status} />
        <span className={undecided > 0 ? "to-do" : ""}>{texts.article.undecided(undecided)}</span>
        <span>
          <Words text={publisher.name} />, {shownPartialDate({ ...published, phrase: null })}
        </span>
        {byline !== null && (
          <span>
            <Words text={texts.article.by(byline)} />
          </span>
        )}
        {publishAt !== null && <span>{texts.queue.scheduled(shownMoment(publishAt))}</span>}
        {embargoUntil !== null && <span>{texts.queue.embargo(shownMoment(embargoUntil))}</span>}
        {/^https?:/.test(canonicalUrl) && (
          <a href={canonicalUrl} target="_blank" rel="noopener noreferrer">
            {texts.article.source}
          </a>
        )}
        {rights.notice !== null && (
          <span>
            {texts.article.rights}: <Words text={rights.notice} />
          </span>
        )}
      </p>
      <Steps article={article} open={open} reload={reload} />
      <Notices article={article} />
    </header>
  );
}

function Steps({ article, open, reload }: HeadProps) {
  const { may } = useSession();
  const { say, complain } = useMessages();
  const { busy, run } = useTask();
  const step = (one: Step) => {
    if (takesForm(one)) {
      open({ kind: "step", step: one });
      return;
    }
    void run(
      async () => {
        await take(one, article, { note: "", reason: "", force: false, moment: "" });
        say(texts.workflow.done[one]);
        await reload();
      },
      (error) => {
        const conflict = error instanceof Refusal ? error.conflict : undefined;
        if (conflict)
          void run(reload).then(() => {
            complain(texts.conflict.stale(conflict.changedBy ?? texts.unknown, conflict.currentVersion ?? 0));
          });
        return conflict !== undefined;
      },
    );
  };
  return (
    <div className="actions" role="group" aria-label={texts.workflow.title}>
      {stepsOf(article).map((one) => (
        <button
          key={one}
          type="button"
          className={one === "publish" ? "primary" : ""}
          disabled={busy || !may(permissionFor(one))}
          title={may(permissionFor(one)) ? undefined : texts.account.lacks}
          onClick={() => {
            step(one);
          }}
        >
          {texts.workflow.actions[one]}
        </button>
      ))}
      {may("WRITE") && (
        <button
          type="button"
          onClick={() => {
            open({ kind: "article" });
          }}
        >
          {texts.article.edit}
        </button>
      )}
      <button
        type="button"
        className="plain"
        onClick={() => {
          open({ kind: "history", entry: null });
        }}
      >
        {texts.article.history}
      </button>
    </div>
  );
}

function Notices({ article: { notices } }: Pick<HeadProps, "article">) {
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={texts.article.notices}>
      {notices.map(({ id, kind, note, at }) => (
        <p key={id}>
          <strong>{texts.article.noticeKinds[kind]}</strong>, {shownMoment(at)}: <Words text={note} />
        </p>
      ))}
    </section>
  );
}
