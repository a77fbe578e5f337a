import { StatusBadge } from "../shared/badge.tsx";
import { shownDay, shownMoment } from "../shared/dates.ts";
import { articlePath } from "../shared/route.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Queued } from "./queue.ts";

export function QueueItem({ article, confidence }: Queued) {
  const { id, headline, status, undecided, publisher, published, publishAt, embargoUntil, sample } = article;
  return (
    <li>
      <a href={articlePath(id)}>
        <Words text={headline} />
      </a>
      <p className="facts">
        <StatusBadge status={status} />
        <span className={undecided > 0 ? "to-do" : ""}>{texts.queue.undecided(undecided)}</span>
        {confidence !== null && <span>{texts.queue.leastConfident(texts.percent(confidence))}</span>}
        <span>
          <Words text={publisher.name} /> {texts.queue.published(shownDay(published.value))}
        </span>
        {publishAt !== null && <span>{texts.queue.scheduled(shownMoment(publishAt))}</span>}
        {embargoUntil !== null && <span>{texts.queue.embargo(shownMoment(embargoUntil))}</span>}
        {sample && <span>{texts.queue.sample}</span>}
      </p>
    </li>
  );
}
