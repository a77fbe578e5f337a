import { useState } from "react";
import { ask, change, Refusal, type Trouble } from "../api/server.ts";
import { ArticleDocument, UpdateArticleDocument, type DeskArticleFragment } from "../generated/operations.ts";
import { Dialog } from "../shared/dialog.tsx";
import { TextField } from "../shared/field.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { Conflict } from "./conflict.tsx";
import { changedFields, differences, merged } from "./merge.ts";
import { NoteField } from "./note-field.tsx";
import { shownField } from "./shown-field.ts";
import { isPublicArticle } from "./workflow.ts";

interface Fields {
  headline: string;
  summary: string;
  byline: string;
}

const fieldsOf = ({ headline, summary, byline }: DeskArticleFragment): Fields => ({ headline, summary: summary ?? "", byline: byline ?? "" });

/** Empty means none. */
const inputOf = (fields: Partial<Fields>) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim() === "" ? null : value]));

/** Changes what an article is called and what we say of it. */
export function ArticleForm({ article, onDone, onClose }: { article: DeskArticleFragment; onDone: () => Promise<void>; onClose: () => void }) {
  const [base, setBase] = useState(article);
  const [fields, setFields] = useState(fieldsOf(article));
  const [correction, setCorrection] = useState("");
  const [theirs, setTheirs] = useState<{ article: DeskArticleFragment; trouble: Trouble } | null>(null);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const { say } = useMessages();
  const { busy, run } = useTask();
  const isPublic = isPublicArticle(article);
  const compare = async (trouble: Trouble) => {
    const found = await ask(ArticleDocument, { id: article.id });
    if (found.article) setTheirs({ article: found.article, trouble });
  };
  const submit = (wanted: Fields, seen: DeskArticleFragment) => {
    setTroubles([]);
    void run(
      async () => {
        await change(UpdateArticleDocument, { id: seen.id, expectedVersion: seen.version, ...inputOf(changedFields(fieldsOf(seen), wanted)), ...(isPublic && { correction }) });
        say(texts.thing.changed);
        await onDone();
      },
      (error) => {
        if (!(error instanceof Refusal)) return false;
        const { conflict } = error;
        if (conflict) void run(() => compare(conflict));
        else setTroubles(error.troubles);
        return true;
      },
    );
  };
  if (theirs) {
    const [before, now] = [fieldsOf(base), fieldsOf(theirs.article)];
    return (
      <Dialog title={texts.article.edit} wide onClose={onClose}>
        <Conflict
          trouble={theirs.trouble}
          differences={differences(before, fields, now)}
          shown={(field) => ({ before: shownField(before[field]), mine: shownField(fields[field]), theirs: shownField(now[field]) })}
          labels={texts.article.fields}
          busy={busy}
          onCancel={onClose}
          onTake={(sides) => {
            const wanted = merged(fields, now, sides);
            setFields(wanted);
            setBase(theirs.article);
            setTheirs(null);
            submit(wanted, theirs.article);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={texts.article.edit} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(fields, base);
        }}
      >
        <TextField
          label={texts.article.fields.headline}
          required
          maxLength={500}
          value={fields.headline}
          onChange={(headline) => {
            setFields({ ...fields, headline });
          }}
        />
        <TextField
          label={texts.article.fields.summary}
          lines={4}
          maxLength={5000}
          value={fields.summary}
          onChange={(summary) => {
            setFields({ ...fields, summary });
          }}
        />
        <TextField
          label={texts.article.fields.byline}
          maxLength={500}
          value={fields.byline}
          onChange={(byline) => {
            setFields({ ...fields, byline });
          }}
        />
        {isPublic && <NoteField value={correction} onChange={setCorrection} />}
        <Troubles troubles={troubles} />
        <FormActions busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
