import { useEffect, useRef, type Dispatch, type SetStateAction } from "react";
import type { Trouble } from "../api/server.ts";
import { TextField } from "../shared/field.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { texts } from "../texts.ts";
import { LinkFields } from "./link-fields.tsx";
import { NoteField } from "./note-field.tsx";
import { Parts } from "./parts.tsx";
import type { Quote } from "./quote.ts";
import type { Draft } from "./statement-draft.ts";
import { AboutFields, MannerFields, OccasionFields, SpeakerFields } from "./statement-fields.tsx";

interface FormProps {
  title: string;
  /** The statement that is changed; null for a new one. */
  id: string | null;
  draft: Draft;
  /** Whether anything of it has been changed. */
  isChanged: boolean;
  /** Whether the words can be chosen: the text is there. */
  hasText: boolean;
  setDraft: Dispatch<SetStateAction<Draft>>;
  /** Whether the article's words may not all be shown. */
  isLimited: boolean;
  /** The public note; null where the article is not public. */
  correction: string | null;
  setCorrection: (note: string) => void;
  troubles: readonly Trouble[];
  selected: () => Quote | null;
  busy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
}

/** All of a statement. Control and Enter save it from anywhere in it. */
export function StatementForm({ title, id, draft, isChanged, hasText, setDraft, isLimited, correction, setCorrection, troubles, selected, busy, onSubmit, onCancel }: FormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "nearest" });
    heading.current?.focus();
  }, []);
  const set = (some: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...some }));
  };
  return (
    <form
      ref={form}
      className="panel"
      onKeyDown={(event) => {
        // What was written is not to be lost by a key too many.
        if (event.key === "Escape" && !event.defaultPrevented && !isChanged) onCancel();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!busy) form.current?.requestSubmit();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {hasText && (
        <Parts
          parts={draft.parts}
          troubles={troubles}
          selected={selected}
          onChange={(parts) => {
            set({ parts });
          }}
        />
      )}
      {(isLimited || draft.rendering !== "") && (
        <TextField
          label={texts.statement.rendering}
          lines={2}
          maxLength={10_000}
          value={draft.rendering}
          onChange={(rendering) => {
            set({ rendering });
          }}
        />
      )}
      <SpeakerFields draft={draft} set={set} />
      <AboutFields draft={draft} set={set} />
      <OccasionFields draft={draft} set={set} />
      <MannerFields draft={draft} set={set} />
      <LinkFields
        self={id}
        value={draft.links}
        onChange={(links) => {
          set({ links });
        }}
      />
      <div className="panel-end">
        {correction !== null && <NoteField value={correction} onChange={setCorrection} />}
        <Troubles troubles={troubles} />
        <FormActions busy={busy} onCancel={onCancel} />
      </div>
    </form>
  );
}
