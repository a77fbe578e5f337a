import { Picker } from "../pickers/picker.tsx";
import { SinglePicker } from "../pickers/single-picker.tsx";
import { CheckField, ChoiceField, TextField } from "../shared/field.tsx";
import { texts } from "../texts.ts";
import { RoleField } from "../things/role-field.tsx";
import { PartialDateField } from "./partial-date-field.tsx";
import type { Draft } from "./statement-draft.ts";

interface FieldsProps {
  draft: Draft;
  set: (some: Partial<Draft>) => void;
}

/** A function that sets one field. */
const setter =
  <Name extends keyof Draft>(set: FieldsProps["set"], name: Name) =>
  (value: Draft[Name]) => {
    set({ [name]: value });
  };

/** Who said it: as whom, in which position, and on whose behalf. */
export function SpeakerFields({ draft, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>{texts.statement.who}</legend>
      <SinglePicker
        label={texts.statement.speaker}
        kind="agent"
        value={draft.speaker}
        onChange={(speaker) => {
          // A position is its holder's.
          set({ speaker, ...(speaker?.id !== draft.speaker?.id && { speakerRole: null }) });
        }}
      />
      {draft.speaker && <RoleField speaker={draft.speaker} value={draft.speakerRole} onChange={setter(set, "speakerRole")} />}
      <div className="bar">
        <TextField label={texts.statement.attributedAs} maxLength={200} value={draft.attributedAs} onChange={setter(set, "attributedAs")} />
        <ChoiceField label={texts.statement.reading} value={draft.reading} options={texts.readings} onChange={setter(set, "reading")} />
      </div>
      <SinglePicker label={texts.statement.stance} kind="agent" value={draft.stanceHolder} onChange={setter(set, "stanceHolder")} />
    </fieldset>
  );
}

/** What it is about. */
export function AboutFields({ draft, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>{texts.statement.about}</legend>
      <Picker label={texts.statement.issues} kind="issue" value={draft.issues} onChange={setter(set, "issues")} />
      <Picker label={texts.statement.topics} kind="topic" value={draft.topics} onChange={setter(set, "topics")} />
    </fieldset>
  );
}

/** When, on which occasion, to whom, and what made somebody say it. */
export function OccasionFields({ draft, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>{texts.statement.circumstances}</legend>
      <SinglePicker label={texts.statement.occasion} kind="event" value={draft.occasion} onChange={setter(set, "occasion")} />
      <PartialDateField label={texts.statement.said} value={draft.said} onChange={setter(set, "said")} />
      <Picker label={texts.statement.addressees} kind="agent" value={draft.addressees} onChange={setter(set, "addressees")} />
      <TextField label={texts.statement.prompted} maxLength={1000} value={draft.promptedBy} onChange={setter(set, "promptedBy")} />
    </fieldset>
  );
}

const translations = { yes: true, no: false, "": null } as const;

/** How it was said. */
export function MannerFields({ draft, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>{texts.statement.manner}</legend>
      <div className="bar">
        <TextField label={texts.statement.cue} maxLength={100} value={draft.cue} onChange={setter(set, "cue")} />
        <ChoiceField
          label={texts.statement.translated}
          value={draft.translated === null ? "" : draft.translated ? "yes" : "no"}
          options={texts.statement.translatedOptions}
          onChange={(value) => {
            set({ translated: translations[value] });
          }}
        />
      </div>
      <CheckField label={texts.statement.hedged} value={draft.hedged} onChange={setter(set, "hedged")} />
    </fieldset>
  );
}
