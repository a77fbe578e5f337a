import { useState } from "react";
import { ask } from "../api/server.ts";
import { ThingDocument } from "../generated/operations.ts";
import type { Chosen } from "../pickers/chosen.ts";
import { Dialog } from "../shared/dialog.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTroubles } from "../shared/use-troubles.ts";
import { texts } from "../texts.ts";
import { saveMembers } from "./save-members.ts";
import { makeThing, updateThing } from "./save-thing.ts";
import { draftOfThing, newDraft, typeOf, type Thing, type ThingDraft, type ThingType } from "./thing-draft.ts";
import { ThingFields } from "./thing-fields.tsx";

interface Ends {
  /** Is waited for before the form is free again. */
  onDone: (thing: Chosen) => void | Promise<void>;
  onClose: () => void;
}

/** Makes an issue or an event, with those who take part in it. */
export function NewThing({ type, name, ...ends }: { type: "RegionalIssue" | "Event"; name: string } & Ends) {
  return <ThingForm type={type} thing={null} first={newDraft(type, name)} {...ends} />;
}

/** Changes a person or body, an issue, event, topic or place. */
export function ChangeThing({ thing, ...ends }: { thing: Thing } & Ends) {
  const type = typeOf(thing);
  return type ? <ThingForm type={type} thing={thing} first={draftOfThing(thing)} {...ends} /> : <Cannot onClose={ends.onClose} />;
}

function ThingForm({ type, thing, first, onDone, onClose }: { type: ThingType; thing: Thing | null; first: ThingDraft } & Ends) {
  const [draft, setDraft] = useState(first);
  /** As it is stored: also of what was made when its parts were refused. */
  const [stored, setStored] = useState(thing);
  const { busy, troubles, submit } = useTroubles();
  const save = async () => {
    const hasMembers = type === "RegionalIssue" || type === "Event";
    if (stored) await updateThing(stored, draft);
    const id = stored ? stored.id : await makeThing(type as "RegionalIssue" | "Event", draft);
    if (hasMembers)
      try {
        await saveMembers(type, id, stored ? draftOfThing(stored).members : [], draft.members);
      } catch (error) {
        const { node } = await ask(ThingDocument, { id });
        setStored(node);
        throw error;
      }
    await onDone({ id, name: draft.name });
  };
  return (
    <Dialog title={stored ? texts.thing.change[type] : texts.thing.make[type]} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(save);
        }}
      >
        <ThingFields
          type={type}
          draft={draft}
          set={(some) => {
            setDraft((before) => ({ ...before, ...some }));
          }}
        />
        <Troubles troubles={troubles} />
        <FormActions busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function Cannot({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={texts.proposals.change} onClose={onClose}>
      <p>{texts.thing.cannot}</p>
    </Dialog>
  );
}
