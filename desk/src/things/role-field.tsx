import { useEffect, useState } from "react";
import { ask } from "../api/server.ts";
import { RolesDocument, type DeskRoleFragment } from "../generated/operations.ts";
import type { Chosen } from "../pickers/chosen.ts";
import { ChoiceField } from "../shared/field.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { RoleForm } from "./role-form.tsx";
import { shownRole } from "./shown-role.ts";

interface RoleFieldProps {
  speaker: Chosen;
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
}

/** The position that a speaker held then: one of theirs, or one that is new. Bodies hold none. */
export function RoleField({ speaker, value, onChange }: RoleFieldProps) {
  const [roles, setRoles] = useState<readonly DeskRoleFragment[] | null>(null);
  /** What the window that is open is about. */
  const [form, setForm] = useState<"new" | DeskRoleFragment | null>(null);
  const { run } = useTask();
  useEffect(() => {
    let isWanted = true;
    setRoles(null);
    void run(async () => {
      const { node } = await ask(RolesDocument, { person: speaker.id });
      if (isWanted) setRoles(node && "roles" in node ? node.roles.nodes : null);
    });
    return () => {
      isWanted = false;
    };
  }, [speaker.id, run]);
  if (!roles) return null;
  const take = (role: DeskRoleFragment | undefined) => {
    onChange(role ? { id: role.id, name: shownRole(role) } : null);
  };
  const held = roles.find(({ id }) => id === value?.id);
  // What is chosen is offered even where it is gone meanwhile: the server says so then.
  const gone = value && !held ? { [value.id]: value.name } : {};
  const options: Readonly<Record<string, string>> = { "": texts.role.none, ...Object.fromEntries(roles.map((role) => [role.id, shownRole(role)])), ...gone };
  return (
    <div className="bar">
      <ChoiceField
        label={texts.role.held}
        value={value?.id ?? ""}
        options={options}
        onChange={(id) => {
          if (!(id in gone)) take(roles.find((role) => role.id === id));
        }}
      />
      {held && (
        <button
          type="button"
          onClick={() => {
            setForm(held);
          }}
        >
          {texts.role.edit}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          setForm("new");
        }}
      >
        {texts.role.new}
      </button>
      {form && (
        <RoleForm
          person={speaker}
          role={form === "new" ? null : form}
          onDone={(role) => {
            setRoles([...roles.filter(({ id }) => id !== role.id), role]);
            take(role);
            setForm(null);
          }}
          onClose={() => {
            setForm(null);
          }}
        />
      )}
    </div>
  );
}
