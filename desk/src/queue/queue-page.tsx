import { useCallback, useEffect, useRef, useState } from "react";
import { ask } from "../api/server.ts";
import { useSession } from "../api/session.ts";
import { QueuePulseDocument } from "../generated/operations.ts";
import { ChoiceField } from "../shared/field.tsx";
import { usePulse } from "../shared/use-pulse.ts";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { ImportFile } from "./import-file.tsx";
import { QueueItem } from "./queue-item.tsx";
import { queuePart, queueUpTo, type Group, type Order, type QueuePart } from "./queue.ts";

/** The first page: what waits, and the way in for files. */
export function QueuePage() {
  const { may } = useSession();
  const [group, setGroup] = useState<Group>("open");
  const [order, setOrder] = useState<Order>("OLDEST");
  const { part, busy, more } = useQueue(group, order);
  useEffect(() => {
    document.title = texts.title(texts.queue.title);
  }, []);
  return (
    <div className="queue-page">
      <h1>{texts.queue.title}</h1>
      {may("WRITE") && <ImportFile />}
      <section aria-label={texts.queue.title}>
        <div className="bar">
          <ChoiceField label={texts.queue.group} value={group} options={texts.queue.groups} onChange={setGroup} />
          {group === "open" && <ChoiceField label={texts.queue.order} value={order} options={texts.queue.orders} onChange={setOrder} />}
        </div>
        {part ? <Queue part={part} group={group} byConfidence={group === "open" && order === "LEAST_CONFIDENT"} /> : <p>{texts.loading}</p>}
        {part?.next != null && (
          <button type="button" disabled={busy} onClick={more}>
            {texts.more}
          </button>
        )}
      </section>
    </div>
  );
}

function useQueue(group: Group, order: Order): { part: QueuePart | null; busy: boolean; more: () => void } {
  const [part, setPart] = useState<QueuePart | null>(null);
  const { busy, run } = useTask();
  const wanted = group === "open" ? order : "NEWEST";
  const [reads, setReads] = useState(0);
  /** As many as are shown are read again, so that nobody loses the place. */
  const shown = useRef(0);
  useEffect(() => {
    shown.current = 0;
  }, [group, wanted]);
  useEffect(() => {
    let isWanted = true;
    void run(async () => {
      const first = await queueUpTo(group, wanted, shown.current);
      if (isWanted) setPart(first);
    });
    return () => {
      isWanted = false;
    };
  }, [group, wanted, reads, run]);
  usePulse(async (since) => {
    const { changes } = await ask(QueuePulseDocument, { since });
    if (since !== null && changes.nodes.length > 0) setReads((before) => before + 1);
    return changes.latestCursor;
  });
  const more = useCallback(() => {
    void run(async () => {
      const next = await queuePart(group, wanted, part?.next ?? null);
      const items = [...(part?.items ?? []), ...next.items];
      shown.current = items.length;
      setPart({ ...next, items });
    });
  }, [group, wanted, part, run]);
  return { part, busy, more };
}

function Queue({ part: { items, total }, group, byConfidence }: { part: QueuePart; group: Group; byConfidence: boolean }) {
  if (items.length === 0) return <p className="empty">{texts.queue.empty[group]}</p>;
  return (
    <>
      <p className="hint">{byConfidence ? texts.queue.waiting(total) : texts.queue.count(total)}</p>
      <ul className="queue">
        {items.map((item) => (
          <QueueItem key={item.article.id} {...item} />
        ))}
      </ul>
    </>
  );
}
