import { useState } from "react";
import { change } from "../api/server.ts";
import { NoteField } from "../article/note-field.tsx";
import { RestoreRevisionDocument } from "../generated/operations.ts";
import { TextField } from "../shared/field.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTroubles } from "../shared/use-troubles.ts";
import { texts } from "../texts.ts";
import { backTo } from "./back-to.ts";
import { ChangesTable } from "./changes-table.tsx";
import { shownChanges, type Meaning } from "./shown-value.ts";
import type { Revision } from "./use-revisions.ts";

interface RestoreProps {
  /** All from the newest down to the one that is brought back, at least. */
  revisions: readonly Revision[];
  revision: Revision;
  meaning: Meaning;
  /** Whether the public is to be told. */
  isPublic: boolean;
  onDone: () => Promise<void>;
  onBack: () => void;
}

/** Shows what an earlier revision would make different, and brings it back. */
export function Restore({ revisions, revision, meaning, isPublic, onDone, onBack }: RestoreProps) {
  const [reason, setReason] = useState("");
  const [correction, setCorrection] = useState("");
  const { say } = useMessages();
  const { busy, troubles, submit } = useTroubles();
  const since = revisions.filter(({ version }) => version > revision.version).map(({ changes }) => changes);
  const changes = shownChanges(backTo(since), meaning);
  const save = async () => {
    await change(RestoreRevisionDocument, {
      revision: revision.id,
      expectedVersion: revisions[0]?.version ?? null,
      reason: reason.trim() === "" ? null : reason,
      ...(isPublic && { correction }),
    });
    say(texts.history.restored(revision.version));
    await onDone();
  };
  return (
    <form
      className="restore"
      onSubmit={(event) => {
        event.preventDefault();
        submit(save);
      }}
    >
      <h3>{texts.history.restoring(revision.version)}</h3>
      {changes.length > 0 ? <ChangesTable changes={changes} heads={[texts.history.now, texts.history.then]} /> : <p>{texts.history.same}</p>}
      <p className="hint">{texts.history.stays}</p>
      <TextField label={texts.workflow.reasonOptional} maxLength={1000} value={reason} onChange={setReason} />
      {isPublic && <NoteField value={correction} onChange={setCorrection} />}
      <Troubles troubles={troubles} />
      <FormActions busy={busy} save={texts.history.go} onCancel={onBack} />
    </form>
  );
}
