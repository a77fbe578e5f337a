import { PartialDateField } from "../article/partial-date-field.tsx";
import { SinglePicker } from "../pickers/single-picker.tsx";
import { CheckField, ChoiceField, TextField } from "../shared/field.tsx";
import { texts } from "../texts.ts";
import { MembersField } from "./members-field.tsx";
import type { ThingDraft, ThingKind, ThingType } from "./thing-draft.ts";

interface FieldsProps {
  type: ThingType;
  draft: ThingDraft;
  set: (some: Partial<ThingDraft>) => void;
}

const kinds = {
  Agent: texts.agentKinds,
  RegionalIssue: texts.issueKinds,
  Event: texts.eventKinds,
  Place: texts.placeKinds,
  Topic: null,
} as const;

/** What can be said of a thing of some type. */
export function ThingFields({ type, draft, set }: FieldsProps) {
  const options = kinds[type] as Readonly<Record<ThingKind, string>> | null;
  return (
    <>
      {type !== "Place" && (
        <TextField
          label={texts.thing.name}
          required
          maxLength={300}
          value={draft.name}
          onChange={(name) => {
            set({ name });
          }}
        />
      )}
      {options && draft.kind && (
        <ChoiceField
          label={texts.thing.kind}
          value={draft.kind}
          options={options}
          onChange={(kind) => {
            set({ kind });
          }}
        />
      )}
      {type === "Agent" && <AgentFields draft={draft} set={set} />}
      {type === "Event" && <EventFields draft={draft} set={set} />}
      {type !== "Place" && (
        <TextField
          label={texts.thing.description}
          lines={3}
          maxLength={2000}
          value={draft.description}
          onChange={(description) => {
            set({ description });
          }}
        />
      )}
      {(type === "RegionalIssue" || type === "Event") && (
        <MembersField
          type={type}
          value={draft.members}
          onChange={(members) => {
            set({ members });
          }}
        />
      )}
    </>
  );
}

function AgentFields({ draft, set }: Omit<FieldsProps, "type">) {
  return (
    <>
      <TextField
        label={texts.thing.country}
        maxLength={2}
        value={draft.country}
        onChange={(country) => {
          set({ country });
        }}
      />
      <SinglePicker
        label={texts.thing.partOf}
        kind="agent"
        value={draft.partOf}
        onChange={(partOf) => {
          set({ partOf });
        }}
      />
      <CheckField
        label={texts.thing.unnamed}
        value={draft.unnamed}
        onChange={(unnamed) => {
          set({ unnamed });
        }}
      />
    </>
  );
}

function EventFields({ draft, set }: Omit<FieldsProps, "type">) {
  return (
    <>
      <PartialDateField
        label={texts.thing.start}
        isRequired
        value={draft.start}
        onChange={(start) => {
          set({ start });
        }}
      />
      <TextField
        label={texts.thing.venue}
        maxLength={300}
        value={draft.venue}
        onChange={(venue) => {
          set({ venue });
        }}
      />
    </>
  );
}
