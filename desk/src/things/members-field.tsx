import { Picker } from "../pickers/picker.tsx";
import { CheckField, ChoiceField } from "../shared/field.tsx";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Member } from "./thing-draft.ts";

interface MembersProps {
  type: "RegionalIssue" | "Event";
  value: readonly Member[];
  onChange: (value: readonly Member[]) => void;
}

/** Parties to an issue, or those who take part in an event, each with its part. */
export function MembersField({ type, value, onChange }: MembersProps) {
  const words = texts.thing.members[type];
  const set = (at: number, some: Partial<Member>) => {
    onChange(value.map((member, number) => (number === at ? { ...member, ...some } : member)));
  };
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {value.map((member, at) => (
        <div key={member.agent.id} className="member">
          <Words text={member.agent.name} />
          <ChoiceField
            label={words.part(member.agent.name)}
            isLabelHidden
            value={member.part}
            options={words.parts as Readonly<Record<Member["part"], string>>}
            onChange={(part) => {
              set(at, { part });
            }}
          />
          {type === "Event" && (
            <CheckField
              label={texts.proposals.planned}
              value={member.planned}
              onChange={(planned) => {
                set(at, { planned });
              }}
            />
          )}
          <button
            type="button"
            className="plain"
            aria-label={`${texts.typeAhead.clear}: ${member.agent.name}`}
            onClick={() => {
              onChange(value.filter((one) => one !== member));
            }}
          >
            ×
          </button>
        </div>
      ))}
      <Picker
        label={words.add}
        kind="agent"
        value={[]}
        except={value.map(({ agent }) => agent.id)}
        onChange={([agent]) => {
          if (agent) onChange([...value, { id: null, agent, part: type === "RegionalIssue" ? "CLAIMANT" : "MEMBER", planned: false }]);
        }}
      />
    </fieldset>
  );
}
