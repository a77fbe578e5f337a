import { useState } from "react";
import type { DeskArticleFragment } from "../generated/operations.ts";
import type { Chosen } from "../pickers/chosen.ts";
import { Picker } from "../pickers/picker.tsx";
import { SinglePicker } from "../pickers/single-picker.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { CheckField } from "../shared/field.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTroubles } from "../shared/use-troubles.ts";
import { texts } from "../texts.ts";
import { isUndecided, type Entry } from "./entries.ts";
import { linkStatement } from "./link-statement.ts";
import { NoteField } from "./note-field.tsx";
import { isPublicArticle } from "./workflow.ts";

interface LinkManyProps {
  entries: readonly Entry[];
  article: DeskArticleFragment;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Says of many statements at once what they are about and on which occasion they were made. What they are linked with already stays. */
export function LinkMany({ entries, article, onDone, onClose }: LinkManyProps) {
  const ofStatements = entries.filter(({ statement }) => statement !== null);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(ofStatements.filter(isUndecided).map(({ id }) => id)));
  const [issues, setIssues] = useState<readonly Chosen[]>([]);
  const [topics, setTopics] = useState<readonly Chosen[]>([]);
  const [occasion, setOccasion] = useState<Chosen | null>(null);
  const [correction, setCorrection] = useState("");
  /** Which one is being linked. */
  const [atNow, setAtNow] = useState(0);
  const { say } = useMessages();
  const { busy, troubles, submit } = useTroubles();
  const taken = ofStatements.filter(({ id }) => !left.has(id));
  const isPublic = isPublicArticle(article);
  const save = async () => {
    for (const [at, { statement }] of taken.entries()) {
      setAtNow(at + 1);
      if (statement) await linkStatement(statement, { issues, topics, occasion, ...(isPublic && { correction }) });
    }
    say(texts.linkMany.done(taken.length));
    await onDone();
  };
  return (
    <Dialog title={texts.linkMany.title} wide onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(save);
        }}
      >
        <Picker label={texts.statement.issues} kind="issue" value={issues} onChange={setIssues} />
        <Picker label={texts.statement.topics} kind="topic" value={topics} onChange={setTopics} />
        <SinglePicker label={texts.statement.occasion} kind="event" value={occasion} onChange={setOccasion} />
        <fieldset className="many">
          <legend>{texts.linkMany.which(taken.length)}</legend>
          <p className="hint">{texts.linkMany.hint}</p>
          {ofStatements.map(({ id, statement, words }) => (
            <CheckField
              key={id}
              label={texts.links.statement(statement?.speaker.name ?? "", words)}
              value={!left.has(id)}
              onChange={(isTaken) => {
                const now = new Set(left);
                if (isTaken) now.delete(id);
                else now.add(id);
                setLeft(now);
              }}
            />
          ))}
        </fieldset>
        {isPublic && <NoteField value={correction} onChange={setCorrection} />}
        <Troubles troubles={troubles} />
        {busy && <p role="status">{texts.linkMany.progress(atNow, taken.length)}</p>}
        <FormActions busy={busy} save={texts.linkMany.go(taken.length)} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
