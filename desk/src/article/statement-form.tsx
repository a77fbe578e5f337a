import { useEffect, useRef, type Dispatch, type SetStateAction } from "react";
import type { Trouble } from "../api/server.ts";
import { CheckField, ChoiceField, TextField } from "../shared/field.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { texts } from "../texts.ts";
import { PartialDateField } from "./partial-date-field.tsx";
import { PartFields } from "./part-fields.tsx";
import { AgentPicker, IssuesPicker } from "./pickers.tsx";
import type { Quote } from "./quote.ts";
import { emptyPart, type Draft } from "./statement-draft.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface FormProps {
  title: string;
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

export function StatementForm({ title, draft, isChanged, hasText, setDraft, isLimited, correction, setCorrection, troubles, selected, busy, onSubmit, onCancel }: FormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "nearest" });
    heading.current?.focus();
  }, []);
  const set = (some: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...some }));
  };
  return (
    <form
      className="panel"
      onKeyDown={(event) => {
        // What was written is not to be lost by a key too many.
        if (event.key === "Escape" && !event.defaultPrevented && !isChanged) onCancel();
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
      <AgentPicker
        label={texts.statement.speaker}
        value={draft.speaker}
        onChange={(speaker) => {
          set({ speaker });
        }}
      />
      <div className="bar">
        <TextField
          label={texts.statement.attributedAs}
          maxLength={200}
          value={draft.attributedAs}
          onChange={(attributedAs) => {
            set({ attributedAs });
          }}
        />
        <ChoiceField
          label={texts.statement.reading}
          value={draft.reading}
          options={texts.readings}
          onChange={(reading) => {
            set({ reading });
          }}
        />
      </div>
      <IssuesPicker
        label={texts.statement.issues}
        value={draft.issues}
        onChange={(issues) => {
          set({ issues });
        }}
      />
      <AgentPicker
        label={texts.statement.stance}
        value={draft.stanceHolder}
        onChange={(stanceHolder) => {
          set({ stanceHolder });
        }}
      />
      <PartialDateField
        value={draft.said}
        onChange={(said) => {
          set({ said });
        }}
      />
      <div className="bar">
        <TextField
          label={texts.statement.cue}
          maxLength={100}
          value={draft.cue}
          onChange={(cue) => {
            set({ cue });
          }}
        />
        <TextField
          label={texts.statement.prompted}
          maxLength={1000}
          value={draft.promptedBy}
          onChange={(promptedBy) => {
            set({ promptedBy });
          }}
        />
      </div>
      <CheckField
        label={texts.statement.hedged}
        value={draft.hedged}
        onChange={(hedged) => {
          set({ hedged });
        }}
      />
      {(isLimited || draft.rendering !== "") && (
        <TextField
          label={texts.statement.rendering}
          lines={3}
          maxLength={10_000}
          value={draft.rendering}
          onChange={(rendering) => {
            set({ rendering });
          }}
        />
      )}
      {correction !== null && (
        <TextField label={texts.statement.correction} hint={texts.statement.correctionHint} lines={2} required maxLength={5000} value={correction} onChange={setCorrection} />
      )}
      <Troubles troubles={troubles} />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {busy ? texts.working : texts.save}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

interface PartsProps {
  parts: readonly Quote[];
  troubles: readonly Trouble[];
  selected: () => Quote | null;
  onChange: (parts: readonly Quote[]) => void;
}

/** The words, in one part or several. */
function Parts({ parts, troubles, selected, onChange }: PartsProps) {
  const add = () => {
    const part = selected() ?? emptyPart;
    onChange(parts.length === 1 && parts[0]?.exact === "" ? [part] : [...parts, part]);
  };
  useShortcuts({ n: add });
  const replace = (at: number, part: Quote) => {
    onChange(parts.map((one, number) => (number === at ? part : one)));
  };
  return (
    <>
      {parts.map((part, at) => (
        <PartFields
          key={at}
          number={at + 1}
          part={part}
          trouble={troubles.find(({ field }) => field?.[0] === "parts" && field[1] === String(at))}
          onChange={(changed) => {
            replace(at, changed);
          }}
          onRemove={
            parts.length > 1
              ? () => {
                  onChange(parts.filter((_, number) => number !== at));
                }
              : null
          }
        />
      ))}
      <div className="actions">
        <button
          type="button"
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={add}
        >
          {texts.statement.addPart}
        </button>
      </div>
    </>
  );
}
