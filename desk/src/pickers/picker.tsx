import { useContext, useState } from "react";
import { change } from "../api/server.ts";
import { useSession } from "../api/session.ts";
import { CreateAgentDocument, CreateTopicDocument, type AgentKind } from "../generated/operations.ts";
import { TypeAhead, type Option } from "../shared/type-ahead.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import type { Chosen, Known } from "./chosen.ts";
import { Chip } from "./chip.tsx";
import { find } from "./find.ts";
import { useNearby, type PickedKind } from "./nearby.ts";
import { ThingWindowContext } from "./thing-window.ts";

interface PickerProps {
  label: string;
  kind: PickedKind;
  value: readonly Chosen[];
  onChange: (value: readonly Chosen[]) => void;
  /** Whether another one takes the place of what is chosen. */
  isSingle?: boolean;
  /** Whether nothing new is made. */
  isKnownOnly?: boolean;
  /** What is not offered. */
  except?: readonly string[];
}

/** What says more of itself than a name; made and changed in a window of its own. */
const formed = { issue: "RegionalIssue", event: "Event" } as const;
const agentKinds: readonly AgentKind[] = ["PERSON", "ORGANIZATION", "GOVERNMENT", "GROUP"];

/** Something known, or something new: what this article speaks of is offered first. */
export function Picker({ label, kind, value, onChange, isSingle = false, isKnownOnly = false, except = [] }: PickerProps) {
  const mayWrite = useSession().may("WRITE");
  const nearby = useNearby(kind);
  const ThingWindow = useContext(ThingWindowContext);
  const { run } = useTask();
  /** The name of what is being made, or what is being changed. */
  const [open, setOpen] = useState<{ name: string } | { id: string } | null>(null);
  const form = kind === "issue" || kind === "event" ? formed[kind] : null;
  const take = ({ id, name }: Chosen) => {
    onChange(isSingle ? [{ id, name }] : [...value.filter((one) => one.id !== id), { id, name }]);
  };
  const optionOf = (known: Known): Option => ({
    key: known.id,
    name: known.name,
    detail: known.detail,
    choose: () => {
      take(known);
    },
  });
  const isOffered = ({ id }: Known): boolean => !except.includes(id) && !value.some((one) => one.id === id);
  const made = (work: () => Promise<Chosen | null | undefined>) => () => {
    void run(async () => {
      const thing = await work();
      if (thing) take(thing);
    });
  };
  const makers = (name: string): Option[] => {
    if (!mayWrite || isKnownOnly || kind === "statement") return [];
    if (kind === "agent")
      return agentKinds.map((one) => ({
        key: one,
        name: texts.typeAhead.make(one, name),
        choose: made(async () => (await change(CreateAgentDocument, { kind: one, name })).agent),
      }));
    if (kind === "topic") return [{ key: "new", name: texts.typeAhead.makeTopic(name), choose: made(async () => (await change(CreateTopicDocument, { name })).topic) }];
    const choose = () => {
      setOpen({ name });
    };
    return [{ key: "new", name: kind === "issue" ? texts.typeAhead.makeIssue(name) : texts.typeAhead.makeEvent(name), choose }];
  };
  const lookUp = async (text: string): Promise<Option[]> => {
    const near = matching(nearby, text);
    const known = new Map([...near, ...(await find[kind](text))].map((one) => [one.id, one]));
    return [...known.values()].filter(isOffered).map(optionOf);
  };
  return (
    <>
      <TypeAhead
        label={label}
        presets={nearby.filter(isOffered).map(optionOf)}
        find={lookUp}
        make={makers}
        nothing={kind === "agent" ? texts.typeAhead.nothing : texts.typeAhead.nothingElse}
      >
        {value.map((thing) => (
          <Chip
            key={thing.id}
            thing={thing}
            onRemove={() => {
              onChange(value.filter(({ id }) => id !== thing.id));
            }}
            {...(form &&
              mayWrite && {
                onEdit: () => {
                  setOpen({ id: thing.id });
                },
              })}
          />
        ))}
      </TypeAhead>
      {open && form && (
        <ThingWindow
          type={form}
          open={open}
          onDone={(thing) => {
            setOpen(null);
            onChange("id" in open ? value.map((one) => (one.id === thing.id ? thing : one)) : isSingle ? [thing] : [...value, thing]);
          }}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

/** Those that have some letters in their name: the whole name first, then what begins with them. */
function matching(all: readonly Known[], text: string): Known[] {
  const wanted = text.toLowerCase();
  const rank = ({ name }: Known): number => (name.toLowerCase() === wanted ? 0 : name.toLowerCase().startsWith(wanted) ? 1 : 2);
  return all.filter(({ name }) => name.toLowerCase().includes(wanted)).sort((one, other) => rank(one) - rank(other));
}
