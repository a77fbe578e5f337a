import { useState } from "react";
import { change } from "../api/server.ts";
import { AddRoleDocument, UpdateRoleDocument, type DeskRoleFragment } from "../generated/operations.ts";
import { chosen, type Chosen } from "../pickers/chosen.ts";
import { SinglePicker } from "../pickers/single-picker.tsx";
import { Dialog } from "../shared/dialog.tsx";
import { CheckField, TextField } from "../shared/field.tsx";
import { FormActions } from "../shared/form-actions.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTroubles } from "../shared/use-troubles.ts";
import { texts } from "../texts.ts";

interface RoleProps {
  person: Chosen;
  /** What is changed; null for a position that is new. */
  role: DeskRoleFragment | null;
  /** Is waited for before the form is free again. */
  onDone: (role: DeskRoleFragment) => void | Promise<void>;
  onClose: () => void;
}

/** A position that somebody held: its title, where, and whether it was before. */
export function RoleForm({ person, role, onDone, onClose }: RoleProps) {
  const [title, setTitle] = useState(role?.title ?? "");
  const [organization, setOrganization] = useState(role?.organization ? chosen(role.organization) : null);
  const [former, setFormer] = useState(role?.former ?? false);
  const { busy, troubles, submit } = useTroubles();
  const save = async () => {
    const fields = { title, organization: organization?.id ?? null, former };
    const saved = role ? await change(UpdateRoleDocument, { id: role.id, ...fields }) : await change(AddRoleDocument, { person: person.id, ...fields });
    if (saved.role) await onDone(saved.role);
  };
  return (
    <Dialog title={role ? texts.role.change(person.name) : texts.role.make(person.name)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(save);
        }}
      >
        <TextField label={texts.role.title} required maxLength={300} value={title} onChange={setTitle} />
        <SinglePicker label={texts.role.organization} kind="agent" value={organization} onChange={setOrganization} />
        <CheckField label={texts.role.former} value={former} onChange={setFormer} />
        <Troubles troubles={troubles} />
        <FormActions busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
