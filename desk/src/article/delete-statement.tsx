import { useState } from "react";
import type { DeskArticleFragment } from "../generated/operations.ts";
import { Dialog } from "../shared/dialog.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { useMessages } from "../shared/messages.tsx";
import { useTask } from "../shared/use-task.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { deleteStatement } from "./decide.ts";
import type { Entry } from "./entries.ts";
import { NoteField } from "./note-field.tsx";
import { isPublicArticle } from "./workflow.ts";

/** Asks once more, and for the public note where the article is public. */
export function DeleteStatement({ entry, article, onDone, onClose }: { entry: Entry; article: DeskArticleFragment; onDone: () => Promise<void>; onClose: () => void }) {
  const isPublic = isPublicArticle(article);
  const [correction, setCorrection] = useState("");
  const { say } = useMessages();
  const { busy, run } = useTask();
  return (
    <Dialog title={texts.proposals.remove} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(async () => {
            await deleteStatement(entry, isPublic ? correction : null);
            say(texts.proposals.removed);
            await onDone();
          });
        }}
      >
        <p className="said">
          <Words text={entry.statement?.text} />
        </p>
        {isPublic && <NoteField value={correction} onChange={setCorrection} />}
        <FormActions busy={busy} save={texts.proposals.remove} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
