import { useState } from "react";
import { useSession } from "../api/session.ts";
import { shownMoment } from "../shared/dates.ts";
import { Dialog } from "../shared/dialog.tsx";
import { idsIn } from "../shared/ids.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { ChangesTable } from "./changes-table.tsx";
import { Restore } from "./restore.tsx";
import { shownChanges, type Meaning } from "./shown-value.ts";
import { useNames } from "./use-names.ts";
import { useRevisions, type Revision } from "./use-revisions.ts";

interface HistoryProps {
  id: string;
  title: string;
  /** Whether the public is to be told of what is brought back. */
  isPublic: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Who changed a thing, when, why, and what became different; an earlier revision can be brought back. */
export function History({ id, title, isPublic, onDone, onClose }: HistoryProps) {
  const mayWrite = useSession().may("WRITE");
  const { revisions, hasMore, busy, more } = useRevisions(id);
  const [restored, setRestored] = useState<Revision | null>(null);
  const meaning = { names: useNames((revisions ?? []).flatMap(({ changes }) => idsIn(changes))), self: id };
  if (restored && revisions)
    return (
      <Dialog key="restore" title={title} wide onClose={onClose}>
        <Restore
          revisions={revisions}
          revision={restored}
          meaning={meaning}
          isPublic={isPublic}
          onDone={onDone}
          onBack={() => {
            setRestored(null);
          }}
        />
      </Dialog>
    );
  return (
    <Dialog key="list" title={title} wide onClose={onClose}>
      {revisions === null && <p>{texts.loading}</p>}
      {revisions?.length === 0 && <p>{texts.history.nothing}</p>}
      <ol className="history">
        {revisions?.map((revision, at) => (
          <li key={revision.id}>
            <Entry revision={revision} meaning={meaning} />
            {at > 0 && mayWrite && (
              <button
                type="button"
                onClick={() => {
                  setRestored(revision);
                }}
              >
                {texts.history.restore(revision.version)}
              </button>
            )}
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" disabled={busy} onClick={more}>
          {texts.more}
        </button>
      )}
    </Dialog>
  );
}

function Entry({ revision: { version, by, at, reason, changes }, meaning }: { revision: Revision; meaning: Meaning }) {
  const shown = shownChanges(changes, meaning);
  return (
    <>
      <h3>{texts.history.version(version)}</h3>
      <p>
        <Words text={texts.history.by(by, shownMoment(at))} /> – <Words text={reasonIn(reason)} />
      </p>
      {shown.length > 0 ? (
        <ChangesTable changes={shown} heads={[texts.history.before, texts.history.after]} />
      ) : (
        <p className="hint">{changes.length > 0 ? texts.history.unseen : texts.history.first}</p>
      )}
    </>
  );
}

/** Where nobody said why, the server tells which change it was by its name. */
const reasonIn = (reason: string): string => (texts.history.reasons as Readonly<Record<string, string>>)[reason] ?? reason;
