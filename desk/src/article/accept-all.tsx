import { useState } from "react";
import { Dialog } from "../shared/dialog.tsx";
import { CheckField, Field } from "../shared/field.tsx";
import { useMessages } from "../shared/messages.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { acceptable, decideAll } from "./decide.ts";
import type { Entry } from "./entries.ts";

/** Accepts all that is sure enough; how many that are is seen before. */
export function AcceptAll({ entries, onDone, onClose }: { entries: readonly Entry[]; onDone: () => Promise<void>; onClose: () => void }) {
  const [percent, setPercent] = useState(90);
  const [onlyStatements, setOnlyStatements] = useState(false);
  const { say } = useMessages();
  const { busy, run } = useTask();
  const found = acceptable(entries, { least: percent / 100, onlyStatements });
  return (
    <Dialog title={texts.acceptAll.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(async () => {
            await decideAll(
              found.map(({ id }) => id),
              "ACCEPTED",
            );
            say(texts.proposals.decided("ACCEPTED", found.length));
            await onDone();
          });
        }}
      >
        <Field label={texts.acceptAll.above}>
          {(ids) => (
            <span className="percent">
              <input
                {...ids}
                type="number"
                min={0}
                max={100}
                step={1}
                value={percent}
                onChange={(event) => {
                  setPercent(event.target.valueAsNumber || 0);
                }}
              />{" "}
              %
            </span>
          )}
        </Field>
        <CheckField label={texts.acceptAll.only} value={onlyStatements} onChange={setOnlyStatements} />
        <p role="status">{texts.acceptAll.count(found.length)}</p>
        <p className="hint">{texts.acceptAll.except}</p>
        <div className="actions">
          <button type="submit" className="primary" disabled={busy || found.length === 0}>
            {texts.acceptAll.go}
          </button>
          <button type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
