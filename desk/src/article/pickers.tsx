import { ask, change } from "../api/server.ts";
import { useSession } from "../api/session.ts";
import { CreateAgentDocument, FindAgentsDocument, FindIssuesDocument, type AgentKind, type FoundAgentFragment } from "../generated/operations.ts";
import { TypeAhead, type Option } from "../shared/type-ahead.tsx";
import { useTask } from "../shared/use-task.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Chosen } from "./statement-draft.ts";

interface AgentPickerProps {
  label: string;
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
}

/** Somebody known, or somebody new. */
export function AgentPicker({ label, value, onChange }: AgentPickerProps) {
  const mayWrite = useSession().may("WRITE");
  const { run } = useTask();
  const make = (kind: AgentKind, name: string) => {
    void run(async () => {
      const { agent } = await change(CreateAgentDocument, { kind, name });
      if (agent) onChange({ id: agent.id, name: agent.name });
    });
  };
  const find = async (text: string): Promise<Option[]> => {
    const known = (await findAgents(text)).map(({ id, name, kind, country, description }): Option => {
      const detail = texts.list([texts.agentKinds[kind], ...[country, description].flatMap((one) => one ?? [])]);
      return {
        key: id,
        name,
        detail,
        choose: () => {
          onChange({ id, name });
        },
      };
    });
    const kinds: AgentKind[] = mayWrite ? ["PERSON", "ORGANIZATION", "GOVERNMENT", "GROUP"] : [];
    return [
      ...known,
      ...kinds.map((kind): Option => ({
        key: kind,
        name: texts.typeAhead.make(kind, text),
        choose: () => {
          make(kind, text);
        },
      })),
    ];
  };
  return (
    <TypeAhead label={label} find={find} nothing={texts.typeAhead.nothing}>
      {value && (
        <Chip
          thing={value}
          onRemove={() => {
            onChange(null);
          }}
        />
      )}
    </TypeAhead>
  );
}

/** By the beginning of any of their names, or by what stands anywhere in the name, drafts included. */
async function findAgents(text: string): Promise<FoundAgentFragment[]> {
  const { suggest, agents } = await ask(FindAgentsDocument, { text });
  const suggested = suggest.flatMap(({ node }) => ("kind" in node ? [node as FoundAgentFragment] : []));
  return [...new Map([...suggested, ...agents.nodes].map((agent) => [agent.id, agent])).values()].slice(0, 10);
}

interface IssuesPickerProps {
  label: string;
  value: readonly Chosen[];
  onChange: (value: readonly Chosen[]) => void;
}

/** Any number of regional issues. */
export function IssuesPicker({ label, value, onChange }: IssuesPickerProps) {
  const find = async (text: string): Promise<Option[]> => {
    const { suggest, regionalIssues } = await ask(FindIssuesDocument, { text });
    const suggested = suggest.flatMap(({ node }) => ("name" in node ? [node as Chosen] : []));
    const found = new Map([...suggested, ...regionalIssues.nodes].map((issue) => [issue.id, issue]));
    return [...found.values()].map(({ id, name }) => ({
      key: id,
      name,
      choose: () => {
        if (!value.some((one) => one.id === id)) onChange([...value, { id, name }]);
      },
    }));
  };
  return (
    <TypeAhead label={label} find={find} nothing={texts.typeAhead.nothingElse}>
      {value.map((issue) => (
        <Chip
          key={issue.id}
          thing={issue}
          onRemove={() => {
            onChange(value.filter(({ id }) => id !== issue.id));
          }}
        />
      ))}
    </TypeAhead>
  );
}

function Chip({ thing, onRemove }: { thing: Chosen; onRemove: () => void }) {
  return (
    <span className="chip">
      <Words text={thing.name} />
      <button type="button" aria-label={`${texts.typeAhead.clear}: ${thing.name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
